package de.lupe.indexer.read;

import static org.assertj.core.api.Assertions.assertThat;

import de.lupe.schema.Article;
import de.lupe.schema.ArticleId;
import de.lupe.schema.ArticleKind;
import de.lupe.schema.PublishedDate;
import de.lupe.schema.TitleKey;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SeedLayoutReaderTest {

  private static final String WHOLE =
      """
      Kategorien: Schwachstellen, Netzwerk
      Datum: 12.09.2024
      Quelle: Beispiel-Nachrichten
      URL: https://news.example/router
      Abgerufen: 2024-09-14T09:00:00+02:00

      Kritische Lücke: Router von Musterfirma lassen sich übernehmen

      In den Routern der Musterfirma steckt eine Lücke, die Angreifer bereits ausnutzen.

      Betroffene Versionen

      Anfällig sind alle Fassungen bis 3.1. Datum: Die erste Warnung stammt vom 2. August 2024.

      Anna Berg

      Anna schreibt seit 2015 über Netzwerke und leitet die Redaktion in Köln.

      Recent Posts

      Phishing-Welle trifft Sparkassen

      Die Mails sehen täuschend echt aus. Betroffen sind Kunden in…

      4 Stunden ago

      Behörde warnt vor Schadsoftware

      2 Wochen ago

      Neue Ransomware aufgetaucht

      Sie verschlüsselt auch Sicherungen.
      """;

  @TempDir Path folder;

  @Test
  void everyPartFindsItsPlace() throws IOException {
    Article article = Reading.article(folder, "router.txt", WHOLE);
    assertThat(article.id()).isEqualTo(ArticleId.ofPath("router.txt"));
    assertThat(article.kind()).isEqualTo(ArticleKind.ARTICLE);
    assertThat(article.path()).isEqualTo("router.txt");
    assertThat(article.title())
        .isEqualTo("Kritische Lücke: Router von Musterfirma lassen sich übernehmen");
    assertThat(article.body())
        .isEqualTo(
            "In den Routern der Musterfirma steckt eine Lücke, die Angreifer bereits ausnutzen.\n\n"
                + "Betroffene Versionen\n\n"
                + "Anfällig sind alle Fassungen bis 3.1. Datum: Die erste Warnung stammt vom"
                + " 2. August 2024.");
    assertThat(article.authors()).containsExactly("Anna Berg");
    assertThat(article.categories()).containsExactly("Schwachstellen", "Netzwerk");
    assertThat(article.source()).hasValue("Beispiel-Nachrichten");
    assertThat(article.url()).hasValue("https://news.example/router");
    assertThat(article.published().map(SeedLayoutReaderTest::line)).hasValue("2024-09-12 metadata");
    assertThat(article.retrieved()).hasValue(Instant.parse("2024-09-14T07:00:00Z"));
  }

  @Test
  void teasersAreArticlesOfTheirOwn() throws IOException {
    Article article = Reading.article(folder, "router.txt", WHOLE);
    assertThat(article.teasers())
        .extracting(Article::title)
        .containsExactly(
            "Phishing-Welle trifft Sparkassen",
            "Behörde warnt vor Schadsoftware",
            "Neue Ransomware aufgetaucht");
    Article teaser = article.teasers().getFirst();
    assertThat(teaser.id())
        .isEqualTo(ArticleId.ofTeaser(TitleKey.of("Phishing-Welle trifft Sparkassen")));
    assertThat(teaser.kind()).isEqualTo(ArticleKind.TEASER);
    assertThat(teaser.parent()).hasValue(article.id());
    assertThat(teaser.path()).isEqualTo("router.txt");
    assertThat(teaser.body())
        .isEqualTo("Die Mails sehen täuschend echt aus. Betroffen sind Kunden in…");
    assertThat(article.teasers())
        .extracting(other -> other.published().map(SeedLayoutReaderTest::line).orElse("-"))
        .containsExactly("2024-09-14 age", "2024-08-31 age", "-");
  }

  @Test
  void theFilesTimeStandsForTheTimeOfRetrieval() throws IOException {
    Article article =
        Reading.article(folder, "a.txt", "Titel der Meldung\n\nRecent Posts\n\nAndere\n\ngestern");
    assertThat(article.retrieved()).hasValue(Reading.MODIFIED);
    assertThat(article.teasers().getFirst().published().map(SeedLayoutReaderTest::line))
        .hasValue("2024-09-15 age");
  }

  @Test
  void datesBelowTheTitleAreDatelines() throws IOException {
    Article article =
        Reading.article(
            folder, "a.txt", "Lücke in Router\n\n16. Juli 2024, 14:32 Uhr\n\nDer Text beginnt.");
    assertThat(article.published().map(SeedLayoutReaderTest::line))
        .hasValue("2024-07-16T14:32 dateline");
    assertThat(article.body()).isEqualTo("Der Text beginnt.");
  }

  @Test
  void headerLinesMayStandAroundTheTitle() throws IOException {
    Article article =
        Reading.article(
            folder,
            "a.txt",
            "16.07.2024\nLücke in Router\nVon Anna Berg\nTags: Router\nQuelle: dpa\nDer Text"
                + " beginnt.");
    assertThat(article.title()).isEqualTo("Lücke in Router");
    assertThat(article.authors()).containsExactly("Anna Berg");
    assertThat(article.categories()).containsExactly("Router");
    assertThat(article.source()).hasValue("dpa");
    assertThat(article.body()).isEqualTo("Der Text beginnt.");
  }

  @Test
  void aLongFirstSentenceIsTextWithoutTitle() throws IOException {
    Article article =
        Reading.article(folder, "a.txt", "Angreifer nutzen eine Lücke in Routern der Firma aus.");
    assertThat(article.title()).isEmpty();
    assertThat(article.body()).isEqualTo("Angreifer nutzen eine Lücke in Routern der Firma aus.");
  }

  @Test
  void aNameBelowTheTitleIsTheAuthor() throws IOException {
    String text = "Der Angriff traf am Montag drei Städte. ".repeat(5).strip();
    Article article =
        Reading.article(
            folder, "a.txt", "Angriff auf Städte\n\nAnna Berg\n\n16.07.2024\n\n" + text);
    assertThat(article.authors()).containsExactly("Anna Berg");
    assertThat(article.published()).isPresent();
    assertThat(article.body()).isEqualTo(text);
  }

  @Test
  void wrappedTextIsPutTogether() throws IOException {
    Article article =
        Reading.article(
            folder,
            "a.txt",
            """
            Kategorien: Router

            Kritische Lücke in den Routern der Musterfirma wird schon
            von Angreifern ausgenutzt

            In den Routern der Musterfirma steckt eine Lücke, die die
            Angreifer bereits seit einigen Wochen ausnutzen. Betroffen
            sind alle Geräte, deren Software älter ist als ein Jahr.

            Anna Berg
            """);
    assertThat(article.title())
        .isEqualTo(
            "Kritische Lücke in den Routern der Musterfirma wird schon von Angreifern ausgenutzt");
    assertThat(article.body()).startsWith("In den").endsWith("ein Jahr.").doesNotContain("\n");
    assertThat(article.authors()).containsExactly("Anna Berg");
  }

  @Test
  void teasersWithoutAnArticleAreHandedOverThemselves() throws IOException {
    for (String above :
        List.of("", "Anna Berg\n\n", "Anna Berg\n\nAnna schreibt über Netze.\n\n", "dpa\n\n")) {
      List<ReadResult> results =
          Reading.read(folder, "a.txt", above + "Recent Posts\n\nA\n\ngestern\n\nB\n\ngestern");
      assertThat(Reading.lines(results))
          .containsExactly(
              "+" + ArticleId.ofTeaser(TitleKey.of("A")),
              "+" + ArticleId.ofTeaser(TitleKey.of("B")));
      Article teaser = Reading.article(results.subList(0, 1));
      assertThat(teaser.kind()).isEqualTo(ArticleKind.TEASER);
      assertThat(teaser.parent()).hasValue(ArticleId.ofPath("a.txt"));
    }
  }

  @Test
  void aTitleMayBeginLikeAHeaderLine() throws IOException {
    for (String header : List.of("Quelle: Beispielblatt", "Datum: 16.07.2024")) {
      Article article =
          Reading.article(
              folder,
              "a.txt",
              header + "\n\nQuelle: Unklar, woher die Daten stammen\n\nDer Text beginnt.");
      assertThat(article.title()).isEqualTo("Quelle: Unklar, woher die Daten stammen");
      assertThat(article.body()).isEqualTo("Der Text beginnt.");
    }
    Article article =
        Reading.article(
            folder,
            "a.txt",
            "Quelle: Beispielblatt\n\nTags: A\n\nAutor: Anna Berg\n\nTitel hier\n\nText.");
    assertThat(article.title()).isEqualTo("Titel hier");
    assertThat(article.authors()).containsExactly("Anna Berg");
  }

  @Test
  void indentedTextIsReadLikeOther() throws IOException {
    Article article =
        Reading.article(folder, "router.txt", WHOLE.indent(4).replace("\n", "  \t\n"));
    Article plain = Reading.article(folder, "router.txt", WHOLE);
    assertThat(article).isEqualTo(plain);
    Article dense = Reading.article(folder, "router.txt", WHOLE.replaceAll("\n+", "\n"));
    assertThat(dense.body()).isEqualTo(plain.body());
    assertThat(dense.teasers()).isEqualTo(plain.teasers());
  }

  @Test
  void filesWithNothingToSearchAreRejected() throws IOException {
    assertThat(Reading.lines(Reading.read(folder, "a.txt", "Kategorien: Router\n")))
        .containsExactly("-a.txt has neither a title nor a text");
    assertThat(Reading.lines(Reading.read(folder, "b.txt", "Recent Posts\n\ngestern")))
        .containsExactly("-b.txt has neither a title nor a text");
    assertThat(Reading.lines(Reading.read(folder, "c.txt", ""))).containsExactly("-c.txt is empty");
    assertThat(Reading.lines(Reading.read(folder, "skript", "#!/bin/sh\necho Hallo\n")))
        .containsExactly("-skript is a script, not an article");
  }

  private static String line(PublishedDate date) {
    return date.date() + " " + date.origin();
  }
}
