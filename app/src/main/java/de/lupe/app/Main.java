package de.lupe.app;

import de.lupe.app.cli.Cli;
import de.lupe.app.cli.Surroundings;
import de.lupe.app.cli.Terminal;
import java.io.Console;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;

/// Where the process begins and ends.
public final class Main {

  private Main() {}

  /// Runs one command and ends the process with its exit code.
  public static void main(String[] words) {
    Map<String, String> environment = System.getenv();
    Clock clock = Clock.system(ZoneId.systemDefault());
    Surroundings surroundings =
        new Surroundings(
            environment,
            Path.of("").toAbsolutePath(),
            Path.of(System.getProperty("user.home")),
            System.getProperty("os.name"),
            clock);
    Terminal terminal =
        new Terminal(
            System.in,
            new StandardOutput(),
            System.err,
            isTerminal(environment, "out"),
            isTerminal(environment, "err"),
            surroundings);
    System.exit(new Cli(terminal, surroundings, new Engines(clock)).run(words));
  }

  /// The launcher says which streams are terminals; Java itself only knows whether both standard
  /// input and output are.
  private static boolean isTerminal(Map<String, String> environment, String stream) {
    String told = environment.get("LUPE_TERMINAL");
    if (told != null) {
      return told.contains(stream);
    }
    return Optional.ofNullable(System.console()).map(Console::isTerminal).orElse(false);
  }
}
