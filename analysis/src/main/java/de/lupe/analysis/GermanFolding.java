package de.lupe.analysis;

/// Makes the spellings of one German word alike: `ä`, `ae` and a decomposed `ä` become `a`, `ß`
/// becomes `ss`.
///
/// `ue` stays behind a vowel or a `q`, where it is no umlaut: `neue`, `Quelle`. What is neither
/// umlaut nor `ß` is left alone.
final class GermanFolding {

  private static final char COMBINING_DIAERESIS = '\u0308';

  private GermanFolding() {}

  /// The longest result for an input of `length` chars.
  static int maxLength(int length) {
    return 2 * length;
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
