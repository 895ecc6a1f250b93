package de.lupe.contract;

import static de.lupe.contract.TestArticles.article;
import static org.assertj.core.api.Assertions.assertThat;

import de.lupe.indexer.ArticleSink;
import de.lupe.schema.ArticleField;
import de.lupe.schema.ArticleKind;
import de.lupe.schema.PartialDate;
import de.lupe.searcher.Facet;
import de.lupe.searcher.FacetCount;
import de.lupe.searcher.Hit;
import de.lupe.searcher.NewsSearch;
import de.lupe.searcher.SearchEngine;
import de.lupe.searcher.SearchRequest;
import de.lupe.searcher.SearchResponse;
import de.lupe.searcher.Snippet;
import de.lupe.searcher.SortOrder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What every engine owes its searchers, on one small archive.
public abstract class SearchEngineContract {

  private SearchEngine engine;
  private NewsSearch search;

  /// Opens the index of this test for writing.
  protected abstract ArticleSink sink() throws IOException;

  /// Opens the index of this test for searching.
  protected abstract SearchEngine engine() throws IOException;

  @BeforeEach
  void fill() throws IOException {
    try (ArticleSink sink = sink()) {
      for (TestArticles each : archive()) {
        sink.put("/" + each.enriched().article().id(), each.enriched());
      }
      sink.commit();
    }
    engine = engine();
    search = new NewsSearch(engine);
  }

  @AfterEach
  void close() throws IOException {
    engine.close();
  }

  private static List<TestArticles> archive() {
    return List.of(
        article("kaspersky")
            .title("Nach Verkaufsverbot: Kaspersky verlässt die USA")
            .body(
                "Der Anbieter Kaspersky schließt sein Geschäft in den USA.\n\n"
                    + "Das Verkaufsverbot gilt seit Juni. Die Behörden begründen es mit der"
                    + " nationalen Sicherheit.")
            .published("2024-07-16")
            .category("Cybersicherheit")
            .author("Ada Muster")
            .path("news/2024/kaspersky.txt")
            .teaser(
                "Chrome 129 schließt Lücken",
                "Angreifer können Schadcode ausführen. Betroffen ist Chrome …",
                "2024-07-15"),
        article("chrome")
            .title("Google schließt Zero-Day in Chrome")
            .body(
                "Google verteilt ein Update. Die Sicherheitslücke CVE-2024-7971 wird bereits"
                    + " ausgenutzt.")
            .published("2024-08-21")
            .category("Browser")
            .category("Updates")
            .path("news/2024/chrome.txt"),
        article("klinik")
            .title("Ransomware legt Klinik lahm")
            .body(
                "Ein Erpressungstrojaner hat Server verschlüsselt. Die Klinik nimmt keine Notfälle"
                    + " an.")
            .published("2023-11")
            .category("Ransomware")
            .path("news/2023/klinik.txt"),
        article("exchange")
            .title("Microsoft stopft Lücken in Exchange")
            .body(
                "Microsoft verteilt Updates. Administratoren sollten die Updates bald einspielen.")
            .published("2024-08-13")
            .category("Updates")
            .author("Max Beispiel")
            .path("news/2024/exchange.txt"),
        article("undatiert")
            .title("Passwörter: was zählt")
            .body("Ein Passwort braucht Länge, ein Passwortmanager hilft."));
  }

  @ParameterizedTest
  @CsvSource({
    "Kaspersky, kaspersky",
    "kasperskys, kaspersky",
    "Verbot, kaspersky",
    "verkaufsverbote, kaspersky",
    "Trojaner, klinik",
    "Passwort-Manager, undatiert",
    "CVE-2024-7971, chrome",
    "cve 2024 7971, chrome",
    "cve:2024-7971, chrome",
    "cve:CVE-2024-7971, chrome",
    "'\"nationalen Sicherheit\"', kaspersky",
    "'\"Sicherheit nationalen\"', ''",
    "ransom*, klinik",
    "Ransomwere~, klinik",
    "title:Exchange, exchange",
    "title:Server, ''",
    "author:beispiel, exchange",
    "path:2023, klinik",
    "path:news/2023, klinik",
    "vendor:kaspersky, kaspersky",
    "date:2023, klinik",
    "date:2024-08-21, chrome",
    "date:2023-11-05, ''",
    "Update -Microsoft, chrome",
    "Klinik AND Server, klinik",
    "Klinik AND Chrome, ''",
    "'Ärzte Klinik', klinik",
  })
  void finds(String query, String id) throws IOException {
    SearchRequest articles =
        SearchRequest.builder(query).kind(Optional.of(ArticleKind.ARTICLE)).build();
    assertThat(ids(search.search(articles))).isEqualTo(id.isEmpty() ? List.of() : List.of(id));
  }

