package de.lupe.contract;

import static de.lupe.contract.TestArticles.article;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.lupe.indexer.ArticleSink;
import de.lupe.searcher.Hit;
import de.lupe.searcher.NewsSearch;
import de.lupe.searcher.SearchEngine;
import de.lupe.searcher.SearchRequest;
import de.lupe.searcher.SearchResponse;
import de.lupe.searcher.SortOrder;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What every engine owes searchers who want what is new before what is old, but not at any price.
public abstract class FreshnessContract {

  private static final String NEWEST = "2024-08-21";

  /// Opens the index of this test for writing.
  protected abstract ArticleSink sink() throws IOException;

  /// Opens the index of this test for searching.
  ///
  /// @param clock what day it is
  protected abstract SearchEngine engine(Clock clock) throws IOException;

  @BeforeEach
  void fill() throws IOException {
    String halfALife = LocalDate.parse(NEWEST).minusDays(180).toString();
    put(
        article("new").title("Wurm").body("Der Wurm ist da.").published(NEWEST),
        article("half").title("Wurm").body("Der Wurm ist da.").published(halfALife),
        article("old").title("Wurm").body("Der Wurm ist da.").published("2004"),
        article("undated").title("Wurm").body("Der Wurm ist da."),
        article("better-but-old")
            .title("Wurm befällt Rechner")
            .body("Der Wurm befällt Rechner.")
            .published("2010-03"));
  }

  private void put(TestArticles... articles) throws IOException {
    try (ArticleSink sink = sink()) {
      for (TestArticles each : articles) {
        sink.put("/" + each.enriched().article().id(), each.enriched());
      }
      sink.commit();
    }
  }

  private SearchResponse search(String today, SearchRequest.Builder request) throws IOException {
    Clock clock = Clock.fixed(Instant.parse(today + "T12:00:00Z"), ZoneOffset.UTC);
    try (SearchEngine engine = engine(clock)) {
      return new NewsSearch(engine).search(request.build());
    }
  }

  private SearchResponse search(String query, SortOrder sort) throws IOException {
    return search("2025-01-01", SearchRequest.builder(query).sort(sort));
  }

  /// How many times the score of relevance alone an article has.
  private double factor(String id, String today) throws IOException {
    return score(id, search(today, SearchRequest.builder("Wurm").sort(SortOrder.FRESH)))
        / score(id, search(today, SearchRequest.builder("Wurm")));
  }

  private static double score(String id, SearchResponse answer) {
    return answer.hits().stream()
        .filter(hit -> hit.article().article().id().value().equals(id))
        .mapToDouble(Hit::score)
        .findFirst()
        .orElseThrow();
  }

  private static List<String> ids(SearchResponse answer) {
    return answer.hits().stream().map(hit -> hit.article().article().id().value()).toList();
  }

  @Test
  void theNewestGainsMostAndWithoutADateNothingIsGained() throws IOException {
    double newest = factor("new", "2025-01-01");
    assertThat(newest).isGreaterThan(1.1);
    assertThat(factor("half", "2025-01-01") - 1).isCloseTo((newest - 1) / 2, within(0.0001));
    assertThat(factor("old", "2025-01-01")).isCloseTo(1, within(0.0001));
    assertThat(factor("undated", "2025-01-01")).isCloseTo(1, within(0.0001));
  }

  @Test
  void newerOnesPassBetterMatchesButNotMuchBetterOnes() throws IOException {
    assertThat(ids(search("Wurm befällt Rechner", SortOrder.FRESH)))
        .startsWith("better-but-old", "new", "half");
    put(
        article("often").title("Bericht").body("Loch Loch Loch.").published("2010"),
        article("once").title("Bericht").body("Ein Loch gefunden.").published(NEWEST));
    assertThat(ids(search("Loch", SortOrder.RELEVANCE))).containsExactly("often", "once");
    assertThat(ids(search("Loch", SortOrder.FRESH))).containsExactly("once", "often");
  }

  @Test
  void findsAndCountsTheSame() throws IOException {
    SearchResponse fresh = search("Wurm", SortOrder.FRESH);
    SearchResponse usual = search("Wurm", SortOrder.RELEVANCE);
    assertThat(fresh.total()).isEqualTo(5);
    assertThat(fresh.facets()).isEqualTo(usual.facets());
    assertThat(fresh.timeline()).isEqualTo(usual.timeline());
  }

  @Test
  void theOrderDoesNotChangeFromDayToDay() throws IOException {
    assertThat(factor("half", "2031-05-05")).isEqualTo(factor("half", "2025-01-01"));
  }

  @Test
  void aDateInTheFutureMakesNothingOld() throws IOException {
    put(article("wrong-date").title("Wurm").body("Der Wurm ist da.").published("2099-01-01"));
    double newest = factor("wrong-date", NEWEST);
    assertThat(factor("new", NEWEST)).isCloseTo(newest, within(0.01));
  }

  @Test
  void whereNothingRanksTheNewestComesFirst() throws IOException {
    assertThat(ids(search("*", SortOrder.FRESH))).isEqualTo(ids(search("*", SortOrder.NEWEST)));
  }

  @Test
  void theExplanationEndsInTheScore() throws IOException {
    SearchResponse answer =
        search("2025-01-01", SearchRequest.builder("Wurm").sort(SortOrder.FRESH).explain(true));
    for (Hit hit : answer.hits()) {
      String explanation = hit.explanation().orElseThrow();
      assertThat(explanation).contains("freshness");
      assertThat(Float.parseFloat(explanation.substring(0, explanation.indexOf(' '))))
          .isEqualTo(hit.score());
    }
  }

  @Test
  void pagesFollowEachOther() throws IOException {
    List<TestArticles> many = new ArrayList<>();
    for (int i = 0; i < 1200; i++) {
      many.add(
          article("many" + i)
              .title("Serienmeldung " + i)
              .body("Serie ".repeat(1 + i % 7))
              .published(LocalDate.parse("2020-01-01").plusDays(i * 7 % 1600).toString()));
    }
    put(many.toArray(TestArticles[]::new));
    List<String> pages = new ArrayList<>();
    for (int page = 1; page <= 12; page++) {
      pages.addAll(
          ids(
              search(
                  "2025-01-01",
                  SearchRequest.builder("Serie").sort(SortOrder.FRESH).page(page).size(100))));
    }
    assertThat(pages).hasSize(1200).doesNotHaveDuplicates();
    assertThat(pages.subList(0, 1000))
        .isEqualTo(
            ids(
                search(
                    "2025-01-01",
                    SearchRequest.builder("Serie").sort(SortOrder.FRESH).size(1000))));
  }
}
