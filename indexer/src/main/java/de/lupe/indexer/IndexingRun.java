package de.lupe.indexer;

import de.lupe.indexer.enrich.Enricher;
import de.lupe.indexer.read.ArticleReaders;
import de.lupe.indexer.read.InputFile;
import de.lupe.schema.ArchiveException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// The one loop: read, enrich, hand to the sink.
///
/// Files whose content the index already holds are passed over. The others are read and enriched on
/// all given threads; what waits between reading and writing has a bound, so that a folder of any
/// size goes through a small heap. After so many articles, or a quarter of a minute, the sink
/// commits: a process that is killed loses what came after its last commit, and the next run does
/// that work again.
///
/// ```java
/// try (ArticleSink sink = LuceneSink.open(index)) {
///   IndexingReport report =
///       new IndexingRun(sink, ArticleReaders.standard(zone), Enricher.standard(), clock, 4)
///           .run(List.of(Path.of("articles")), false, IndexingListener.silent());
/// }
/// ```
public final class IndexingRun {

  /// How many articles go between two commits, where nothing else is said.
  public static final int COMMIT_EVERY = 20_000;

  private final ArticleSink sink;
  private final ArticleReaders readers;
  private final Enricher enricher;
  private final Clock clock;
  private final int threads;
  private final int commitEvery;

  /// A run that commits every [#COMMIT_EVERY] articles and at its end.
  public IndexingRun(
      ArticleSink sink, ArticleReaders readers, Enricher enricher, Clock clock, int threads) {
    this(sink, readers, enricher, clock, threads, COMMIT_EVERY);
  }

  /// @param threads how many threads read and enrich, 1 or more
  /// @param commitEvery how many articles go between two commits, 1 or more
  public IndexingRun(
      ArticleSink sink,
      ArticleReaders readers,
      Enricher enricher,
      Clock clock,
      int threads,
      int commitEvery) {
    if (threads < 1 || commitEvery < 1) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "threads and commitEvery must be 1 or more (got %d and %d)",
              threads,
              commitEvery));
    }
    this.sink = sink;
    this.readers = readers;
    this.enricher = enricher;
    this.clock = clock;
    this.threads = threads;
    this.commitEvery = commitEvery;
  }

  /// Indexes files and folders, and commits.
  ///
  /// @param paths files, or folders that are walked with their sub-folders
  /// @param prune whether to forget files below these paths that the index knows and that are gone;
  ///   a path may then be gone itself
  /// @throws ArchiveException if a path does not exist and nothing is to be forgotten below it
  /// @throws IOException if the index cannot be written; what an earlier commit holds stays
  public IndexingReport run(List<Path> paths, boolean prune, IndexingListener listener)
      throws IOException {
    Instant start = clock.instant();
    InputTree inputs = InputTree.of(paths);
    if (!prune && !inputs.gone().isEmpty()) {
      throw new ArchiveException(
          String.format(Locale.ROOT, "There is no file or folder %s.", inputs.gone().getFirst()));
    }
    long forgotten = prune ? forgetVanished(inputs) : 0;
    return read(inputs, forgotten, start, listener);
  }

  /// Indexes files and folders that changed, and commits. One that is gone by now is no error.
  ///
  /// @param prune whether to forget what is gone
  /// @throws IOException if the index cannot be written; what an earlier commit holds stays
  public IndexingReport follow(List<Path> changed, boolean prune, IndexingListener listener)
      throws IOException {
    Instant start = clock.instant();
    InputTree inputs = InputTree.of(changed);
    return read(inputs, prune ? forget(inputs, path -> {}) : 0, start, listener);
  }

  private IndexingReport read(
      InputTree inputs, long forgotten, Instant start, IndexingListener listener)
      throws IOException {
    IndexingTally tally = new IndexingTally(listener);
    InputTree.Size size = inputs.measure();
    listener.started(size.files(), size.bytes());
    try (FileWorkers workers =
        new FileWorkers(sink, readers, enricher, tally, clock, threads, commitEvery)) {
      inputs.visit(
          new InputTree.Visitor() {
            @Override
            public void file(InputFile file) throws IOException {
              workers.submit(file);
            }

            @Override
            public void unreadable(String path, String why) {
              tally.rejected(path, why);
            }
          });
      workers.finish();
    }
    sink.commit();
    return tally.report(forgotten, Duration.between(start, clock.instant()));
  }

  private long forgetVanished(InputTree inputs) throws IOException {
    Set<Path> pruned = new HashSet<>();
    long forgotten = forget(inputs, pruned::add);
    for (Path path : inputs.gone()) {
      if (!pruned.contains(path)) {
        throw new ArchiveException(
            String.format(
                Locale.ROOT,
                "There is no file or folder %s, and the index knows nothing below it.",
                path));
      }
    }
    return forgotten;
  }

  /// @param pruned is told the path that each forgotten file was reached by
  private long forget(InputTree inputs, Consumer<Path> pruned) throws IOException {
    return sink.forgetFiles(
        location -> {
          Path file = Path.of(location);
          Optional<Path> path = inputs.pathTo(file);
          // What may not be looked at is not gone.
          boolean gone = Files.notExists(file) || Files.isDirectory(file);
          path.filter(there -> gone).ifPresent(pruned);
          return path.isPresent() && gone;
        });
  }
}