  @Test
  void emptyQueryFindsEverythingNewestFirstAndUndatedLast() throws IOException {
    assertThat(
            ids(
                search.search(
                    SearchRequest.builder("").kind(Optional.of(ArticleKind.ARTICLE)).build())))
        .containsExactly("chrome", "exchange", "kaspersky", "klinik", "undatiert");
  }

  @Test
  void equalScoresAreOrderedByDateThenById() throws IOException {
    try (ArticleSink sink = sink()) {
      for (String id : List.of("b", "old", "a", "new")) {
        TestArticles equal =
            article(id).title("Quantencomputer").body("Ein Quantencomputer rechnet.");
        switch (id) {
          case "old" -> equal.published("2020-01-01");
          case "new" -> equal.published("2020-01-02");
          default -> {}
        }
        sink.put("/" + id, equal.enriched());
      }
      sink.commit();
    }
    try (SearchEngine filled = engine()) {
      SearchResponse answer =
          new NewsSearch(filled).search(SearchRequest.of("Quantencomputer rechnet"));
      assertThat(ids(answer)).containsExactly("new", "old", "a", "b");
      assertThat(answer.hits()).allMatch(hit -> hit.score() == answer.hits().getFirst().score());
    }
  }

  @Test
  void sortsByDate() throws IOException {
    assertThat(
            ids(
                search.search(
                    SearchRequest.builder("Lücke Klinik Update")
                        .sort(SortOrder.OLDEST)
                        .kind(Optional.of(ArticleKind.ARTICLE))
                        .build())))
        .containsExactly("klinik", "exchange", "chrome");
  }

  @Test
  void anArticleRanksBeforeATeaserOfEqualMatch() throws IOException {
    SearchResponse answer = search.search(SearchRequest.of("Chrome"));
    assertThat(answer.total()).isEqualTo(2);
    assertThat(answer.hits())
        .extracting(hit -> hit.article().article().kind())
        .containsExactly(ArticleKind.ARTICLE, ArticleKind.TEASER);
  }

  @Test
  void theWholeWordRanksAboveItsParts() throws IOException {
    try (ArticleSink sink = sink()) {
      sink.put(
          "/whole",
          article("whole")
              .title("Neues")
              .body("Das Verkaufsverbot gilt weiter in allen Ländern.")
              .enriched());
      sink.put(
          "/parts",
          article("parts")
              .title("Neues")
              .body("Der Verkauf läuft. Ein Verbot droht in allen Ländern.")
              .enriched());
      sink.commit();
    }
    List<String> ids = ids(search.search(SearchRequest.of("Verkaufsverbot")));
    assertThat(ids).contains("whole", "parts");
    assertThat(ids.indexOf("whole")).isLessThan(ids.indexOf("parts"));
  }

  @Test
  void choosingOneValueStillShowsTheOthersCounts() throws IOException {
    SearchResponse answer =
        search.search(
            SearchRequest.builder("")
                .kind(Optional.of(ArticleKind.ARTICLE))
                .select(ArticleField.CATEGORY, List.of("updates"))
                .build());
    assertThat(ids(answer)).containsExactly("chrome", "exchange");
    assertThat(facet(answer, ArticleField.CATEGORY))
        .containsExactly(
            new FacetCount("Updates", 2),
            new FacetCount("Browser", 1),
            new FacetCount("Cybersicherheit", 1),
            new FacetCount("Ransomware", 1));
    assertThat(facet(answer, ArticleField.YEAR)).containsExactly(new FacetCount("2024", 2));
  }

  @Test
  void twoValuesOfOneFacetAreAlternativesAndTwoFacetsAreBothRequired() throws IOException {
    assertThat(
            ids(
                search.search(
                    SearchRequest.builder("")
                        .select(ArticleField.CATEGORY, List.of("Ransomware", "Browser"))
                        .build())))
        .containsExactly("chrome", "klinik");
    assertThat(
            ids(
                search.search(
                    SearchRequest.builder("")
                        .select(ArticleField.CATEGORY, List.of("Ransomware", "Browser"))
                        .select(ArticleField.YEAR, List.of("2023"))
                        .build())))
        .containsExactly("klinik");
  }

  @Test
  void aSpanHoldsOnlyWhatSurelyLiesInIt() throws IOException {
    SearchRequest july =
        SearchRequest.builder("")
            .kind(Optional.of(ArticleKind.ARTICLE))
            .from(PartialDate.parse("2023-11-01"))
            .to(PartialDate.parse("2024-07-16"))
            .build();
    assertThat(ids(search.search(july))).containsExactly("kaspersky", "klinik");
    SearchRequest half =
        SearchRequest.builder("")
            .from(PartialDate.parse("2023-11-10"))
            .to(PartialDate.parse("2023-12"))
            .build();
    assertThat(ids(search.search(half))).isEmpty();
  }

