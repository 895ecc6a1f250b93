package de.lupe.analysis;

import java.util.Arrays;

/// A base form in lower case, with its umlauts, and its kind, in a buffer that is used again and
/// again.
final class Lemma {

  private static final int MOST_LETTERS = 96;

  /// What a base form is, the more telling kinds first.
  enum Kind {
    NOUN,
    ADJECTIVE,
    VERB,
    PARTICIPLE,
    /// A noun made of an adjective or an infinitive: `Reisende`, `Laufen`.
    NOUN_MADE,
    NAME,
    OTHER
  }

  private final char[] chars = new char[MOST_LETTERS];
  private int length;
  private Kind kind = Kind.OTHER;
  private int penalty;

  char[] chars() {
    return chars;
  }

  int length() {
    return length;
  }

  Kind kind() {
    return kind;
  }

  boolean isFound() {
    return length > 0;
  }

  void clear() {
    length = 0;
    kind = Kind.OTHER;
    penalty = 0;
  }

  void set(char[] text, int size, Kind newKind) {
    System.arraycopy(text, 0, chars, 0, size);
    length = size;
    kind = newKind;
    penalty = 0;
  }

  void copy(Lemma other) {
    set(other.chars, other.length, other.kind);
  }

  /// True where a reading of so much penalty would not be taken, whatever its base form is.
  boolean isBetterThan(int ofReading) {
    return isFound() && penalty < ofReading;
  }

  /// Takes a reading where it is better than the one so far: of less penalty, else shorter.
  void offer(char[] text, int size, Kind newKind, int newPenalty) {
    if (size > 0 && (!isFound() || isBetter(text, size, newPenalty))) {
      set(text, size, newKind);
      penalty = newPenalty;
    }
  }

  private boolean isBetter(char[] text, int size, int newPenalty) {
    if (newPenalty != penalty) {
      return newPenalty < penalty;
    }
    if (size != length) {
      return size < length;
    }
    return Arrays.compare(text, 0, size, chars, 0, length) < 0;
  }

  boolean endsWith(String ending) {
    int from = length - ending.length();
    for (int i = 0; i < ending.length(); i++) {
      if (from < 0 || chars[from + i] != ending.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  boolean equalsText(char[] text, int size) {
    return Arrays.equals(chars, 0, length, text, 0, size);
  }

  /// True where the base form is that text but for the dots of umlauts, which the text may lack.
  boolean equalsUndotted(char[] text, int from, int size) {
    if (size != length) {
      return false;
    }
    for (int i = 0; i < size; i++) {
      char typed = text[from + i];
      if (chars[i] != typed && Letters.withoutUmlaut(chars[i]) != typed) {
        return false;
      }
    }
    return true;
  }
}
