package de.lupe.analysis;

/// Remembers what words were split into, by their hash and length: a word that falls into the place
/// of another one takes it. Two words of one length would need the same hash of 64 bits to be taken
/// for each other.
///
/// Not for several threads; makes no objects after its construction.
final class SplitCache {

  // Few words make most of a text: 16,384 places take 256 KiB.
  private static final int SLOTS = 1 << 14;

  // For each part its end in six bits and whether a linking letter follows in one.
  private static final int PART_BITS = 7;
  private static final int END_MASK = 63;
  private static final long LINKED = 64;
  private static final int MOST_PARTS = 8;
  private static final int COUNT_BITS = 4;
  private static final int COUNT_MASK = 15;

  private final long[] keys = new long[SLOTS];
  private final long[] values = new long[SLOTS];

  /// Reads the parts of a word.
  ///
  /// @return how many they are, 0 where the word is not known
  int get(long hash, int length, int[] starts, int[] ends) {
    long key = key(hash, length);
    int slot = (int) key & (SLOTS - 1);
    if (keys[slot] != key) {
      return 0;
    }
    long value = values[slot];
    int count = (int) value & COUNT_MASK;
    value >>>= COUNT_BITS;
    int start = 0;
    for (int part = 0; part < count; part++) {
      starts[part] = start;
      ends[part] = (int) value & END_MASK;
      start = ends[part] + ((value & LINKED) == 0 ? 0 : 1);
      value >>>= PART_BITS;
    }
    return count;
  }

  /// Remembers the parts of a word.
  void put(long hash, int length, int[] starts, int[] ends, int count) {
    if (count > MOST_PARTS) {
      return;
    }
    long value = 0;
    for (int part = count - 1; part >= 0; part--) {
      boolean isLinked = part + 1 < count && starts[part + 1] > ends[part];
      value = (value << PART_BITS) | (isLinked ? LINKED : 0L) | ends[part];
    }
    long key = key(hash, length);
    int slot = (int) key & (SLOTS - 1);
    keys[slot] = key;
    values[slot] = (value << COUNT_BITS) | count;
  }

  // The low bits choose the place, the length stands above them.
  private static long key(long hash, int length) {
    return hash ^ ((long) length << 57);
  }
}
