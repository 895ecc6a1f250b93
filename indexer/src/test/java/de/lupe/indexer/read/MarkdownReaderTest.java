package de.lupe.indexer.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownReaderTest {

  @TempDir Path folder;

  private void assertReads(String markdown, String expected) throws IOException {
    assertThat(FeedReaderTest.shown(Reading.article(folder, "a.md", markdown)))
        .isEqualTo(expected.strip());
  }

  private String body(String markdown) throws IOException {
    return Reading.article(folder, "a.md", markdown).body().replace("\n\n", "/");
  }

  @Test
  void jekyll() throws IOException {
    assertReads(
        """
        ---
        layout: post
        title: "Lücke im Router"
        date: 2024-07-16 14:32:00 +0200
        last_modified_at: 2024-07-17
        author: Anna Berg
        categories: [Sicherheit, Netz]
        tags:
          - router
          - "#firmware"
        source: Beispielblatt
        canonical_url: https://blatt.example/luecke
        lang: de
        ---
        # Lücke im Router

        Erster *Absatz*
        auf zwei Zeilen.

        {% include bild.html %}
        Zweiter [Absatz](https://blatt.example "Titel") mit ![Bild](b.png).
        """,
        """
        Lücke im Router
        Erster Absatz auf zwei Zeilen.//Zweiter Absatz mit .
        [Anna Berg]
        [Sicherheit, Netz, router, firmware]
        Beispielblatt
        https://blatt.example/luecke
        2024-07-16T14:32+02:00 metadata
        2024-07-17
        de
        """);
  }

  @Test
  void obsidian() throws IOException {
    assertReads(
        """
        ---
        title: Lücke im Router
        source: "https://blatt.example/luecke"
        author:
          - "[[Anna Berg]]"
          - "[[Jan Holm]]"
        published: 2024-07-16
        description: "Nur hier."
        tags:
          - "clippings"
        ---
        Mehr in [[Router|den Notizen]] und [[Netze]]. ![[bild.png]]
        """,
        """
        Lücke im Router
        Mehr in den Notizen und Netze.
        [Anna Berg, Jan Holm]
        [clippings]
        -
        https://blatt.example/luecke
        2024-07-16 metadata
        -
        -
        """);
  }

  @Test
  void hugoWithToml() throws IOException {
    assertReads(
        """
        +++
        title = "Lücke im \\"Router\\""
        date = 2024-07-16T14:32:00+02:00
        draft = false
        tags = ["router", 'netz']
        authors = ["Anna Berg"]
        [params]
        title = "nicht dies"
        +++
        Der Text. {{< figure src="a.png" >}}
        {{% notice %}}
        """,
        """
        Lücke im "Router"
        Der Text. {{< figure src="a.png" >}}
        [Anna Berg]
        [router, netz]
        -
        -
        2024-07-16T14:32+02:00 metadata
        -
        -
        """);
  }

  @Test
  void yamlThatIsNoneIsReadByItsLines() throws IOException {
    assertReads(
        """
        ---
        title: Lücke im Router: was zu tun ist
        date: 16.07.2024
        tags: netz, router
        unfug: [1, 2
        ---
        Text.
        """,
        """
        Lücke im Router: was zu tun ist
        Text.
        []
        [netz, router]
        -
        -
        2024-07-16 metadata
        -
        -
        """);
  }

  @Test
  void withoutFrontMatterTheFirstHeadingIsTheTitle() throws IOException {
    assertReads(
        "Vorab.\n\n# Lücke im `Router` #\n\nText.\n",
        "Lücke im Router\nVorab.//Lücke im Router//Text.\n[]\n[]\n-\n-\n-\n-\n-");
    assertThat(Reading.article(folder, "a.md", "Titel\n=====\n\nText.").body()).isEqualTo("Text.");
    assertThat(Reading.article(folder, "a.md", "## Titel\n\nText.").title()).isEqualTo("Titel");
    assertThat(Reading.article(folder, "a.md", "Nur Text.\n\n## Später").title()).isEmpty();
  }

  @Test
  void theDescriptionStandsInForAMissingText() throws IOException {
    String front = "---\ntitle: T\ndescription: Kurz.\n---\n";
    assertThat(body(front)).isEqualTo("Kurz.");
    assertThat(body(front + "Lang.")).isEqualTo("Lang.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "* Eins\\n* Zwei\\n  1. Drei           | Eins/Zwei/Drei",
        "> Ein\\n> Zitat.\\n>> Innen.          | Ein Zitat./Innen.",
        "```sh\\ncurl x\\n\\nrm **y**\\n```    | curl x/rm **y**",
        "    eingerückt                         | eingerückt",
        "Ein `<b>`-Tag und <script>-Tags.       | Ein <b>-Tag und <script>-Tags.",
        "Das ist <b>fett</b><br>hier.           | Das ist fetthier.",
        "<div><p>Eins</p><p>Zwei</p></div>      | Eins/Zwei",
        "<script>alert(1)</script>              | ''",
        "Vor <!-- weg --> nach                  | Vor nach",
        "Siehe [1].\\n\\n[1]: https://b.example | Siehe 1.",
        "<https://b.example/a>                  | https://b.example/a",
        "A &amp; B \\\\*kein\\\\* C             | A & B *kein* C",
        "***\\nText                             | Text",
        "{{7*7}} bleibt                         | {{7*7}} bleibt",
      })
  void marks(String markdown, String body) throws IOException {
    assertThat(body("---\ntitle: T\n---\n" + markdown.replace("\\n", "\n").replace("\\\\", "\\")))
        .isEqualTo(body);
  }

  @Test
  void tables() throws IOException {
    assertThat(
            body(
                """
                ---
                title: T
                ---
                | Produkt | Fassung |
                |---|--:|
                | Router `X` | 1.2 |
                | Kamera | **3** |
                """))
        .isEqualTo("Produkt Fassung/Router X 1.2/Kamera 3");
  }

  @Test
  void wronglyTypedKeysArePassedOver() throws IOException {
    assertReads(
        """
        ---
        title: [Kein, Titel]
        date: gestern
        published:
        author: {name: Anna Berg}
        tags: 2024
        url: /luecke
        lang: "?"
        ---
        # Lücke
        Text.
        """,
        "Lücke\nText.\n[Anna Berg]\n[2024]\n-\n-\n-\n-\n-");
  }

  @ParameterizedTest
  @CsvSource({
    "README.md, false",
    "readme.de.md, false",
    "x/CHANGELOG.md, false",
    "Contributing.markdown, false",
    "LICENSE.md, false",
    "SECURITY.md, false",
    "security.md, true",
    "news.md, true",
    "2024-07-16-readme-luecke.md, true",
  })
  void pagesOfProjectsAreNoArticles(String name, boolean isArticle) {
    assertThat(
            ArticleReaders.standard(Reading.BERLIN)
                .readerFor(FileSample.of(name, "# A".getBytes(UTF_8)))
                .isPresent())
        .isEqualTo(isArticle);
  }

  @Test
  void frontMatterIsKnownWithoutTheSuffix() throws IOException {
    String text = "---\ntitle: Lücke\n---\nEin *Wort*.";
    assertThat(Reading.article(folder, "a.txt", text).body()).isEqualTo("Ein Wort.");
    assertThat(Reading.article(folder, "artikel", text).title()).isEqualTo("Lücke");
    assertThat(Reading.article(folder, "b.txt", "---\nkein: Artikel\n---\nEin *Wort*.").body())
        .contains("*");
  }

  @Test
  void emptyAndBinaryFiles() throws IOException {
    assertThat(Reading.lines(Reading.read(folder, "a.md", "---\ndate: 2024\n---\n")))
        .containsExactly("-a.md has nothing to search: neither title nor text");
    assertThat(Reading.lines(Reading.read(folder, "a.md", "\0\0\0")))
        .containsExactly("-a.md is not text (it holds NUL bytes)");
    assertThat(
            Reading.article(Reading.read(folder, "a.md", "# Lücke".getBytes(ISO_8859_1))).title())
        .isEqualTo("Lücke");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ">", "> ", "[", "![", "*a **b ", "[a](", "<b>", "`", "- ", "1. ", "_", "**", "| ", "a**b*c",
        "](", "[[", "{%", "<!--", "&lt;", "~~~\n", "# "
      })
  @Timeout(10)
  void deepNestingAndManyMarks(String mark) throws IOException {
    String many = mark.repeat(100_000);
    assertThat(Reading.read(folder, "a.md", "# T\n\n" + many + "x")).isNotEmpty();
    assertThat(Reading.read(folder, "a.md", "# T\n\n" + many + "x" + many)).isNotEmpty();
    assertThat(Reading.read(folder, "a.md", "# T\n\n" + ("x" + mark + "\n").repeat(50_000)))
        .isNotEmpty();
  }

  @Test
  void moreThanAMebibyte() throws IOException {
    assertThat(Reading.lines(Reading.read(folder, "a.md", "# T\n\n" + "Text. ".repeat(200_000))))
        .containsExactly("-a.md is Markdown of more than 1,048,576 characters (got 1,200,005)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{a: ", "- ", "? ", "&a ", "!!java.io.File ", "'", "\"\\", "|\n"})
  @Timeout(10)
  void hostileFrontMatter(String mark) throws IOException {
    String front = "---\ntitle: T\nx: " + mark.repeat(30_000 / mark.length()) + "\n---\nText.";
    assertThat(Reading.article(folder, "a.md", front).title()).isEqualTo("T");
  }

  @Test
  @Timeout(10)
  void aBillionLaughsInYaml() throws IOException {
    StringBuilder front = new StringBuilder("---\ntitle: T\na: &a [x, x, x, x, x, x, x, x, x]\n");
    for (char c = 'b'; c <= 'z'; c++) {
      String alias = "*" + (char) (c - 1);
      front.append(c).append(": &").append(c).append(" [");
      front.append(String.join(", ", Collections.nCopies(9, alias))).append("]\n");
    }
    assertThat(Reading.article(folder, "a.md", front + "tags: *z\n---\nText.").title())
        .isEqualTo("T");
  }
}
