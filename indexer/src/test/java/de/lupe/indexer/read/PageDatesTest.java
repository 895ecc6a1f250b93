package de.lupe.indexer.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Every place where pages state when they were published or changed.
class PageDatesTest {

  private static final String TEXT =
      "<p>Eine Lücke in der Verwaltung des Archivs lässt Fremde ohne Anmeldung Befehle ausführen,"
          + " warnt der Hersteller, und das seit Jahren.</p>";

  private static HtmlPage page(String head, String around) {
    return HtmlPage.of(
        Jsoup.parse(
            "<html><head>"
                + head
                + "</head><body><h1>Lücke im Archiv</h1>"
                + around
                + "<div>"
                + TEXT.repeat(3)
                + "</div></body></html>"),
        Instant.parse("2024-09-16T08:00:00Z").atZone(ZoneId.of("Europe/Berlin")));
  }

  private static String published(HtmlPage page) {
    return page.published().map(date -> date.origin() + " " + date.date()).orElse("-");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          <meta property='article:published_time' content='2024-07-16T14:32:00+02:00'> | metadata 2024-07-16T14:32+02:00
          <meta name='DC.date.issued' content='2024-07-16'>                           | metadata 2024-07-16
          <meta name='dcterms.created' content='2024-07-16T14:32:10.123Z'>            | metadata 2024-07-16T14:32Z
          <meta name='parsely-pub-date' content='2024-07-16T12:00:00Z'>               | metadata 2024-07-16T12:00Z
          <meta name='sailthru.date' content='Tue, 16 Jul 2024 12:00:00 +0200'>       | metadata 2024-07-16T12:00+02:00
          <meta name='date' content='16.07.2024'>                                     | metadata 2024-07-16
          <meta itemprop='datePublished' content='2024-07-16'>                        | metadata 2024-07-16
          <meta name='date' content='11/07/2024 12:43:42'>                            | -
          <meta name='date' content='16/07/2024'>                                     | metadata 2024-07-16
          <meta name='date' content='gestern'>                                        | -
          <meta name='date' content='0001-01-01'>                                     | -
          <script type='application/ld+json'>[{"@type":"BlogPosting","datePublished":"2024-07-16"}]</script> | metadata 2024-07-16
          <script type='application/ld+json'>{"@type":"WebPage","datePublished":"2024-07-16"}</script>       | metadata 2024-07-16
          <script type='application/ld+json'>{"@type":"WebPage","mainEntity":{"@type":"NewsArticle","datePublished":"2024-07-16"}}</script> | metadata 2024-07-16
          <script type='application/ld+json'>//<![CDATA[ {"@type":"Article","datePublished":"2024-07-16",}; //]]></script> | metadata 2024-07-16
          <script type='application/ld+json'>{"@type":"Article", kaputt "datePublished":"2024-07-16"</script> | metadata 2024-07-16
          <script type='application/ld+json'>{"@type":"Article","datePublished":{"a":1}}</script> | -
          <script type='application/ld+json'>{"@type":"Product","datePublished":"2024-07-16"}</script> | -
          """)
  void metadata(String head, String expected) {
    assertThat(published(page(head, ""))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          <time datetime='2024-07-16T14:32+02:00'>heute</time>                      | metadata 2024-07-16T14:32+02:00
          <time pubdate>16. Juli 2024</time>                                         | metadata 2024-07-16
          <span itemprop='datePublished' content='2024-07-16'></span>                | metadata 2024-07-16
          <abbr class='published' title='2024-07-16'>Dienstag</abbr>                 | metadata 2024-07-16
          <div>16. Juli 2024, 14:32 Uhr</div>                                        | dateline 2024-07-16T14:32
          <div>Stand: 16.07.2024</div>                                               | dateline 2024-07-16
          <div>Veröffentlicht am 16. Juli 2024 um 14:32</div>                        | dateline 2024-07-16T14:32
          <div>Anna Berg, Di., 16.07.2024</div>                                      | dateline 2024-07-16
          <p class='meta'>July 16, 2024 by Anna Berg</p>                             | dateline 2024-07-16
          <div>Beginn: 16.07.2024</div>                                              | -
          <div>Juli 2024</div>                                                       | -
          <div class='comments'><time datetime='2024-07-16'>damals</time></div>      | -
          <aside><time datetime='2024-07-16'>damals</time></aside>                   | -
          <div>Version 16.07.2024.1</div>                                            | -
          """)
  void visible(String around, String expected) {
    assertThat(published(page("", around))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          <div>Aktualisiert: 17.07.2024</div>                                             | -                   | 2024-07-17
          <div>16.07.2024, zuletzt aktualisiert am 17.07.2024, 09:00 Uhr</div>            | dateline 2024-07-16 | 2024-07-17T09:00
          <div>Letzte Änderung: 17. Juli 2024</div>                                       | -                   | 2024-07-17
          <div>Aktualisiert <time datetime='2024-07-17'>gestern</time></div>              | -                   | 2024-07-17
          <time class='updated' datetime='2024-07-17'>gestern</time>                      | -                   | 2024-07-17
          <time class='entry-date published updated' datetime='2024-07-16'>heute</time>   | metadata 2024-07-16 | -
          """)
  void changes(String around, String published, String updated) {
    HtmlPage page = page("", around);
    assertThat(published(page)).isEqualTo(published);
    assertThat(page.updated().map(Object::toString).orElse("-")).isEqualTo(updated);
  }
}
