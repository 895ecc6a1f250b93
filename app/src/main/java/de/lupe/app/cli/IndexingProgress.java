package de.lupe.app.cli;

import de.lupe.indexer.IndexingListener;
import de.lupe.indexer.read.ReadResult;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/// A bar on standard error that says how far an indexing run is, how fast, and how long it still
/// takes; nothing where standard error is no terminal. Until it is closed, Ctrl-C is answered with
/// a sentence.
final class IndexingProgress implements IndexingListener, AutoCloseable {

  private static final int UPDATE_MILLIS = 250;
  private static final long KILO = 1_000;
  private static final long MEGA = 1_000_000;

  private final Terminal terminal;
  private final boolean shown;
  private final Interruption interruption;
  private Optional<ProgressBar> bar = Optional.empty();
  private long articles;

  private IndexingProgress(Terminal terminal, boolean shown) {
    this.terminal = terminal;
    this.shown = shown;
    this.interruption = new Interruption(terminal, this::clear);
  }

  /// For one run.
  static IndexingProgress on(Terminal terminal) {
    return new IndexingProgress(terminal, terminal.errIsTerminal());
  }

  @Override
  public synchronized void started(long files, long bytes) {
    if (!shown || files == 0) {
      return;
    }
    boolean large = bytes >= 10 * MEGA;
    bar =
        Optional.of(
            new ProgressBarBuilder()
                .setTaskName("Indexing")
                .setInitialMax(Math.max(1, bytes))
                .setUnit(large ? " MB" : " kB", large ? MEGA : KILO)
                .setStyle(ProgressBarStyle.UNICODE_BLOCK)
                .setUpdateIntervalMillis(UPDATE_MILLIS)
                .setConsumer(
                    new ConsoleProgressBarConsumer(terminal.errors(), terminal.width() - 1))
                .clearDisplayOnFinish()
                .showSpeed(new DecimalFormat("0.0", DecimalFormatSymbols.getInstance(Locale.ROOT)))
                .build());
  }

  @Override
  public synchronized void progress(long bytes, long moreArticles) {
    articles += moreArticles;
    bar.ifPresent(
        shownBar -> {
          shownBar.stepBy(bytes);
          shownBar.setExtraMessage(" " + Bars.count(articles, "article", "articles"));
        });
  }

  /// The same, and another listener hears of rejected inputs.
  IndexingListener and(IndexingListener other) {
    return new IndexingListener() {
      @Override
      public void started(long files, long bytes) {
        IndexingProgress.this.started(files, bytes);
      }

      @Override
      public void progress(long bytes, long moreArticles) {
        IndexingProgress.this.progress(bytes, moreArticles);
      }

      @Override
      public void rejected(ReadResult.Rejected rejected) {
        other.rejected(rejected);
      }
    };
  }

  @Override
  public void close() {
    interruption.close();
    clear();
  }

  private synchronized void clear() {
    bar.ifPresent(ProgressBar::close);
    bar = Optional.empty();
  }
}
