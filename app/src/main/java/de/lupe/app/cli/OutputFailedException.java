package de.lupe.app.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;

/// Standard output cannot be written to: its reader went away, or its disk is full.
public final class OutputFailedException extends UncheckedIOException {

  private static final long serialVersionUID = 1L;

  /// With what the operating system said.
  public OutputFailedException(IOException cause) {
    super(cause);
  }

  /// True where the reader has seen enough, as `head` does, and nothing is wrong.
  ///
  /// The system's message is all there is to go by; "pipe" is in it in English and in German.
  boolean isClosedPipe() {
    String message = getCause().getMessage();
    return message != null && message.toLowerCase(Locale.ROOT).contains("pipe");
  }
}
