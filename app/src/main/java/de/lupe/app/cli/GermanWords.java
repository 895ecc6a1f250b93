package de.lupe.app.cli;

import de.lupe.analysis.GermanCompounds;
import de.lupe.analysis.GermanNewsAnalyzer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/// What the analysis makes of words, one by one. Not for several threads.
final class GermanWords {

  /// One word of a text.
  ///
  /// @param written as it stands in the text
  /// @param folded in lower case, umlauts and accents folded
  /// @param stem what it is searched by
  /// @param parts what it is made of, as written; the word itself where it is not split
  record Word(String written, String folded, String stem, List<String> parts) {

    Word {
      parts = List.copyOf(parts);
    }
  }

  private final Analyzer words = GermanNewsAnalyzer.words();
  private final Analyzer stems = GermanNewsAnalyzer.stems();
  private final GermanCompounds compounds = new GermanCompounds();

  /// The words of a text in their order.
  List<Word> of(String text) {
    return tokens(words.tokenStream("", text), text).stream().map(this::word).toList();
  }

  private Word word(Token token) {
    String written = token.written();
    return new Word(
        written,
        token.term(),
        joined(tokens(stems.tokenStream("", written), written)),
        compounds.parts(written));
  }

  private static String joined(List<Token> tokens) {
    return String.join(" ", tokens.stream().map(Token::term).toList());
  }

  private record Token(String term, String written) {}

  private static List<Token> tokens(TokenStream stream, String text) {
    List<Token> tokens = new ArrayList<>();
    try (stream) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        tokens.add(
            new Token(term.toString(), text.substring(offset.startOffset(), offset.endOffset())));
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory cannot be read", e);
    }
    return tokens;
  }
}
