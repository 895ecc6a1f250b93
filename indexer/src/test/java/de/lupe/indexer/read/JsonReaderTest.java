package de.lupe.indexer.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import de.lupe.schema.ArticleId;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonReaderTest {

  @TempDir Path folder;

  private List<String> read(String content) throws IOException {
    return Reading.lines(Reading.read(folder, "a.json", content));
  }

  @Test
  void anObjectIsOneArticle() throws IOException {
    assertThat(read("\uFEFF{\n  \"title\": \"Eins\"\n}\n"))
        .containsExactly("+" + ArticleId.ofPath("a.json"));
  }

  @Test
  void aListIsManyArticles() throws IOException {
    assertThat(read("[{\"title\": \"Eins\"}, {\"id\": 17, \"title\": \"Zwei\"}]"))
        .containsExactly("+" + ArticleId.ofEntry("a.json", 1), "+17");
  }

  @Test
  void anAnswerOfNewsApiIsAListToo() throws IOException {
    assertThat(
            read(
                "{\"status\": \"ok\", \"totalResults\": 1, \"articles\": [{\"title\": \"Eins\"}]}"))
        .containsExactly("+" + ArticleId.ofEntry("a.json", 1));
    assertThat(read("{\"title\": \"Eins\", \"articles\": [{\"title\": \"Zwei\"}]}"))
        .containsExactly("+" + ArticleId.ofPath("a.json"));
  }

  @Test
  void afterABrokenElementTheNextIsRead() throws IOException {
    assertThat(
            read(
                """
                [
                  {"id": "a", "title": "a"},
                  17, null, [{"title": "b"}], {},
                  {"title": "c", "title": "d", "x": {"y": [1]}},
                  {"id": "a", "title": "e"},
                  {"id": "f", "title": "f", "x": %s},
                  {"id": "g", "title": "g"}
                ]
                """
                    .replace("%s", "[".repeat(200) + "]".repeat(200))))
        .containsExactly(
            "+a",
            "-a.json[2] must be an object (got a number)",
            "-a.json[3] must be an object (got null)",
            "-a.json[4] must be an object (got a list)",
            "-a.json[5] has nothing to search: neither title nor body",
            "-a.json[6] has the key \"title\" twice",
            "-a.json[7] id \"a\" stands twice in this file (first at a.json[1])",
            "+f",
            "+g");
  }

  @Test
  void whereTheJsonIsBrokenTheFileEnds() throws IOException {
    List<String> lines =
        read("[\n{\"id\": \"a\", \"title\": \"a\"},\n{\"id\": \"b\" \"title\": \"b\"},\n{}]");
    assertThat(lines).hasSize(2).startsWith("+a");
    assertThat(lines.getLast())
        .startsWith("-a.json[2] is not JSON (line 3, column 12: unexpected character");
  }

  @Test
  void theByteThatIsNoUtf8IsNamed() throws IOException {
    byte[] content =
        "[{\"id\": \"a\", \"title\": \"a\"}, {\"title\": \"Lücke\"}]".getBytes(ISO_8859_1);
    assertThat(Reading.lines(Reading.read(folder, "a.json", content)))
        .containsExactly("+a", "-a.json[2] is not valid UTF-8 (byte 41)");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      quoteCharacter = '`',
      value = {
        "``                    ! is empty",
        "` \n `                ! holds only white space",
        "17                    ! must be an object or a list of objects (got a number)",
        "null                  ! must be an object or a list of objects (got null)",
        "[]                    ! holds an empty list",
        "{}                    ! has nothing to search: neither title nor body",
        "{\"title\": 5}        ! title must be a string (got a number)",
        "{\"title\":           ! is not JSON (line 1, column 10: unexpected end-of-input",
        "kein JSON             ! is not JSON (line 1, column 1: unrecognized token 'kein')",
        "{\\rtf1               ! is not JSON but an RTF document",
      })
  void otherFilesAreRejectedAsAWhole(String content, String why) throws IOException {
    assertThat(read(content)).singleElement().asString().startsWith("-a.json " + why);
  }

  @Test
  void whatStandsBehindTheEndIsNamed() throws IOException {
    assertThat(read("{\"id\": \"a\", \"title\": \"a\"}\n{\"title\": \"b\"}"))
        .containsExactly("+a", "-a.json has more behind its end (line 2, column 1)");
  }
}
