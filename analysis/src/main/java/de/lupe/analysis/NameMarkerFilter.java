package de.lupe.analysis;

import java.io.IOException;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;

/// Marks the names of vendors, products, malware and actors as keywords, so that they are neither
/// split nor stemmed, and takes the genitive's `s` from them: `kaspersky` and `kasperskys` both
/// become `kaspersky`. Expects folded lower case.
public final class NameMarkerFilter extends TokenFilter {

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final KeywordAttribute keyword = addAttribute(KeywordAttribute.class);
  private final CharArraySet names = Names.folded();

  public NameMarkerFilter(TokenStream input) {
    super(input);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    int length = term.length();
    if (names.contains(term.buffer(), 0, length)) {
      keyword.setKeyword(true);
    } else if (length > 1
        && term.buffer()[length - 1] == 's'
        && names.contains(term.buffer(), 0, length - 1)) {
      term.setLength(length - 1);
      keyword.setKeyword(true);
    }
    return true;
  }
}
