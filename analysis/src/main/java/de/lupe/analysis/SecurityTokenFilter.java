package de.lupe.analysis;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionLengthAttribute;

/// Adds the parts of versions, addresses, paths and names behind the whole token, at the same
/// position and with its offsets, so that `example.com` finds `login.example.com/a.php`. Expects
/// lower-cased tokens of a [GermanNewsTokenizer], and tells them by their characters alone.
///
/// | token | parts besides |
/// |---|---|
/// | `129.0.6668.58` | `129`, `129.0`, `129.0.6668` |
/// | `9.8p1` | `9`, `9.8` |
/// | `a.example.com/x/y.php?z` | `a.example.com`, `example.com`, `example`, `a.example.com/x/y.php`, `a.example.com/x`, `y.php`, `y`, `x`, `php` |
/// | `[2001:db8::1]:80/x` | `[2001:db8::1]:80`, `2001:db8::1`, `x` |
/// | `info@example.com` | `info`, `example.com`, `example` |
/// | `c:\windows\x.exe` | `x.exe`, `x`, `c:\windows`, `windows`, `windows\x.exe` |
/// | `invoice_2024.pdf.exe` | `invoice_2024.pdf`, `invoice_2024`, `invoice` |
/// | `192.0.2.1:8080` | `192.0.2.1`, and its beginnings as of a version |
/// | `mod_security` | `mod`, `security` |
/// | `notepad++` | `notepad` |
/// | `cve-2024-1234` | `cve`, `cve-2024` |
/// | `cwe-79`, `c++`, `.net`, a word | none |
///
/// A token has [SecurityTokenParts#MOST] parts at most.
public final class SecurityTokenFilter extends TokenFilter {

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute increment =
      addAttribute(PositionIncrementAttribute.class);
  private final PositionLengthAttribute positionLength =
      addAttribute(PositionLengthAttribute.class);
  private final SecurityTokenParts parts = new SecurityTokenParts();

  private final SavedToken whole = new SavedToken(this);
  private int count;
  private int next;

  public SecurityTokenFilter(TokenStream input) {
    super(input);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (next < count) {
      whole.restore();
      term.copyBuffer(parts.chars(), parts.start(next), parts.end(next) - parts.start(next));
      increment.setPositionIncrement(0);
      next++;
      return true;
    }
    if (!input.incrementToken()) {
      return false;
    }
    next = 0;
    // Words joined at their hyphens have their words beside them.
    count = positionLength.getPositionLength() > 1 ? 0 : parts.split(term.buffer(), term.length());
    if (count > 0) {
      whole.save();
    }
    return true;
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    whole.reset();
    count = 0;
    next = 0;
  }
}
