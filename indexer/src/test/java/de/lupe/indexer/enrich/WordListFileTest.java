package de.lupe.indexer.enrich;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A user's own lists come from all sorts of editors.
class WordListFileTest {

  private static final String TOPIC = "[Käse]\nquery: Käse\nyes: Es gibt Käse.\n";

  @TempDir private Path folder = Path.of("");

  @Test
  void anotherEncodingIsNamedWithItsLine() throws IOException {
    Path vendors = Files.write(folder.resolve("v.txt"), "Acme\nMüller AG\n".getBytes(ISO_8859_1));
    assertThatThrownBy(() -> VendorList.with(vendors))
        .isInstanceOf(WordListException.class)
        .hasMessageContaining("v.txt, line 2: the file must be UTF-8");
    Path topics = Files.write(folder.resolve("t.txt"), TOPIC.getBytes(ISO_8859_1));
    assertThatThrownBy(() -> Enricher.standard().withTopics(topics))
        .isInstanceOf(WordListException.class)
        .hasMessageContaining("t.txt, line 1: the file must be UTF-8");
  }

  @Test
  void aByteOrderMarkIsPassedOver() throws IOException {
    Path topics = Files.write(folder.resolve("t.txt"), ("\uFEFF" + TOPIC).getBytes(UTF_8));
    assertThatCode(() -> Enricher.standard().withTopics(topics)).doesNotThrowAnyException();
  }
}
