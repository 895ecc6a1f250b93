package de.lupe.analysis;

import java.util.concurrent.atomic.AtomicLongArray;

/// Remembers a number for each of many words, since few words make most of a text. Two words share
/// a pair of places, a third one drives out the older.
///
/// A word is asked for by its hash of 64 bits, see [GermanLexicon#hash]; two words would need the
/// same one to be taken for each other.
///
/// One serves all threads without a lock: a place holds a value and the word's hash mixed with that
/// value, so that a reader who sees the one from before and the other from after a change finds
/// that they do not belong together, and has not found the word. Takes 2 MiB.
final class WordCache {

  private static final int PLACES = 1 << 17;

  private final AtomicLongArray places = new AtomicLongArray(2 * PLACES);

  /// What is remembered of a word.
  ///
  /// @return the value, 0 where there is none
  long get(long hash) {
    int place = place(hash);
    long value = places.getOpaque(place + 1);
    if ((places.getOpaque(place) ^ value) == hash) {
      return value;
    }
    value = places.getOpaque(place + 3);
    return (places.getOpaque(place + 2) ^ value) == hash ? value : 0;
  }

  /// Remembers a value, which must not be 0.
  void put(long hash, long value) {
    int place = place(hash);
    // The one before gets a second chance beside.
    places.setOpaque(place + 2, places.getOpaque(place));
    places.setOpaque(place + 3, places.getOpaque(place + 1));
    places.setOpaque(place, hash ^ value);
    places.setOpaque(place + 1, value);
  }

  private static int place(long hash) {
    return 2 * ((int) hash & (PLACES - 2));
  }
}
