package de.lupe.analysis;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.lucene.analysis.CharArraySet;

/// The words that compounds are made of, folded: the list that the jWordSplitter artifact carries,
/// inflected forms included. Loaded once, on first use.
final class GermanLexicon {

  private static final String RESOURCE = "/de/danielnaber/jwordsplitter/wordsGerman.txt";
  private static final int EXPECTED_WORDS = 60_000;

  private GermanLexicon() {}

  /// The words; not to be changed.
  static CharArraySet words() {
    return Holder.WORDS;
  }

  /// Changes whenever the words change.
  static String fingerprint() {
    return Integer.toHexString(Holder.hash);
  }

  private static final class Holder {
    static int hash;
    static final CharArraySet WORDS = load();

    private static CharArraySet load() {
      CharArraySet words = new CharArraySet(EXPECTED_WORDS, false);
      char[] folded = new char[256];
      try (InputStream stream = GermanLexicon.class.getResourceAsStream(RESOURCE)) {
        if (stream == null) {
          throw new IllegalStateException(
              String.format(Locale.ROOT, "the lexicon %s is not on the class path", RESOURCE));
        }
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
          char[] word = line.strip().toLowerCase(Locale.ROOT).toCharArray();
          if (word.length > 0 && word.length < 100 && word[0] != '#') {
            String entry = String.valueOf(folded, 0, GermanFolding.fold(word, word.length, folded));
            words.add(entry);
            hash = 31 * hash + entry.hashCode();
          }
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return words;
    }
  }
}
