package de.lupe.analysis;

import de.lupe.analysis.GermanNewsTokenizer.Hyphenated;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/// When two wordings are the same to a thesaurus: their stems are, apart or joined.
///
/// `Zero-Day`, `zero days` and `Zeroday` share a key, and so do `Sicherheits Lücke` and
/// `Sicherheitslücken`.
final class SynonymKeys {

  private static final Analyzer STEMS = GermanNewsAnalyzer.stems();

  /// As a query's analyzer of plain Lucene has them.
  private static final Analyzer WORDS =
      new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
          Tokenizer tokenizer = new GermanNewsTokenizer(Hyphenated.WORDS);
          return new TokenStreamComponents(
              tokenizer, new GermanStemFilter(new GermanSpellingFilter(tokenizer)));
        }
      };

  private static final int BEGINNING = 2;

  /// Enough for a beginning, whatever of it folds away.
  private static final int LOOK_AHEAD = 8;

  private SynonymKeys() {}

  /// The stems of a text, the pieces of hyphenated words apart, each word taken for a noun.
  static List<String> stems(String text) {
    return stemsOf(STEMS, apart(text));
  }

  /// The stems that texts have of a text in the case that it is written in: with ids in one piece,
  /// as [GermanNewsTokenizer] leaves them, and at hyphens apart, as other tokenizers do.
  static Set<List<String>> stemsAsWritten(String text) {
    return new LinkedHashSet<>(List.of(stemsOf(WORDS, text), stemsOf(STEMS, withoutHyphens(text))));
  }

  /// The same in any case that a query may be typed in: as it is written, with capitals, small.
  static Set<List<String>> stemsInAnyCase(String text) {
    Set<List<String>> stems = stemsAsWritten(text);
    stems.add(stems(text));
    stems.addAll(stemsAsWritten(text.toLowerCase(Locale.ROOT)));
    return stems;
  }

  private static List<String> stemsOf(Analyzer analyzer, String words) {
    List<String> stems = new ArrayList<>();
    try (TokenStream stream = analyzer.tokenStream("", words)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      PositionIncrementAttribute step = stream.addAttribute(PositionIncrementAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        if (step.getPositionIncrement() > 0) {
          stems.add(term.toString());
        }
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException("a string cannot fail to be read", e);
    }
    return stems;
  }

  /// The keys of a text; none where it has no word.
  static Set<String> keys(String text) {
    return keys(text, stems(text));
  }

  /// The same for a text whose stems are known.
  static Set<String> keys(String text, List<String> stems) {
    Set<String> keys = new LinkedHashSet<>();
    if (!stems.isEmpty()) {
      keys.add(String.join(" ", stems));
    }
    if (stems.size() > 1) {
      List<String> joined = stems(apart(text).replace(" ", ""));
      if (joined.size() == 1) {
        keys.add(joined.getFirst());
      }
    }
    return keys;
  }

  /// How many words a text has, those of hyphenated ones apart; more where blanks are doubled.
  // Every search in a process of its own waits for loops over the whole list: plain ones start
  // sooner than streams and regular expressions.
  static int words(String text) {
    int words = 1;
    for (int at = 0; at < text.length(); at++) {
      if (text.charAt(at) == ' ' || text.charAt(at) == '-') {
        words++;
      }
    }
    return words;
  }

  /// What all texts that share a key begin with: two folded letters. Inflection leaves them alone.
  static String beginning(String text) {
    char[] lower = new char[LOOK_AHEAD];
    int letters = 0;
    for (int at = 0; at < text.length() && letters < LOOK_AHEAD; at++) {
      if (Character.isLetterOrDigit(text.charAt(at))) {
        lower[letters++] = Character.toLowerCase(text.charAt(at));
      }
    }
    char[] folded = new char[GermanFolding.maxLength(letters)];
    int length = GermanFolding.fold(lower, letters, folded);
    char[] ascii = new char[4 * length];
    length = ASCIIFoldingFilter.foldToASCII(folded, 0, ascii, 0, length);
    return String.valueOf(ascii, 0, Math.min(BEGINNING, length));
  }

  // Words without their hyphens, each with a capital: case does not matter, and most are nouns.
  private static String apart(String text) {
    StringBuilder apart = new StringBuilder(withoutHyphens(text));
    char before = ' ';
    for (int at = 0; at < apart.length(); at++) {
      char c = apart.charAt(at);
      if (before == ' ') {
        apart.setCharAt(at, Character.toUpperCase(c));
      }
      before = c;
    }
    return apart.toString();
  }

  private static String withoutHyphens(String text) {
    return text.replace('-', ' ').replace('\u2010', ' ').replace('\u2011', ' ');
  }
}
