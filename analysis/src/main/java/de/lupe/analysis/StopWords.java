package de.lupe.analysis;

import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.de.GermanAnalyzer;

/// The words that stand in every German text: Lucene's list, folded.
final class StopWords {

  private static final CharArraySet SPELLED = all(false);
  private static final CharArraySet FOLDED = all(true);

  private StopWords() {}

  /// The words as [GermanSpellingFilter] spells them, in lower case or with capitals; not to be
  /// changed.
  static CharArraySet spelled() {
    return SPELLED;
  }

  /// The words, folded lower case; not to be changed.
  static CharArraySet folded() {
    return FOLDED;
  }

  private static CharArraySet all(boolean areFolded) {
    CharArraySet all = new CharArraySet(300, !areFolded);
    char[] buffer = new char[64];
    for (Object entry : GermanAnalyzer.getDefaultStopSet()) {
      char[] word = (char[]) entry;
      int length =
          areFolded
              ? GermanFolding.fold(word, word.length, buffer)
              : GermanFolding.spell(word, word.length, buffer);
      all.add(String.valueOf(buffer, 0, length));
    }
    return CharArraySet.unmodifiableSet(all);
  }
}
