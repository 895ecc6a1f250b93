package de.lupe.app.cli;

import java.util.List;
import java.util.stream.Collectors;

/// Commands as they can be typed.
final class Shell {

  private Shell() {}

  /// The words of a command, quoted where a shell would take them apart.
  static String command(List<String> words) {
    return words.stream().map(Shell::quoted).collect(Collectors.joining(" "));
  }

  private static String quoted(String word) {
    return !word.isEmpty() && word.matches("[\\p{L}\\p{N}_./:=@%+,-]+")
        ? word
        : "'" + Glyphs.printable(word).replace("'", "'\\''") + "'";
  }
}
