package de.lupe.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.lupe.indexer.enrich.WordListException;
import de.lupe.schema.ArchiveException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FailuresTest {

  private final CliRun cli = new CliRun();

  private void fails(Throwable trouble, String sentence) {
    cli.archives.indexes.put(CliRun.INDEX, List.of());
    cli.archives.trouble = Optional.of(trouble);
    assertThat(cli.run("stats")).isEqualTo(4);
    assertThat(cli.out).isEmpty();
    assertThat(cli.err).isEqualTo("lupe: " + sentence + "\n");
  }

  @Test
  void tellsEveryFailureInOneSentence() {
    fails(new ArchiveException("The index is in use."), "The index is in use.");
    fails(
        new UncheckedIOException(new IOException("No space left on device")),
        "The disk is full (No space left on device); make room and run the command again, what was"
            + " committed before is safe");
    fails(
        new AccessDeniedException("idx"),
        "No permission for idx; choose another place or another user");
    fails(
        new WordListException("vendors.txt", 7, "a name must stand before \"=\""),
        "A word list cannot be read: vendors.txt, line 7: a name must stand before \"=\"; mend that"
            + " line and build Lupe again");
    fails(new IOException("Input/output error"), "Cannot read or write: Input/output error");
    fails(
        new IllegalStateException("odd"),
        "Something unexpected happened (IllegalStateException: odd); set LUPE_DEBUG=1 to see where,"
            + " and please report it");
  }

  @Test
  void tellsOfTooLittleMemory() {
    cli.archives.indexes.put(CliRun.INDEX, List.of());
    cli.archives.trouble = Optional.of(new OutOfMemoryError("Java heap space"));
    assertThat(cli.run("stats")).isEqualTo(4);
    assertThat(cli.err)
        .startsWith("lupe: Out of memory (Java heap space; the limit is ")
        .endsWith("give more with LUPE_JAVA_OPTS=-Xmx4g\n");
  }

  @Test
  void tellsOfTooLittleMemoryWhereTheIndexClosedOverIt() {
    fails(
        new IllegalStateException("this IndexWriter is closed", new OutOfMemoryError("heap")),
        "Out of memory (heap; the limit is "
            + Runtime.getRuntime().maxMemory() / (1 << 20)
            + " MiB); give more with LUPE_JAVA_OPTS=-Xmx4g");
  }

  @Test
  void showsWhereOnlyWhenAsked() {
    cli.archives.indexes.put(CliRun.INDEX, List.of());
    cli.archives.trouble = Optional.of(new IllegalStateException("odd"));
    cli.environment.put("LUPE_DEBUG", "1");
    cli.run("stats");
    assertThat(cli.err).contains("    at de.lupe.app.cli.FailuresTest");
  }

  @Test
  void saysHowToMakeAnIndexThatIsNotThere() {
    assertThat(cli.run("search", "x")).isEqualTo(4);
    assertThat(cli.err)
        .isEqualTo("lupe: There is no index in idx; make one with: lupe index FOLDER\n");
  }

  @Test
  void checkEndsWith4WhereSomethingIsDamaged() {
    cli.archives.indexes.put(CliRun.INDEX, List.of());
    assertThat(cli.run("check")).isZero();
    assertThat(cli.out).isEqualTo("The index in idx is sound.\n");
    cli.archives.damage = List.of("Segment 1 is broken.");
    assertThat(cli.run("check")).isEqualTo(4);
    assertThat(cli.out).isEqualTo("Segment 1 is broken.\n");
    assertThat(cli.err).contains("is damaged: delete the folder");
  }

  @Test
  void aClosedPipeEndsSilentlyAndAFullDiskDoesNot() {
    assertThat(exportInto("Broken pipe")).isEqualTo("0 ");
    assertThat(exportInto("Datenübergabe unterbrochen (broken pipe)")).isEqualTo("0 ");
    assertThat(exportInto("No space left on device"))
        .isEqualTo("4 lupe: Cannot write to standard output: No space left on device\n");
  }

  private static String exportInto(String trouble) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Path here = Path.of("").toAbsolutePath();
    Surroundings surroundings =
        new Surroundings(Map.of("LUPE_INDEX", "idx"), here, here, "Linux", Clock.systemUTC());
    FakeArchives archives = new FakeArchives();
    archives.indexes.put(here.resolve("idx"), List.of(Samples.kaspersky()));
    Terminal terminal =
        new Terminal(
            new ByteArrayInputStream(new byte[0]),
            new Failing(trouble),
            err,
            false,
            false,
            surroundings);
    int code = new Cli(terminal, surroundings, archives).run("export");
    return code + " " + err.toString(StandardCharsets.UTF_8);
  }

  /// Fails once, as standard output does.
  private static final class Failing extends OutputStream {
    private final String trouble;
    private boolean failed;

    Failing(String trouble) {
      this.trouble = trouble;
    }

    @Override
    public void write(int b) {
      if (!failed) {
        failed = true;
        throw new OutputFailedException(new IOException(trouble));
      }
    }
  }
}
