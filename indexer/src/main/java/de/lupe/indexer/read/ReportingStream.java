package de.lupe.indexer.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;

/// Tells how many bytes have been read, now and then.
final class ReportingStream extends FilterInputStream {

  private static final int STEP = 1 << 18;

  private final LongConsumer onRead;
  private long untold;

  ReportingStream(InputStream in, LongConsumer onRead) {
    super(in);
    this.onRead = onRead;
  }

  @Override
  public int read() throws IOException {
    int next = super.read();
    count(next < 0 ? 0 : 1);
    return next;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int count = super.read(buffer, offset, length);
    count(Math.max(0, count));
    return count;
  }

  @Override
  public long skip(long bytes) throws IOException {
    long skipped = super.skip(bytes);
    count(skipped);
    return skipped;
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  private void count(long bytes) {
    untold += bytes;
    if (untold >= STEP) {
      tell();
    }
  }

  private void tell() {
    onRead.accept(untold);
    untold = 0;
  }

  @Override
  public void close() throws IOException {
    tell();
    super.close();
  }
}
