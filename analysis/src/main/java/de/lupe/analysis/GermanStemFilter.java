package de.lupe.analysis;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/// Stems German words: `lucken` becomes `luck`, `gestohlen` and `stiehlt` become `stehl`, `angriff`
/// and `angegriffen` become `angreif`. The names of vendors, products, malware and actors only lose
/// the genitive's `s`: `kasperskys` becomes `kaspersky`, `emotet` stays.
///
/// Expects folded lower case, see [GermanFoldingFilter], and leaves words alone that hold anything
/// but letters or are marked as keywords.
public final class GermanStemFilter extends TokenFilter {

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final KeywordAttribute keyword = addAttribute(KeywordAttribute.class);
  private final PositionIncrementAttribute increment =
      addAttribute(PositionIncrementAttribute.class);
  private final GermanStemmer stemmer = new GermanStemmer();
  private final boolean preserveOriginal;

  private final SavedToken original = new SavedToken(this);
  private char[] stem = new char[64];
  private int waiting;

  /// Puts stems in the place of words.
  public GermanStemFilter(TokenStream input) {
    this(input, false);
  }

  /// @param preserveOriginal whether a word stays, marked as a keyword, with its stem behind it at
  ///   the same position where that is another: `lucken`, `luck`
  public GermanStemFilter(TokenStream input, boolean preserveOriginal) {
    super(input);
    this.preserveOriginal = preserveOriginal;
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (waiting > 0) {
      original.restore();
      term.copyBuffer(stem, 0, waiting);
      increment.setPositionIncrement(0);
      waiting = 0;
      return true;
    }
    if (!input.incrementToken()) {
      return false;
    }
    if (!keyword.isKeyword()) {
      stemTerm();
    }
    return true;
  }

  private void stemTerm() {
    int length = term.length();
    if (!preserveOriginal) {
      char[] word = term.resizeBuffer(GermanStemmer.maxLength(length));
      term.setLength(stemmer.stem(word, length));
      return;
    }
    if (stem.length < GermanStemmer.maxLength(length)) {
      stem = new char[2 * GermanStemmer.maxLength(length)];
    }
    System.arraycopy(term.buffer(), 0, stem, 0, length);
    int size = stemmer.stem(stem, length);
    if (!Arrays.equals(stem, 0, size, term.buffer(), 0, length)) {
      original.save();
      waiting = size;
    }
    keyword.setKeyword(true);
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    original.reset();
    waiting = 0;
  }
}
