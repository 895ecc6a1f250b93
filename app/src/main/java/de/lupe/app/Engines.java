package de.lupe.app;

import de.lupe.analysis.SecurityThesaurus;
import de.lupe.app.cli.Archives;
import de.lupe.app.cli.IndexingJob;
import de.lupe.indexer.ArticleSink;
import de.lupe.indexer.IndexingListener;
import de.lupe.indexer.IndexingReport;
import de.lupe.indexer.IndexingRun;
import de.lupe.indexer.enrich.Enricher;
import de.lupe.indexer.lucene.LuceneSink;
import de.lupe.indexer.read.ArticleReaders;
import de.lupe.searcher.SearchEngine;
import de.lupe.searcher.lucene.IndexCheck;
import de.lupe.searcher.lucene.LuceneSearchEngine;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.apache.lucene.util.Version;

/// The only wiring: which engine stands behind the commands. Each is loaded when it is asked for.
final class Engines implements Archives {

  private final Clock clock;

  Engines(Clock clock) {
    this.clock = clock;
  }

  @Override
  public boolean exists(Path index) throws IOException {
    if (!Files.isDirectory(index)) {
      return false;
    }
    try (Stream<Path> files = Files.list(index)) {
      return files.anyMatch(file -> file.getFileName().toString().startsWith("segments_"));
    }
  }

  @Override
  public SearchEngine open(Path index) throws IOException {
    Quiet.please();
    return LuceneSearchEngine.open(index, clock);
  }

  @Override
  public IndexingReport index(Path index, IndexingJob job, IndexingListener listener)
      throws IOException {
    return run(index, job, run -> run.run(job.paths(), job.prune(), listener));
  }

  @Override
  public IndexingReport follow(Path index, IndexingJob job, IndexingListener listener)
      throws IOException {
    return run(index, job, run -> run.follow(job.paths(), job.prune(), listener));
  }

  private interface Running {
    IndexingReport with(IndexingRun run) throws IOException;
  }

  private IndexingReport run(Path index, IndexingJob job, Running running) throws IOException {
    Quiet.please();
    // Before the index is touched: a word list may be broken.
    Enricher enricher = enricher(job);
    try (ArticleSink sink = LuceneSink.open(index)) {
      return running.with(
          new IndexingRun(
              sink,
              ArticleReaders.standard(clock.getZone()),
              enricher,
              clock,
              Runtime.getRuntime().availableProcessors()));
    }
  }

  private static Enricher enricher(IndexingJob job) throws IOException {
    Enricher enricher =
        job.vendors().isPresent() ? Enricher.withVendors(job.vendors().get()) : Enricher.standard();
    return job.topics().isPresent() ? enricher.withTopics(job.topics().get()) : enricher;
  }

  @Override
  public List<String> check(Path index) throws IOException {
    Quiet.please();
    return IndexCheck.run(index);
  }

  @Override
  public SecurityThesaurus thesaurus(Path file, String name) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return SecurityThesaurus.standard().with(name, in);
    }
  }

  @Override
  public String engineVersion() {
    return "Lucene " + Version.LATEST;
  }

  /// Lucene advises every user to add a module whose mere presence makes Java print a warning.
  private static final class Quiet {
    private static final Logger VECTORS =
        Logger.getLogger("org.apache.lucene.internal.vectorization");

    static void please() {
      VECTORS.setLevel(Level.SEVERE);
    }
  }
}
