package de.lupe.indexer.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.brotli.dec.BrotliInputStream;
import org.netpreserve.jwarc.HttpResponse;

/// Undoes how a web server packed an answer. jwarc would do it, too, but never ends where packed
/// bytes are cut off.
final class ContentEncoding {

  private static final int DEFLATE_IN_ZLIB = 8;

  private ContentEncoding() {}

  /// The answer as it was before it was packed.
  ///
  /// @throws IOException if it is packed in a way that is not known, or not as it says
  static InputStream decoded(HttpResponse http) throws IOException {
    String encoding =
        http.headers()
            .first("Content-Encoding")
            .orElse("identity")
            .strip()
            .toLowerCase(Locale.ROOT);
    InputStream body = http.body().stream();
    return switch (encoding) {
      case "", "none", "identity" -> body;
      case "gzip", "x-gzip" -> new GZIPInputStream(body);
      case "deflate" -> inflated(new PushbackInputStream(body));
      case "br" -> new BrotliInputStream(body);
      default -> throw new IOException("its Content-Encoding " + encoding + " is not known");
    };
  }

  /// RFC 9110 has it wrapped as zlib does, and some servers send it bare.
  private static InputStream inflated(PushbackInputStream body) throws IOException {
    int first = body.read();
    if (first >= 0) {
      body.unread(first);
    }
    return new InflaterInputStream(body, new Inflater((first & 0xF) != DEFLATE_IN_ZLIB));
  }
}
