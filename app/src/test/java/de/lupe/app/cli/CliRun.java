package de.lupe.app.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;

/// Runs commands in the test's own process and keeps what they print.
final class CliRun {

  static final Path HERE = Path.of("here").toAbsolutePath();
  static final Path INDEX = HERE.resolve("idx");

  final FakeArchives archives = new FakeArchives();
  final Map<String, String> environment = new HashMap<>(Map.of("LUPE_INDEX", "idx"));
  Path workingDirectory = HERE;
  boolean terminal;
  String input = "";
  String out = "";
  String err = "";

  int run(String... words) {
    ByteArrayOutputStream outBytes = new ByteArrayOutputStream();
    ByteArrayOutputStream errBytes = new ByteArrayOutputStream();
    Surroundings surroundings =
        new Surroundings(
            environment,
            workingDirectory,
            HERE.resolve("home"),
            "Linux",
            Clock.fixed(Instant.parse("2024-09-20T10:00:00Z"), ZoneOffset.UTC));
    Terminal streams =
        new Terminal(
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
            outBytes,
            errBytes,
            terminal,
            false,
            surroundings);
    int code = new Cli(streams, surroundings, archives).run(words);
    out = outBytes.toString(StandardCharsets.UTF_8);
    err = errBytes.toString(StandardCharsets.UTF_8);
    return code;
  }
}
