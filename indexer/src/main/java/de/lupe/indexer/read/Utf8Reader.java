package de.lupe.indexer.read;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/// Characters of a UTF-8 file. Unlike the JDK's reader it neither replaces what is malformed nor
/// leaves open where it stands; a byte order mark at the beginning is skipped.
final class Utf8Reader extends Reader {

  private static final int BUFFER_SIZE = 1 << 13;
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final InputStream in;
  private final CharsetDecoder decoder =
      UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT);
  private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER_SIZE).flip();
  private final CharBuffer characters = CharBuffer.allocate(BUFFER_SIZE).flip();
  private long bytesDecoded;
  private boolean atStart = true;
  private boolean ended;

  Utf8Reader(InputStream in) {
    this.in = in;
  }

  /// @throws MalformedUtf8Exception where the bytes are not UTF-8; the characters before it have
  ///   been read
  @Override
  public int read(char[] target, int offset, int length) throws IOException {
    while (!characters.hasRemaining()) {
      if (!fill()) {
        return -1;
      }
    }
    int count = Math.min(length, characters.remaining());
    characters.get(target, offset, count);
    return count;
  }

  private boolean fill() throws IOException {
    characters.clear();
    CoderResult result = decode();
    characters.flip();
    if (atStart && characters.hasRemaining()) {
      atStart = false;
      if (characters.get(0) == BYTE_ORDER_MARK) {
        characters.get();
      }
    }
    if (characters.hasRemaining()) {
      return true;
    }
    if (result.isError()) {
      throw new MalformedUtf8Exception(bytesDecoded + 1);
    }
    if (ended) {
      return false;
    }
    bytes.compact();
    int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
    ended = count < 0;
    bytes.position(bytes.position() + Math.max(count, 0)).flip();
    return true;
  }

  private CoderResult decode() {
    int before = bytes.position();
    CoderResult result = decoder.decode(bytes, characters, ended);
    bytesDecoded += bytes.position() - before;
    return result;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
