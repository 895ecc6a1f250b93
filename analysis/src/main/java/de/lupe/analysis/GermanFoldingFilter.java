package de.lupe.analysis;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

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

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final TermFolding folding = new TermFolding();

  public GermanFoldingFilter(TokenStream input) {
    super(input);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    folding.fold(term);
    return true;
  }
}
