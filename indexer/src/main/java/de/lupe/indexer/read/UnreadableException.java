package de.lupe.indexer.read;

/// Content that a reader cannot make an article of. It never leaves this package: the reader that
/// catches it hands over a [ReadResult.Rejected] with the message as its reason.
final class UnreadableException extends Exception {

  private static final long serialVersionUID = 1L;
  private static final int MAX_QUOTED_LENGTH = 60;

  /// With one clause that says what is wrong and with which value.
  UnreadableException(String why) {
    super(why, null, false, false);
  }

  /// With the reason why a type of the schema refuses a value.
  static UnreadableException of(IllegalArgumentException refusal) {
    return new UnreadableException(CleanText.line(String.valueOf(refusal.getMessage())));
  }

  /// The clause.
  String why() {
    return String.valueOf(getMessage());
  }

  /// A value as it stands in a message: in quotes, on one line, cut where it is long.
  static String quoted(String value) {
    String line = CleanText.line(value);
    int end =
        line.offsetByCodePoints(
            0, Math.min(MAX_QUOTED_LENGTH, line.codePointCount(0, line.length())));
    return '"' + line.substring(0, end) + (end < line.length() ? "…" : "") + '"';
  }
}
