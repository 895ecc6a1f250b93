package de.lupe.analysis;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// Spells words in one way and keeps what tells them apart: their umlauts, and the capital that
/// makes a noun. What holds anything but letters is folded, as [GermanFoldingFilter] does.
///
/// | word | term |
/// |---|---|
/// | `Lücke`, `LUECKE` | `Lücke` |
/// | `Macht`, `macht` | `Macht`, `macht` |
/// | `Straße`, `STRASSE` | `Strasse` |
/// | `VMs`, `CVEs` | `Vm`, `Cve` |
/// | `2FA`, `Börse.example` | `2fa`, `borse.example` |
///
/// [CompoundPartsFilter] and [GermanStemFilter] tell `Macht` from `macht` and `zahlen` from
/// `zählen` by it.
public final class GermanSpellingFilter extends TokenFilter {

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final TermFolding folding = new TermFolding();

  public GermanSpellingFilter(TokenStream input) {
    super(input);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    folding.spell(term);
    return true;
  }
}
