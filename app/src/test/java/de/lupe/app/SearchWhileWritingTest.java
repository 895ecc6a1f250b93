package de.lupe.app;

import static de.lupe.contract.TestArticles.article;
import static org.assertj.core.api.Assertions.assertThat;

import de.lupe.contract.TestArticles;
import de.lupe.indexer.ArticleSink;
import de.lupe.indexer.ArticleSink.FileRecord;
import de.lupe.indexer.lucene.LuceneSink;
import de.lupe.schema.ArticleField;
import de.lupe.schema.ArticleKind;
import de.lupe.schema.EnrichedArticle;
import de.lupe.searcher.FacetCount;
import de.lupe.searcher.NewsSearch;
import de.lupe.searcher.SearchRequest;
import de.lupe.searcher.SearchResponse;
import de.lupe.searcher.SortOrder;
import de.lupe.searcher.TimelineBucket;
import de.lupe.searcher.lucene.LuceneSearchEngine;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Searches while another thread writes. Every commit holds as many articles of a series as the one
/// before, all of them of the same state; no answer may mix two commits.
class SearchWhileWritingTest {

  private static final List<SortOrder> ORDERS = List.of(SortOrder.values());
  private static final int SEARCHERS = 8;
  private static final int COMMITS = 12;
  private static final int SERIES = 60;
  private static final int LEAVING = 5;

  @TempDir private Path folder = Path.of("");

  @Test
  void everyAnswerComesFromOneCommit() throws Exception {
    write(0);
    AtomicBoolean done = new AtomicBoolean();
    AtomicInteger number = new AtomicInteger();
    try (ExecutorService threads =
            Executors.newCachedThreadPool(
                task -> new Thread(task, "searcher-" + number.incrementAndGet()));
        LuceneSearchEngine engine = LuceneSearchEngine.open(folder)) {
      List<Future<Set<String>>> searchers = new ArrayList<>();
      for (int i = 0; i < SEARCHERS; i++) {
        searchers.add(threads.submit(searcher(engine, ORDERS.get(i % ORDERS.size()), done)));
      }
      try {
        for (int commit = 1; commit <= COMMITS; commit++) {
          write(commit);
        }
      } finally {
        done.set(true);
      }
      for (Future<Set<String>> searcher : searchers) {
        assertThat(searcher.get()).as("states that one searcher saw").hasSizeGreaterThan(1);
      }
    }
  }

  /// One commit: a few articles leave the series, as many join it, the others are replaced.
  private void write(int commit) throws IOException {
    int first = commit * LEAVING;
    try (ArticleSink sink = LuceneSink.open(folder)) {
      for (int i = first; i < first + SERIES; i++) {
        String location = "/" + i + ".txt";
        sink.put(location, inSeries(i, commit));
        sink.fileDone(new FileRecord(location, "of commit " + commit, List.of()));
      }
      sink.forgetFiles(location -> fileNumber(location) < first);
      sink.commit();
    }
  }

  private static int fileNumber(String location) {
    return Integer.parseInt(location.replaceAll("\\D", ""));
  }

  private static EnrichedArticle inSeries(int number, int commit) {
    TestArticles article =
        article("a" + number)
            .title("Serienmeldung " + number)
            .body(("Serie ".repeat(1 + number % 5) + "\n\nZustand").strip())
            .author("Zustand " + commit)
            .category("Fach " + number % 7)
            .teaser("Nie geschrieben " + number % 3, "Kurz …", "2024-09-18");
    // One in ten has no date.
    return (number % 10 == 0 ? article : article.published(GeneratedNews.day(number))).enriched();
  }

  private static Callable<Set<String>> searcher(
      LuceneSearchEngine engine, SortOrder order, AtomicBoolean done) {
    return () -> {
      Set<String> states = new HashSet<>();
      for (int turn = 0; turn == 0 || !done.get(); turn++) {
        states.add(checkAnswer(engine, order, 1 + turn % 4));
        checkExport(engine);
      }
      return states;
    };
  }

  /// Checks one answer.
  ///
  /// @return the state it shows
  private static String checkAnswer(LuceneSearchEngine engine, SortOrder order, int page)
      throws IOException {
    SearchResponse answer =
        new NewsSearch(engine)
            .search(
                SearchRequest.builder("Serie")
                    .kind(Optional.of(ArticleKind.ARTICLE))
                    .sort(order)
                    .page(page)
                    .size(20)
                    .facets(List.of(ArticleField.CATEGORY, ArticleField.AUTHOR), 100)
                    .build());
    assertThat(answer.total()).isEqualTo(SERIES);
    assertThat(answer.hits()).hasSize(page <= 3 ? 20 : 0);
    assertThat(answer.hits())
        .extracting(hit -> hit.article().article().id())
        .doesNotHaveDuplicates();
    assertThat(sum(answer.facets().getFirst().values())).isEqualTo(SERIES);
    List<FacetCount> states = answer.facets().getLast().values();
    assertThat(states).as("all of one commit").hasSize(1);
    assertThat(states.getFirst().count()).isEqualTo(SERIES);
    assertThat(answer.hits())
        .allMatch(
            hit -> hit.article().article().authors().equals(List.of(states.getFirst().value())));
    assertThat(answer.timeline().stream().mapToLong(TimelineBucket::count).sum())
        .isEqualTo(SERIES - SERIES / 10);
    return states.getFirst().value();
  }

  private static long sum(List<FacetCount> values) {
    return values.stream().mapToLong(FacetCount::count).sum();
  }

  private static void checkExport(LuceneSearchEngine engine) throws IOException {
    List<EnrichedArticle> documents = new ArrayList<>();
    engine.articles(documents::add);
    assertThat(documents).extracting(document -> document.article().id()).doesNotHaveDuplicates();
    assertThat(
            documents.stream()
                .collect(
                    Collectors.groupingBy(
                        document -> document.article().kind().toString().toLowerCase(Locale.ROOT),
                        Collectors.counting())))
        .containsEntry("article", (long) SERIES)
        .containsEntry("teaser", 3L);
    assertThat(engine.stats().articles()).isEqualTo(SERIES);
    assertThat(engine.stats().teasers()).isEqualTo(3);
  }
}
