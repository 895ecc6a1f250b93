package de.lupe.analysis;

/// Remembers the stems of words, for all stemmers: they are the same for all.
///
/// Of a stem only how many letters it has in common with its word and what follows them is kept.
final class StemCache {

  // The stem's length and what it shares with the word in six bits each, the letters behind that in
  // five bits each.
  private static final int LENGTH_BITS = 6;
  private static final int LENGTH_MASK = 63;
  private static final int LETTER_BITS = 5;
  private static final int LETTER_MASK = 31;
  private static final int MOST_OWN = 10;

  private static final StemCache SHARED = new StemCache();

  private final WordCache words = new WordCache();

  /// The one for all.
  static StemCache shared() {
    return SHARED;
  }

  /// What is known of a word, for [#write]; 0 where nothing is.
  long get(long hash) {
    return words.get(hash);
  }

  /// Makes a word its stem.
  ///
  /// @param value what [#get] gave
  /// @param stem holds the word, folded, and room for the stem
  /// @return the stem's length
  static int write(long value, char[] stem) {
    int length = (int) value & LENGTH_MASK;
    int shared = (int) (value >>> LENGTH_BITS) & LENGTH_MASK;
    long rest = value >>> (2 * LENGTH_BITS);
    for (int i = shared; i < length; i++) {
      stem[i] = (char) ('a' + ((int) rest & LETTER_MASK));
      rest >>>= LETTER_BITS;
    }
    return length;
  }

  /// Remembers the stem of a word, where there is room for it.
  void put(long hash, char[] word, int length, char[] stem, int size) {
    if (size == 0 || size > LENGTH_MASK) {
      return;
    }
    int shared = 0;
    while (shared < length && shared < size && word[shared] == stem[shared]) {
      shared++;
    }
    if (size - shared > MOST_OWN) {
      return;
    }
    long value = 0;
    for (int i = size - 1; i >= shared; i--) {
      if (stem[i] < 'a' || stem[i] > 'z') {
        return;
      }
      value = (value << LETTER_BITS) | (stem[i] - 'a');
    }
    words.put(hash, (((value << LENGTH_BITS) | shared) << LENGTH_BITS) | size);
  }
}
