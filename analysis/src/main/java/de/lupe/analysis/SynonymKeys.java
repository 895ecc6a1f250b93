package de.lupe.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/// When two wordings are the same to a thesaurus: their stems are, apart or joined.
///
/// `Zero-Day`, `zero days` and `Zeroday` share a key, and so do `Sicherheits Lücke` and
/// `Sicherheitslücken`.
final class SynonymKeys {

  private static final Analyzer STEMS = GermanNewsAnalyzer.stems();

  private static final int BEGINNING = 2;

  /// Enough for a beginning, whatever of it folds away.
  private static final int LOOK_AHEAD = 8;

  private SynonymKeys() {}

  /// The stems of a text, the pieces of hyphenated words apart.
  static List<String> stems(String text) {
    List<String> stems = new ArrayList<>();
    try (TokenStream stream = STEMS.tokenStream("", apart(text))) {
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

  /// What all texts that share a key begin with: two folded letters. Inflection leaves them alone.
  static String beginning(String text) {
    StringBuilder letters = new StringBuilder();
    for (int at = 0; at < text.length() && letters.length() < LOOK_AHEAD; at++) {
      if (Character.isLetterOrDigit(text.charAt(at))) {
        letters.append(text.charAt(at));
      }
    }
    char[] lower = letters.toString().toLowerCase(Locale.ROOT).toCharArray();
    char[] folded = new char[GermanFolding.maxLength(lower.length)];
    int length = GermanFolding.fold(lower, lower.length, folded);
    char[] ascii = new char[4 * length];
    length = ASCIIFoldingFilter.foldToASCII(folded, 0, ascii, 0, length);
    return String.valueOf(ascii, 0, Math.min(BEGINNING, length));
  }

  private static String apart(String text) {
    return text.replace('-', ' ').replace('\u2010', ' ').replace('\u2011', ' ');
  }
}
