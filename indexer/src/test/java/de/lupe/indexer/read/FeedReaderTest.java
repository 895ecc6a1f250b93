package de.lupe.indexer.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import de.lupe.schema.Article;
import de.lupe.schema.PartialDate;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeedReaderTest {

  private static final String ITEM =
      "<item><title>Lücke im Router</title><description>Der Text.</description></item>";

  @TempDir Path folder;

  static String shown(Article article) {
    return String.join(
        "\n",
        article.title(),
        article.body().replace("\n", "/"),
        article.authors().toString(),
        article.categories().toString(),
        article.source().orElse("-"),
        article.url().orElse("-"),
        article.published().map(date -> date.date() + " " + date.origin()).orElse("-"),
        article.updated().map(PartialDate::toString).orElse("-"),
        article.language().orElse("-"));
  }

  private void assertReads(String feed, String expected) throws IOException {
    assertThat(shown(Reading.article(folder, "a.xml", feed))).isEqualTo(expected.strip());
  }

  private Article item(String parts) throws IOException {
    return Reading.article(
        folder,
        "a.xml",
        "<rss version='2.0' xmlns:dc='http://purl.org/dc/elements/1.1/'"
            + " xmlns:content='http://purl.org/rss/1.0/modules/content/'><channel><title>Blatt</title>"
            + "<link>https://blatt.example/aktuell/</link><item>"
            + parts
            + "</item></channel></rss>");
  }

  private static List<Article> articles(List<ReadResult> results) {
    return results.stream()
        .filter(ReadResult.Read.class::isInstance)
        .map(result -> ((ReadResult.Read) result).article())
        .toList();
  }

  @Test
  void rss2() throws IOException {
    assertReads(
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
             xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:atom="http://www.w3.org/2005/Atom">
          <channel>
            <title>Beispielblatt</title><link>https://blatt.example</link><language>de-DE</language>
            <item>
              <title>L&#xFC;cke im Router &amp; was zu tun ist</title>
              <link>https://blatt.example/2024/luecke?a=1&amp;b=2</link>
              <dc:creator><![CDATA[Anna Berg]]></dc:creator>
              <pubDate>Tue, 16 Jul 2024 14:32:00 +0200</pubDate>
              <atom:updated>2024-07-17T08:00:00+02:00</atom:updated>
              <category><![CDATA[Sicherheit]]></category><category>Router</category>
              <guid isPermaLink="false">blatt-17</guid>
              <description>Nur die Kurzfassung.</description>
              <content:encoded><![CDATA[<p>Erster <b>Absatz</b>.</p><p>Zweiter&nbsp;Absatz.</p>
                <p>Der Beitrag <a href="x">Lücke</a> erschien zuerst auf <a href="y">Blatt</a>.</p>]]>
              </content:encoded>
            </item>
          </channel>
        </rss>
        """,
        """
        Lücke im Router & was zu tun ist
        Erster Absatz.//Zweiter Absatz.
        [Anna Berg]
        [Sicherheit, Router]
        Beispielblatt
        https://blatt.example/2024/luecke?a=1&b=2
        2024-07-16T14:32+02:00 feed
        2024-07-17T08:00+02:00
        de-DE
        """);
  }

  @Test
  void rss1InRdf() throws IOException {
    assertReads(
        """
        <?xml version="1.0"?>
        <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
                 xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
          <channel rdf:about="https://blatt.example/feed"><title>Blatt</title>
            <link>https://blatt.example</link><description>-</description>
            <items><rdf:Seq><rdf:li rdf:resource="https://blatt.example/1"/></rdf:Seq></items>
          </channel>
          <item rdf:about="https://blatt.example/1"><title>Lücke im Router</title>
            <link>https://blatt.example/1</link><description>Der Text.</description>
            <dc:creator>Jan Holm</dc:creator><dc:date>2024-07-16T14:32+02:00</dc:date>
            <dc:subject>Netz</dc:subject><dc:publisher>Agentur</dc:publisher>
          </item>
        </rdf:RDF>
        """,
        """
        Lücke im Router
        Der Text.
        [Jan Holm]
        [Netz]
        Agentur
        https://blatt.example/1
        2024-07-16T14:32+02:00 feed
        -
        -
        """);
  }

  @Test
  void atom() throws IOException {
    assertReads(
        """
        <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de" xml:base="https://blatt.example/">
          <title>Blatt</title><link href="/"/><id>urn:x:feed</id><updated>2024-07-18T00:00:00Z</updated>
          <author><name>Anna Berg</name></author>
          <entry xml:base="2024/">
            <id>urn:x:1</id><title type="html">L&amp;uuml;cke im &lt;em>Router&lt;/em></title>
            <link rel="self" href="1.xml"/><link rel="alternate" href="luecke.html"/>
            <published>2024-07-16T12:32:00Z</published><updated>2024-07-17T08:00:00Z</updated>
            <author><name>Jan Holm</name></author><author><name>Eva Kern</name></author>
            <category term="netz" label="Netze"/><category term="router"/>
            <summary>Kurz.</summary>
            <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Erster <i>Absatz</i>.</p>
              <ul><li>Eins</li><li>Zwei</li></ul></div></content>
          </entry>
        </feed>
        """,
        """
        Lücke im Router
        Erster Absatz.//Eins//Zwei
        [Jan Holm, Eva Kern]
        [Netze, router]
        Blatt
        https://blatt.example/2024/luecke.html
        2024-07-16T12:32Z feed
        2024-07-17T08:00Z
        de
        """);
  }

  @Test
  void anEntryOfAtomAloneWithPlainText() throws IOException {
    assertReads(
        """
        <entry xmlns="http://www.w3.org/2005/Atom"><id>urn:x:1</id><title>Was &lt;script> tut</title>
          <updated>2024-07-17T08:00:00Z</updated><summary type="text">Ein &lt;b>-Tag.</summary></entry>
        """,
        """
        Was <script> tut
        Ein <b>-Tag.
        []
        []
        -
        -
        2024-07-17T08:00Z feed
        2024-07-17T08:00Z
        -
        """);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.91", "0.92", "0.94", "2.0", "3.7", ""})
  void everyVersionOfRss(String version) throws IOException {
    Article article =
        Reading.article(
            folder,
            "a.rss",
            "<!DOCTYPE rss PUBLIC \"-//Netscape Communications//DTD RSS 0.91//EN\""
                + " \"http://blatt.invalid/rss-0.91.dtd\">\n<rss version='"
                + version
                + "'><channel><title>B</title>"
                + ITEM
                + "</channel></rss>");
    assertThat(article.title()).isEqualTo("Lücke im Router");
    assertThat(article.body()).isEqualTo("Der Text.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Di, 16 Jul 2024 14:32:00 +0200 | 2024-07-16T14:32+02:00",
        "Mo, 01 Mär 2021 08:05:00 +0100 | 2021-03-01T08:05+01:00",
        "Mi, 09 Okt 2019 08:05:00 GMT   | 2019-10-09T08:05Z",
        "Tue, 16 Jul 2024 14:32:00 EST  | 2024-07-16T14:32-05:00",
        "Tue, 16 Jul 24 14:32:00 GMT    | 2024-07-16T14:32Z",
        "16 July 2024                   | 2024-07-16",
        "2024-07-16T14:32:11.123+02:00  | 2024-07-16T14:32+02:00",
        "gestern                        | -",
      })
  void dates(String written, String date) throws IOException {
    Article article = item("<title>T</title><pubDate>" + written + "</pubDate>");
    assertThat(article.published().map(found -> found.date().toString()).orElse("-"))
        .isEqualTo(date);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<author>redaktion@blatt.example (Anna Berg)</author>         | [Anna Berg]",
        "<author>Anna Berg &lt;berg@blatt.example&gt;</author>        | [Anna Berg]",
        "<author>redaktion@blatt.example</author>                     | []",
        "<dc:creator>Von Anna Berg und Jan Holm</dc:creator>          | [Anna Berg, Jan Holm]",
        "<author>a@b.example (Anna Berg)</author><dc:creator>Anna Berg</dc:creator> | [Anna Berg]",
      })
  void authors(String elements, String authors) throws IOException {
    assertThat(item("<title>T</title>" + elements).authors()).hasToString(authors);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<link>luecke.html</link>                     | https://blatt.example/aktuell/luecke.html",
        "<link>/luecke</link>                         | https://blatt.example/luecke",
        "<guid>https://blatt.example/7</guid>         | https://blatt.example/7",
        "<guid isPermaLink='false'>https://b.example/7</guid> | -",
        "<link>javascript:alert(1)</link>             | -",
        "<link><![CDATA[https://blatt.example/?a=1&b=2]]></link> | https://blatt.example/?a=1&b=2",
      })
  void links(String elements, String url) throws IOException {
    assertThat(item("<title>T</title>" + elements).url().orElse("-")).isEqualTo(url);
  }

  @Test
  void anEntryKeepsItsIdWhenOthersComeBeforeIt() throws IOException {
    String one = "<item><guid>g1</guid><title>Eins</title></item>";
    String two = "<item><guid>g2</guid><title>Zwei</title></item>";
    String same = "<item><title>Gleich</title></item>";
    List<Article> before = articles(rss(one + same));
    List<Article> after = articles(rss(two + same + one + same));
    assertThat(after.stream().map(Article::id)).doesNotHaveDuplicates().hasSize(4);
    assertThat(after.get(2).id()).isEqualTo(before.get(0).id());
    assertThat(after.get(3).id()).isEqualTo(before.get(1).id());
  }

  private List<ReadResult> rss(String items) throws IOException {
    return Reading.read(
        folder, "a.xml", "<rss version='2.0'><channel>" + items + "</channel></rss>");
  }

  @Test
  void anEmptyEntryIsRejectedAloneAndAFeedWithoutEntriesAsAWhole() throws IOException {
    assertThat(Reading.lines(rss(ITEM + "<item><link>https://b.example</link></item>")).getLast())
        .isEqualTo("-a.xml[2] has nothing to search: neither title nor text");
    assertThat(Reading.lines(rss(""))).containsExactly("-a.xml is a feed without entries");
  }

  @Test
  void encodings() throws IOException {
    String feed = "<rss version='2.0'><channel>" + ITEM + "</channel></rss>";
    String latin = "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>\n" + feed;
    String wide = "<?xml version=\"1.0\" encoding=\"UTF-16\"?>\n" + feed;
    for (byte[] bytes :
        List.of(
            latin.getBytes(ISO_8859_1),
            wide.getBytes(UTF_16),
            wide.getBytes(UTF_16BE),
            ("\uFEFF" + feed).getBytes(UTF_8),
            // Says one thing and is another.
            feed.getBytes(ISO_8859_1),
            ("\n\n" + latin).getBytes(ISO_8859_1))) {
      assertThat(Reading.article(Reading.read(folder, "a.xml", bytes)).title())
          .isEqualTo("Lücke im Router");
    }
    assertThat(
            Reading.lines(
                Reading.read(folder, "a.xml", feed.replace("<rss", "<?xml encoding='x-9'?><rss"))))
        .containsExactly("-a.xml is in an encoding that is not known (\"x-9\")");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<opml version='2.0'><body><outline text='a'/></body></opml>",
        "<svg xmlns='http://www.w3.org/2000/svg'/>",
        "<urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'/>",
        "<feed xmlns='https://example.org/cattle'/>",
        "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'/>",
        "<!DOCTYPE html><html><body>&lt;rss></body></html>",
        "Ein <rss version='2.0'> steht hier nicht.",
        "",
      })
  void otherXmlIsNotRead(String content) {
    assertThat(new FeedReader().reads(FileSample.of("a.xml", content.getBytes(UTF_8)))).isFalse();
  }
}
