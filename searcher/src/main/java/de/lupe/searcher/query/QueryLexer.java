package de.lupe.searcher.query;

import de.lupe.searcher.query.QueryToken.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Cuts a cleaned query into tokens in one pass. Characters that have a meaning somewhere are plain
/// ones everywhere else: a hyphen negates only before a word, a colon makes a field only behind a
/// name and before a value, a quote opens only where a word could begin.
final class QueryLexer {

  private static final Map<String, Kind> OPERATORS =
      Map.of(
          "AND", Kind.AND, "UND", Kind.AND, "&&", Kind.AND, "OR", Kind.OR, "ODER", Kind.OR, "||",
          Kind.OR, "NOT", Kind.NOT, "NICHT", Kind.NOT);

  private static final String SIGNS = "+-!";
  private static final String NO_OPERAND = " )+-!&|<>=,;?~";
  private static final String ALWAYS_TRAILING = ",;\"„“”»«‚‘›‹";

  /// The metrics of a CVSS vector: `AV:N/AC:L/…`.
  private static final Pattern VECTOR =
      Pattern.compile("[A-Za-z]{1,3}:[A-Za-z]{1,2}/[A-Za-z]{1,3}:[A-Za-z]");

  /// No address and no span of dates is longer, and the look ahead stays short.
  private static final int LOOK_AHEAD = 64;

  private final String text;
  private final QueryWarnings warnings;
  private final List<QueryToken> tokens = new ArrayList<>();
  private final QuoteFinder quotes;
  private int at;

  private QueryLexer(String text, QueryWarnings warnings) {
    this.text = text;
    this.warnings = warnings;
    this.quotes = new QuoteFinder(text);
  }

  /// The tokens of a text that [QueryText#clean] has cleaned; the last one is [Kind#END].
  static List<QueryToken> tokens(String text, QueryWarnings warnings) {
    return new QueryLexer(text, warnings).run();
  }

  /// True where the text is one word, alone as well as behind a sign.
  static boolean isWord(String text) {
    QueryWarnings warnings = new QueryWarnings();
    List<QueryToken> tokens = tokens(text + " +" + text, warnings);
    return warnings.isEmpty()
        && tokens.size() == 4
        && tokens.get(0).kind() == Kind.WORD
        && tokens.get(0).text().equals(text)
        && tokens.get(1).kind() == Kind.PLUS
        && tokens.get(2).kind() == Kind.WORD
        && tokens.get(2).text().equals(text);
  }

  private List<QueryToken> run() {
    while (at < text.length()) {
      char letter = text.charAt(at);
      if (letter == ' ') {
        at++;
      } else if (letter == '(') {
        add(Kind.OPEN, "(", at++);
      } else if (letter == ')') {
        add(Kind.CLOSE, ")", at++);
      } else if (opensSynonyms(at)) {
        synonyms();
      } else if (QuoteFinder.isOpening(letter)) {
        phrase();
      } else if (SIGNS.indexOf(letter) >= 0) {
        sign();
      } else if (!cve(Kind.WORD) && !field()) {
        word();
      }
    }
    add(Kind.END, "", at);
    return tokens;
  }

  private void add(Kind kind, String content, int from) {
    tokens.add(new QueryToken(kind, content, from + 1));
  }

  /// The char there; a blank behind the end.
  private char ahead(int index) {
    return index < text.length() ? text.charAt(index) : ' ';
  }

  /// A sign counts before a word and behind a blank; in `"Heartbleed"-Bug` and `--help` it is a
  /// hyphen.
  private void sign() {
    int end = at;
    while (SIGNS.indexOf(ahead(end)) >= 0) {
      end++;
    }
    boolean begins = at == 0 || text.charAt(at - 1) == ' ' || text.charAt(at - 1) == '(';
    if (begins && end == at + 1 && NO_OPERAND.indexOf(ahead(end)) < 0) {
      boolean plus = text.charAt(at) == '+';
      add(plus ? Kind.PLUS : Kind.MINUS, text.substring(at, end), at);
    }
    at = end;
  }

  private void phrase() {
    int from = at;
    int end = quotes.closing(at);
    if (end < 0) {
      warnings.add(
          "the quote at char "
              + (from + 1)
              + " is not closed, so what follows is searched as words");
      at++;
      return;
    }
    add(Kind.PHRASE, QueryText.quotable(text.substring(from + 1, end)), from);
    at = end + 1;
    if (ahead(at) == '~') {
      do {
        at++;
      } while (Character.isDigit(ahead(at)));
      warnings.add(
          "~ behind a phrase is ignored; its words are searched in a row as they are written");
    }
  }

  /// Reads a CVE id that begins here, also one with blanks in it, or nothing where there is none.
  private boolean cve(Kind kind) {
    boolean isPossible = kind == Kind.VALUE || CveFinder.isNamed(text, at);
    Optional<CveFinder.Found> found = isPossible ? CveFinder.find(text, at) : Optional.empty();
    found.ifPresent(
        id -> {
          add(kind, id.id().toString(), at);
          at = id.end();
        });
    return found.isPresent();
  }

