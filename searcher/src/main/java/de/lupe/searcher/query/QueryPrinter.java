package de.lupe.searcher.query;

import de.lupe.schema.ArticleField;
import de.lupe.schema.CvssScore;
import de.lupe.searcher.query.QueryNode.Clauses;
import de.lupe.searcher.query.QueryNode.Dated;
import de.lupe.searcher.query.QueryNode.Everything;
import de.lupe.searcher.query.QueryNode.FieldValue;
import de.lupe.searcher.query.QueryNode.Fuzzy;
import de.lupe.searcher.query.QueryNode.InTitle;
import de.lupe.searcher.query.QueryNode.Phrase;
import de.lupe.searcher.query.QueryNode.Prefix;
import de.lupe.searcher.query.QueryNode.Scored;
import de.lupe.searcher.query.QueryNode.Synonyms;
import de.lupe.searcher.query.QueryNode.Word;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

/// Writes a tree in the query language, so that the user sees how a query was understood and can go
/// on from there.
///
/// ```java
/// QueryPrinter.print(QueryParser.parse("hersteller:Google Lücke").node()); // Lücke AND vendor:Google
/// ```
///
/// What [QueryParser] made of any text is printed so that the parser makes the same tree of it
/// again, without a warning.
public final class QueryPrinter {

  private static final int LAST_YEAR = 9999;

  /// No CVE id is longer.
  private static final int NEARBY = 48;

  /// Values that need no quotes.
  private static final Pattern BARE =
      Pattern.compile("/?[\\p{L}\\p{Nd}][\\p{L}\\p{Nd}._/\\\\@#&+-]*");

  private final StringBuilder text = new StringBuilder();
  private int depth;
  private int deepest;

  private QueryPrinter() {}

  /// The tree as text: operators in English capitals, fields by their English names.
  public static String print(QueryNode node) {
    return printed(node).text.toString();
  }

  /// How deep the parentheses of the printed tree are nested.
  static int depth(QueryNode node) {
    return printed(node).deepest;
  }

  private static QueryPrinter printed(QueryNode node) {
    QueryPrinter printer = new QueryPrinter();
    printer.write(node);
    return printer;
  }

  private void write(QueryNode node) {
    switch (node) {
      case Everything _ -> text.append('*');
      case Word word -> text.append(word.text());
      case Phrase phrase -> text.append(quoted(phrase.text()));
      case Prefix prefix -> text.append(prefix.text()).append('*');
      case Fuzzy fuzzy -> text.append(fuzzy.text()).append('~').append(fuzzy.edits());
      case InTitle title -> inTitle(title.node());
      case FieldValue value -> text.append(field(value.field())).append(value(value.value()));
      case Dated dated -> text.append(field(dated.field())).append(span(dated));
      case Scored scored -> text.append(field(ArticleField.CVSS)).append(span(scored));
      case Synonyms synonyms -> synonyms(synonyms);
      case Clauses clauses -> clauses(clauses);
    }
  }

  private void synonyms(Synonyms synonyms) {
    operand("", synonyms.typed());
    text.append('~');
    open();
    String before = "";
    for (String alternative : synonyms.alternatives()) {
      text.append(before);
      text.append(QueryLexer.isWord(alternative) ? alternative : quoted(alternative));
      before = " ";
    }
    close();
  }

  private void inTitle(QueryNode node) {
    text.append(field(ArticleField.TITLE));
    int start = text.length();
    operand("", node);
    char first = start < text.length() ? text.charAt(start) : ' ';
    boolean isBare = first == '(' || first == '"' || Character.isLetterOrDigit(first);
    if (!isBare || node instanceof Synonyms) {
      text.setLength(start);
      open();
      write(node);
      close();
    }
  }

  private void clauses(Clauses clauses) {
    boolean isEverything = clauses.must().equals(List.of(new Everything()));
    if (clauses.should().isEmpty()) {
      if (!isEverything || clauses.mustNot().isEmpty()) {
        operands("", clauses.must(), " AND ");
        text.append(clauses.mustNot().isEmpty() ? "" : " AND ");
      }
      operands("NOT ", clauses.mustNot(), " AND ");
    } else if (isEverything) {
      alternatives("* OR ", clauses.should(), !clauses.mustNot().isEmpty());
      negative(clauses);
    } else if (clauses.must().isEmpty() && clauses.mustNot().isEmpty()) {
      beside(clauses.should(), false);
    } else {
      operands("+", clauses.must(), " ");
      text.append(clauses.must().isEmpty() ? "" : " ");
      beside(clauses.should(), clauses.should().size() > 1);
      negative(clauses);
    }
  }

