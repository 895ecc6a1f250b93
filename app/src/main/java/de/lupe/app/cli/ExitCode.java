package de.lupe.app.cli;

/// What the process ends with.
final class ExitCode {

  static final int DONE = 0;
  static final int NOTHING_FOUND = 1;
  static final int WRONG_USAGE = 2;

  /// With `--strict`: done, but some inputs were rejected.
  static final int REJECTED_INPUTS = 3;

  /// The index or the machine failed.
  static final int FAILED = 4;

  private ExitCode() {}
}
