package de.lupe.analysis;

/// What kind of character something is, as far as words and addresses ask.
final class Letters {

  private static final char PLAIN = '\u0250';
  private static final boolean[] WORD = new boolean[PLAIN];
  private static final boolean[] ITSELF = new boolean[PLAIN];
  // Characters behind a word that may join it to what follows.
  private static final boolean[] JOINT = new boolean[PLAIN];

  private static final String[] LIGATURES = {"ff", "fi", "fl", "ffi", "ffl", "st", "st"};

  static {
    for (char c = 0; c < PLAIN; c++) {
      WORD[c] = isWord((int) c);
      ITSELF[c] = (c >= ' ' && c < 0x7F) || c >= 0xC0 || WORD[c];
    }
    for (char c : "[({`ſ".toCharArray()) {
      ITSELF[c] = false;
    }
    for (char c : ".:-–_@/\\+#&*('%·".toCharArray()) {
      if (c < PLAIN) {
        JOINT[c] = true;
      }
    }
  }

  private Letters() {}

  /// True for the characters that [#isWord(char)] knows: Latin ones.
  static boolean isPlain(char c) {
    return c < PLAIN;
  }

  /// True for letters and digits among the plain characters.
  static boolean isWord(char c) {
    return WORD[c];
  }

  /// True for letters, digits and the marks on them.
  static boolean isWord(int codePoint) {
    if (Character.isLetterOrDigit(codePoint)) {
      return true;
    }
    int type = Character.getType(codePoint);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }

  /// True for a lower-case word of nothing but letters.
  static boolean areAll(char[] word, int length) {
    for (int i = 0; i < length; i++) {
      char c = word[i];
      boolean isLetter = c <= 0x7F ? c >= 'a' && c <= 'z' : Character.isLetter(c);
      if (!isLetter) {
        return false;
      }
    }
    return true;
  }

  /// True for a word of nothing but letters, lower case but for its first.
  static boolean areWord(char[] word, int length) {
    if (length == 0 || !Character.isUpperCase(word[0])) {
      return areAll(word, length);
    }
    for (int i = 1; i < length; i++) {
      char c = word[i];
      boolean isLetter = c <= 0x7F ? c >= 'a' && c <= 'z' : Character.isLowerCase(c);
      if (!isLetter) {
        return false;
      }
    }
    return true;
  }

  /// True where a word may go on behind this character.
  static boolean isJoint(char c) {
    return c < PLAIN ? JOINT[c] : c == '–' || c == '•';
  }

  /// True for what is copied as it is; everything else is looked at.
  static boolean standsForItself(char c) {
    return c < PLAIN && ITSELF[c];
  }

  static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
  }

  /// True for soft hyphens, zero-width characters and marks of direction.
  static boolean isInvisible(char c) {
    return Character.getType(c) == Character.FORMAT;
  }

  static String ofLigature(char c) {
    return LIGATURES[c - '\uFB00'];
  }

  /// The letter with two dots, where German has one.
  static char umlaut(char c) {
    return switch (c) {
      case 'a' -> 'ä';
      case 'o' -> 'ö';
      case 'u' -> 'ü';
      case 'A' -> 'Ä';
      case 'O' -> 'Ö';
      case 'U' -> 'Ü';
      default -> c;
    };
  }

  /// The letter without its two dots, where it is one of German's lower-case umlauts.
  static char withoutUmlaut(char c) {
    return switch (c) {
      case 'ä' -> 'a';
      case 'ö' -> 'o';
      case 'ü' -> 'u';
      default -> c;
    };
  }

  static char lowerAscii(char c) {
    return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
  }

  static boolean isAsciiLetter(char c) {
    char lower = lowerAscii(c);
    return lower >= 'a' && lower <= 'z';
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  static boolean isHex(char c) {
    char lower = lowerAscii(c);
    return isDigit(c) || (lower >= 'a' && lower <= 'f');
  }
}
