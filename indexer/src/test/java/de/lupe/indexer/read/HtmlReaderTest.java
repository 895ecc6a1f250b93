package de.lupe.indexer.read;

import static org.assertj.core.api.Assertions.assertThat;

import de.lupe.schema.Article;
import de.lupe.schema.PublishedDate;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Pages in the layouts of the web, each beside the article it holds.
class HtmlReaderTest {

  private static final String FIRST =
      "Eine Lücke in der Verwaltung des Archivs lässt Fremde ohne Anmeldung Befehle ausführen,"
          + " warnt der Hersteller.";
  private static final String SECOND =
      "Betroffen sind alle Fassungen bis 4.2; wer nicht gleich aktualisieren kann, soll den Zugang"
          + " sperren.";
  private static final String BODY = FIRST + "\n\n" + SECOND;

  @TempDir private Path folder = Path.of("");

  private Article read(String html) throws IOException {
    return Reading.article(
        folder, "seite.html", html.replaceFirst("%s", FIRST).replaceFirst("%s", SECOND));
  }

  private static Optional<String> published(Article article) {
    return article.published().map(PublishedDate::date).map(Object::toString);
  }

  @Test
  void wordPress() throws IOException {
    Article article =
        read(
            """
            <!DOCTYPE html><html lang="de-DE"><head>
            <title>Lücke im Archiv &#8211; Beispielblatt</title>
            <link rel="canonical" href="https://beispielblatt.example/2024/07/luecke-im-archiv/">
            <meta property="og:site_name" content="Beispielblatt">
            <meta property="article:published_time" content="2024-07-16T12:32:00+00:00">
            <meta property="article:modified_time" content="2024-07-17T08:00:00+00:00">
            <meta property="article:section" content="Sicherheit">
            </head><body class="post-template-default single single-post has-sidebar">
            <div id="cookie-notice"><p>Wir verwenden Cookies, um Inhalte zu zeigen, und noch mehr.</p></div>
            <header class="site-header"><nav><ul><li><a href="/">Start</a></li></ul></nav></header>
            <main><article class="post type-post tag-newsletter category-sicherheit">
            <header class="entry-header"><h1 class="entry-title">Lücke im Archiv</h1>
            <div class="entry-meta">Von <a rel="author" href="/author/anna">Anna Berg</a> am
            <time class="entry-date published" datetime="2024-07-16T14:32:00+02:00">16. Juli 2024</time></div>
            </header>
            <div class="entry-content"><p>%s</p>
            <figure><img src="a.png"><figcaption>So sieht das Archiv aus. Bild: Anna Berg</figcaption></figure>
            <p>%s</p>
            <div class="sharedaddy"><h3>Teilen mit:</h3><ul><li><a href="#">Mastodon</a></li></ul></div>
            <div id="jp-relatedposts"><h3>Ähnliche Beiträge</h3>
            <p><a href="/a">Angreifer nutzen Lücke im Postfach aus</a></p></div></div>
            <footer class="entry-footer">Schlagwörter: <a rel="tag" href="/t">Archiv</a></footer>
            </article>
            <div class="author-box"><p>Anna Berg schreibt seit zehn Jahren über Sicherheit, auch über Archive.</p></div>
            <div id="comments"><h2>2 Kommentare</h2><article class="comment"><p>Das ist ja furchtbar, finde ich,
            und zwar schon lange, weil ja immer etwas ist, und nie etwas nicht ist.</p></article></div>
            </main><aside class="widget-area"><h2>Neueste Beiträge</h2></aside>
            <footer><p>Impressum, Datenschutz, und alles, was sonst noch dazugehört.</p></footer></body></html>
            """);
    assertThat(article.title()).isEqualTo("Lücke im Archiv");
    assertThat(article.body()).isEqualTo(BODY);
    assertThat(article.authors()).containsExactly("Anna Berg");
    assertThat(article.categories()).containsExactly("Sicherheit", "Archiv");
    assertThat(published(article)).hasValue("2024-07-16T12:32Z");
    assertThat(article.updated().map(Object::toString)).hasValue("2024-07-17T08:00Z");
    assertThat(article.source()).hasValue("Beispielblatt");
    assertThat(article.url()).hasValue("https://beispielblatt.example/2024/07/luecke-im-archiv/");
    assertThat(article.language()).hasValue("de-DE");
    assertThat(article.teasers())
        .extracting(Article::title)
        .containsExactly("Angreifer nutzen Lücke im Postfach aus");
  }

