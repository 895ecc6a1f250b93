package de.lupe.indexer.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/// Bytes of a text file become clean text.
///
/// A byte order mark decides; without one the bytes are UTF-8, and where they are not,
/// Windows-1252, as which [the WHATWG Encoding standard](https://encoding.spec.whatwg.org/) reads
/// ISO-8859-1 too.
final class TextDecoder {

  /// The largest text that is read: a page with its pictures in it. Decoding and cleaning it takes
  /// several times as much.
  static final int MAX_BYTES = 16 << 20;

  /// The same for people.
  static final String MAX_SIZE = (MAX_BYTES >> 20) + " MiB";

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private TextDecoder() {}

  /// Reads a whole file.
  ///
  /// @throws UnreadableException if it is too large, or not text, or there is none in it
  static String read(InputFile file) throws IOException, UnreadableException {
    return decode(bytes(file));
  }

  /// The bytes of a whole file.
  ///
  /// @throws UnreadableException if it is too large
  static byte[] bytes(InputFile file) throws IOException, UnreadableException {
    checkSize(file.size());
    try (InputStream in = file.open()) {
      byte[] bytes = in.readNBytes(MAX_BYTES + 1);
      checkSize(bytes.length);
      return bytes;
    }
  }

  /// The clean text.
  ///
  /// @throws UnreadableException if the bytes are not text, or there is none in them
  static String decode(byte[] bytes) throws UnreadableException {
    if (bytes.length == 0) {
      throw new UnreadableException("is empty");
    }
    String text = CleanText.of(characters(bytes));
    if (text.isBlank()) {
      throw new UnreadableException("holds only white space");
    }
    return text;
  }

  private static void checkSize(long size) throws UnreadableException {
    if (size > MAX_BYTES) {
      throw new UnreadableException(
          "is larger than " + MAX_SIZE + " (got " + Math.ceilDiv(size, 1L << 20) + " MiB)");
    }
  }

  private static String characters(byte[] bytes) throws UnreadableException {
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return utf16(bytes, UTF_16BE);
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return utf16(bytes, UTF_16LE);
    }
    BinaryFormat.check(bytes);
    int skip = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    return eightBit(ByteBuffer.wrap(bytes, skip, bytes.length - skip));
  }

  private static String utf16(byte[] bytes, Charset charset) throws UnreadableException {
    String text = new String(bytes, 2, bytes.length - 2, charset);
    if (text.indexOf('\0') >= 0) {
      throw new UnreadableException("is not text (it holds NUL characters)");
    }
    return text;
  }

  /// UTF-8, in which bytes that are none are read as Windows-1252; where those outnumber the
  /// letters beyond ASCII, the whole is Windows-1252.
  static String eightBit(ByteBuffer bytes) {
    CharsetDecoder decoder =
        UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    int start = bytes.position();
    CharBuffer text = CharBuffer.allocate(bytes.remaining());
    long broken = 0;
    while (true) {
      CoderResult result = decoder.decode(bytes, text, true);
      if (!result.isError()) {
        break;
      }
      broken += result.length();
      for (int i = 0; i < result.length(); i++) {
        text.put(new String(new byte[] {bytes.get()}, WINDOWS_1252).charAt(0));
      }
    }
    text.flip();
    long beyondAscii = text.chars().filter(c -> c >= 0x80).count();
    if (broken == 0 || beyondAscii > 2 * broken) {
      return text.toString();
    }
    bytes.position(start);
    return windows1252(bytes);
  }

  /// The five bytes that Windows-1252 leaves undefined become C1 controls, which are cleaned away.
  static String windows1252(ByteBuffer bytes) {
    String text = ISO_8859_1.decode(bytes).toString();
    StringBuilder letters = new StringBuilder(text.length());
    text.chars()
        .forEach(c -> letters.append(c >= 0x80 && c < 0xA0 ? CleanText.windows1252(c) : (char) c));
    return letters.toString().replace("\uFFFD", "");
  }

  private static boolean startsWith(byte[] bytes, int... wanted) {
    for (int i = 0; i < wanted.length; i++) {
      if (bytes.length <= i || (bytes[i] & 0xFF) != wanted[i]) {
        return false;
      }
    }
    return true;
  }
}
