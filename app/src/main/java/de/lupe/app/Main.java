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
import java.util.logging.Level;
import java.util.logging.Logger;

/// Where the process begins and ends.
public final class Main {

  /// Held, or the level would be lost with it: Lucene warns of a module that only speeds up
  /// vectors, and Lupe has none.
  private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

  private Main() {}

  /// Runs one command and ends the process with its exit code.
  public static void main(String[] words) {
    LUCENE.setLevel(Level.SEVERE);
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
