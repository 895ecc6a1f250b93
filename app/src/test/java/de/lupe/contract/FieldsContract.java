package de.lupe.contract;

import static org.assertj.core.api.Assertions.assertThat;

import de.lupe.indexer.ArticleSink;
import de.lupe.schema.Actor;
import de.lupe.schema.Article;
import de.lupe.schema.ArticleField;
import de.lupe.schema.ArticleId;
import de.lupe.schema.Country;
import de.lupe.schema.CveId;
import de.lupe.schema.CvssScore;
import de.lupe.schema.EnrichedArticle;
import de.lupe.schema.Findings;
import de.lupe.schema.Language;
import de.lupe.schema.Malware;
import de.lupe.schema.PartialDate;
import de.lupe.schema.Sector;
import de.lupe.schema.Severity;
import de.lupe.schema.Vendor;
import de.lupe.schema.Vulnerability;
import de.lupe.searcher.FacetCount;
import de.lupe.searcher.NewsSearch;
import de.lupe.searcher.SearchEngine;
import de.lupe.searcher.SearchRequest;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What was found in an article comes back from every engine, narrows searches and is counted.
public abstract class FieldsContract {

  private static final EnrichedArticle FULL =
      new EnrichedArticle(
          article("voll").toBuilder()
              .updated(date("2024-07-18T09:30+02:00"))
              .retrieved(Optional.of(Instant.parse("2024-08-01T10:00:00.123Z")))
              .build(),
          Findings.builder()
              .vendors(List.of(new Vendor("Ivanti"), new Vendor("Cisco")))
              .mainVendor(Optional.of(new Vendor("Ivanti")))
              .vulnerabilities(
                  List.of(
                      new Vulnerability(
                          new CveId(2024, "1234"),
                          Optional.of(new CvssScore(98)),
                          Optional.empty()),
                      Vulnerability.of(new CveId(2024, "5678"))))
              .score(Optional.of(new CvssScore(98)))
              .severity(Optional.of(Severity.CRITICAL))
              .malware(List.of(new Malware("Emotet")))
              .actors(List.of(new Actor("Lazarus")))
              .sectors(List.of(new Sector("Gesundheitswesen")))
              .countries(List.of(new Country("Südkorea")))
              .language(Optional.of(Language.GERMAN))
              .mentioned(List.of(date("2024-07-20").orElseThrow(), date("2025").orElseThrow()))
              .build(),
          List.of());

  private static final EnrichedArticle OTHER =
      new EnrichedArticle(
          article("anders"),
          Findings.builder()
              .vendors(List.of(new Vendor("Ivanti")))
              .score(Optional.of(new CvssScore(52)))
              .severity(Optional.of(Severity.MEDIUM))
              .language(Optional.of(Language.ENGLISH))
              .build(),
          List.of());

  private SearchEngine engine;
  private NewsSearch search;

  /// Opens the index of this test for writing.
  protected abstract ArticleSink sink() throws IOException;

  /// Opens the index of this test for searching.
  protected abstract SearchEngine engine() throws IOException;

  private static Article article(String id) {
    return Article.builder(new ArticleId(id), id + ".txt")
        .title("Meldung " + id)
        .body("Was geschah, ist kurz erzählt.")
        .build();
  }

  private static Optional<PartialDate> date(String iso) {
    return PartialDate.parse(iso);
  }

  @BeforeEach
  void fill() throws IOException {
    try (ArticleSink sink = sink()) {
      sink.put("/voll.txt", FULL);
      sink.put("/anders.txt", OTHER);
      sink.commit();
    }
    engine = engine();
    search = new NewsSearch(engine);
  }

  @AfterEach
  void close() throws IOException {
    engine.close();
  }

  private List<String> found(SearchRequest.Builder request) throws IOException {
    return search.search(request.build()).hits().stream()
        .map(hit -> hit.article().article().id().value())
        .sorted()
        .toList();
  }

  @Test
  void everythingComesBack() throws IOException {
    assertThat(engine.article(new ArticleId("voll"))).contains(FULL);
    assertThat(engine.article(new ArticleId("anders"))).contains(OTHER);
  }

  @ParameterizedTest
  @CsvSource({
    "mainvendor:Ivanti, voll",
    "vendor:Ivanti, anders voll",
    "malware:emotet, voll",
    "akteur:Lazarus, voll",
    "branche:gesundheitswesen, voll",
    "land:Südkorea, voll",
    "severity:critical, voll",
    "schweregrad:mittel, anders",
    "sprache:englisch, anders",
    "cvss:9.8, voll",
    "cvss:>=5, anders voll",
    "cvss:<9.8, anders",
    "cvss:5.2..7, anders",
    "updated:2024-07, voll",
    "aktualisiert:2024-07-18, voll",
    "updated:2024-08, ''",
    "retrieved:2024-08-01, voll",
    "mentioned:2024-07-20, voll",
    "mentioned:2024-07, voll",
    "erwähnt:2025, voll",
    "mentioned:2025-03, ''",
    "date:2024, ''",
  })
  void queriesNarrow(String query, String ids) throws IOException {
    assertThat(String.join(" ", found(SearchRequest.builder(query)))).isEqualTo(ids);
  }

  @Test
  void filtersNarrow() throws IOException {
    assertThat(found(SearchRequest.builder("").select(ArticleField.ACTOR, List.of("lazarus"))))
        .containsExactly("voll");
    assertThat(found(SearchRequest.builder("").leastScore(CvssScore.parse("7"))))
        .containsExactly("voll");
    assertThat(found(SearchRequest.builder("").leastScore(CvssScore.parse("5.2"))))
        .containsExactly("anders", "voll");
    for (ArticleField field :
        List.of(ArticleField.UPDATED, ArticleField.RETRIEVED, ArticleField.MENTIONED)) {
      assertThat(found(SearchRequest.builder("").dateField(field).from(date("2024-07-17"))))
          .as("%s", field)
          .containsExactly("voll");
      assertThat(found(SearchRequest.builder("").dateField(field).to(date("2024-07-17"))))
          .as("%s", field)
          .isEmpty();
    }
  }

  @Test
  void facetsCount() throws IOException {
    SearchRequest request =
        SearchRequest.builder("*")
            .facets(
                List.of(
                    ArticleField.SEVERITY,
                    ArticleField.MAIN_VENDOR,
                    ArticleField.COUNTRY,
                    ArticleField.LANGUAGE),
                10)
            .build();
    assertThat(search.search(request).facets())
        .extracting(facet -> facet.values().stream().map(FacetCount::value).sorted().toList())
        .containsExactly(
            List.of("critical", "medium"),
            List.of("Ivanti"),
            List.of("Südkorea"),
            List.of("de", "en"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "path:alt/news.zip",
        "path:news.zip/2022",
        "pfad:news.zip/*",
        "path:news.zip!/2022",
        "path:alt/news.zip/2022/a.html"
      })
  void anArchiveIsAFolder(String query) throws IOException {
    try (ArticleSink sink = sink()) {
      sink.put(
          "/alt/news.zip",
          TestArticles.article("packed").title("Ein").path("alt/news.zip!/2022/a.html").enriched());
      sink.put(
          "/alt/news.zip2",
          TestArticles.article("other").title("Ein").path("alt/news.zip2/2022/a.html").enriched());
      sink.commit();
    }
    try (SearchEngine filled = engine()) {
      assertThat(new NewsSearch(filled).search(SearchRequest.of(query)).hits())
          .extracting(hit -> hit.article().article().id().value())
          .containsExactly("packed");
    }
  }
}
