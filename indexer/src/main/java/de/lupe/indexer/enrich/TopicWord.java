package de.lupe.indexer.enrich;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionLengthAttribute;

/// A word of a text as topics see it.
///
/// @param written as it stands in the text
/// @param lower the same in lower case, not stemmed
/// @param stem the stem of the whole word
/// @param parts the stems of a compound's parts; empty for a simple word
/// @param startsSentence whether it is the first word of a sentence
record TopicWord(
    String written, String lower, String stem, List<String> parts, boolean startsSentence) {

  private static final String FIELD = "";

  /// Analyses a text once.
  ///
  /// @param analyzer gives at one position the whole word and then its parts, each as it is, marked
  ///   as a keyword, and then stemmed, where that is another term
  static List<TopicWord> of(Analyzer analyzer, String text) {
    List<TopicWord> words = new ArrayList<>(text.length() / 6);
    try (TokenStream tokens = analyzer.tokenStream(FIELD, new StringReader(text))) {
      CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = tokens.addAttribute(OffsetAttribute.class);
      KeywordAttribute keyword = tokens.addAttribute(KeywordAttribute.class);
      PositionIncrementAttribute step = tokens.addAttribute(PositionIncrementAttribute.class);
      PositionLengthAttribute positions = tokens.addAttribute(PositionLengthAttribute.class);
      boolean behindJoined = false;
      int lastStart = 0;
      int lastEnd = 0;
      tokens.reset();
      while (tokens.incrementToken()) {
        // Words joined at their hyphens have their words behind them.
        if (positions.getPositionLength() > 1) {
          behindJoined = true;
          continue;
        }
        boolean begins = behindJoined || step.getPositionIncrement() > 0;
        behindJoined = false;
        if (begins) {
          int start = offset.startOffset();
          String written = text.substring(start, offset.endOffset());
          boolean startsSentence =
              !words.isEmpty()
                  && lastEnd < start
                  && Passage.breaks(
                      text, lastStart, lastEnd, start, Character.isLowerCase(written.charAt(0)));
          words.add(
              new TopicWord(
                  written,
                  written.toLowerCase(Locale.ROOT),
                  term.toString(),
                  new ArrayList<>(0),
                  startsSentence));
          lastStart = start;
          lastEnd = offset.endOffset();
        } else if (keyword.isKeyword()) {
          words.getLast().parts.add(term.toString());
        } else {
          words.add(words.removeLast().stemmed(term.toString()));
        }
      }
      tokens.end();
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory can always be read", e);
    }
    return words;
  }

  /// With the stem of what was added last: of the whole word, or of a part.
  private TopicWord stemmed(String term) {
    if (parts.isEmpty()) {
      return new TopicWord(written, lower, term, parts, startsSentence);
    }
    parts.set(parts.size() - 1, term);
    return this;
  }
}
