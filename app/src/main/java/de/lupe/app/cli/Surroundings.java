package de.lupe.app.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What a process finds around it, so that tests need no process.
///
/// @param environment the environment variables
/// @param workingDirectory where relative paths begin, absolute
/// @param userHome the user's home folder
/// @param osName the name of the operating system, as Java says it
/// @param clock what time it is
public record Surroundings(
    Map<String, String> environment,
    Path workingDirectory,
    Path userHome,
    String osName,
    Clock clock) {

  public Surroundings {
    environment = Map.copyOf(environment);
  }

  /// An environment variable; one that is set to nothing counts as not set.
  public Optional<String> variable(String name) {
    return Optional.ofNullable(environment.get(name)).filter(value -> !value.isEmpty());
  }

  /// The command as the user called it, for examples that work as typed.
  String program() {
    return variable("LUPE_PROGRAM").orElse("lupe");
  }

  /// The example articles of the installation, where the launcher says where that is.
  Optional<Path> corpus() {
    return variable("LUPE_HOME").map(home -> Path.of(home, "corpus", "articles"));
  }

  /// Where the index lies if nobody says otherwise: `$LUPE_INDEX`, else `lupe-index` in the user's
  /// data folder.
  ///
  /// Source: [XDG Base Directory](https://specifications.freedesktop.org/basedir-spec/latest/);
  /// relative values of `$XDG_DATA_HOME` count as not set, as it demands.
  Path defaultIndex() {
    return variable("LUPE_INDEX").map(Path::of).orElseGet(() -> dataFolder().resolve("lupe-index"));
  }

  private Path dataFolder() {
    String system = osName.toLowerCase(Locale.ROOT);
    if (system.startsWith("windows")) {
      return variable("LOCALAPPDATA")
          .map(Path::of)
          .orElseGet(() -> userHome.resolve("AppData").resolve("Local"));
    }
    if (system.startsWith("mac")) {
      return userHome.resolve("Library").resolve("Application Support");
    }
    return variable("XDG_DATA_HOME")
        .map(Path::of)
        .filter(Path::isAbsolute)
        .orElseGet(() -> userHome.resolve(".local").resolve("share"));
  }

  /// A path as short as it can be said from the working directory: relative where it lies below.
  String shown(Path path) {
    Path absolute = workingDirectory.resolve(path).normalize();
    return isBelow(absolute)
        ? workingDirectory.relativize(absolute).toString()
        : absolute.toString();
  }

  /// Below the root everything is, and nothing reads better without the leading slash.
  private boolean isBelow(Path path) {
    return path.startsWith(workingDirectory)
        && !path.equals(workingDirectory)
        && workingDirectory.getNameCount() > 0;
  }
}
