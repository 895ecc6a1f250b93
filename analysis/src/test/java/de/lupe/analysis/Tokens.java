package de.lupe.analysis;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionLengthAttribute;

/// What an analyzer makes of a text.
///
/// @param term the term
/// @param start where it stands in the text
/// @param end where it ends
/// @param position which word of the text it is
/// @param length how many words it is
record Tokens(String term, int start, int end, int position, int length) {

  static List<Tokens> of(Analyzer analyzer, String text) {
    List<Tokens> tokens = new ArrayList<>();
    int position = -1;
    try (TokenStream stream = analyzer.tokenStream("", text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
      PositionIncrementAttribute increment = stream.addAttribute(PositionIncrementAttribute.class);
      PositionLengthAttribute length = stream.addAttribute(PositionLengthAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        position += increment.getPositionIncrement();
        tokens.add(
            new Tokens(
                term.toString(),
                offset.startOffset(),
                offset.endOffset(),
                position,
                length.getPositionLength()));
      }
      stream.end();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return tokens;
  }

  static List<String> terms(Analyzer analyzer, String text) {
    return of(analyzer, text).stream().map(Tokens::term).toList();
  }

  /// The tokenizer alone.
  static Analyzer tokenizer(GermanNewsTokenizer.Hyphenated hyphenated) {
    return new Analyzer() {
      @Override
      protected TokenStreamComponents createComponents(String fieldName) {
        return new TokenStreamComponents(new GermanNewsTokenizer(hyphenated));
      }
    };
  }
}
