package de.lupe.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.lupe.indexer.lucene.LuceneSink;
import de.lupe.schema.ArchiveException;
import de.lupe.searcher.lucene.LuceneSearchEngine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An index that was written under another schema is refused with one sentence, and left as it is.
/// The one under the test's resources carries the fingerprint `00000000-0-00000000` and was made
/// with Lucene 10.6.
class OldIndexTest {

  private static final Path COMMITTED = Path.of("src/test/resources/index-of-another-schema");

  @TempDir Path folder;

  @BeforeEach
  void copy() throws IOException {
    try (Stream<Path> files = Files.list(COMMITTED)) {
      for (Path file : files.toList()) {
        Files.copy(file, folder.resolve(file.getFileName()));
      }
    }
  }

  @Test
  void searchingIsRefused() {
    assertThatThrownBy(() -> LuceneSearchEngine.open(folder))
        .isInstanceOf(ArchiveException.class)
        .hasMessageContaining("another schema (00000000-0-00000000)")
        .hasMessageContaining("index the articles again");
  }

  @Test
  void writingIsRefusedAndNothingIsLost() throws IOException {
    assertThatThrownBy(() -> LuceneSink.open(folder))
        .isInstanceOf(ArchiveException.class)
        .hasMessageContaining("another schema");
    try (Stream<Path> files = Files.list(COMMITTED)) {
      for (Path file : files.toList()) {
        assertThat(folder.resolve(file.getFileName())).hasSameBinaryContentAs(file);
      }
    }
  }
}
