package de.lupe.indexer.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;

/// Tells how many bytes have been read, now and then.
final class ReportingStream extends CountingStream {

  private static final int STEP = 1 << 18;

  private final LongConsumer onRead;
  private long untold;

  ReportingStream(InputStream in, LongConsumer onRead) {
    super(in);
    this.onRead = onRead;
  }

  @Override
  void count(long bytes) {
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
