package de.lupe.analysis;

import java.util.Arrays;

/// Remembers the stems of the last words, since few words make most of a text. A word has one
/// place; the next word with the same place takes it.
///
/// For one thread; makes no objects after its construction.
final class StemCache {

  private static final int PLACES = 1 << 12;
  private static final int MOST_LETTERS = 24;

  private final char[] words = new char[PLACES * MOST_LETTERS];
  private final char[] stems = new char[PLACES * MOST_LETTERS];
  private final byte[] wordLengths = new byte[PLACES];
  private final byte[] stemLengths = new byte[PLACES];

  /// Copies the stem of a word, where it is known.
  ///
  /// @return the stem's length, or 0
  int find(char[] word, int length, char[] stem) {
    if (length > MOST_LETTERS) {
      return 0;
    }
    int place = place(word, length);
    int at = place * MOST_LETTERS;
    if (wordLengths[place] != length || !Arrays.equals(word, 0, length, words, at, at + length)) {
      return 0;
    }
    int size = stemLengths[place];
    System.arraycopy(stems, at, stem, 0, size);
    return size;
  }

  /// Remembers the stem of a word; long words are too rare to be worth it.
  void put(char[] word, int length, char[] stem, int size) {
    if (length > MOST_LETTERS || size > MOST_LETTERS) {
      return;
    }
    int place = place(word, length);
    int at = place * MOST_LETTERS;
    System.arraycopy(word, 0, words, at, length);
    System.arraycopy(stem, 0, stems, at, size);
    wordLengths[place] = (byte) length;
    stemLengths[place] = (byte) size;
  }

  private static int place(char[] word, int length) {
    int hash = 0;
    for (int i = 0; i < length; i++) {
      hash = 31 * hash + word[i];
    }
    hash *= 0x9E3779B9;
    return hash >>> (Integer.SIZE - 12);
  }
}