  @Test
  void typo3() throws IOException {
    Article article =
        read(
            """
            <!DOCTYPE html><html lang="de"><head><title>Behörde | Lücke im Archiv</title></head><body>
            <div class="breadcrumb"><a href="/">Start</a> &gt; <a href="/p">Presse</a></div>
            <div class="news news-single"><div class="article" itemscope itemtype="http://schema.org/Article">
            <div class="header"><h1 itemprop="headline">Lücke im Archiv</h1></div>
            <div class="footer"><p><span class="news-list-date">
            <time itemprop="datePublished" datetime="2024-07-16">16.07.2024</time></span></p></div>
            <div class="teaser-text" itemprop="description"><p>%s</p></div>
            <div class="news-text-wrap" itemprop="articleBody"><h2>Was zu tun ist</h2><p>%s</p>
            <ul><li>Zugang sperren</li><li>Archiv prüfen</li></ul></div>
            <div class="news-backlink-wrap"><a href="/">Zurück</a></div></div></div>
            <div class="news-related"><h4>Weitere Meldungen</h4>
            <ul><li><a href="/1">Warnung vor Angriffen auf Rathäuser</a> <time datetime="2024-07-01">1.7.</time></li></ul></div>
            </body></html>
            """);
    assertThat(article.title()).isEqualTo("Lücke im Archiv");
    assertThat(article.body())
        .isEqualTo(
            FIRST + "\n\nWas zu tun ist\n\n" + SECOND + "\n\nZugang sperren\n\nArchiv prüfen");
    assertThat(published(article)).hasValue("2024-07-16");
    assertThat(article.teasers())
        .extracting(Article::title)
        .containsExactly("Warnung vor Angriffen auf Rathäuser");
  }

  /// Boxes with links end where their element does: what the page says behind one is not about
  /// them.
  @Test
  void whatStandsBehindABoxOfLinksIsNoTextOfAnAnnouncement() throws IOException {
    Article article =
        read(
            """
            <!DOCTYPE html><html lang="de"><head><title>Lücke im Archiv</title></head><body>
            <article><h1>Lücke im Archiv</h1><p>%s</p>
            <aside><h4>Lesen Sie auch</h4><a href="/1">Betrug mit gefälschten Rechnungen</a></aside>
            <p>Die Lücke heißt CVE-2024-1234 und ist seit Montag bekannt, sagt das Amt.</p>
            <h3>Mehr zum Thema</h3><ul><li><a href="/2">Warnung vor Angriffen auf Rathäuser</a></li></ul>
            <p>%s</p>
            <div class="jp-relatedposts"><h3>Ähnliche Beiträge</h3>
            <p><a href="/3">Angreifer nutzen Lücke im Postfach aus</a></p></div></article>
            <div class="kasten"><p>Anna Berg ist Redakteurin des Blattes und wandert an freien Tagen gern.</p></div>
            <section><h2>Neueste Beiträge</h2><ul><li><a href="/4">Rathaus nach Angriff wieder geöffnet</a>
            <p>Nach drei Wochen können Bürger wieder Ausweise beantragen.</p></li></ul></section>
            <div>© Beispielblatt, Impressum, Datenschutz, Kontakt, alle Rechte vorbehalten</div>
            </body></html>
            """);
    assertThat(article.teasers())
        .extracting(teaser -> teaser.title() + ": " + teaser.body())
        .containsExactly(
            "Betrug mit gefälschten Rechnungen: ",
            "Warnung vor Angriffen auf Rathäuser: ",
            "Angreifer nutzen Lücke im Postfach aus: ",
            "Rathaus nach Angriff wieder geöffnet: Nach drei Wochen können Bürger wieder Ausweise"
                + " beantragen.");
  }

  @Test
  void tablesOfTheNineties() throws IOException {
    Article article =
        read(
            """
            <HTML><HEAD><TITLE>Luecke im Archiv</TITLE></HEAD><BODY BGCOLOR=white>
            <TABLE><TR><TD><A HREF=a.htm>Start</A><BR><A HREF=b.htm>Presse</A></TD>
            <TD><FONT SIZE=5><B>Luecke im Archiv</B></FONT><BR><BR>
            16.7.1999<BR><BR>%s<BR><BR>%s</TD></TR></TABLE></BODY></HTML>
            """);
    assertThat(article.title()).isEqualTo("Luecke im Archiv");
    assertThat(article.body()).isEqualTo(BODY);
    assertThat(published(article)).hasValue("1999-07-16");
  }

