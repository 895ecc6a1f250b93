package de.lupe.indexer.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/// The lines of a file as bytes, one at a time, so that a line that is no UTF-8 does not harm the
/// next one. A line ends with LF, CR LF or a lone CR, neither of which can stand inside of JSON's
/// strings. Of a line that is too long nothing is kept.
final class LineSplitter {

  private static final int BUFFER_SIZE = 1 << 16;

  private final InputStream in;
  private final int maxLength;
  private final byte[] buffer = new byte[BUFFER_SIZE];
  private int at;
  private int end;
  private long number;
  private boolean tooLong;
  private boolean afterCarriageReturn;
  private ByteArrayOutputStream line = new ByteArrayOutputStream();

  /// @param maxLength the longest line that is kept, in bytes
  LineSplitter(InputStream in, int maxLength) {
    this.in = in;
    this.maxLength = maxLength;
  }

  /// Goes to the next line.
  ///
  /// @return false at the end of the file
  boolean next() throws IOException {
    line = new ByteArrayOutputStream();
    tooLong = false;
    boolean any = false;
    while (true) {
      if (at == end && !fill()) {
        number += any ? 1 : 0;
        return any;
      }
      if (afterCarriageReturn) {
        afterCarriageReturn = false;
        if (buffer[at] == '\n') {
          at++;
          continue;
        }
      }
      any = true;
      int start = at;
      while (at < end && buffer[at] != '\n' && buffer[at] != '\r') {
        at++;
      }
      keep(start);
      if (at < end) {
        afterCarriageReturn = buffer[at] == '\r';
        at++;
        number++;
        return true;
      }
    }
  }

  private boolean fill() throws IOException {
    at = 0;
    end = Math.max(in.read(buffer), 0);
    return end > 0;
  }

  private void keep(int start) {
    if (line.size() + (at - start) > maxLength) {
      tooLong = true;
      line = new ByteArrayOutputStream();
    }
    if (!tooLong) {
      line.write(buffer, start, at - start);
    }
  }

  /// The current line's number, from 1.
  long number() {
    return number;
  }

  /// The current line, without its end.
  byte[] bytes() {
    return line.toByteArray();
  }

  /// True where the current line was longer than allowed.
  boolean isTooLong() {
    return tooLong;
  }
}
