package de.lupe.searcher.query;

import java.text.Normalizer;

/// What holds for the characters of every query: which of them count, and how quotes and blanks are
/// tidied.
final class QueryText {

  /// Unicode's stream-safe text format allows 30 marks in a row; sorting many more takes long.
  private static final int MARKS_IN_A_ROW = 30;

  private static final String[] IN_WORDS = {"in)", "innen)", ".)", "dot)", "punkt)", "at)", "@)"};

  private static final int EXCERPT = 40;

  private QueryText() {}

  /// The text with plain blanks and hyphens, composed letters, and without invisible characters:
  /// soft hyphens, zero-width blanks, marks of direction.
  static String clean(String typed) {
    StringBuilder clean = new StringBuilder(typed.length());
    int marks = 0;
    int mostMarks = 0;
    for (int at = 0; at < typed.length(); ) {
      int letter = typed.codePointAt(at);
      at += Character.charCount(letter);
      int type = Character.getType(letter);
      if (type == Character.FORMAT) {
        continue;
      }
      marks = type == Character.NON_SPACING_MARK ? marks + 1 : 0;
      mostMarks = Math.max(mostMarks, marks);
      if (Character.isWhitespace(letter)
          || Character.isSpaceChar(letter)
          || Character.isISOControl(letter)) {
        clean.append(' ');
      } else if (letter == '\u2010' || letter == '\u2011') {
        clean.append('-');
      } else {
        clean.appendCodePoint(letter);
      }
    }
    return mostMarks > MARKS_IN_A_ROW
        ? clean.toString()
        : Normalizer.normalize(clean, Normalizer.Form.NFC);
  }

  /// True where there is a letter or a digit to search for.
  static boolean hasContent(String text) {
    return text.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  /// The text as it can stand between quotes: none inside, single blanks.
  static String quotable(String text) {
    StringBuilder tidy = new StringBuilder(text.length());
    for (int at = 0; at < text.length(); at++) {
      char letter = text.charAt(at) == '"' ? ' ' : text.charAt(at);
      if (letter != ' ' || (!tidy.isEmpty() && tidy.charAt(tidy.length() - 1) != ' ')) {
        tidy.append(letter);
      }
    }
    return tidy.toString().stripTrailing();
  }

  /// True where `in` or `innen` follows, as in `Nutzer:innen` and `Nutzer*innen`.
  static boolean isGenderEnding(String text, int at) {
    return text.regionMatches(true, at, "innen", 0, 5)
        || (text.regionMatches(true, at, "in", 0, 2)
            && (at + 2 >= text.length() || !Character.isLetter(text.charAt(at + 2))));
  }

  /// True for a parenthesis that belongs to the word it stands in: `Nutzer(innen)`,
  /// `example(.)com`.
  static boolean isInWord(String text, int parenthesis) {
    if (parenthesis >= text.length()) {
      return false;
    }
    int open = text.charAt(parenthesis) == '(' ? parenthesis : text.lastIndexOf('(', parenthesis);
    if (open < 1 || !Character.isLetterOrDigit(text.charAt(open - 1))) {
      return false;
    }
    for (String inside : IN_WORDS) {
      int close = open + inside.length();
      if (text.regionMatches(true, open + 1, inside, 0, inside.length())) {
        return parenthesis == open || parenthesis == close;
      }
    }
    return false;
  }

  /// What a warning repeats of the user's text, in quotes.
  static String excerpt(String text) {
    if (text.length() <= EXCERPT) {
      return '"' + text + '"';
    }
    int end = Character.isHighSurrogate(text.charAt(EXCERPT - 1)) ? EXCERPT - 1 : EXCERPT;
    return '"' + text.substring(0, end) + "…\"";
  }
}