  private void negative(Clauses clauses) {
    text.append(clauses.mustNot().isEmpty() ? "" : " ");
    operands("-", clauses.mustNot(), " ");
  }

  /// Words beside each other are alternatives already; between anything else stands an OR, and
  /// between what would be read as one CVE id.
  private void beside(List<QueryNode> nodes, boolean amongOthers) {
    if (!nodes.stream().allMatch(QueryPrinter::isRanked)) {
      alternatives("", nodes, amongOthers);
      return;
    }
    int start = text.length();
    operands("", nodes, " ");
    int before = Math.max(0, start - NEARBY);
    if (CveFinder.joinsWords(text.substring(before), 0)) {
      text.setLength(start);
      alternatives("", nodes, true);
    }
  }

  private void alternatives(String first, List<QueryNode> nodes, boolean inParentheses) {
    if (inParentheses) {
      open();
    }
    text.append(first);
    operands("", nodes, " OR ");
    if (inParentheses) {
      close();
    }
  }

  private static boolean isRanked(QueryNode node) {
    return switch (node) {
      case Word _, Phrase _, Prefix _, Fuzzy _, Synonyms _ -> true;
      case Everything _, InTitle _, FieldValue _, Dated _, Scored _, Clauses _ -> false;
    };
  }

  private void operands(String sign, List<QueryNode> nodes, String separator) {
    String before = "";
    for (QueryNode node : nodes) {
      text.append(before);
      operand(sign, node);
      before = separator;
    }
  }

  private void operand(String sign, QueryNode node) {
    text.append(sign);
    boolean needsParentheses = node instanceof Clauses;
    if (needsParentheses) {
      open();
    }
    write(node);
    if (needsParentheses) {
      close();
    }
  }

  private void open() {
    text.append('(');
    deepest = Math.max(deepest, ++depth);
  }

  private void close() {
    text.append(')');
    depth--;
  }

  private static String field(ArticleField field) {
    return QueryField.labelOf(field) + ':';
  }

  private static String value(String value) {
    return BARE.matcher(value).matches() ? value : quoted(value);
  }

  private static String quoted(String content) {
    return '"' + QueryText.quotable(content) + '"';
  }

  private static String span(Scored scored) {
    String from = scored.from().map(CvssScore::toString).orElse("");
    String to = scored.to().map(CvssScore::toString).orElse("");
    return from.equals(to) ? from : from + ".." + to;
  }

  private static String span(Dated published) {
    LocalDate from = published.from().orElse(LocalDate.MIN);
    LocalDate until = published.until().orElse(LocalDate.MAX);
    if (from.getYear() > LAST_YEAR) {
      return ">" + LAST_YEAR;
    }
    if (until.getYear() < 1 || until.equals(LocalDate.of(1, 1, 1))) {
      return "<0001";
    }
    String first = published.from().map(QueryPrinter::firstDay).orElse("");
    String last = published.until().map(QueryPrinter::lastDay).orElse("");
    boolean isOneDate =
        from.plusDays(1).equals(until)
            || (from.getDayOfMonth() == 1 && from.plusMonths(1).equals(until))
            || (from.getDayOfYear() == 1 && from.plusYears(1).equals(until));
    return isOneDate ? longer(first, last) : first + ".." + last;
  }

  /// The first day of a span, as short as it can be said: `2024` for New Year's Day.
  private static String firstDay(LocalDate day) {
    int length = day.getDayOfYear() == 1 ? 4 : day.getDayOfMonth() == 1 ? 7 : 10;
    return day.toString().substring(0, length);
  }

  /// The last day of a span, as short as it can be said, from the first day after it.
  private static String lastDay(LocalDate end) {
    int length = end.getDayOfYear() == 1 ? 4 : end.getDayOfMonth() == 1 ? 7 : 10;
    return end.minusDays(1).toString().substring(0, length);
  }

  private static String longer(String one, String other) {
    return one.length() >= other.length() ? one : other;
  }
}
