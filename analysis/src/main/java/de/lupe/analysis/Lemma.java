package de.lupe.analysis;

import java.util.Arrays;

/// A folded base form and its kind, in a buffer that is used again and again.
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
  private boolean isWordItself;

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
    isWordItself = false;
  }

  void set(char[] text, int size, Kind newKind) {
    System.arraycopy(text, 0, chars, 0, size);
    length = size;
    kind = newKind;
    isWordItself = false;
  }

  void copy(Lemma other) {
    set(other.chars, other.length, other.kind);
  }

  /// Takes a reading where it is better than the one so far.
  ///
  /// @param rankDifference below 0 where its kind is the better one, above 0 where it is worse
  /// @param isWord whether this base form is the word that was looked up
  void offer(char[] text, int size, Kind newKind, int rankDifference, boolean isWord) {
    if (size > 0 && (!isFound() || isBetter(text, size, rankDifference, isWord))) {
      set(text, size, newKind);
      isWordItself = isWord;
    }
  }

  private boolean isBetter(char[] text, int size, int rankDifference, boolean isWord) {
    if (rankDifference != 0) {
      return rankDifference < 0;
    }
    if (isWord != isWordItself) {
      return isWord;
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
}
