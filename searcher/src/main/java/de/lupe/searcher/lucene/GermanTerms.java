package de.lupe.searcher.lucene;

import de.lupe.analysis.GermanNewsAnalyzer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionLengthAttribute;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/// Turns what a user typed into the terms that the index holds, with the analysis that wrote them.
final class GermanTerms {

  private final Analyzer stems = GermanNewsAnalyzer.stems();
  private final Analyzer parts = GermanNewsAnalyzer.parts();
  private final Analyzer words = GermanNewsAnalyzer.words();

  /// The stems of the words in a text, in its order and one for each position.
  List<String> stems(String text) {
    return terms(stems, text, false);
  }

  /// What a typed text may be: itself, and where words in it begin small the same as nouns, if that
  /// makes other terms. Who types `macht` may mean either `machen` or `Macht`, and texts tell these
  /// apart.
  List<String> readings(String text) {
    String nouns = asNouns(text);
    boolean isSame =
        nouns.equals(text)
            || (stems(nouns).equals(stems(text)) && parts(nouns).equals(parts(text)));
    return isSame ? List.of(text) : List.of(text, nouns);
  }

  /// The text with a capital in front of every word.
  String asNouns(String text) {
    StringBuilder nouns = new StringBuilder(text);
    boolean isInWord = false;
    for (int i = 0; i < nouns.length(); i++) {
      char c = nouns.charAt(i);
      if (!isInWord) {
        nouns.setCharAt(i, Character.toUpperCase(c));
      }
      isInWord = Character.isLetterOrDigit(c);
    }
    return nouns.toString();
  }

  /// The stems of the words in a row, in all readings: one or two for each position.
  List<List<String>> stemsInARow(String text) {
    List<List<String>> row = new ArrayList<>();
    stems(text).forEach(stem -> row.add(new ArrayList<>(List.of(stem))));
    List<String> ofNouns = stems(asNouns(text));
    if (ofNouns.size() == row.size()) {
      for (int i = 0; i < row.size(); i++) {
        if (!row.get(i).contains(ofNouns.get(i))) {
          row.get(i).add(ofNouns.get(i));
        }
      }
    }
    return row;
  }

  /// Stems in a row, in a field.
  Query inARow(String field, List<List<String>> stems) {
    if (stems.size() == 1) {
      List<Query> any = new ArrayList<>();
      stems.getFirst().forEach(stem -> any.add(new TermQuery(new Term(field, stem))));
      return any.size() == 1 ? any.getFirst() : new DisjunctionMaxQuery(any, 0);
    }
    MultiPhraseQuery.Builder row = new MultiPhraseQuery.Builder();
    for (List<String> position : stems) {
      row.add(position.stream().map(stem -> new Term(field, stem)).toArray(Term[]::new));
    }
    return row.build();
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
    return written(text).stream().allMatch(GermanNewsAnalyzer::isStopWord);
  }

  private List<String> written(String text) {
    List<String> written = new ArrayList<>();
    try (TokenStream stream = wordStream(text)) {
      OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        written.add(text.substring(offset.startOffset(), offset.endOffset()));
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException("a string cannot fail to be read", e);
    }
    return written;
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