  /// Reads a field's name and value, or nothing where there is no field.
  private boolean field() {
    int colon = at;
    while (colon < text.length() && Character.isLetter(text.charAt(colon))) {
      colon++;
    }
    if (colon < at + 2 || ahead(colon) != ':') {
      return false;
    }
    String name = text.substring(at, colon);
    Optional<QueryField> known = QueryField.named(name);
    char next = ahead(colon + 1);
    boolean isField =
        known.isPresent()
            ? isKnownField(known.get(), name, colon)
            : isFieldlike(next, colon + 1) && !isAddress();
    if (!isField) {
      return false;
    }
    add(known.isPresent() ? Kind.FIELD : Kind.UNKNOWN_FIELD, name, at);
    at = colon + 1;
    known.ifPresentOrElse(this::value, () -> unknown(name));
    return true;
  }

  private boolean isKnownField(QueryField field, String name, int colon) {
    char next = ahead(colon + 1);
    if (next == ' ' || next == ')') {
      warnings.add(
          QueryText.excerpt(name + ":")
              + " without a value is searched as a word; write the value right behind the colon");
      return false;
    }
    boolean isAddress = next == ':' || (next == '/' && ahead(colon + 2) == '/');
    // "Autor:innen" means writers.
    boolean isGendered =
        field == QueryField.AUTHOR
            && !name.equalsIgnoreCase(field.label())
            && QueryText.isGenderEnding(text, colon + 1);
    return !isAddress && !isGendered;
  }

  private boolean isFieldlike(char next, int valueAt) {
    return (Character.isLetter(next) || next == '(' || QuoteFinder.isOpening(next))
        && !VECTOR.matcher(text).region(at, text.length()).lookingAt()
        && !QueryText.isGenderEnding(text, valueAt);
  }

  /// IPv6 and hardware addresses: hex digits and more than one colon.
  private boolean isAddress() {
    int colons = 0;
    for (int i = at; i < at + LOOK_AHEAD && !endsWord(i); i++) {
      char letter = text.charAt(i);
      if (letter == ':') {
        colons++;
      } else if (Character.digit(letter, 16) < 0 && "./%[]".indexOf(letter) < 0) {
        return false;
      }
    }
    return colons > 1;
  }

  private void unknown(String name) {
    warnings.add(
        "unknown field "
            + QueryText.excerpt(name)
            + " is searched as words; fields are: "
            + QueryField.labels());
  }

  private void value(QueryField field) {
    if (QuoteFinder.isOpening(ahead(at))) {
      int quoteAt = at;
      phrase();
      if (at != quoteAt + 1) {
        return;
      }
    }
    if (ahead(at) == '(') {
      return;
    }
    if (field == QueryField.CVE && cve(Kind.VALUE)) {
      return;
    }
    int from = at;
    boolean isDate = field == QueryField.DATE || field == QueryField.YEAR;
    int nearby = Math.min(at + LOOK_AHEAD, text.length());
    int bracket = isDate && ahead(at) == '[' ? text.indexOf(']', at, nearby) : -1;
    at = bracket < 0 ? at : bracket + 1;
    add(Kind.VALUE, at > from ? text.substring(from, at) : restOfWord(), from);
  }

  private void word() {
    // Behind a sign or an unknown field's colon there is a word, never an operator.
    boolean isGlued = at > 0 && (SIGNS + ':').indexOf(text.charAt(at - 1)) >= 0;
    int end = at;
    while (!endsWord(end)) {
      end++;
    }
    Kind operator = isGlued ? null : OPERATORS.get(text.substring(at, end));
    if (operator == null) {
      plainWord();
    } else {
      add(operator, text.substring(at, end), at);
      at = end;
    }
  }

  private void plainWord() {
    int from = at;
    String content = restOfWord();
    if (SpacedId.end(text, from, at) > at) {
      content = SpacedId.written(text, from, at);
      at = SpacedId.end(text, from, at);
    }
    if (QueryText.hasContent(content) || content.startsWith("*")) {
      add(Kind.WORD, content, from);
    }
  }

  /// The rest of the word without the punctuation behind it.
  private String restOfWord() {
    int from = at;
    while (!endsWord(at)) {
      at++;
    }
    int end = at;
    while (end > from && isTrailing(from, end - 1)) {
      end--;
    }
    return text.substring(from, end);
  }

  private boolean isTrailing(int from, int index) {
    char letter = text.charAt(index);
    // A doubled colon ends an address: 2001:db8::
    return ALWAYS_TRAILING.indexOf(letter) >= 0
        || (letter == ':' && (index == from || text.charAt(index - 1) != ':'));
  }

  private boolean endsWord(int index) {
    char letter = ahead(index);
    return letter == ' '
        || ((letter == '(' || letter == ')') && !QueryText.isInWord(text, index))
        || opensSynonyms(index);
  }

  private boolean opensSynonyms(int index) {
    return ahead(index) == '~' && ahead(index + 1) == '(';
  }

  /// `~(` counts behind what it could give synonyms to; elsewhere it is a parenthesis.
  private void synonyms() {
    if (at == 0 || text.charAt(at - 1) == ' ' || text.charAt(at - 1) == '(') {
      at++;
    } else {
      add(Kind.SYNONYMS, "~(", at);
      at += 2;
    }
  }
}
