package de.lupe.app;

import de.lupe.indexer.ArticleSink;
import de.lupe.indexer.IndexingListener;
import de.lupe.indexer.IndexingReport;
import de.lupe.indexer.IndexingRun;
import de.lupe.indexer.enrich.Enricher;
import de.lupe.indexer.lucene.LuceneSink;
import de.lupe.indexer.read.ArticleReaders;
import de.lupe.schema.EnrichedArticle;
import de.lupe.searcher.SearchEngine;
import de.lupe.searcher.lucene.LuceneSearchEngine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/// An index that whole runs write, as the command does it.
final class TestIndex {

  private final Path folder;

  /// @param folder where the index lies
  TestIndex(Path folder) {
    this.folder = folder;
  }

  /// One run with two threads.
  IndexingReport index(Path... paths) throws IOException {
    try (ArticleSink sink = LuceneSink.open(folder)) {
      return run(sink, 2, IndexingRun.COMMIT_EVERY).run(List.of(paths), false, silent());
    }
  }

  /// The same, and it forgets what vanished.
  IndexingReport prune(Path... paths) throws IOException {
    try (ArticleSink sink = LuceneSink.open(folder)) {
      return run(sink, 2, IndexingRun.COMMIT_EVERY).run(List.of(paths), true, silent());
    }
  }

  /// One run that is observed through its sink.
  IndexingReport index(WatchedSink.Watch watch, int threads, int commitEvery, Path... paths)
      throws IOException {
    try (ArticleSink sink = new WatchedSink(LuceneSink.open(folder), watch)) {
      return run(sink, threads, commitEvery).run(List.of(paths), false, silent());
    }
  }

  static IndexingRun run(ArticleSink sink, int threads, int commitEvery) {
    return new IndexingRun(
        sink,
        ArticleReaders.standard(ZoneOffset.UTC),
        Enricher.standard(),
        Clock.fixed(Instant.parse("2024-09-20T10:00:00Z"), ZoneOffset.UTC),
        threads,
        commitEvery);
  }

  private static IndexingListener silent() {
    return IndexingListener.silent();
  }

  /// Every document, by id.
  List<EnrichedArticle> documents() throws IOException {
    List<EnrichedArticle> documents = new ArrayList<>();
    try (SearchEngine engine = LuceneSearchEngine.open(folder)) {
      engine.articles(documents::add);
    }
    return documents;
  }

  /// Every title, in the order of the ids.
  List<String> titles() throws IOException {
    return documents().stream().map(document -> document.article().title()).toList();
  }

  /// The path of the article with this title; empty where there is none.
  Optional<String> path(String title) throws IOException {
    return documents().stream()
        .map(EnrichedArticle::article)
        .filter(article -> article.title().equals(title))
        .map(article -> article.path())
        .findFirst();
  }

  /// The files of the index with when they were written.
  Map<String, Instant> files() throws IOException {
    Map<String, Instant> files = new TreeMap<>();
    try (Stream<Path> entries = Files.list(folder)) {
      for (Path entry : entries.toList()) {
        files.put(entry.getFileName().toString(), Files.getLastModifiedTime(entry).toInstant());
      }
    }
    return files;
  }
}
