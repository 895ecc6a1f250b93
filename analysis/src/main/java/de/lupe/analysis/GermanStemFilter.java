package de.lupe.analysis;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/// Stems German words: `Lücken` becomes `luck`, `gestohlen` and `stiehlt` become `stehl`, `Angriff`
/// and `angegriffen` become `angreif`, `Macht` becomes `macht` and `macht` becomes `mach`. The
/// names of vendors, products, malware and actors only lose the genitive's `s`: `Kasperskys`
/// becomes `kaspersky`, `Emotet` becomes `emotet`.
///
/// Expects words as [GermanSpellingFilter] spells them, and folds them. What holds anything but
/// letters stays as it is, and what is marked as a keyword is folded alone. Words that were folded
/// before are stemmed as well as that can be.
public final class GermanStemFilter extends TokenFilter {

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final KeywordAttribute keyword = addAttribute(KeywordAttribute.class);
  private final PositionIncrementAttribute increment =
      addAttribute(PositionIncrementAttribute.class);
  private final GermanStemmer stemmer = new GermanStemmer();
  private final TermFolding folding = new TermFolding();
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
    if (keyword.isKeyword()) {
      folding.fold(term);
    } else {
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
    folding.fold(term);
    if (!Arrays.equals(stem, 0, size, term.buffer(), 0, term.length())) {
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
