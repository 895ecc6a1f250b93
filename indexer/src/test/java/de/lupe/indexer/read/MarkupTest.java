package de.lupe.indexer.read;

import static org.assertj.core.api.Assertions.assertThat;

import de.lupe.schema.Article;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkupTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "<b>HTML</b> &amp; Titel                           | HTML & Titel",
        "<p>Ein <i>Text</i></p><script>x</script>          | Ein Text",
        "<p>Eins.</p><p>Zwei.</p>                          | Eins./Zwei.",
        "<P CLASS=\"x\">Eins.</P>\\n<style>p {}</style>   | Eins.",
        "Eins.<br>Zwei.<br />Drei.                         | Eins./Zwei./Drei.",
        "<p>Eins\\nzwei.\\n<p>Drei.                       | Eins zwei./Drei.",
        "Eins.</p>\\n<p>Zwei.                              | Eins./Zwei.",
        "<ul><li>Eins</li><li>Zwei</li></ul>               | Eins/Zwei",
        "<h2>Titel</h2>Text                                | Titel/Text",
        "<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table> | a b/c",
        "Mehr <a href=\"https://a.example/?a=1&b=2\">dazu</a>. | Mehr dazu.",
        "Eins\\n\\nzwei <em>drei</em>\\nvier                | Eins/zwei drei/vier",
        "<p>Das &lt;script&gt;-Tag, AT&T, a < b</p>        | Das <script>-Tag, AT&T, a < b",
        "<pre><code>a\\nb</code></pre>                          | a/b",
        "<html><head><title>x</title></head><body><p>Text</p></body></html> | Text",
        "L&uuml;cke &#8211; &#x201E;neu&#x201C;&nbsp;da    | Lücke – „neu“ da",
        "<p>Wort</p><!-- weg --><img src=x>                | Wort",
      })
  void htmlBecomesText(String html, String text) {
    assertThat(Paragraphs.body(Markup.text(html.replace("\\n", "\n"))).replaceAll("\n+", "/"))
        .isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a < b und b > c",
        "AT&T und R&D; mehr &unbekannt; und &copyright;",
        "https://a.example/?a=1&copy=2&lt=3",
        "Das <script>-Tag wird nicht gefiltert.",
        "Der Angreifer schickt <script>alert(1)</script> an den Server.",
        "Es genügt <img src=x onerror=alert(1)>, sagt er.",
        "<iframe src=x></iframe> reicht aus.",
        "Das <b>-Tag und das </b>-Tag",
        "Mit `<p>` und `</p>` oder \"<br>\"",
        "<div> ist ein Element ohne Bedeutung.",
        "List<String> und Map<A, B>",
        "Anna Berg <anna@news.example>",
        "Ein <p offen und <b>abgeschnitten",
        "1<a und b>2",
        "<",
        "&",
        "<>",
        "&#;",
      })
  void aTextAboutMarkupLosesNothing(String text) {
    assertThat(Markup.text(text)).isEqualTo(text);
  }

  @Test
  void manyTagsTakeNoLongTime() {
    assertThat(Markup.text("<p ".repeat(300_000))).hasSize(900_000);
    assertThat(Markup.text("<div>".repeat(50_000) + "Text")).contains("Text");
  }

  @Test
  void everyTextOfAnArticleIsPlain(@TempDir Path folder) throws IOException {
    Article article =
        Reading.article(
            folder,
            "a.json",
            """
            {"title": "<b>HTML</b> &amp; Titel", "body": "<p>Ein <i>Text</i></p><script>x</script>",
             "author": "<a href='/anna'>Anna Berg</a>", "tags": ["Netz &amp; Server", "<i>Router</i>"],
             "categories": "Forschung &amp; Lehre", "source": {"name": "Bei&shy;spiel"},
             "url": "https://news.example/?a=1&amp;b=2"}
            """);
    assertThat(article.title()).isEqualTo("HTML & Titel");
    assertThat(article.body()).isEqualTo("Ein Text");
    assertThat(article.authors()).containsExactly("Anna Berg");
    assertThat(article.categories())
        .containsExactly("Forschung & Lehre", "Netz & Server", "Router");
    assertThat(article.source()).hasValue("Beispiel");
    assertThat(article.url()).hasValue("https://news.example/?a=1&b=2");
  }

  @Test
  void whatLupeExportsKeepsItsTags(@TempDir Path folder) throws IOException {
    String body = "Mit <b>fett</b> &amp; <p>Absatz</p>.";
    Article article =
        Reading.article(
            folder,
            "a.json",
            "{\"kind\": \"article\", \"path\": \"b.txt\", \"cves\": [], \"body\": \""
                + body
                + "\"}");
    assertThat(article.body()).isEqualTo(body);
  }
}
