package de.lupe.analysis;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.util.ArrayUtil;

/// Folds umlauts and `ß`: `lücke`, `luecke` and `lucke` become the same term. Expects lower case.
public final class GermanFoldingFilter extends TokenFilter {

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private char[] folded = new char[64];

  public GermanFoldingFilter(TokenStream input) {
    super(input);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    int length = term.length();
    if (folded.length < GermanFolding.maxLength(length)) {
      folded = new char[ArrayUtil.oversize(GermanFolding.maxLength(length), Character.BYTES)];
    }
    term.copyBuffer(folded, 0, GermanFolding.fold(term.buffer(), length, folded));
    return true;
  }
}
