package de.lupe.indexer.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Bytes of a page become characters.
///
/// A byte order mark decides. What is valid UTF-8 and has letters beyond ASCII is UTF-8, whatever
/// is declared: pages are saved in another encoding than they were sent in. Else the declared
/// encoding holds, of which the server's comes first; without one, as [TextDecoder] reads it.
final class HtmlDecoder {

  private static final int HEAD_BYTES = 8 << 10;
  private static final Pattern DECLARED =
      Pattern.compile(
          "(?i)<(?:meta\\b[^>]{0,500}?\\bcharset|\\?xml\\b[^>]{0,100}?\\bencoding)\\s{0,9}=\\s{0,9}[\"']?\\s{0,9}"
              + "(?<name>[a-z0-9][a-z0-9_.:+-]{1,39})");

  /// What the WHATWG Encoding standard reads as Windows-1252.
  private static final Set<Charset> LATIN = Set.of(ISO_8859_1, US_ASCII);

  private HtmlDecoder() {}

  /// The characters, without NUL and without byte order mark.
  ///
  /// @param sent the encoding that the server named, where that is known
  static String decode(byte[] bytes, Optional<String> sent) {
    return characters(bytes, sent).replace("\0", "").replace("\uFEFF", "");
  }

  private static String characters(byte[] bytes, Optional<String> sent) {
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return new String(bytes, UTF_16BE);
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return new String(bytes, UTF_16LE);
    }
    Optional<Charset> declared =
        sent.flatMap(HtmlDecoder::charset).or(() -> declared(bytes)).filter(HtmlDecoder::isLegacy);
    Optional<String> unicode = utf8(bytes);
    if (unicode.isPresent() && (declared.isEmpty() || unicode.get().length() < bytes.length)) {
      return unicode.get();
    }
    if (declared.isEmpty()) {
      return TextDecoder.eightBit(ByteBuffer.wrap(bytes));
    }
    return LATIN.contains(declared.get())
        ? TextDecoder.windows1252(ByteBuffer.wrap(bytes))
        : new String(bytes, declared.get());
  }

  /// UTF-16 cannot be declared in ASCII letters, and what is no UTF-8 is looked at more closely.
  private static boolean isLegacy(Charset charset) {
    return !charset.name().startsWith("UTF-");
  }

  private static Optional<Charset> declared(byte[] bytes) {
    Matcher matcher =
        DECLARED.matcher(new String(bytes, 0, Math.min(bytes.length, HEAD_BYTES), ISO_8859_1));
    return matcher.find() ? charset(matcher.group("name")) : Optional.empty();
  }

  private static Optional<Charset> charset(String name) {
    try {
      return Optional.of(Charset.forName(name.strip()));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      // An encoding that Java does not have is as good as none.
      return Optional.empty();
    }
  }

  private static Optional<String> utf8(byte[] bytes) {
    try {
      return Optional.of(UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static boolean startsWith(byte[] bytes, int first, int second) {
    return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
  }
}
