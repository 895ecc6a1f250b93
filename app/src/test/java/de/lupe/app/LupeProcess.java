package de.lupe.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Lupe as a process of its own, started in the project's root: only there do paths such as
/// `corpus/articles` mean what they mean to a user.
final class LupeProcess {

  /// Where the project lies; tests run in a folder below it.
  static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

  private LupeProcess() {}

  /// Runs a command that must end well, and gives what it prints.
  static String run(Path index, String... words) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
    command.addAll(List.of(words));
    ProcessBuilder builder = new ProcessBuilder(command).directory(ROOT.toFile());
    builder.redirectError(ProcessBuilder.Redirect.INHERIT);
    builder.environment().put("LUPE_INDEX", index.toString());
    builder.environment().put("LUPE_HOME", ROOT.toString());
    Process process = builder.start();
    process.getOutputStream().close();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as("exit code of lupe %s", List.of(words)).isZero();
    return out;
  }
}
