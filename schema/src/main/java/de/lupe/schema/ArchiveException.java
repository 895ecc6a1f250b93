package de.lupe.schema;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

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

  /// For an index whose files are damaged or of another Lucene.
  ///
  /// @param index where it is
  public static ArchiveException unreadable(Path index, IOException cause) {
    return new ArchiveException(
        String.format(
            Locale.ROOT,
            "The index %s cannot be read (%s): delete its folder and index the articles again.",
            index,
            cause.getMessage()),
        cause);
  }
}
