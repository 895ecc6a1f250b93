package de.lupe.searcher.query;

import de.lupe.schema.ArticleField;
import de.lupe.searcher.query.QueryNode.Dated;
import de.lupe.searcher.query.QueryNode.FieldValue;
import de.lupe.searcher.query.QueryNode.Fuzzy;
import de.lupe.searcher.query.QueryNode.InTitle;
import de.lupe.searcher.query.QueryNode.Phrase;
import de.lupe.searcher.query.QueryNode.Prefix;
import de.lupe.searcher.query.QueryNode.Synonyms;
import de.lupe.searcher.query.QueryNode.Word;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/// Makes random queries: trees in normal form, and texts full of what has a meaning somewhere.
final class QueryTrees {

  private static final List<String> WORDS =
      List.of(
          "Lücke",
          "Zero-Day-Lücke",
          "C++",
          "C#",
          ".NET",
          "AT&T",
          "TCP/IP",
          "CVE-2024-1234",
          "CVE",
          "2024-1234",
          "und",
          "https://a.de/x?y=1&z=2",
          "C:\\Windows\\x.exe",
          "12:30",
          "fe80::1",
          "::1",
          "Nutzer:innen",
          "Straße",
          "İstanbul",
          "ISTANBUL",
          "1.2.3[.]4",
          "a@b.de",
          "#tag",
          "das?",
          "日本",
          "𝒳");
  private static final List<ArticleField> NAMES =
      List.of(
          ArticleField.VENDOR,
          ArticleField.PRODUCT,
          ArticleField.TOPIC,
          ArticleField.CATEGORY,
          ArticleField.AUTHOR,
          ArticleField.SOURCE,
          ArticleField.PATH_GIVEN);
  private static final List<String> VALUES =
      List.of(
          "Microsoft", "Palo Alto Networks", "AND", "a:b", "x*y", "/news/2024", "(z)", "C++", "ı");
  private static final List<String> ALTERNATIVES =
      List.of(
          "data breach", "AND", "NoName057(16)", "x~", "x ~(y", "a*", "vendor:x", "-a", "Lapsus$");
  private static final List<String> PIECES =
      List.of(
          " ",
          " ",
          " ",
          " ",
          "a",
          "CVE",
          "2024",
          "12345",
          "Lücke",
          "AND",
          "ODER",
          "NOT",
          "UND",
          "&&",
          "||",
          "!",
          "+",
          "-",
          "(",
          ")",
          "\"",
          "„",
          "“",
          "”",
          "»",
          "«",
          "‚",
          "‘",
          "*",
          "~",
          "~2",
          "~(",
          "a~(b",
          "?",
          ":",
          "::",
          "/",
          "\\",
          "vendor:",
          "Titel:",
          "TITLE:(",
          "date:",
          "datum:",
          "path:",
          "kind:",
          "jahr:",
          "cve:",
          "foo:",
          "foo:(",
          "autor:in",
          "2024",
          "2024-07",
          "..",
          ">",
          "<=",
          "[",
          "]",
          " TO ",
          "article",
          ",",
          ";",
          ".",
          "'",
          "\u00AD",
          "\u00A0",
          "\u200B",
          "\u0000",
          "\n",
          "\uD835",
          "\u0308",
          "ß",
          "İ",
          "ab:",
          "innen",
          "$",
          "<",
          "=",
          "#",
          "@",
          "%",
          "…",
          "🔒",
          "0.5");

  private final Random random;

  QueryTrees(Random random) {
    this.random = random;
  }

  /// A text of up to so many pieces.
  String text(int mostPieces) {
    StringBuilder text = new StringBuilder();
    for (int piece = random.nextInt(mostPieces); piece >= 0; piece--) {
      text.append(pick(PIECES));
    }
    return text.toString();
  }

  /// A tree in normal form, so many levels deep.
  QueryNode tree(int depth) {
    return tree(depth, false);
  }

  private QueryNode tree(int depth, boolean inTitle) {
    if (depth == 0) {
      return inTitle ? ranked() : leaf();
    }
    if (!inTitle && random.nextInt(8) == 0) {
      return new InTitle(tree(depth - 1, true));
    }
    List<QueryNode> must = trees(depth, inTitle);
    List<QueryNode> should = new ArrayList<>(trees(depth, inTitle));
    if (!must.isEmpty() && !should.isEmpty()) {
      // Restrictions alone cannot rank beside what has to match: they would restrict.
      should.add(ranked());
      should.add(ranked());
    }
    return ClauseFlattener.combine(must, should, trees(depth, inTitle)).orElseGet(this::ranked);
  }

  private List<QueryNode> trees(int depth, boolean inTitle) {
    return IntStream.range(0, random.nextInt(4)).mapToObj(_ -> tree(depth - 1, inTitle)).toList();
  }

  private QueryNode leaf() {
    return switch (random.nextInt(8)) {
      case 0, 1 -> new FieldValue(pick(NAMES), pick(VALUES));
      case 2 -> published();
      case 3 -> new InTitle(ranked());
      case 4 -> new FieldValue(ArticleField.KIND, "teaser");
      default -> ranked();
    };
  }

  private QueryNode ranked() {
    return switch (random.nextInt(7)) {
      case 6 -> synonyms();
      case 0 -> new Phrase(pick(List.of("Patch Tuesday", "AND", "x", "(a: „b“ +c)", "vendor:x")));
      case 1 -> new Prefix(pick(List.of("ransom", "AND", "C++", "x~", "Ü")));
      case 2 -> new Fuzzy(pick(List.of("kasperski", "ODER", "x~", "ß")), 1 + random.nextInt(2));
      default -> new Word(pick(WORDS));
    };
  }

  private QueryNode synonyms() {
    List<Word> words =
        IntStream.rangeClosed(0, random.nextInt(3)).mapToObj(_ -> new Word(pick(WORDS))).toList();
    List<String> alternatives =
        IntStream.rangeClosed(0, random.nextInt(4))
            .mapToObj(_ -> pick(random.nextBoolean() ? WORDS : ALTERNATIVES))
            .distinct()
            .toList();
    return new Synonyms(words, alternatives);
  }

  private QueryNode published() {
    LocalDate from = LocalDate.of(1 + random.nextInt(9999), 1 + random.nextInt(12), 1);
    from = random.nextBoolean() ? from : from.plusDays(random.nextInt(28));
    LocalDate until =
        switch (random.nextInt(4)) {
          case 0 -> from.plusDays(1 + random.nextInt(40));
          case 1 -> from.plusMonths(1);
          case 2 -> from.plusYears(1);
          default -> from.withDayOfYear(1).plusYears(1);
        };
    until = until.getYear() > 9999 ? LocalDate.of(10_000, 1, 1) : until;
    return switch (random.nextInt(4)) {
      case 0 -> new Dated(ArticleField.PUBLISHED, Optional.of(from), Optional.empty());
      case 1 -> new Dated(ArticleField.PUBLISHED, Optional.empty(), Optional.of(until));
      default -> new Dated(ArticleField.PUBLISHED, Optional.of(from), Optional.of(until));
    };
  }

  private <T> T pick(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
