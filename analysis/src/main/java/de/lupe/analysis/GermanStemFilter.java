package de.lupe.analysis;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.util.ArrayUtil;

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
  private final boolean anyCase;

  private final SavedToken original = new SavedToken(this);
  // Stems that follow at the position of the token before.
  private char[] stem = new char[64];
  private int stemLength;
  private char[] nounStem = new char[64];
  private int nounLength;

  /// Puts stems in the place of words.
  public GermanStemFilter(TokenStream input) {
    this(input, false, false);
  }

  /// @param preserveOriginal whether a word stays, folded and marked as a keyword, with its stem
  ///   behind it at the same position where that is another: `lucken`, `luck`
  /// @param anyCase whether a word that begins small may also be a noun, as in queries, which are
  ///   typed small: `macht` becomes `mach` and, at the same position, `macht`
  public GermanStemFilter(TokenStream input, boolean preserveOriginal, boolean anyCase) {
    super(input);
    this.preserveOriginal = preserveOriginal;
    this.anyCase = anyCase;
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (stemLength > 0) {
      follow(stem, stemLength);
      stemLength = 0;
      return true;
    }
    if (nounLength > 0) {
      follow(nounStem, nounLength);
      nounLength = 0;
      return true;
    }
    if (!input.incrementToken()) {
      return false;
    }
    if (keyword.isKeyword()) {
      folding.fold(term);
    } else if (preserveOriginal || anyCase) {
      stemBeside();
    } else {
      char[] word = term.resizeBuffer(GermanStemmer.maxLength(term.length()));
      term.setLength(stemmer.stem(word, term.length()));
    }
    return true;
  }

  private void follow(char[] text, int length) {
    original.restore();
    term.copyBuffer(text, 0, length);
    increment.setPositionIncrement(0);
  }

  // The word or its stem now, what else there is behind it.
  private void stemBeside() {
    int length = term.length();
    int room = GermanStemmer.maxLength(length);
    stem = ArrayUtil.grow(stem, room);
    System.arraycopy(term.buffer(), 0, stem, 0, length);
    stemLength = stemmer.stem(stem, length);
    if (anyCase && length > 0 && Character.isLowerCase(term.charAt(0))) {
      nounStem = ArrayUtil.grow(nounStem, room);
      System.arraycopy(term.buffer(), 0, nounStem, 0, length);
      nounStem[0] = Character.toUpperCase(nounStem[0]);
      nounLength = stemmer.stem(nounStem, length);
      if (Arrays.equals(nounStem, 0, nounLength, stem, 0, stemLength)) {
        nounLength = 0;
      }
    }
    if (preserveOriginal) {
      folding.fold(term);
      if (isTerm(stem, stemLength)) {
        stemLength = 0;
      }
      if (isTerm(nounStem, nounLength)) {
        nounLength = 0;
      }
    } else {
      term.copyBuffer(stem, 0, stemLength);
      stemLength = 0;
    }
    if (stemLength > 0 || nounLength > 0) {
      original.save();
    }
    keyword.setKeyword(preserveOriginal);
  }

  private boolean isTerm(char[] text, int length) {
    return Arrays.equals(text, 0, length, term.buffer(), 0, term.length());
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    original.reset();
    stemLength = 0;
    nounLength = 0;
  }
}
