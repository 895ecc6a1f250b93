package de.lupe.analysis;

import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

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
    int size = spell(from, length, to);
    takeUmlauts(to, size);
    return size;
  }

  /// Spells lower-cased text in one way, with its umlauts: `luecke` and a decomposed `lücke` become
  /// `lücke`, `straße` becomes `strasse`.
  ///
  /// @param to receives the result; at least [#maxLength] long and not `from`
  /// @return the length of the result
  static int spell(char[] from, int length, char[] to) {
    int out = 0;
    for (int in = 0; in < length; in++) {
      char c = from[in];
      switch (c) {
        case 'ß' -> {
          to[out++] = 's';
          to[out++] = 's';
        }
        case COMBINING_DIAERESIS -> {
          if (out > 0) {
            to[out - 1] = Letters.umlaut(to[out - 1]);
          }
        }
        case 'e' -> {
          if (spellsUmlaut(from, in)) {
            to[out - 1] = Letters.umlaut(to[out - 1]);
          } else {
            to[out++] = c;
          }
        }
        default -> to[out++] = c;
      }
    }
    return out;
  }

  /// Takes the dots away from the umlauts of a lower-case text.
  static void takeUmlauts(char[] text, int length) {
    for (int i = 0; i < length; i++) {
      if (text[i] > ASCII) {
        text[i] = Letters.withoutUmlaut(text[i]);
      }
    }
  }

  /// Takes the accents away from lower-case letters and leaves the umlauts.
  ///
  /// @param to receives the result; at least four times as long and not `from`
  /// @return the length of the result
  static int takeAccents(char[] from, int length, char[] to) {
    int out = 0;
    for (int in = 0; in < length; in++) {
      char c = from[in];
      if (c <= ASCII || Letters.withoutUmlaut(c) != c) {
        to[out++] = c;
      } else {
        out = ASCIIFoldingFilter.foldToASCII(from, in, to, out, 1);
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
