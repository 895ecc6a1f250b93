package de.lupe.schema;

import java.io.IOException;

/// An archive that cannot be used as it is: missing, locked by another process, or written under
/// another schema. The message is one sentence for the user that says what, where, and what to do.
public final class ArchiveException extends IOException {

  private static final long serialVersionUID = 1L;

  /// With the sentence for the user.
  public ArchiveException(String sentence) {
    super(sentence);
  }

  /// With the sentence for the user and what lies behind it.
  public ArchiveException(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
