package de.lupe.analysis;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;

/// Stems German words: `lucken` becomes `luck`, `gestohlen` and `stiehlt` become `stehl`, `angriff`
/// and `angegriffen` become `angreif`. Expects folded lower case and leaves words alone that hold a
/// digit or are marked as keywords.
public final class GermanStemFilter extends TokenFilter {

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final KeywordAttribute keyword = addAttribute(KeywordAttribute.class);
  private final GermanStemmer stemmer = new GermanStemmer();

  public GermanStemFilter(TokenStream input) {
    super(input);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    if (!keyword.isKeyword() && lettersOnly()) {
      int length = stemmer.stem(term.buffer(), term.length());
      term.copyBuffer(stemmer.stem(), 0, length);
    }
    return true;
  }

  private boolean lettersOnly() {
    char[] buffer = term.buffer();
    for (int i = 0; i < term.length(); i++) {
      char c = buffer[i];
      boolean isLetter = c <= 0x7F ? c >= 'a' && c <= 'z' : Character.isLetter(c);
      if (!isLetter) {
        return false;
      }
    }
    return true;
  }
}
