package de.lupe.indexer;

import de.lupe.indexer.ArticleSink.FileRecord;
import de.lupe.indexer.enrich.Enricher;
import de.lupe.indexer.read.ArticleReader;
import de.lupe.indexer.read.ArticleReaders;
import de.lupe.indexer.read.FileSample;
import de.lupe.indexer.read.InputFile;
import de.lupe.schema.Article;
import de.lupe.schema.ArticleId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Phaser;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;

/// The threads of an indexing run. A file is one piece of work; where it holds many articles, each
/// batch of them is another, so that one large file keeps all threads busy.
///
/// Few pieces wait at a time: whoever has one more than that does it himself.
final class FileWorkers implements AutoCloseable {

  private static final int WAITING_PER_THREAD = 2;
  private static final long COMMIT_MILLIS = 15_000;

  /// A text of the greatest length takes a hundred megabytes while it is analysed.
  private static final int LONG_BODY_CHARS = 250_000;

  private final ArticleSink sink;
  private final ArticleReaders readers;
  private final Enricher enricher;
  private final IndexingTally tally;
  private final int commitEvery;
  private final Clock clock;
  private final StatedIds statedIds;
  private final ReadingWatch watch;
  private final ThreadPoolExecutor executor;
  // Long texts go one at a time, so that memory does not grow with the threads.
  private final ReentrantLock longTexts = new ReentrantLock();
  // One party for the run itself, one for every piece that waits or is being done.
  private final Phaser pieces = new Phaser(1);
  private final AtomicLong lastCommitMillis;
  private final AtomicLong uncommitted = new AtomicLong();
  private final AtomicReference<Throwable> failure = new AtomicReference<>();

  FileWorkers(
      ArticleSink sink,
      ArticleReaders readers,
      Enricher enricher,
      IndexingTally tally,
      Clock clock,
      int threads,
      int commitEvery) {
    this.sink = sink;
    this.readers = readers;
    this.enricher = enricher;
    this.tally = tally;
    this.commitEvery = commitEvery;
    this.clock = clock;
    this.statedIds = new StatedIds(sink);
    this.lastCommitMillis = new AtomicLong(clock.millis());
    this.watch = new ReadingWatch(readers.limits().time());
    AtomicInteger number = new AtomicInteger();
    this.executor =
        new ThreadPoolExecutor(
            threads,
            threads,
            0,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(WAITING_PER_THREAD * threads),
            task -> new Thread(task, "lupe-index-" + number.incrementAndGet()),
            new ThreadPoolExecutor.CallerRunsPolicy());
  }

  /// Takes on a file; returns once there is room for the next one.
  ///
  /// @throws IOException what an earlier piece of work failed with
  void submit(InputFile file) throws IOException {
    throwFailure();
    execute(() -> read(file));
  }

  /// Waits until all is done.
  ///
  /// @throws IOException what a piece of work failed with
  void finish() throws IOException {
    // Not by shutting down first: pieces that are still at work hand on further pieces.
    pieces.arriveAndAwaitAdvance();
    throwFailure();
  }

  @Override
  public void close() {
    executor.shutdownNow();
    watch.close();
  }

  ReadingWatch watch() {
    return watch;
  }

  private void read(InputFile file) throws IOException {
    Optional<ArticleReader> reader;
    String hash;
    try {
      // What looks like a file may be a device that never answers.
      FileSample[] sample = new FileSample[1];
      if (!watch.run(results -> sample[0] = FileSample.of(file), result -> {})) {
        throw new IOException(watch.why());
      }
      reader = readers.readerFor(sample[0]);
      // What the enricher looks for belongs to it: with other lists the same text tells something
      // else.
      hash =
          reader.isEmpty()
              ? ""
              : ContentHash.of(file.open(), file.size()) + "-" + enricher.fingerprint();
    } catch (IOException e) {
      tally.rejected(file.path(), InputTree.reason(e));
      tally.done(file.size(), 0, 0);
      return;
    }
    if (reader.isEmpty()) {
      tally.skipped(file.suffix(), file.size());
      return;
    }
    String location = file.location().toString();
    Optional<FileRecord> known =
        sink.file(location).filter(record -> record.contentHash().equals(hash));
    if (known.isPresent()) {
      known.get().rejected().forEach(tally::rejected);
      tally.unchanged(file.size());
      return;
    }
    new FileReading(this, withFreePath(file), hash).run(reader.get());
  }

