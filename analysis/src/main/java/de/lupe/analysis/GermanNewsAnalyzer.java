package de.lupe.analysis;

import de.lupe.analysis.GermanNewsTokenizer.Hyphenated;
import java.util.Locale;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;

/// The chain from German text to terms, in four forms that share their first steps and so agree
/// with each other.
///
/// | form | `Verkaufsverbote in Köln` gives |
/// |---|---|
/// | [#stems] | `verkaufsverbot`, `in`, `koln` |
/// | [#parts] | `verkauf`, `verbot`, `koln` |
/// | [#matches] | all of these, those of a word at one position |
/// | [#words] | `verkaufsverbote`, `in`, `koln` |
///
/// Safe for several threads, as every analyzer.
public final class GermanNewsAnalyzer extends Analyzer {

  /// Changes with every change of the chain that changes terms.
  private static final String VERSION = "7";

  private enum Form {
    STEMS,
    PARTS,
    MATCHES,
    WORDS
  }

  private final Form form;

  private GermanNewsAnalyzer(Form form) {
    this.form = form;
  }

  /// Whole words, stemmed.
  public static GermanNewsAnalyzer stems() {
    return new GermanNewsAnalyzer(Form.STEMS);
  }

  /// The parts of compounds and the simple words, stemmed, without stop words.
  public static GermanNewsAnalyzer parts() {
    return new GermanNewsAnalyzer(Form.PARTS);
  }

  /// Every term that a word can be found by, at the word's position and with its offsets: for
  /// marking what matched.
  public static GermanNewsAnalyzer matches() {
    return new GermanNewsAnalyzer(Form.MATCHES);
  }

  /// Words as they are written, lower-cased and folded.
  public static GermanNewsAnalyzer words() {
    return new GermanNewsAnalyzer(Form.WORDS);
  }

  /// A line that changes whenever the terms change: an index written under another one must be
  /// written anew.
  public static String fingerprint() {
    return VERSION
        + "-"
        + GermanLexicon.fingerprint()
        + "-"
        + GermanDictionary.fingerprint()
        + "-"
        + Names.fingerprint();
  }

  /// True for words that are too frequent to tell texts apart: `der`, `und`, `für` and `fuer`, in
  /// upper or lower case.
  public static boolean isStopWord(String word) {
    char[] lower = word.toLowerCase(Locale.ROOT).toCharArray();
    char[] spelled = new char[GermanFolding.maxLength(lower.length)];
    int length = GermanFolding.spell(lower, lower.length, spelled);
    return StopWords.spelled().contains(spelled, 0, length);
  }

  @Override
  protected TokenStreamComponents createComponents(String fieldName) {
    Tokenizer tokenizer =
        new GermanNewsTokenizer(
            switch (form) {
              case STEMS, MATCHES -> Hyphenated.JOINED_AND_WORDS;
              case PARTS, WORDS -> Hyphenated.WORDS;
            });
    TokenStream stream =
        form == Form.WORDS
            ? new GermanFoldingFilter(tokenizer)
            : new GermanSpellingFilter(tokenizer);
    stream =
        switch (form) {
          case WORDS -> stream;
          case STEMS -> new GermanStemFilter(stream);
          case PARTS -> new GermanStemFilter(parts(stream));
          case MATCHES ->
              new GermanStemFilter(
                  new CompoundPartsFilter(
                      new SecurityTokenFilter(stream), CompoundPartsFilter.Whole.KEEP),
                  true,
                  false);
        };
    return new TokenStreamComponents(tokenizer, stream);
  }

  private static TokenStream parts(TokenStream words) {
    // Parts serve single words, never phrases: no gap is missed where a stop word was.
    TokenStream stream = new StopFilter(new SecurityTokenFilter(words), StopWords.spelled());
    return new CompoundPartsFilter(stream, CompoundPartsFilter.Whole.DROP);
  }

  @Override
  protected TokenStream normalize(String fieldName, TokenStream in) {
    return new GermanFoldingFilter(in);
  }
}
