package de.lupe.indexer;

import de.lupe.indexer.ArticleSink.FileRecord;
import de.lupe.indexer.read.ArticleReader;
import de.lupe.indexer.read.InputFile;
import de.lupe.indexer.read.ReadResult;
import de.lupe.indexer.read.ReadResult.Read;
import de.lupe.indexer.read.ReadResult.Rejected;
import de.lupe.schema.Article;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/// One file on its way through a run: its articles in batches, and the moment when the last of them
/// is written.
final class FileReading {

  private static final int BATCH_ARTICLES = 32;
  private static final int BATCH_CHARS = 1 << 18;

  /// A file with more rejected inputs than these is read again by the next run.
  private static final int RECORDED_REJECTIONS = 1000;

  private final FileWorkers workers;
  private final InputFile file;
  private final String contentHash;
  // The reading itself is one of the pieces.
  private final AtomicInteger openPieces = new AtomicInteger(1);
  private final List<Rejected> rejected = new ArrayList<>();
  private List<Article> batch = new ArrayList<>();
  private int batchChars;
  private final AtomicLong readBytes = new AtomicLong();
  private long articles;
  private long teasers;
  private volatile boolean lostAny;
  private boolean complete = true;

  FileReading(FileWorkers workers, InputFile file, String contentHash) {
    this.workers = workers;
    this.file = file;
    this.contentHash = contentHash;
  }

  InputFile file() {
    return file;
  }

  long articles() {
    return articles;
  }

  long teasers() {
    return teasers;
  }

  /// What was not told as read: a reader may stop early.
  long restBytes() {
    return Math.max(0, file.size() - readBytes.get());
  }

  /// What to remember of the file; empty where it could not be read to its end. A file that has to
  /// be read again carries no hash, which no content has.
  Optional<FileRecord> record() {
    if (!complete) {
      return Optional.empty();
    }
    boolean keep = !lostAny && rejected.size() <= RECORDED_REJECTIONS;
    return Optional.of(
        new FileRecord(
            file.location().toString(), keep ? contentHash : "", keep ? rejected : List.of()));
  }

  /// Reads the file and passes its articles on.
  void run(ArticleReader reader) throws IOException {
    try {
      if (!workers.watch().run(results -> reader.read(reported(), results), this::take)) {
        // Perhaps the machine was busy: the next run tries again.
        complete = false;
        reject(new Rejected(file.path(), workers.watch().why()));
      }
    } catch (IOException e) {
      // The file failed, not the index: writing happens in other hands.
      complete = false;
      reject(new Rejected(file.path(), InputTree.reason(e)));
    } catch (OutOfMemoryError e) {
      // What the reader held is free again: only this file is lost. Writing fails in other hands.
      complete = false;
      reject(new Rejected(file.path(), "needs more memory than Lupe has (LUPE_JAVA_OPTS=-Xmx4g)"));
    } catch (RuntimeException | StackOverflowError | LinkageError e) {
      // A reader must not throw these; where one does, the file is lost and the run is not.
      complete = false;
      reject(new Rejected(file.path(), String.format(Locale.ROOT, "cannot be read (%s)", e)));
    }
    // The last batch is for this thread: a file with one article never changes hands.
    if (!batch.isEmpty()) {
      openPieces.incrementAndGet();
      workers.enrich(this, batch);
    }
    batchDone();
  }

  private InputFile reported() {
    return file.reporting(this::wasRead);
  }

  private void wasRead(long bytes) {
    readBytes.addAndGet(bytes);
    workers.tally().progress(bytes, 0);
  }

  private void take(ReadResult result) {
    switch (result) {
      case Read(Article article) -> {
        articles++;
        teasers += article.teasers().size();
        batch.add(article);
        batchChars += article.title().length() + article.body().length();
        if (batch.size() >= BATCH_ARTICLES || batchChars >= BATCH_CHARS) {
          openPieces.incrementAndGet();
          workers.enrichLater(this, batch);
          batch = new ArrayList<>();
          batchChars = 0;
        }
      }
      case Rejected input -> reject(input);
      case ReadResult.Skipped(String suffix) -> workers.tally().skipped(suffix);
    }
  }

  private void reject(Rejected input) {
    if (rejected.size() <= RECORDED_REJECTIONS) {
      rejected.add(input);
    }
    workers.tally().rejected(input);
  }

  /// Notes an article that was read and all the same did not get into the index, from any thread.
  void lost(Article article, String why) {
    lostAny = true;
    workers
        .tally()
        .lost(
            new Rejected(
                file.path(), String.format(Locale.ROOT, "article %s: %s", article.id(), why)));
  }

  /// Notes that one piece is done; the last one finishes the file.
  void batchDone() throws IOException {
    if (openPieces.decrementAndGet() == 0) {
      workers.fileDone(this);
    }
  }
}
