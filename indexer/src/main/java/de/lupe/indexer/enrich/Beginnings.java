package de.lupe.indexer.enrich;

import java.util.BitSet;
import java.util.Locale;

/// The first letters of many words, to pass over most words of a text without making strings of
/// them.
///
/// It may take a word for one of them that is none, and never the other way round.
final class Beginnings {

  private static final int MASK = 0xFFFF;
  private static final String ENDING = "s";

  private final int letters;
  private final BitSet hashes = new BitSet(MASK + 1);

  /// @param letters how many letters are compared; shorter words are never passed over
  Beginnings(int letters) {
    this.letters = letters;
  }

  void add(String word) {
    String whole = word.length() == letters - 1 ? word + ENDING : word;
    if (whole.length() >= letters) {
      hashes.set(hash(whole.toLowerCase(Locale.ROOT), 0));
    }
  }

  /// True where the word of a text may be one of them, perhaps with an ending, of which a word that
  /// is one letter shorter has `-s` alone.
  boolean mayBegin(String text, int start, int end) {
    if (end - start < letters) {
      return true;
    }
    for (int i = start; i < start + letters; i++) {
      if (text.charAt(i) >= '\u00AD' && !Character.isLetterOrDigit(text.charAt(i))) {
        return true;
      }
    }
    return hashes.get(hash(text, start));
  }

  private int hash(String text, int start) {
    int hash = 0;
    for (int i = start; i < start + letters; i++) {
      hash = 31 * hash + Character.toLowerCase(text.charAt(i));
    }
    return (hash ^ hash >>> 16) & MASK;
  }
}
