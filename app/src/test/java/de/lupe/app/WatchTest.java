package de.lupe.app;

import static org.assertj.core.api.Assertions.assertThat;

import de.lupe.app.cli.IndexingJob;
import de.lupe.indexer.FolderWatch;
import de.lupe.indexer.IndexingListener;
import de.lupe.searcher.NewsSearch;
import de.lupe.searcher.SearchEngine;
import de.lupe.searcher.SearchRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// A folder is followed as it changes, and an open search sees what came of it.
class WatchTest {

  private static final Duration TWO_SECONDS = Duration.ofSeconds(2);

  @TempDir private Path folder = Path.of("");
  private Path news = Path.of("");
  private Path index = Path.of("");

  @BeforeEach
  void go() throws IOException {
    news = Files.createDirectory(folder.resolve("news"));
    index = news.resolve("index");
  }

  private static void write(Path file, String title) throws IOException {
    Files.writeString(file, title + "\n\nDer Text der Meldung ist kurz.\n");
  }

  /// Everything that is told until a file is among it.
  private static Set<Path> until(FolderWatch watch, Path file) throws Exception {
    Set<Path> told = new HashSet<>();
    while (!told.contains(file)) {
      told.addAll(watch.next(Duration.ofSeconds(20)));
    }
    return told;
  }

  @Test
  @Timeout(120)
  void filesAreToldAsTheyChange() throws Exception {
    Path old = news.resolve("alt.txt");
    write(old, "Alt");
    Files.createDirectories(index);
    try (FolderWatch watch = FolderWatch.of(List.of(news), index)) {
      write(news.resolve(".verborgen.txt"), "Verborgen");
      write(index.resolve("segments_1"), "Index");
      write(news.resolve("neu.txt"), "Neu");
      assertThat(until(watch, news.resolve("neu.txt"))).containsExactly(news.resolve("neu.txt"));
      write(old, "Alt und neu");
      until(watch, old);
      Path sub = Files.createDirectory(news.resolve("2024"));
      until(watch, sub);
      write(sub.resolve("tief.txt"), "Tief");
      until(watch, sub.resolve("tief.txt"));
      Files.delete(old);
      until(watch, old);
    }
  }

  @Test
  @Timeout(120)
  void oneFileCanBeWatched() throws Exception {
    Path file = news.resolve("a.txt");
    write(file, "Eins");
    try (FolderWatch watch = FolderWatch.of(List.of(file), index)) {
      write(news.resolve("b.txt"), "Andere");
      write(file, "Zwei");
      assertThat(until(watch, file)).containsExactly(file);
    }
  }

  @Test
  @Timeout(120)
  void anOpenSearchSeesWhatWasFollowed() throws Exception {
    Engines engines = new Engines(Clock.systemUTC());
    write(news.resolve("a.txt"), "Router");
    IndexingJob job = new IndexingJob(List.of(news), true, Optional.empty(), Optional.empty());
    try (FolderWatch watch = FolderWatch.of(List.of(news), index)) {
      engines.index(index, job, IndexingListener.silent());
      try (SearchEngine engine = engines.open(index)) {
        NewsSearch search = new NewsSearch(engine);
        assertThat(search.search(SearchRequest.of("Drucker")).total()).isZero();

        long start = System.nanoTime();
        write(news.resolve("b.txt"), "Drucker");
        until(watch, news.resolve("b.txt"));
        engines.follow(
            index, job.withPaths(List.of(news.resolve("b.txt"))), IndexingListener.silent());
        assertThat(search.search(SearchRequest.of("Drucker")).total()).isEqualTo(1);
        assertThat(System.nanoTime() - start)
            .as("from writing the file to finding it")
            .isLessThan(TWO_SECONDS.toNanos());

        Files.delete(news.resolve("a.txt"));
        // A file that came and went without ever being indexed is no trouble.
        engines.follow(
            index,
            job.withPaths(List.of(news.resolve("a.txt"), news.resolve("nie.txt"))),
            IndexingListener.silent());
        assertThat(search.search(SearchRequest.of("Router")).total()).isZero();
      }
    }
  }
}
