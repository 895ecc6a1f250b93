package de.lupe.indexer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import de.lupe.indexer.enrich.Enricher;
import de.lupe.indexer.read.ArticleReader;
import de.lupe.indexer.read.ArticleReaders;
import de.lupe.indexer.read.FileSample;
import de.lupe.indexer.read.InputFile;
import de.lupe.indexer.read.ReadLimits;
import de.lupe.indexer.read.ReadResult;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileReadingTest {

  private static Error error(String name) {
    return switch (name) {
      case "memory" -> new OutOfMemoryError("heap");
      case "library" -> new NoClassDefFoundError("a/B");
      default -> new StackOverflowError();
    };
  }

  @ParameterizedTest
  @ValueSource(strings = {"memory", "library", "stack"})
  @Timeout(20)
  void aReaderThatFailsCostsItsFileAndNotTheRun(String name) throws IOException {
    ArticleReader reader =
        new ArticleReader() {
          @Override
          public boolean reads(FileSample sample) {
            return true;
          }

          @Override
          public void read(InputFile file, Consumer<ReadResult> results) {
            throw error(name);
          }
        };
    IndexingTally tally = new IndexingTally(IndexingListener.silent());
    try (FileWorkers workers =
        new FileWorkers(
            untouched(),
            ArticleReaders.standard(ZoneOffset.UTC),
            Enricher.standard(),
            tally,
            Clock.systemUTC(),
            1,
            1)) {
      InputFile file = new InputFile(Path.of("/a.html"), "a.html", 1, Instant.EPOCH);
      new FileReading(workers, file, "hash").run(reader);
      workers.finish();
    }
    assertThat(tally.report(0, Duration.ZERO).rejected())
        .singleElement()
        .extracting(ReadResult.Rejected::where)
        .isEqualTo("a.html");
  }

  @Test
  @Timeout(20)
  void aFileThatNeverAnswersIsGivenUp(@TempDir Path folder) throws Exception {
    Path pipe = folder.resolve("a.html");
    assumeThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
    IndexingTally tally = new IndexingTally(IndexingListener.silent());
    ReadLimits limits = ReadLimits.standard().withTime(Duration.ofMillis(300));
    try (FileWorkers workers =
        new FileWorkers(
            untouched(),
            ArticleReaders.limited(ZoneOffset.UTC, limits),
            Enricher.standard(),
            tally,
            Clock.systemUTC(),
            1,
            1)) {
      workers.submit(new InputFile(pipe, "a.html", 1, Instant.EPOCH));
      workers.finish();
    }
    assertThat(tally.report(0, Duration.ZERO).rejected())
        .containsExactly(
            new ReadResult.Rejected("a.html", "takes longer than 0 s without an article"));
  }

  private static ArticleSink untouched() {
    return (ArticleSink)
        Proxy.newProxyInstance(
            ArticleSink.class.getClassLoader(),
            new Class<?>[] {ArticleSink.class},
            (proxy, method, arguments) -> {
              throw new IllegalStateException("nothing is to be written");
            });
  }
}
