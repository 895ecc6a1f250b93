package de.lupe.indexer.enrich;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.file.Files;
import java.nio.file.Path;

/// Reads a word list of the user's own, as any editor writes it: UTF-8, perhaps with a byte order
/// mark.
final class WordListFile {

  private static final String MARK = "\uFEFF";

  private WordListFile() {}

  /// The text of the file.
  ///
  /// @throws WordListException for the first line that is not UTF-8
  static String read(Path file) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
    CharBuffer chars = CharBuffer.allocate(bytes.remaining());
    CharsetDecoder decoder = UTF_8.newDecoder();
    CoderResult result = decoder.decode(bytes, chars, true);
    String text = chars.flip().toString();
    if (result.isError()) {
      int line = 1 + (int) text.chars().filter(c -> c == '\n').count();
      throw new WordListException(
          file.toString(), line, "the file must be UTF-8: save it in this encoding");
    }
    return text.startsWith(MARK) ? text.substring(MARK.length()) : text;
  }
}
