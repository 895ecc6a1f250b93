package de.lupe.analysis;

/// Remembers what words were split into, for all splitters: it is the same for all.
final class SplitCache {

  // For each part its end in six bits and whether a linking letter follows in one.
  private static final int PART_BITS = 7;
  private static final int END_MASK = 63;
  private static final long LINKED = 64;
  private static final int MOST_PARTS = 8;
  private static final int COUNT_BITS = 4;
  private static final int COUNT_MASK = 15;

  private static final SplitCache SHARED = new SplitCache();

  private final WordCache words = new WordCache();

  /// The one for all.
  static SplitCache shared() {
    return SHARED;
  }

  /// Reads the parts of a word.
  ///
  /// @return how many they are, 0 where the word is not known
  int get(long hash, int[] starts, int[] ends) {
    long value = words.get(hash);
    int count = (int) value & COUNT_MASK;
    long rest = value >>> COUNT_BITS;
    int start = 0;
    for (int part = 0; part < count; part++) {
      starts[part] = start;
      ends[part] = (int) rest & END_MASK;
      start = ends[part] + ((rest & LINKED) == 0 ? 0 : 1);
      rest >>>= PART_BITS;
    }
    return count;
  }

  /// Remembers the parts of a word, where there is room for them.
  void put(long hash, int[] starts, int[] ends, int count) {
    if (count > MOST_PARTS) {
      return;
    }
    long value = 0;
    for (int part = count - 1; part >= 0; part--) {
      boolean isLinked = part + 1 < count && starts[part + 1] > ends[part];
      value = (value << PART_BITS) | (isLinked ? LINKED : 0L) | ends[part];
    }
    words.put(hash, (value << COUNT_BITS) | count);
  }
}
