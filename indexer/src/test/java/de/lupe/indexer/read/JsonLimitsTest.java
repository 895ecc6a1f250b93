package de.lupe.indexer.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is longer than an index takes must not get as far as the index.
class JsonLimitsTest {

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'title': '%'}                  | title must have at most 10,000 characters",
        "{'title': 'a', 'author': '%'}   | author must have at most 500 characters",
        "{'title': 'a', 'authors': ['%']}| author must have at most 500 characters",
        "{'title': 'a', 'tags': ['%']}   | category must have at most 500 characters",
        "{'title': 'a', 'source': '%'}   | source must have at most 500 characters",
        "{'title': 'a', 'url': '%'}      | url must have at most 8,000 characters",
      },
      quoteCharacter = '`')
  void anOverlongValueRejectsItsEntry(String json, String why) throws IOException {
    String line = json.replace('\'', '"').replace("%", "x".repeat(33_000));
    String good = "{\"id\": \"gut\", \"title\": \"Gut\"}";
    assertThat(Reading.lines(Reading.read(folder, "a.jsonl", line + "\n" + good)))
        .containsExactly("-a.jsonl:1 " + why + " (got 33,000)", "+gut");
    assertThat(Reading.lines(Reading.read(folder, "a.json", "[" + line + "," + good + "]")))
        .containsExactly("-a.json[1] " + why + " (got 33,000)", "+gut");
  }

  @Test
  void anOverlongValueRejectsATextFile() throws IOException {
    String text = "URL: https://news.example/%s\nLücke im Router\nVon Anna Berg\n\nText.\n";
    assertThat(Reading.lines(Reading.read(folder, "a.txt", text.replace("%s", "x".repeat(32_979)))))
        .containsExactly("-a.txt url must have at most 8,000 characters (got 33,000)");
    assertThat(Reading.lines(Reading.read(folder, "a.txt", text))).hasSize(1);
  }
}
