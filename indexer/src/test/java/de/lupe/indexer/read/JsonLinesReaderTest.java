package de.lupe.indexer.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import de.lupe.schema.Article;
import de.lupe.schema.ArticleId;
import de.lupe.schema.ArticleKind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonLinesReaderTest {

  @TempDir Path folder;

  @Test
  void oneArticleALine() throws IOException {
    List<ReadResult> results =
        Reading.read(
            folder,
            "a.jsonl",
            "\uFEFF{\"id\": \"eins\", \"title\": \"Eins\"}\r\n\r\n  \n{\"body\": \"Zwei\"}");
    assertThat(Reading.lines(results))
        .containsExactly("+eins", "+" + ArticleId.ofEntry("a.jsonl", 4));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      quoteCharacter = '`',
      value = {
        "x                                        ! is not JSON (column 1: unrecognized token 'x')",
        "{                                        ! is not JSON (column 2: unexpected end-of-input",
        "{\"title\":                              ! is not JSON (column 10: unexpected"
            + " end-of-input",
        "{\"title\": \"Eins                       ! is not JSON (column 16: unexpected"
            + " end-of-input",
        "{\"title\": \"Eins\"                     ! is not JSON (column 17: unexpected"
            + " end-of-input",
        "{\"title\": \"Eins\",}                   ! is not JSON (column 18: unexpected character"
            + " ('}'",
        "{title: \"Eins\"}                        ! is not JSON (column 2: unexpected character"
            + " ('t'",
        "{'title': 'Eins'}                        ! is not JSON (column 2: unexpected character"
            + " (''' ",
        "{\"title\" \"Eins\"}                     ! is not JSON (column 10: unexpected character",
        "{\"title\": Eins}                        ! is not JSON (column 11: unrecognized token"
            + " 'Eins'",
        "{\"title\": NaN}                         ! is not JSON (column 14: non-standard token"
            + " 'NaN')",
        "{\"title\": \"a\\x\"}                    ! is not JSON (column 14: unrecognized character"
            + " escape",
        "{\"title\": \"\\u12\"}                   ! is not JSON (column",
        "{\"title\": \"a\tb\"}                    ! is not JSON (column 13: illegal unquoted"
            + " character",
        "{\"title\": \"a\u0000b\"}                ! is not JSON (column 13: illegal unquoted"
            + " character",
        "{\"title\": 01}                          ! is not JSON (column 1",
        "// nichts                                ! is not JSON (column 1: unexpected character"
            + " ('/'",
        "{\"title\": \"Eins\"} {}                 ! has more behind its end (column 19)",
        "{\"title\": \"Eins\"}]                   ! is not JSON (column 18",
        "[{\"title\": \"Eins\"}]                  ! must be an object (got a list)",
        "17                                       ! must be an object (got a number)",
        "\"Eins\"                                 ! must be an object (got a string)",
        "null                                     ! must be an object (got null)",
        "true                                     ! must be an object (got true)",
        "{}                                       ! has nothing to search: neither title nor body",
        "{\"title\": \" \", \"body\": \"\\n\"}    ! has nothing to search: neither title nor body",
        "{\"title\": null, \"url\": \"a\"}        ! has nothing to search: neither title nor body",
        "{\"body\": \"\\u0000\\u200b\"}           ! has nothing to search: neither title nor body",
        "{\"title\": 17}                          ! title must be a string (got a number)",
        "{\"title\": [\"Eins\"]}                  ! title must be a string (got a list)",
        "{\"title\": {\"de\": \"Eins\"}}          ! title must be a string (got an object)",
        "{\"title\": \"a\", \"body\": 17}         ! body must be a string (got a number)",
        "{\"title\": \"a\", \"body\": [\"b\", 17]} ! body[1] must be a string (got a number)",
        "{\"title\": \"a\", \"body\": [[\"b\"]]}  ! body[0] must be a string (got a list)",
        "{\"title\": \"a\", \"body\": {\"b\": 1}} ! body must be a string (got an object)",
        "{\"title\": \"a\", \"author\": 5}        ! author must be a string or a list (got a"
            + " number)",
        "{\"title\": \"a\", \"author\": [[5]]}    ! author[0] must be a string (got a list)",
        "{\"title\": \"a\", \"categories\": true} ! categories must be a string or a list (got"
            + " true)",
        "{\"title\": \"a\", \"url\": [1]}         ! url must be a string (got a list)",
        "{\"title\": \"a\", \"id\": \"a b\"}      ! id is no id: an id must not contain blanks",
        "{\"title\": \"a\", \"id\": [1]}          ! id must be a string (got a list)",
        "{\"title\": \"a\", \"published\": \"gestern\"}    ! published must be an ISO date such as"
            + " 2024-07-16 (got \"gestern\")",
        "{\"title\": \"a\", \"published\": \"2024-02-30\"} ! published must be an ISO date such as"
            + " 2024-07-16 (got \"2024-02-30\")",
        "{\"title\": \"a\", \"published\": \"2024-13-45\"} ! published must be an ISO date such as"
            + " 2024-07-16 (got \"2024-13-45\")",
        "{\"title\": \"a\", \"published\": 17}     ! published must be an ISO date such as"
            + " 2024-07-16 (got 17)",
        "{\"title\": \"a\", \"published\": [1721131200]} ! published must be a string (got a"
            + " list)",
        "{\"title\": \"a\", \"title\": \"b\"}     ! has the key \"title\" twice",
        "{\"title\": \"a\", \"kind\": \"teaser\"} ! parent is missing, which a teaser must have",
      })
  void brokenLinesAreRejectedOneByOne(String line, String why) throws IOException {
    String good = "{\"id\": \"gut\", \"title\": \"Gut\"}";
    List<ReadResult> results = Reading.read(folder, "a.jsonl", "\n" + line + "\n" + good + "\n");
    assertThat(results).hasSize(2);
    assertThat(Reading.lines(results).getFirst()).startsWith("-a.jsonl:2 " + why);
    assertThat(Reading.lines(results).getFirst())
        .doesNotContain("\n", "Source", "`")
        .doesNotContainPattern("[A-Z]+_[A-Z]+|\\(\\)|Feature|Constraint|Exception|java");
    assertThat(Reading.lines(results).getLast()).isEqualTo("+gut");
  }

  @Test
  void bytesThatAreNoUtf8HarmOneLine() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes("{\"id\": \"a\", \"title\": \"Lücke\"}\n".getBytes(UTF_8));
    bytes.writeBytes("{\"id\": \"b\", \"title\": \"Lücke\"}\n".getBytes(ISO_8859_1));
    bytes.writeBytes("{\"id\": \"c\", \"title\": \"Lücke\"}\n".getBytes(UTF_8));
    assertThat(Reading.lines(Reading.read(folder, "a.jsonl", bytes.toByteArray())))
        .containsExactly("+a", "-a.jsonl:2 is not valid UTF-8 (byte 24)", "+c");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
  void utf16IsRejectedOnce(String charset) throws IOException {
    for (String content : List.of("\uFEFF{\"title\": \"a\"}\n{}\n", "{\"title\": \"a\"}\n{}\n")) {
      byte[] utf16 = content.getBytes(Charset.forName(charset));
      assertThat(Reading.lines(Reading.read(folder, "b.jsonl", utf16)))
          .containsExactly("-b.jsonl is UTF-16: JSON must be UTF-8");
      assertThat(Reading.lines(Reading.read(folder, "b.json", utf16)))
          .containsExactly("-b.json is UTF-16: JSON must be UTF-8");
    }
  }

  @Test
  void linesEndInAnyWay() throws IOException {
    String a = "{\"id\": \"a\", \"title\": \"a\"}";
    String b = "{\"id\": \"b\", \"title\": \"b\"}";
    for (String end : List.of("\n", "\r\n", "\r")) {
      String content = a + end + "x" + end + end + "{\"title\": \"c\"}" + end + b + end;
      assertThat(Reading.lines(Reading.read(folder, "a.jsonl", content)))
          .containsExactly(
              "+a",
              "-a.jsonl:2 is not JSON (column 1: unrecognized token 'x')",
              "+" + ArticleId.ofEntry("a.jsonl", 4),
              "+b");
    }
  }

  @Test
  void aLineEndMayFallBetweenTwoBuffers() throws IOException {
    for (int blanks = (1 << 16) - 30; blanks < (1 << 16) + 2; blanks++) {
      String content =
          "{\"title\": \"c\"}" + " ".repeat(blanks - 16) + "\r\n{\"title\": \"c\"}\r\n";
      assertThat(Reading.lines(Reading.read(folder, "a.jsonl", content)))
          .containsExactly(
              "+" + ArticleId.ofEntry("a.jsonl", 1), "+" + ArticleId.ofEntry("a.jsonl", 2));
    }
  }

  @Test
  void anIdStandsOnceInAFile() throws IOException {
    List<ReadResult> results =
        Reading.read(
            folder,
            "a.jsonl",
            """
            {"id": "a", "published": "gestern", "title": "Eins"}
            {"id": "a", "title": "Zwei"}
            {"id": "a", "title": "Drei"}
            """);
    assertThat(Reading.lines(results))
        .containsExactly(
            "-a.jsonl:1 published must be an ISO date such as 2024-07-16 (got \"gestern\")",
            "+a",
            "-a.jsonl:3 id \"a\" stands twice in this file (first at a.jsonl:2)");
  }

  @Test
  void bottomlessNestingIsRefused() throws IOException {
    String deep =
        "{\"id\": \"a\", \"title\": \"a\", \"x\": " + "[".repeat(10_000) + "]".repeat(10_000) + "}";
    String bottomless = "{\"title\": \"a\", \"x\": " + "[".repeat(100_000);
    assertThat(Reading.lines(Reading.read(folder, "a.jsonl", deep + "\n" + bottomless)))
        .containsExactly("+a", "-a.jsonl:2 is not JSON (nested deeper than 20,000 levels)");
  }

  @Test
  void filesWithoutArticlesAreRejected() throws IOException {
    assertThat(Reading.lines(Reading.read(folder, "a.jsonl", "")))
        .containsExactly("-a.jsonl is empty");
    assertThat(Reading.lines(Reading.read(folder, "b.ndjson", " \n\r\n\uFEFF\n")))
        .containsExactly("-b.ndjson holds only white space");
    assertThat(Reading.lines(Reading.read(folder, "c.jsonl", "BZh91AY".getBytes(ISO_8859_1))))
        .containsExactly("-c.jsonl is not JSON but a bzip2 file");
  }

  @Test
  void linesThatAreTooLongAreSkipped() throws IOException {
    String line = "{\"id\": \"a\", \"title\": \"" + "a".repeat(17 << 20) + "\"}";
    assertThat(
            Reading.lines(
                Reading.read(folder, "a.jsonl", line + "\n{\"id\": \"b\", \"title\": \"b\"}")))
        .containsExactly("-a.jsonl:1 is a line larger than 16 MiB", "+b");
  }

  @Test
  void whatLupeExportsIsReadBack() throws IOException {
    List<ReadResult> results =
        Reading.read(
            folder,
            "export.jsonl",
            """
            {"id":"router-1","kind":"article","path":"news/router.txt","title":"Lücke","body":"Eins.\\n\\nZwei.","published":"2024-07-16T14:32+02:00","publishedPrecision":"minute","publishedFrom":"dateline","author":["Anna Berg"],"categories":["Router"],"vendors":["Musterfirma"],"products":[],"topics":["Schwachstelle"],"cves":["CVE-2024-1234"],"mentioned":["2024-08-02"],"source":"Beispiel","url":"https://news.example/1","retrieved":"2024-09-14T07:00:12.345678901Z"}
            {"id":"teaser-1","kind":"teaser","parent":"router-1","title":"Andere","body":"Mehr…","published":"2024-07","publishedFrom":"age"}
            {"kind":"teaser","parent":"router-1","title":"Dritte"}
            """);
    Article article = ((ReadResult.Read) results.getFirst()).article();
    assertThat(article.id()).hasToString("router-1");
    assertThat(article.path()).isEqualTo("export.jsonl");
    assertThat(article.body()).isEqualTo("Eins.\n\nZwei.");
    assertThat(article.authors()).containsExactly("Anna Berg");
    assertThat(article.categories()).containsExactly("Router");
    assertThat(article.source()).hasValue("Beispiel");
    assertThat(article.url()).hasValue("https://news.example/1");
    assertThat(article.retrieved())
        .map(Object::toString)
        .hasValue("2024-09-14T07:00:12.345678901Z");
    assertThat(article.published().map(date -> date.date() + " " + date.origin()))
        .hasValue("2024-07-16T14:32+02:00 dateline");
    Article teaser = ((ReadResult.Read) results.get(1)).article();
    assertThat(teaser.kind()).isEqualTo(ArticleKind.TEASER);
    assertThat(teaser.parent()).hasValue(article.id());
    assertThat(teaser.published().map(date -> date.date() + " " + date.origin()))
        .hasValue("2024-07 age");
    assertThat(Reading.lines(results).getLast()).startsWith("+teaser-");
  }
}