  @Test
  void theTimelineHasNoGapsAndCountsWhatIsDated() throws IOException {
    SearchResponse answer =
        search.search(SearchRequest.builder("").kind(Optional.of(ArticleKind.ARTICLE)).build());
    assertThat(answer.timeline()).hasSize(10);
    assertThat(answer.timeline().getFirst().from()).hasToString("2023-11-01");
    assertThat(answer.timeline().getLast().to()).hasToString("2024-08-31");
    assertThat(answer.timeline())
        .extracting("count")
        .containsExactly(1L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 1L, 2L);
  }

  @Test
  void snippetsMarkTheWholeCompound() throws IOException {
    Hit hit = search.search(SearchRequest.of("Verbot")).hits().getFirst();
    List<String> marked = new ArrayList<>();
    for (Snippet snippet : hit.snippets()) {
      for (Snippet.Highlight place : snippet.highlights()) {
        marked.add(snippet.text().substring(place.start(), place.end()));
      }
    }
    assertThat(marked).containsExactly("Verkaufsverbot");
    assertThat(hit.titleHighlights()).containsExactly(new Snippet.Highlight(5, 19));
  }

  @Test
  void aPhraseIsMarkedOnlyWhereItStands() throws IOException {
    Hit hit = search.search(SearchRequest.of("\"die Klinik\"")).hits().getFirst();
    assertThat(hit.article().article().id()).hasToString("klinik");
    assertThat(hit.snippets().getFirst().highlights()).isNotEmpty();
    assertThat(hit.titleHighlights()).isEmpty();
  }

  @Test
  void pagesAreTheWholeResultOnceEach() throws IOException {
    try (ArticleSink sink = sink()) {
      for (int i = 0; i < 2500; i++) {
        sink.put(
            "/many" + i,
            article("many" + i)
                .title("Serienmeldung " + i)
                .body("Serie ".repeat(1 + i % 7))
                .enriched());
      }
      sink.commit();
    }
    for (SortOrder order : SortOrder.values()) {
      Set<String> seen = new HashSet<>();
      for (int page = 1; page <= 9; page++) {
        SearchResponse answer =
            search.search(
                SearchRequest.builder("Serie")
                    .sort(order)
                    .page(page)
                    .size(300)
                    .facets(List.of(), 1)
                    .timeline(false)
                    .snippets(0)
                    .build());
        assertThat(answer.total()).isEqualTo(2500);
        seen.addAll(ids(answer));
      }
      assertThat(seen).as(order.toString()).hasSize(2500);
    }
    assertThat(
            search.search(SearchRequest.builder("Serie").page(1_000_000).size(1000).build()).hits())
        .isEmpty();
  }

  @Test
  void aLongQueryHasAnAnswer() throws IOException {
    StringBuilder words = new StringBuilder("Kaspersky");
    StringBuilder required = new StringBuilder("+Kaspersky");
    for (int i = 0; i < 3000; i++) {
      words.append(" Sicherheitslücke").append(i).append("-Wort");
      required.append(" +wort").append(i);
    }
    SearchResponse answer = search.search(SearchRequest.of(words.toString()));
    assertThat(ids(answer)).contains("kaspersky");
    assertThat(answer.warnings()).isNotEmpty();
    assertThat(search.search(SearchRequest.of(required.toString())).total()).isZero();
  }

  @Test
  void aWordFindsTheArticlesOfTheCategoryItNamesLast() throws IOException {
    assertThat(ids(search.search(SearchRequest.of("Cybersicherheit")))).contains("kaspersky");
    assertThat(ids(search.search(SearchRequest.of("Cybersicherh*")))).contains("kaspersky");
    assertThat(ids(search.search(SearchRequest.of("title:Cybersicherheit")))).isEmpty();
  }

  @Test
  void anIdInTheTitleIsNotFoundInTheBody() throws IOException {
    assertThat(search.search(SearchRequest.of("title:CVE-2024-7971")).total()).isZero();
  }

  @Test
  void statsCountArticlesTeasersAndDates() throws IOException {
    var stats = engine.stats();
    assertThat(stats.articles()).isEqualTo(5);
    assertThat(stats.teasers()).isEqualTo(1);
    assertThat(stats.undated()).isEqualTo(1);
    assertThat(stats.oldest()).hasValueSatisfying(day -> assertThat(day).hasToString("2023-11-01"));
    assertThat(stats.newest()).hasValueSatisfying(day -> assertThat(day).hasToString("2024-08-21"));
  }

  private static List<FacetCount> facet(SearchResponse answer, ArticleField field) {
    return answer.facets().stream()
        .filter(facet -> facet.field() == field)
        .map(Facet::values)
        .findFirst()
        .orElseThrow();
  }

  private static List<String> ids(SearchResponse answer) {
    return answer.hits().stream().map(hit -> hit.article().article().id().value()).toList();
  }
}
