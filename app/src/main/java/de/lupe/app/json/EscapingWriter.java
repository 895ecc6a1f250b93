package de.lupe.app.json;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;

/// Escapes what Jackson leaves as it is and a terminal would obey: DEL and the C1 controls, and the
/// characters that change the direction of writing. In JSON they stand in strings only.
final class EscapingWriter extends FilterWriter {

  EscapingWriter(Writer writer) {
    super(writer);
  }

  @Override
  public void write(int c) throws IOException {
    if (steers((char) c)) {
      out.write(String.format(Locale.ROOT, "\\u%04x", c));
    } else {
      out.write(c);
    }
  }

  @Override
  public void write(char[] text, int offset, int length) throws IOException {
    int end = offset + length;
    int start = offset;
    for (int i = offset; i < end; i++) {
      if (steers(text[i])) {
        out.write(text, start, i - start);
        write(text[i]);
        start = i + 1;
      }
    }
    out.write(text, start, end - start);
  }

  @Override
  public void write(String text, int offset, int length) throws IOException {
    write(text.toCharArray(), offset, length);
  }

  private static boolean steers(char c) {
    return (c >= '\u007F' && c <= '\u009F')
        || (c >= '\u202A' && c <= '\u202E')
        || (c >= '\u2066' && c <= '\u2069');
  }
}
