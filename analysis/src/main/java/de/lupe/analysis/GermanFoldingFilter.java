package de.lupe.analysis;

import java.io.IOException;
import org.apache.lucene.analysis.CharacterUtils;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.util.ArrayUtil;

/// Makes the spellings of one word alike: lower case, umlauts and `ß` folded, other accents taken
/// away.
///
/// | word | term |
/// |---|---|
/// | `Lücke`, `LUECKE`, `lucke` | `lucke` |
/// | `Straße`, `STRASSE` | `strasse` |
/// | `neue`, `Quelle` | `neue`, `quelle`: no umlaut |
/// | `Café` | `cafe` |
/// | `B1AE` | `b1ae`: a hash |
public final class GermanFoldingFilter extends TokenFilter {

  // A character becomes at most four.
  private static final int GROWTH = 4;

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
    char[] word = term.buffer();
    int length = term.length();
    if (!GermanFolding.lowerAscii(word, length) && !GermanFolding.isHexNumber(word, length)) {
      CharacterUtils.toLowerCase(word, 0, length);
      fold(word, length);
    }
    return true;
  }

  private void fold(char[] word, int length) {
    if (folded.length < GermanFolding.maxLength(length)) {
      folded = new char[ArrayUtil.oversize(GermanFolding.maxLength(length), Character.BYTES)];
    }
    int size = GermanFolding.fold(word, length, folded);
    if (isAscii(folded, size)) {
      term.copyBuffer(folded, 0, size);
    } else {
      char[] ascii = term.resizeBuffer(GROWTH * size);
      term.setLength(ASCIIFoldingFilter.foldToASCII(folded, 0, ascii, 0, size));
    }
  }

  private static boolean isAscii(char[] text, int length) {
    for (int i = 0; i < length; i++) {
      if (text[i] > 0x7F) {
        return false;
      }
    }
    return true;
  }
}
