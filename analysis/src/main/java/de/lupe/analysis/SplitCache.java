package de.lupe.analysis;

import java.util.concurrent.atomic.AtomicLongArray;

/// Remembers what words were split into, by their hash and length: few words make most of a text.
/// Two words share a pair of places, a third one drives out the older. Two words of one length
/// would need the same hash of 64 bits to be taken for each other.
///
/// One for all splitters, since what a word is split into is the same for all. Safe for several
/// threads without a lock: a place holds a value and the word's key mixed with that value, so that
/// a reader who sees the one from before and the other from after a change finds that they do not
/// belong together, and has not found the word.
final class SplitCache {

  // 131,072 places of two longs take 2 MiB.
  private static final int SLOTS = 1 << 17;

  // For each part its end in six bits and whether a linking letter follows in one.
  private static final int PART_BITS = 7;
  private static final int END_MASK = 63;
  private static final long LINKED = 64;
  private static final int MOST_PARTS = 8;
  private static final int COUNT_BITS = 4;
  private static final int COUNT_MASK = 15;

  private final AtomicLongArray places = new AtomicLongArray(2 * SLOTS);

  /// The one for all.
  static SplitCache shared() {
    return Holder.SHARED;
  }

  /// Reads the parts of a word.
  ///
  /// @return how many they are, 0 where the word is not known
  int get(long hash, int length, int[] starts, int[] ends) {
    long key = key(hash, length);
    int place = place(key);
    long value = places.getOpaque(place + 1);
    if ((places.getOpaque(place) ^ value) != key) {
      value = places.getOpaque(place + 3);
      if ((places.getOpaque(place + 2) ^ value) != key) {
        return 0;
      }
    }
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
    value = (value << COUNT_BITS) | count;
    long key = key(hash, length);
    int place = place(key);
    // The one before gets a second chance beside.
    places.setOpaque(place + 2, places.getOpaque(place));
    places.setOpaque(place + 3, places.getOpaque(place + 1));
    places.setOpaque(place, key ^ value);
    places.setOpaque(place + 1, value);
  }

  private static int place(long key) {
    return 2 * ((int) key & (SLOTS - 2));
  }

  // The low bits choose the place, the length stands above them.
  private static long key(long hash, int length) {
    return hash ^ ((long) length << 57);
  }

  private static final class Holder {
    static final SplitCache SHARED = new SplitCache();
  }
}
