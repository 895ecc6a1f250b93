package de.lupe.indexer.enrich;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.lupe.schema.Article;
import de.lupe.schema.ArticleId;
import de.lupe.schema.ArticleKind;
import de.lupe.schema.CveId;
import de.lupe.schema.CvssScore;
import de.lupe.schema.DateOrigin;
import de.lupe.schema.EnrichedArticle;
import de.lupe.schema.Findings;
import de.lupe.schema.PartialDate;
import de.lupe.schema.Product;
import de.lupe.schema.PublishedDate;
import de.lupe.schema.Severity;
import de.lupe.schema.StatedFacts;
import de.lupe.schema.Vendor;
import de.lupe.schema.Vulnerability;
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
  void whoIsHitAndHowGrave() {
    Findings found =
        ENRICHER
            .enrich(
                article(
                    "Ransomware Akira trifft Klinik in Köln",
                    "Die Täter nutzten die Lücke CVE-2024-40766 (CVSS 9.3) in den Firewalls aus.",
                    Optional.empty(),
                    List.of()))
            .findings();
    assertThat(found.malware()).hasToString("[Akira]");
    assertThat(found.sectors()).hasToString("[Gesundheitswesen]");
    assertThat(found.countries()).hasToString("[Deutschland]");
    assertThat(found.language()).map(Object::toString).contains("de");
    assertThat(found.score()).map(Object::toString).contains("9.3");
    assertThat(found.severity()).map(Object::toString).contains("critical");
  }

  @Test
  void whatIsStatedComesFirst() {
    Vendor siemens = new Vendor("Siemens");
    StatedFacts stated =
        new StatedFacts(
            List.of(new Vendor("SIEMENS"), new Vendor("Beispiel GmbH")),
            List.of(new Product("S7", siemens)),
            List.of(
                new Vulnerability(
                    new CveId(2024, "1234"), CvssScore.parse("7.5"), Optional.empty())),
            Optional.of(Severity.LOW));
    Article article =
        article(TITLE, BODY + " Siemens: CVE-2024-1234 (CVSS 9.8)", Optional.empty(), List.of())
            .toBuilder()
            .stated(stated)
            .build();
    Findings found = ENRICHER.enrich(article).findings();
    assertThat(found.vendors()).hasToString("[Siemens, Beispiel GmbH, Fortinet]");
    assertThat(found.products().getFirst()).hasToString("S7");
    assertThat(found.vulnerabilities())
        .extracting(one -> one.cve() + " " + one.score().map(Object::toString).orElse("-"))
        .containsExactly("CVE-2024-1234 7.5", "CVE-2024-1235 -");
    assertThat(found.score()).map(Object::toString).contains("9.8");
    assertThat(found.severity()).contains(Severity.LOW);
  }

  @Test
  void aProductThatIsStatedWithItsVendorIsTheOneOfTheText() {
    Vendor fortinet = new Vendor("Fortinet");
    StatedFacts stated =
        new StatedFacts(
            List.of(fortinet),
            List.of(new Product("Fortinet FortiOS", fortinet), new Product("Fortinet", fortinet)),
            List.of(),
            Optional.empty());
    Article article =
        article("Lücke in FortiOS", "Fortinet schließt sie.", Optional.empty(), List.of())
            .toBuilder()
            .stated(stated)
            .build();
    assertThat(ENRICHER.enrich(article).findings().products()).hasToString("[FortiOS, Fortinet]");
  }

  @Test
  void topicsOfTheUser() {
    String own = "[Firewalls]\nquery: FortiOS AND Lücke\nyes: Lücke in FortiOS\nno: FortiOS 8";
    Enricher enricher = ENRICHER.withTopics("own.txt", own);
    assertThat(enricher.fingerprint()).isNotEqualTo(ENRICHER.fingerprint());
    assertThat(enricher.fingerprint())
        .isNotEqualTo(ENRICHER.withTopics("own.txt", own + " ist da").fingerprint());
    assertThat(topics(enricher)).contains("Firewalls", "Zero-Day");
    assertThat(topics(ENRICHER.withTopics("own.txt", "[Zero-Day]\nquery: Nulltag")))
        .doesNotContain("Zero-Day")
        .contains("Schwachstelle");
    assertThatThrownBy(() -> ENRICHER.withTopics("own.txt", own + "\nyes: FortiOS 9"))
        .isInstanceOf(WordListException.class)
        .hasMessage("own.txt, line 5: the example must be given [Firewalls] (FortiOS 9)");
    assertThatThrownBy(() -> ENRICHER.withTopics("own.txt", own + "\nno: Eine Lücke in FortiOS"))
        .hasMessage(
            "own.txt, line 5: the example must not be given [Firewalls] (Eine Lücke in FortiOS)");
  }

  @Test
  void topicsOfTheUsersFile(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("own.txt"), "[Firewalls]\nquery: FortiOS");
    assertThat(topics(ENRICHER.withTopics(file))).contains("Firewalls");
    Files.writeString(file, "[Firewalls]\nquery: FortiOS Lücke");
    assertThatThrownBy(() -> ENRICHER.withTopics(file))
        .hasMessage(file + ", line 2: AND, OR, NOT, NEAR or a comma must stand before \"Lücke\"");
  }

  private static List<String> topics(Enricher enricher) {
    return enricher
        .enrich(article(TITLE, BODY, Optional.empty(), List.of()))
        .findings()
        .topics()
        .stream()
        .map(Object::toString)
        .toList();
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