  @Test
  void aPageThatAScriptFills() throws IOException {
    Article article =
        read(
            """
            <!doctype html><html><head><title>Beispielblatt</title>
            <script type="application/ld+json">{"@context":"https://schema.org","@graph":[
            {"@type":"Organization","@id":"#o","name":"Beispielblatt"},
            {"@type":"Person","@id":"#p","name":"Anna Berg"},
            {"@type":["NewsArticle"],"headline":"Lücke im Archiv","articleBody":"%s\\n\\n%s",
             "author":{"@id":"#p"},"publisher":{"@id":"#o"},"datePublished":"2024-07-16T14:32:00+02:00",
             "keywords":["Archiv","Lücke"],"url":"https://beispielblatt.example/1"}]}</script>
            </head><body><div id="root"></div><noscript>Bitte JavaScript einschalten.</noscript></body></html>
            """);
    assertThat(article.title()).isEqualTo("Lücke im Archiv");
    assertThat(article.body()).isEqualTo(BODY);
    assertThat(article.authors()).containsExactly("Anna Berg");
    assertThat(article.categories()).containsExactly("Archiv", "Lücke");
    assertThat(article.source()).hasValue("Beispielblatt");
    assertThat(article.url()).hasValue("https://beispielblatt.example/1");
    assertThat(published(article)).hasValue("2024-07-16T14:32+02:00");
  }

  @Test
  void layoutsWithoutNamesOfTheirOwn() throws IOException {
    Article article =
        read(
            """
            <html><body><div><div><a href="/">Start</a> <a href="/n">Nachrichten</a></div>
            <h1>Lücke im Archiv</h1><h2>Der Hersteller rät allen Betroffenen zu einer raschen Aktualisierung</h2>
            <div>Von Anna Berg</div><div>16. Juli 2024, 14:32 Uhr</div>
            <div><div>%s</div><div>Anzeige</div><div>%s</div>
            <p>Foto: Anna Berg / Beispielblatt</p></div>
            <div>Lesen Sie auch</div><div><a href="/2">Angreifer nutzen Lücke im Postfach aus</a></div></div>
            </body></html>
            """);
    assertThat(article.body())
        .isEqualTo(
            "Der Hersteller rät allen Betroffenen zu einer raschen Aktualisierung\n\n" + BODY);
    assertThat(article.authors()).containsExactly("Anna Berg");
    assertThat(published(article)).hasValue("2024-07-16T14:32");
  }

  @Test
  void whatTalksOfMarkupStays() throws IOException {
    Article article =
        read(
            """
            <html><body><article><h1>Lücke im Archiv</h1><p>%s</p>
            <pre>if (a &lt; b) {
              lesen();
            }</pre><table><tr><td>Archiv 4.2</td><td>betroffen</td></tr></table>
            <blockquote>Wir bedauern das, und zwar sehr, und werden es ändern.</blockquote><p>%s</p>
            </article></body></html>
            """);
    assertThat(article.body())
        .isEqualTo(
            FIRST
                + "\n\nif (a < b) {\nlesen();\n}\n\nArchiv 4.2\n\nbetroffen\n\n"
                + "Wir bedauern das, und zwar sehr, und werden es ändern.\n\n"
                + SECOND);
  }

  @Test
  void savedByABrowser() throws IOException {
    Article article =
        read(
            "<!-- saved from url=(0031)https://beispielblatt.example/2 --><html><body><h1>Lücke im"
                + " Archiv</h1></body></html>");
    assertThat(article.url()).hasValue("https://beispielblatt.example/2");
    assertThat(article.retrieved()).hasValue(Reading.MODIFIED);
  }

  @Test
  void nothingToSearch() throws IOException {
    List<ReadResult> results =
        Reading.read(folder, "leer.html", "<html><body><script>los()</script></body></html>");
    assertThat(Reading.lines(results)).containsExactly("-leer.html has neither a title nor a text");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE html><title>x</title>",
        "\uFEFF <!-- a -->\n<html lang=de>",
        "<?xml version=\"1.0\"?><!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0 Strict//EN\">",
        "<head><meta charset=utf-8>",
        "<BODY BGCOLOR=white>",
      })
  void isKnownByItsContent(String start) {
    assertThat(reader("seite", start)).hasValue("HtmlReader");
  }

  @Test
  void isKnownByItsSuffix() {
    assertThat(reader("a.html", "Text und <b>mehr</b>")).hasValue("HtmlReader");
    assertThat(reader("a.html", "Text und 1 < 2")).isEmpty();
    assertThat(reader("a.txt", "Text und <b>mehr</b>")).hasValue("SeedLayoutReader");
  }

  private static Optional<String> reader(String path, String start) {
    return ArticleReaders.standard(Reading.BERLIN)
        .readerFor(FileSample.of(path, start.getBytes(java.nio.charset.StandardCharsets.UTF_8)))
        .map(found -> found.getClass().getSimpleName());
  }
}
