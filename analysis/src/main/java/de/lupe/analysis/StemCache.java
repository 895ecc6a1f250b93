package de.lupe.analysis;

import java.util.Arrays;

/// Remembers the stems of the last words, since few words make most of a text. Four words share a
/// row; one more takes the place of any of them.
///
/// Of a stem only what follows the letters that it has in common with its word is kept, so that
/// long words have room: they are frequent in German, and the slowest to stem.
///
/// For one thread; makes no objects after its construction; takes 1.3 megabytes.
final class StemCache {

  private static final int ROW_BITS = 12;
  private static final int ROW = 4;
  private static final int MOST_LETTERS = 28;
  private static final int MOST_OWN = 10;
  // The word's length and the stem's in one char, how many letters they share, the word, the rest
  // of the stem.
  private static final int SHARED_AT = 1;
  private static final int WORD_AT = 2;
  private static final int OWN_AT = WORD_AT + MOST_LETTERS;
  private static final int ENTRY = OWN_AT + MOST_OWN;

  // Sixteen bits of each word's hash, a row side by side, so that one look tells where to look.
  private final char[] marks = new char[ROW << ROW_BITS];
  private final char[] entries = new char[ENTRY * marks.length];
  private int turn;

  /// Copies the stem of a word, where it is known.
  ///
  /// @return the stem's length, or 0
  int find(char[] word, int length, char[] stem) {
    if (length > MOST_LETTERS) {
      return 0;
    }
    int hash = hash(word, length);
    int first = row(hash);
    for (int place = first; place < first + ROW; place++) {
      if (marks[place] == mark(hash)) {
        int at = place * ENTRY;
        int lengths = entries[at];
        int start = at + WORD_AT;
        if (lengths >>> 8 == length
            && Arrays.equals(word, 0, length, entries, start, start + length)) {
          int size = lengths & 0xFF;
          int shared = entries[at + SHARED_AT];
          System.arraycopy(word, 0, stem, 0, shared);
          System.arraycopy(entries, at + OWN_AT, stem, shared, size - shared);
          return size;
        }
      }
    }
    return 0;
  }

  /// Remembers the stem of a word, where there is room for both.
  void put(char[] word, int length, char[] stem, int size) {
    if (length == 0 || length > MOST_LETTERS) {
      return;
    }
    int shared = 0;
    while (shared < length && shared < size && word[shared] == stem[shared]) {
      shared++;
    }
    if (size - shared > MOST_OWN) {
      return;
    }
    int hash = hash(word, length);
    int place = row(hash) + (turn++ & (ROW - 1));
    marks[place] = mark(hash);
    int at = place * ENTRY;
    entries[at] = (char) ((length << 8) | size);
    entries[at + SHARED_AT] = (char) shared;
    System.arraycopy(word, 0, entries, at + WORD_AT, length);
    System.arraycopy(stem, shared, entries, at + OWN_AT, size - shared);
  }

  private static int hash(char[] word, int length) {
    int hash = length;
    for (int i = 0; i < length; i++) {
      hash = 31 * hash + word[i];
    }
    return hash * 0x9E3779B9;
  }

  private static int row(int hash) {
    return (hash >>> (Integer.SIZE - ROW_BITS)) * ROW;
  }

  private static char mark(int hash) {
    return (char) hash;
  }
}
