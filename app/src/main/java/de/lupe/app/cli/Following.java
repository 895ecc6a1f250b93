package de.lupe.app.cli;

import de.lupe.indexer.FolderWatch;
import de.lupe.indexer.IndexingListener;
import de.lupe.indexer.IndexingReport;
import de.lupe.schema.ArchiveException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Keeps an index up to date with folders, until the process ends: `lupe index --watch`.
final class Following {

  private static final Duration LONG = Duration.ofHours(1);
  private static final Duration AGAIN = Duration.ofSeconds(1);

  private final LupeCommand lupe;
  private final IndexingJob job;
  private final FolderWatch folders;
  private final Set<Path> pending = new TreeSet<>();

  Following(LupeCommand lupe, IndexingJob job, FolderWatch folders) {
    this.lupe = lupe;
    this.job = job;
    this.folders = folders;
  }

  /// Follows the folders; ends by being interrupted, or because the index failed.
  void run() throws IOException, InterruptedException {
    while (true) {
      boolean isFree = pending.isEmpty();
      pending.addAll(folders.next(isFree ? LONG : AGAIN));
      if (!job.prune()) {
        pending.removeIf(Files::notExists);
      }
      if (!pending.isEmpty()) {
        follow();
      }
    }
  }

  private void follow() throws IOException {
    IndexingReport done;
    try {
      done =
          lupe.archives()
              .follow(lupe.index(), job.withPaths(List.copyOf(pending)), IndexingListener.silent());
    } catch (ArchiveException e) {
      // Another process writes the index; that will end.
      lupe.terminal().diagnose(e.getMessage() + " Trying again.");
      return;
    }
    pending.clear();
    if (done.articles() > 0 || done.forgotten() > 0 || done.rejectedCount() > 0) {
      new ReportText(lupe.terminal()).brief(done);
    }
  }
}
