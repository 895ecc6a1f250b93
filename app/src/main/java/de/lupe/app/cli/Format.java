package de.lupe.app.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/// What results are printed as.
enum Format {
  TEXT,
  JSON,
  CSV;

  /// Reads the value of `--format`, which must be one of those the command can print.
  static Format parse(CommandSpec command, String text, Format... possible) {
    List<String> names = Arrays.stream(possible).map(Format::toString).toList();
    int at = names.indexOf(text.strip().toLowerCase(Locale.ROOT));
    if (at < 0) {
      throw new ParameterException(
          command.commandLine(),
          "--format must be one of " + String.join(", ", names) + " (got \"" + text + "\")");
    }
    return possible[at];
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
