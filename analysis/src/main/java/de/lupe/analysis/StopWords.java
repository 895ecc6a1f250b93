package de.lupe.analysis;

import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.de.GermanAnalyzer;

/// The words that stand in every German text: Lucene's list, folded.
final class StopWords {

  private static final CharArraySet FOLDED = fold();

  private StopWords() {}

  /// The words, folded lower case; not to be changed.
  static CharArraySet folded() {
    return FOLDED;
  }

  private static CharArraySet fold() {
    CharArraySet folded = new CharArraySet(300, false);
    char[] buffer = new char[64];
    for (Object entry : GermanAnalyzer.getDefaultStopSet()) {
      char[] word = (char[]) entry;
      folded.add(String.valueOf(buffer, 0, GermanFolding.fold(word, word.length, buffer)));
    }
    return CharArraySet.unmodifiableSet(folded);
  }
}
