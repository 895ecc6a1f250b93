package de.lupe.searcher.lucene;

import de.lupe.analysis.GermanNewsAnalyzer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionLengthAttribute;

/// Turns what a user typed into the terms that the index holds, with the analysis that wrote them.
final class GermanTerms {

  private final Analyzer stems = GermanNewsAnalyzer.stems();
  private final Analyzer parts = GermanNewsAnalyzer.parts();
  private final Analyzer words = GermanNewsAnalyzer.words();

  /// The stems of the words in a text, in its order and one for each position.
  List<String> stems(String text) {
    return terms(stems, text, false);
  }

  /// The stems of words joined at their hyphens: `zerodayluck` for `Zero-Day-Lücke`.
  List<String> joined(String text) {
    return terms(stems, text, true);
  }

  /// The stems of the parts of a word; empty for a stop word. Of an address, a path or a version it
  /// is the whole, which is among the parts of all that it is in.
  List<String> parts(String word) {
    List<String> terms = new ArrayList<>();
    boolean isWhole = false;
    try (TokenStream stream = parts.tokenStream("", word)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      PositionIncrementAttribute increment = stream.addAttribute(PositionIncrementAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        boolean isPart = increment.getPositionIncrement() == 0;
        if (!isPart) {
          isWhole = !term.chars().allMatch(Character::isLetterOrDigit);
        }
        if (!isPart || !isWhole) {
          terms.add(term.toString());
        }
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException("a string cannot fail to be read", e);
    }
    return terms;
  }

  /// The words of a text as written, lower-cased and folded.
  List<String> words(String text) {
    return terms(words, text, false);
  }

  /// The beginning of a word as the index has it, not taken apart.
  String beginning(String text) {
    return words.normalize("", text).utf8ToString();
  }

  /// The same, one at a time, with its place in the text; the caller closes the stream.
  TokenStream wordStream(String text) {
    return words.tokenStream("", text);
  }

  /// True for words such as `der` or `ist`, which stand in every text.
  boolean isStopWord(String text) {
    return words(text).stream().allMatch(GermanNewsAnalyzer::isStopWord);
  }

  /// True where one of the words says nothing without the others: a number, or `5G` beside a word
  /// without one. Ids such as `APT28` and `APT29` each say enough.
  static boolean needEachOther(List<String> words) {
    return words.stream().anyMatch(GermanTerms::hasDigit)
        && !words.stream()
            .allMatch(word -> hasDigit(word) && word.chars().anyMatch(Character::isLetter));
  }

  private static boolean hasDigit(String word) {
    return word.chars().anyMatch(Character::isDigit);
  }

  private static List<String> terms(Analyzer analyzer, String text, boolean joined) {
    List<String> terms = new ArrayList<>();
    try (TokenStream stream = analyzer.tokenStream("", text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      PositionLengthAttribute positions = stream.addAttribute(PositionLengthAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        if (positions.getPositionLength() > 1 == joined) {
          terms.add(term.toString());
        }
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException("a string cannot fail to be read", e);
    }
    return terms;
  }
}
