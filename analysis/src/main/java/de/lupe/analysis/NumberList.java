package de.lupe.analysis;

/// Recognises what a slash puts in the place of an id's or a version's last number:
/// `CVE-2024-1709/1708`, `129.0.6668.58/.59`, `129.0.6668.58/59`.
final class NumberList {

  private static final int SHORTEST_ID = 4;
  private static final int LONGEST = 19;
  private static final int DOTS_OF_A_VERSION = 3;

  private NumberList() {}

  /// Where the number ends for which a token stands a second time; the slash's place where there is
  /// none.
  static int end(CharWindow window, int slash, TokenText token) {
    if (window.at(slash) != '/') {
      return slash;
    }
    int number = start(window, slash);
    int end = window.digitsEnd(number);
    int length = end - number;
    boolean isNumber =
        length > 0
            && length <= LONGEST
            && !window.isWordAt(end)
            && window.at(end) != '-'
            && !Numbers.isVersionAt(window, number);
    return isNumber && fits(window, slash, length, token) ? end : slash;
  }

  /// Where the number begins behind a slash.
  static int start(CharWindow window, int slash) {
    return window.at(slash + 1) == '.' ? slash + 2 : slash + 1;
  }

  /// Where the last number of a token begins.
  static int last(TokenText token) {
    int start = token.length();
    while (start > 0 && Letters.isDigit(token.chars()[start - 1])) {
      start--;
    }
    return start;
  }

  private static boolean fits(CharWindow window, int slash, int length, TokenText token) {
    int last = last(token);
    if (token.startsWith("cve-")) {
      return length >= SHORTEST_ID
          && window.at(slash + 1) != '.'
          && !isYear(window, slash + 1, length);
    }
    int dots = 0;
    for (int i = 0; i < last; i++) {
      char c = token.chars()[i];
      if (c != '.' && !Letters.isDigit(c)) {
        return false;
      }
      dots += c == '.' ? 1 : 0;
    }
    return window.at(slash + 1) == '.'
        ? dots > 0
        : dots >= DOTS_OF_A_VERSION && length == token.length() - last;
  }

  private static boolean isYear(CharWindow window, int at, int length) {
    return length == 4 && (window.startsWith("20", at) || window.startsWith("1999", at));
  }
}
