package de.lupe.analysis;

/// Finds out how far words go that hyphens join: `Zero-Day-Lücke`, and what they are without.
///
/// A hyphen joins where a word stands on both of its sides: not in `IT- und OT-Systeme`, where only
/// the second does. Numbers alone are not joined (`2024-07-16`), nor is an id or a version behind
/// the hyphen.
final class HyphenatedWord {

  private static final int MOST_COMPONENTS = 16;

  private final TokenText scratch = new TokenText();
  private int components;
  private boolean tooLong;

  /// Where the joined words end that begin at a place.
  ///
  /// @param out receives them without hyphens
  int scan(CharWindow window, int from, TokenText out) {
    components = 0;
    tooLong = false;
    boolean hasLetter = false;
    int at = from;
    int end = from;
    while (true) {
      int next = WordScanner.scan(window, at, out);
      hasLetter |= hasLetter(window, at, next);
      end = next;
      components++;
      if (window.at(end) != '-' || !joins(window, end + 1)) {
        break;
      }
      if (components == MOST_COMPONENTS || end - from > WordScanner.LONGEST) {
        tooLong = true;
        end = runEnd(window, end);
        break;
      }
      at = end + 1;
    }
    tooLong |= out.length() > WordScanner.LONGEST;
    if (!hasLetter && components > 1) {
      tooLong = true;
    }
    return end;
  }

  /// True where the last scanned words become one: there are several, but not too many.
  boolean isJoined() {
    return components > 1 && !tooLong;
  }

  /// How many words there are.
  int components() {
    return components;
  }

  private boolean joins(CharWindow window, int at) {
    if (!WordScanner.begins(window, at)) {
      return false;
    }
    if (Numbers.isVersionAt(window, at)) {
      return false;
    }
    scratch.clear();
    return SecurityIds.scan(window, at, scratch) == at;
  }

  /// Where too many words end at the latest, so that no rest of them is joined.
  private static int runEnd(CharWindow window, int from) {
    int end = from;
    while (end - from < WordScanner.LONGEST && (window.isWordAt(end) || window.at(end) == '-')) {
      end++;
    }
    return end;
  }

  private static boolean hasLetter(CharWindow window, int from, int end) {
    for (int i = from; i < end; i++) {
      if (window.isWordAt(i) && !window.isDigitAt(i)) {
        return true;
      }
    }
    return false;
  }
}
