package de.lupe.indexer.read;

import static org.assertj.core.api.Assertions.assertThat;

import de.lupe.schema.Article;
import de.lupe.schema.ArticleId;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Values of another type than one expects, where they can mean but one thing.
class JsonValuesTest {

  @TempDir Path folder;

  private Article read(String keys) throws IOException {
    return Reading.article(folder, "a.json", "{\"title\": \"a\", " + keys + "}");
  }

  @ParameterizedTest
  @CsvSource({
    "1721133120, 2024-07-16T12:32Z MINUTE",
    "1721133120.75, 2024-07-16T12:32Z MINUTE",
    "1721133120123, 2024-07-16T12:32Z MINUTE",
    "'\"1721133120\"', 2024-07-16T12:32Z MINUTE",
    "'\"2024-07-16 00:00:00\"', 2024-07-16 DAY",
    "'\"2024-07-16T00:00:00\"', 2024-07-16 DAY",
    "'\"2024-07-16T00:00:00.000\"', 2024-07-16 DAY",
    "'\"2024-07-16T00:00\"', 2024-07-16T00:00 MINUTE",
    "'\"2024-07-16T00:00:00Z\"', 2024-07-16T00:00Z MINUTE",
    "'\"2024-07-16 00:00:00+02:00\"', 2024-07-16T00:00+02:00 MINUTE",
    "'\"2024-07-16 10:00:00\"', 2024-07-16T10:00 MINUTE",
    "'\"2024-07-16 00:00:07\"', 2024-07-16T00:00 MINUTE",
  })
  void dates(String value, String date) throws IOException {
    assertThat(read("\"published\": " + value).published())
        .map(published -> published.date() + " " + published.date().precision().name())
        .hasValue(date);
  }

  @Test
  void theTimeOfRetrievalMayBeANumber() throws IOException {
    assertThat(read("\"retrieved\": 1721133120").retrieved())
        .map(Object::toString)
        .hasValue("2024-07-16T12:32:00Z");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"\"", "null", "\"  \""})
  void anEmptyIdIsNone(String id) throws IOException {
    assertThat(read("\"id\": " + id).id()).isEqualTo(ArticleId.ofPath("a.json"));
  }

  @Test
  void labelsMayBeNumbersAndHoldGaps() throws IOException {
    assertThat(read("\"categories\": [null, \"Netz\", 2024, \"\"], \"tags\": 17").categories())
        .containsExactly("Netz", "2024", "17");
  }

  @ParameterizedTest
  @ValueSource(strings = {"body", "articleBody", "text", "content"})
  void aListOfTextsIsParagraphs(String key) throws IOException {
    assertThat(read("\"" + key + "\": [\"Eins.\", null, \" \", \"Zwei.\"]").body())
        .isEqualTo("Eins.\n\nZwei.");
    assertThat(read("\"" + key + "\": []").body()).isEmpty();
  }

  @Test
  void anUnknownKeyMayHoldWhateverJsonAllows() throws IOException {
    for (String value :
        List.of(
            "9".repeat(20_000),
            "0." + "3".repeat(20_000),
            "[".repeat(10_000) + "]".repeat(10_000),
            "{\"a\":".repeat(10_000) + "1" + "}".repeat(10_000))) {
      assertThat(read("\"x\": " + value).title()).isEqualTo("a");
    }
  }

  @Test
  void noReasonNamesJava() throws IOException {
    for (String broken :
        List.of(
            "{\"" + "k".repeat(60_000) + "\": 1}",
            "{\"a\": " + "[".repeat(30_000),
            "{\"a\": +1}",
            "{\"a\": .5}",
            "{\"a\": 1.}",
            "{\"a\": -}",
            "{\"a\": 1e}",
            "{\"a\": Infinity}",
            "{\"a\": -Infinity}",
            "{\"a\": [1,,2]}",
            "{\"a\": [1,]}",
            "{\"a\": 1,}",
            "{\"a\": tru}",
            "{\"a\": \"\\q\"}",
            "{\"a\": \"\\ud800\\u12\"}",
            "{a: 1}",
            "{'a': 1}",
            "{/* c */}",
            "# c",
            "{\"a\": \"b\tc\"}",
            "{\"a\": \"b\u001b\"}",
            "{\"a\"}",
            "[1",
            "]",
            "}",
            "{]",
            "[}")) {
      for (String name : List.of("a.json", "a.jsonl")) {
        assertThat(Reading.lines(Reading.read(folder, name, broken)))
            .isNotEmpty()
            .allSatisfy(
                line ->
                    assertThat(line)
                        .doesNotContainPattern(
                            "[A-Z]{2,}_[A-Z]|\\(\\)|Feature|Constraint|Exception|java|`|jackson"));
      }
    }
  }
}
