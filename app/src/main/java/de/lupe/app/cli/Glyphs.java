package de.lupe.app.cli;

/// How wide characters are on a terminal, and which must not reach it.
final class Glyphs {

  private Glyphs() {}

  /// The columns a text takes: none for combining marks, two for East Asian wide characters and
  /// emoji, one for all others.
  ///
  /// Source: the blocks of [UAX #11](https://www.unicode.org/reports/tr11/) that are wide as a
  /// whole.
  static int width(String text) {
    return text.codePoints().map(Glyphs::width).sum();
  }

  static int width(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT ->
          codePoint == 0xAD ? 1 : 0;
      default -> isWide(codePoint) ? 2 : 1;
    };
  }

  private static boolean isWide(int c) {
    return c >= 0x1100
        && (c <= 0x115F
            || (c >= 0x2E80 && c <= 0x303E)
            || (c >= 0x3041 && c <= 0xA4CF)
            || (c >= 0xA960 && c <= 0xA97C)
            || (c >= 0xAC00 && c <= 0xD7A3)
            || (c >= 0xF900 && c <= 0xFAFF)
            || (c >= 0xFE30 && c <= 0xFE6F)
            || (c >= 0xFF00 && c <= 0xFF60)
            || (c >= 0xFFE0 && c <= 0xFFE6)
            || (c >= 0x1F300 && c <= 0x1F64F)
            || (c >= 0x1F680 && c <= 0x1F6FF)
            || (c >= 0x1F900 && c <= 0x1FAFF)
            || (c >= 0x20000 && c <= 0x3FFFD));
  }

  /// The text with every control and direction-changing character as a blank, so that an article
  /// cannot steer the terminal. Places in it stay where they were.
  static String printable(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean steers =
          (Character.isISOControl(c) && c != '\n')
              || (c >= '\u202A' && c <= '\u202E')
              || (c >= '\u2066' && c <= '\u2069');
      clean.append(steers ? ' ' : c);
    }
    return clean.toString();
  }

  /// The text on one line, cut to a width with an ellipsis.
  static String cut(String text, int width) {
    String line = printable(text).replace('\n', ' ');
    if (width(line) <= width) {
      return line;
    }
    StringBuilder start = new StringBuilder();
    int used = 1;
    for (int c : line.codePoints().toArray()) {
      used += width(c);
      if (used > width) {
        break;
      }
      start.appendCodePoint(c);
    }
    return start.toString().stripTrailing() + "…";
  }

  /// The text cut or filled up with blanks to a width.
  static String padded(String text, int width) {
    String cut = cut(text, width);
    return cut + " ".repeat(width - width(cut));
  }
}
