package de.lupe.app.cli;

import de.lupe.analysis.SecurityThesaurus;
import de.lupe.indexer.IndexingListener;
import de.lupe.indexer.IndexingReport;
import de.lupe.indexer.read.ReadResult;
import de.lupe.schema.ArchiveException;
import de.lupe.schema.ArticleId;
import de.lupe.schema.EnrichedArticle;
import de.lupe.searcher.ArchiveStats;
import de.lupe.searcher.SearchEngine;
import de.lupe.searcher.SearchRequest;
import de.lupe.searcher.SearchResponse;
import de.lupe.searcher.query.ParsedQuery;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;

/// An archive that holds what a test put in, answers what a test wants, and remembers what it was
/// asked.
final class FakeArchives implements Archives {

  final Map<Path, List<EnrichedArticle>> indexes = new HashMap<>();
  final List<SearchRequest> requests = new ArrayList<>();
  final List<ParsedQuery> queries = new ArrayList<>();
  final List<IndexingJob> jobs = new ArrayList<>();
  final List<Path> indexed = new ArrayList<>();
  List<String> damage = List.of();
  List<ReadResult.Rejected> rejected = List.of();
  Map<String, Long> skipped = Map.of("pdf", 2L, "", 1L);
  Optional<Throwable> trouble = Optional.empty();
  Function<SearchRequest, SearchResponse> answers =
      request -> Samples.answer(request, List.of(), List.of(), List.of());

  @Override
  public boolean exists(Path index) {
    return indexes.containsKey(index);
  }

  @Override
  public SearchEngine open(Path index) throws IOException {
    fail();
    if (!exists(index)) {
      throw new ArchiveException("There is no index in " + index);
    }
    return new Engine(indexes.get(index));
  }

  @Override
  public IndexingReport follow(Path index, IndexingJob job, IndexingListener listener)
      throws IOException {
    return index(index, job, listener);
  }

  @Override
  public IndexingReport index(Path index, IndexingJob job, IndexingListener listener)
      throws IOException {
    fail();
    jobs.add(job);
    indexes.putIfAbsent(index, List.of());
    indexed.addAll(job.paths());
    listener.started(3, 3_000);
    rejected.forEach(listener::rejected);
    listener.progress(3_000, 1_234);
    return new IndexingReport(
        3,
        1,
        1_234,
        1,
        rejected.size() + (rejected.isEmpty() ? 0 : 7),
        rejected,
        new TreeMap<>(skipped),
        job.prune() ? 1 : 0,
        Duration.ofMillis(2_500));
  }

  @Override
  public List<String> check(Path index) {
    return damage;
  }

  @Override
  public SecurityThesaurus thesaurus(Path file, String name) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return SecurityThesaurus.standard().with(name, in);
    }
  }

  @Override
  public String engineVersion() {
    return "Fake 1.0";
  }

  private void fail() throws IOException {
    switch (trouble.orElse(null)) {
      case null -> {
        return;
      }
      case IOException io -> throw io;
      case RuntimeException runtime -> throw runtime;
      case Error error -> throw error;
      case Throwable other -> throw new IllegalStateException(other);
    }
  }

  private final class Engine implements SearchEngine {

    private final List<EnrichedArticle> documents;

    Engine(List<EnrichedArticle> documents) {
      this.documents = documents;
    }

    @Override
    public SearchResponse search(ParsedQuery query, SearchRequest request) {
      requests.add(request);
      queries.add(query);
      return answers.apply(request);
    }

    @Override
    public Optional<EnrichedArticle> article(ArticleId id) {
      return documents.stream().filter(document -> document.article().id().equals(id)).findFirst();
    }

    @Override
    public void articles(Consumer<EnrichedArticle> consumer) {
      documents.forEach(consumer);
    }

    @Override
    public ArchiveStats stats() {
      return new ArchiveStats(
          documents.size(),
          0,
          documents.size(),
          1,
          Optional.of(LocalDate.of(2024, 7, 16)),
          Optional.of(LocalDate.of(2024, 9, 18)),
          1_234_567,
          Optional.of(Instant.parse("2024-09-20T10:00:00Z")),
          "abc-1");
    }

    @Override
    public void close() {
      // It holds nothing.
    }
  }
}
