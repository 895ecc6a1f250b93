package de.lupe.indexer.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import de.lupe.schema.Article;
import de.lupe.schema.ArticleId;
import de.lupe.schema.PublishedDate;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateExtractorTest {

  private static final String NO_DATE = "-";

  private static String published(String url, String path, String body, Optional<Instant> seen) {
    Article article =
        Article.builder(ArticleId.parse("a1"), path)
            .title("Titel")
            .body(body)
            .url(url.isEmpty() ? Optional.empty() : Optional.of(url))
            .retrieved(seen)
            .build();
    Optional<PublishedDate> date = new DateExtractor().published(article);
    return date.map(d -> d.origin() + " " + d.date()).orElse(NO_DATE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          https://example.org/2024/07/16/kaspersky-geht         | url 2024-07-16
          https://example.org/2024/7/6/kaspersky-geht           | url 2024-07-06
          https://example.org/news/2024-07-16-kaspersky.html    | url 2024-07-16
          https://example.org/news/kaspersky-2024-07-16.html    | url 2024-07-16
          https://example.org/news/20240716_kaspersky/          | url 2024-07-16
          https://example.org/2024/07/kaspersky-geht.html       | url 2024-07
          https://example.org/news/16-juli-2024-kaspersky       | url 2024-07-16
          https://example.org/wochenbericht-14-20-juli-2024     | -
          https://example.org/news?date=2024-07-16              | -
          https://example.org/news#2024-07-16                   | -
          https://2024-07-16.example.org/news                   | -
          https://example.org/cve-2024-0716                     | -
          https://example.org/CVE-2024-07-16                    | -
          https://example.org/cve/2024/1234/                    | -
          https://example.org/news-9812345.html                 | -
          https://example.org/news-20241345.html                | -
          https://example.org/news-1720240716.html              | -
          https://example.org/2024/13/41/foo                    | -
          https://example.org/2024/lagebericht                  | -
          https://example.org/win-server-2022                   | -
          https://example.org/1912/07/16/foo                    | -
          """)
  void address(String url, String expected) {
    assertThat(published(url, "a.txt", "Text", Optional.empty())).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2024-07-16-foo.txt                       | filename 2024-07-16
          foo-2024-07-16.txt                       | filename 2024-07-16
          foo_20240716.txt                         | filename 2024-07-16
          20240716T1432_foo.txt                    | filename 2024-07-16
          2024_07_16 foo.txt                       | filename 2024-07-16
          2024.07.16.txt                           | filename 2024-07-16
          16.07.2024 foo.txt                       | filename 2024-07-16
          16-07-2024_foo.html                      | filename 2024-07-16
          foo vom 16. Juli 2024.txt                | filename 2024-07-16
          news/2024/07/16/foo.txt                  | filename 2024-07-16
          news/2024-07-16/foo.txt                  | filename 2024-07-16
          news/2024/07/foo.txt                     | filename 2024-07
          news/2024-07/foo.txt                     | filename 2024-07
          news/2024-07-foo.txt                     | filename 2024-07
          news/foo-2024-07.txt                     | filename 2024-07
          news/2024/foo.txt                        | filename 2024
          news/2023/2024-07-16.txt                 | filename 2024-07-16
          news\\2024\\07\\foo.txt                  | filename 2024-07
          cve-2024-0716.txt                        | -
          CVE-2024-07161234.txt                    | -
          cve_2024_12.txt                          | -
          cve-2024-1234-2024-07-16.txt             | filename 2024-07-16
          tool-v2024.07.16.txt                     | -
          tool-2024.07.16.1.txt                    | -
          tool-1.2024.07.16.txt                    | -
          kali-2024.2.txt                          | -
          windows-server-2022.txt                  | -
          a20240716f3c.txt                         | -
          2024-02-30.txt                           | -
          2101-07-16.txt                           | -
          wid-sec-2024-0712.txt                    | -
          export-2024-07-16.jsonl                  | -
          kaspersky.txt                            | -
          """)
  void fileName(String path, String expected) {
    assertThat(published("", path, "Text", Optional.empty())).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          Berlin, 16. Juli 2024 – Das Amt warnt.                => dateline 2024-07-16
          BERLIN (dpa), 16. Juli 2024 - Das Amt warnt.          => dateline 2024-07-16
          Frankfurt am Main, den 16. Juli 2024: Das Amt warnt.  => dateline 2024-07-16
          Bonn/Berlin, Dienstag, 16. Juli 2024 – Das Amt warnt. => dateline 2024-07-16
          16.07.2024, 14:32 Uhr                                 => dateline 2024-07-16T14:32
          16.07.2024 - 14.32 Uhr                                => dateline 2024-07-16T14:32
          16.07.2024 14:32                                      => dateline 2024-07-16T14:32
          16. Juli 2024 um 9:05 Uhr                             => dateline 2024-07-16T09:05
          16. Juli 2024, 14 Uhr                                 => dateline 2024-07-16T14:00
          16. Juli 2024, 14:32 Uhr MESZ                         => dateline 2024-07-16T14:32+02:00
          16.07.2024 14:32 UTC                                  => dateline 2024-07-16T14:32Z
          16.07.2024 14:32 +02:00                               => dateline 2024-07-16T14:32+02:00
          July 16, 2024, 2:32 PM                                => dateline 2024-07-16T14:32
          Aktualisiert am 16. Juli 2024                         => -
          Aktualisiert: 16.07.2024, 14:32 Uhr                   => -
          Dienstag, 16. Juli 2024                               => dateline 2024-07-16
          Stand: 16.07.2024                                     => dateline 2024-07-16
          Veröffentlicht am 16. Juli 2024                       => dateline 2024-07-16
          Von Erika Beispiel, 16. Juli 2024                     => dateline 2024-07-16
          Erika Beispiel | 16.07.2024                           => dateline 2024-07-16
          (16.07.2024) Das Amt warnt.                           => -
          (16.07.2024) – Das Amt warnt.                         => dateline 2024-07-16
          16. Juli 2024 – Das Amt warnt.                        => dateline 2024-07-16
          2024-07-16                                            => dateline 2024-07-16
          July 16, 2024 – The agency warns.                     => dateline 2024-07-16
          Berlin, July 16, 2024 – The agency warns.             => dateline 2024-07-16
          Am 16. Juli 2024 hat das Amt gewarnt.                 => -
          Am Dienstag, 16. Juli 2024 – nach langem Warten       => -
          16. Juli 2024 war ein guter Tag.                      => -
          Ab dem 20. Juli 2024 wird Kaspersky abbauen.          => -
          Das Amt warnt. Berlin, 16. Juli 2024 – so steht es.   => -
          Berlin, 16. Juli – Das Amt warnt.                     => -
          """)
  void dateline(String body, String expected) {
    assertThat(published("", "a.txt", body, Optional.empty())).isEqualTo(expected);
    assertThat(published("", "a.txt", body + "\n\nMehr am 1. August 2024.", Optional.empty()))
        .isEqualTo(expected);
  }

  @Test
  void datelineInTheFirstLines() {
    assertThat(published("", "a.txt", "Von Erika Beispiel\n\n16.07.2024\n\nText", Optional.empty()))
        .isEqualTo("dateline 2024-07-16");
    assertThat(published("", "a.txt", "Eins\nZwei\nDrei\n16.07.2024", Optional.empty()))
        .isEqualTo(NO_DATE);
    assertThat(published("", "a.txt", "Zeitleiste\n16.07.2024: Meldung", Optional.empty()))
        .isEqualTo(NO_DATE);
  }

  @Test
  void theFirstSourceCountsUnlessAnotherRefinesIt() {
    String url = "https://example.org/2024/07/foo";
    assertThat(published(url, "2023-01-01.txt", "Text", Optional.empty())).isEqualTo("url 2024-07");
    assertThat(published(url, "2024-07-16.txt", "Text", Optional.empty()))
        .isEqualTo("filename 2024-07-16");
    assertThat(published(url, "2024-07-16.txt", "16.07.2024, 14:32 Uhr", Optional.empty()))
        .isEqualTo("dateline 2024-07-16T14:32");
  }

  @Test
  void noDateAfterTheRetrieval() {
    Optional<Instant> seen = Optional.of(Instant.parse("2024-07-16T12:00:00Z"));
    assertThat(published("", "2024-07-18.txt", "Text", seen)).isEqualTo("filename 2024-07-18");
    assertThat(published("", "2024-07-19.txt", "Text", seen)).isEqualTo(NO_DATE);
    assertThat(published("", "a.txt", "Berlin, 1. August 2024 – Das", seen)).isEqualTo(NO_DATE);
    assertThat(published("https://example.org/2025/01/02/a", "2024/a.txt", "Das", seen))
        .isEqualTo("filename 2024");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1", "a", "J", " ", "1.", "16.07.", "2024/", "20240716-", "(", "\n", "1 "})
  void aLongTextTakesLinearTime(String unit) {
    String text = unit.repeat((Article.BODY_CHARS - 1) / unit.length());
    long start = System.nanoTime();
    String path = text.substring(0, Article.ADDRESS_CHARS - 100);
    published("https://example.org/" + path, path, "a" + text, Optional.empty());
    new DateExtractor().mentioned("", text, Optional.empty());
    assertThat(System.nanoTime() - start).isLessThan(4_000_000_000L);
  }
}