  /// The same relative path, typed in two folders, names two files: the second one goes by its
  /// absolute path.
  private InputFile withFreePath(InputFile file) throws IOException {
    String location = file.location().toString();
    boolean isTaken =
        sink.fileOfPathId(ArticleId.ofPath(file.path()))
            .filter(owner -> !owner.equals(location) && Files.exists(Path.of(owner)))
            .isPresent();
    return isTaken ? file.withPath(location) : file;
  }

  /// Does a batch of articles of a file, on some thread.
  void enrichLater(FileReading reading, List<Article> batch) {
    execute(() -> enrich(reading, batch));
  }

  /// Does a batch of articles of a file, now.
  void enrich(FileReading reading, List<Article> batch) throws IOException {
    for (Article article : batch) {
      Optional<String> owner = statedIds.takenBy(article.id(), reading.file());
      if (owner.isPresent()) {
        reading.lost(article, "its id belongs to an article of " + owner.get());
      } else {
        put(reading, article);
      }
    }
    tally.progress(0, batch.size());
    commitIfDue(batch.size());
    reading.batchDone();
  }

  /// So many articles, or so much time, after the last commit comes the next one.
  private void commitIfDue(int written) throws IOException {
    long count = uncommitted.addAndGet(written);
    long last = lastCommitMillis.get();
    long now = clock.millis();
    boolean due = count >= commitEvery || now - last >= COMMIT_MILLIS;
    // One thread does it; the others go on until it has the sink to itself.
    if (due && lastCommitMillis.compareAndSet(last, now)) {
      uncommitted.set(0);
      sink.commit();
    }
  }

  /// An extractor must not throw, and a mapper must take every article; where one does not, the
  /// article is lost and the run is not.
  private void put(FileReading reading, Article article) throws IOException {
    boolean isLong = article.body().length() > LONG_BODY_CHARS;
    if (isLong) {
      longTexts.lock();
    }
    try {
      sink.put(reading.file().location().toString(), enricher.enrich(article));
    } catch (IllegalStateException e) {
      // The index itself is closed or broken.
      throw e;
    } catch (RuntimeException | StackOverflowError e) {
      reading.lost(article, "cannot be indexed (" + e + ")");
    } finally {
      if (isLong) {
        longTexts.unlock();
      }
    }
  }

  /// Notes that a file and all its batches are done.
  void fileDone(FileReading reading) throws IOException {
    Optional<FileRecord> record = reading.record();
    if (record.isPresent()) {
      sink.fileDone(record.get());
    }
    tally.done(reading.restBytes(), reading.articles(), reading.teasers());
  }

  IndexingTally tally() {
    return tally;
  }

  private void execute(Work work) {
    pieces.register();
    executor.execute(
        () -> {
          try {
            guarded(work);
          } finally {
            pieces.arriveAndDeregister();
          }
        });
  }

  private interface Work {
    void run() throws IOException;
  }

  /// After a failure what still waits is passed over: the run is lost, the last commit is not.
  private void guarded(Work work) {
    if (failure.get() != null) {
      return;
    }
    try {
      work.run();
    } catch (IOException | RuntimeException | Error e) {
      failure.compareAndSet(null, e);
    }
  }

  private void throwFailure() throws IOException {
    switch (failure.get()) {
      case null -> {}
      case IOException e -> throw e;
      case RuntimeException e -> throw e;
      case Error e -> throw e;
      case Throwable e -> throw new IllegalStateException(e);
    }
  }
}
