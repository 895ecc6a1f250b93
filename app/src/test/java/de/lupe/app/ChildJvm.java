package de.lupe.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Processes of their own with the test's Java and the test's classes.
final class ChildJvm {

  private ChildJvm() {}

  /// A process that is not started yet; what it says on standard error goes to standard output.
  ///
  /// @param options for Java
  /// @param main whose `main` is called
  static ProcessBuilder process(List<String> options, Class<?> main, List<String> words) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    command.addAll(options);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
    command.addAll(words);
    return new ProcessBuilder(command).redirectErrorStream(true);
  }

  /// Runs a process to its end, which must be a good one.
  ///
  /// @return what it printed
  static String run(Path workingDirectory, Class<?> main, String... words)
      throws IOException, InterruptedException {
    return run(process(List.of(), main, List.of(words)).directory(workingDirectory.toFile()));
  }

  /// Runs a process to its end, which must be a good one.
  ///
  /// @return what it printed
  static String run(ProcessBuilder builder) throws IOException, InterruptedException {
    Process process = builder.start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(printed).isZero();
    return printed;
  }
}
