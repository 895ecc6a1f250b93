package de.lupe.indexer.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import de.lupe.schema.Article;
import de.lupe.schema.ArticleId;
import de.lupe.schema.ArticleKind;
import de.lupe.schema.DateOrigin;
import de.lupe.schema.EnrichedArticle;
import de.lupe.schema.PartialDate;
import de.lupe.schema.PublishedDate;
import de.lupe.schema.Vendor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EnricherTest {

  private static final Enricher ENRICHER = Enricher.standard();

  private static final String TITLE = "Fortinet schließt Zero-Day-Lücke in FortiOS";
  private static final String BODY =
      """
      Bonn, 16. Juli 2024 – Angreifer nutzen die Sicherheitslücke CVE-2024-1234 aktiv aus.

      Betroffen ist auch CVE-2024-1235. Bis zum 20. Juli soll ein Update von Fortinet bereitstehen.
      """;

  private static Article article(
      String title, String body, Optional<PublishedDate> published, List<Article> teasers) {
    return Article.builder(ArticleId.parse("a1"), "2023/foo.txt")
        .title(title)
        .body(body)
        .published(published)
        .teasers(teasers)
        .build();
  }

  private static Article teaser(String title, String body) {
    return Article.builder(ArticleId.parse("t1"), "2023/foo.txt")
        .kind(ArticleKind.TEASER)
        .parent(Optional.of(ArticleId.parse("a1")))
        .title(title)
        .body(body)
        .build();
  }

  @Test
  void everythingThatTheTextTells() {
    EnrichedArticle found = ENRICHER.enrich(article(TITLE, BODY, Optional.empty(), List.of()));
    assertThat(found.article().published().map(date -> date.origin() + " " + date.date()))
        .contains("dateline 2024-07-16");
    assertThat(found.findings().vendors()).extracting(Object::toString).containsExactly("Fortinet");
    assertThat(found.findings().products()).extracting(Object::toString).containsExactly("FortiOS");
    assertThat(found.findings().topics())
        .extracting(Object::toString)
        .contains("Zero-Day", "Schwachstelle");
    assertThat(found.findings().cves())
        .extracting(Object::toString)
        .containsExactly("CVE-2024-1234", "CVE-2024-1235");
    assertThat(found.findings().mentioned())
        .extracting(Object::toString)
        .containsExactly("2024-07-20");
  }

  @Test
  void theReadersDateStays() {
    Optional<PublishedDate> known =
        PartialDate.parse("2020-01-02").map(date -> new PublishedDate(date, DateOrigin.METADATA));
    assertThat(ENRICHER.enrich(article(TITLE, BODY, known, List.of())).article().published())
        .isEqualTo(known);
  }

  @Test
  void teasersAreEnrichedButNotDated() {
    Article teaser = teaser("Chrome 129 stopft Löcher", "Bis zum 20. Juli soll alles gut sein.");
    EnrichedArticle found =
        ENRICHER.enrich(article(TITLE, BODY, Optional.empty(), List.of(teaser)));
    assertThat(found.findings().vendors()).extracting(Object::toString).containsExactly("Fortinet");
    EnrichedArticle foundTeaser = found.teasers().getFirst();
    assertThat(foundTeaser.article().published()).isEmpty();
    assertThat(foundTeaser.findings().vendors())
        .extracting(Object::toString)
        .containsExactly("Google");
    assertThat(foundTeaser.findings().mentioned())
        .extracting(Object::toString)
        .containsExactly("2024-07-20");
  }

  @Test
  void onlyATitleOrOnlyABody() {
    assertThat(
            ENRICHER.enrich(article(TITLE, "", Optional.empty(), List.of())).findings().vendors())
        .hasSize(1);
    assertThat(ENRICHER.enrich(article("", BODY, Optional.empty(), List.of())).findings().vendors())
        .hasSize(1);
  }

  @Test
  void manyThreadsFindTheSame() {
    Article article = article(TITLE, BODY.repeat(20), Optional.empty(), List.of());
    EnrichedArticle expected = ENRICHER.enrich(article);
    assertThat(IntStream.range(0, 200).parallel().mapToObj(i -> ENRICHER.enrich(article)))
        .allMatch(expected::equals);
  }

  @Test
  void aUsersVendors(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("own.txt");
    Files.writeString(file, "Mustermann Systems\n    Mustertor\n");
    Enricher own = Enricher.withVendors(file);
    EnrichedArticle enriched =
        own.enrich(article("Lücke im Mustertor", "", Optional.empty(), List.of()));
    assertThat(enriched.findings().vendors()).containsExactly(new Vendor("Mustermann Systems"));
    assertThat(own.fingerprint()).isNotEqualTo(ENRICHER.fingerprint());
    Files.writeString(file, "Mustermann Systems\n    Mustertor = Tor 9\n");
    assertThat(Enricher.withVendors(file).fingerprint()).isNotEqualTo(own.fingerprint());
  }
}
