package de.lupe.app.trec;

import java.io.IOException;

/// Judgements that are not as they must be. The message is one sentence for the user, with the file
/// and the line.
public final class QrelsFormatException extends IOException {

  private static final long serialVersionUID = 1L;

  QrelsFormatException(String message) {
    super(message);
  }
}
