package de.lupe.analysis;

/// Makes the spellings of one German word alike: `ä`, `ae` and a decomposed `ä` become `a`, `ß`
/// becomes `ss`.
///
/// `ue` stays behind a vowel or a `q`, where it is no umlaut: `neue`, `Quelle`. What is neither
/// umlaut nor `ß` is left alone.
final class GermanFolding {

  private static final char COMBINING_DIAERESIS = '\u0308';

  private static final int ASCII = 0x7F;
  private static final char[] LOWER = new char[ASCII + 1];
  // The letters that may spell an umlaut together.
  private static final byte[] FIRST = marks("aouAOU");
  private static final byte[] SECOND = marks("eE");

  static {
    for (char c = 0; c <= ASCII; c++) {
      LOWER[c] = Letters.lowerAscii(c);
    }
  }

  private GermanFolding() {}

  private static byte[] marks(String letters) {
    byte[] marks = new byte[ASCII + 1];
    for (int i = 0; i < letters.length(); i++) {
      marks[letters.charAt(i)] = 1;
    }
    return marks;
  }

  /// The longest result for an input of `length` chars.
  static int maxLength(int length) {
    return 2 * length;
  }

  /// Makes the ASCII letters of a text lower case.
  ///
  /// @return true where that is all there is to do
  static boolean lowerAscii(char[] text, int length) {
    int all = 0;
    int umlauts = 0;
    int before = 0;
    // Looks each letter up and branches nowhere: most words end here, and what their letters are is
    // hard to foresee.
    for (int at = 0; at < length; at++) {
      char c = text[at];
      int ascii = c & ASCII;
      text[at] = c > ASCII ? c : LOWER[ascii];
      umlauts |= before & SECOND[ascii];
      before = FIRST[ascii];
      all |= c;
    }
    return all <= ASCII && umlauts == 0;
  }

  /// True for hashes and other numbers in hex digits, of which `ae` are two.
  static boolean isHexNumber(char[] lower, int length) {
    boolean hasDigit = false;
    for (int i = 0; i < length; i++) {
      if (!Letters.isHex(lower[i])) {
        return false;
      }
      hasDigit |= Letters.isDigit(lower[i]);
    }
    return hasDigit;
  }

  /// Folds lower-cased text.
  ///
  /// @param from the text
  /// @param length its length
  /// @param to receives the result; at least [#maxLength] long and not `from`
  /// @return the length of the result
  static int fold(char[] from, int length, char[] to) {
    int out = 0;
    for (int in = 0; in < length; in++) {
      char c = from[in];
      switch (c) {
        case 'ä' -> to[out++] = 'a';
        case 'ö' -> to[out++] = 'o';
        case 'ü' -> to[out++] = 'u';
        case 'ß' -> {
          to[out++] = 's';
          to[out++] = 's';
        }
        case COMBINING_DIAERESIS -> {
          // The vowel before it stands already.
        }
        case 'e' -> {
          if (!spellsUmlaut(from, in)) {
            to[out++] = c;
          }
        }
        default -> to[out++] = c;
      }
    }
    return out;
  }

  private static boolean spellsUmlaut(char[] text, int e) {
    if (e == 0) {
      return false;
    }
    return switch (text[e - 1]) {
      case 'a', 'o' -> true;
      case 'u' -> e < 2 || !isVowelOrQ(text[e - 2]);
      default -> false;
    };
  }

  private static boolean isVowelOrQ(char c) {
    return "aeiouyäöüq".indexOf(c) >= 0;
  }
}
