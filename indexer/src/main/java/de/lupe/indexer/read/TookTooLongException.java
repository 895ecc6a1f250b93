package de.lupe.indexer.read;

import java.io.IOException;

/// Reading was given up because the thread has been interrupted.
final class TookTooLongException extends IOException {

  private static final long serialVersionUID = 1L;

  private TookTooLongException() {
    super("took too long");
  }

  /// Throws where somebody has interrupted this thread, and leaves it interrupted.
  static void check() throws TookTooLongException {
    if (Thread.currentThread().isInterrupted()) {
      throw new TookTooLongException();
    }
  }
}
