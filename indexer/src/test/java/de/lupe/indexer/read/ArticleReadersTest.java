package de.lupe.indexer.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleReadersTest {

  private static Optional<ArticleReader> reader(String path) {
    return ArticleReaders.standard(Reading.BERLIN)
        .readerFor(FileSample.of(path, "Nur Text.".getBytes(UTF_8)));
  }

  @ParameterizedTest
  @CsvSource({
    "a.txt, SeedLayoutReader",
    "news/A.TXT, SeedLayoutReader",
    "a.text, SeedLayoutReader",
    "news/artikel, SeedLayoutReader",
    "a.json, JsonReader",
    "a.b.jsonl, JsonLinesReader",
    "a.ndjson, JsonLinesReader",
  })
  void theSuffixDecides(String path, String reader) {
    assertThat(reader(path).map(found -> found.getClass().getSimpleName())).hasValue(reader);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a.pdf",
        "a.png",
        "a.java",
        "a.html",
        "Makefile",
        "x/LICENSE",
        "README",
        ".DS_Store",
        "x/.git",
        ".hidden.txt",
        ".notes.json",
      })
  void othersHaveNone(String path) {
    assertThat(reader(path)).isEmpty();
  }
}
