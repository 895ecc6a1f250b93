package de.lupe.app;

import static org.assertj.core.api.Assertions.assertThat;

import de.lupe.schema.ArticleId;
import de.lupe.schema.EnrichedArticle;
import de.lupe.searcher.NewsSearch;
import de.lupe.searcher.SearchRequest;
import de.lupe.searcher.lucene.IndexCheck;
import de.lupe.searcher.lucene.LuceneSearchEngine;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Kills indexing runs at any moment: what an earlier run had committed is there, and the next run
/// ends as if nothing had happened.
class KillTest {

  private static final int KILLS = 20;
  private static final int PAGES = 600;
  private static final int LINES = 1600;
  private static final int COMMIT_EVERY = 350;
  // A run works on for as long as this after what is waited for.
  private static final int MOST_NANOS_MORE = 30_000_000;

  @TempDir private Path folder = Path.of("");
  private Path news = Path.of("");
  private Path earlier = Path.of("");

  /// News of which an earlier run has read a part, of which again a part has changed since.
  @BeforeEach
  void write() throws IOException {
    news = Files.createDirectory(folder.resolve("news"));
    earlier = folder.resolve("earlier");
    for (int number = 0; number < PAGES / 2; number++) {
      page(number, "Alter Text.");
    }
    list(0, LINES / 2, "Alter Text.");
    new TestIndex(earlier).index(news);
    for (int number = 0; number < PAGES; number++) {
      if (number % 4 == 0 || number >= PAGES / 2) {
        page(number, "Neuer Text.");
      }
    }
    list(100, LINES, "Neuer Text.");
  }

  private void page(int number, String body) throws IOException {
    // Of the announced articles some are there, some come later, some never.
    int[] announced = {number + 1, number + PAGES / 2, 10_000 + number % 50};
    Files.writeString(
        news.resolve("page" + number + ".txt"),
        GeneratedNews.page(number, body + " " + GeneratedNews.body(number, 8), announced));
  }

  private void list(int from, int to, String body) throws IOException {
    List<String> lines = new ArrayList<>();
    for (int number = from; number < to; number++) {
      lines.add(GeneratedNews.json(5000 + number, body));
    }
    Files.write(news.resolve("list.jsonl"), lines);
  }

  @Test
  void theNextRunEndsAsIfNothingHadHappened() throws Exception {
    long seed = new Random().nextLong();
    System.out.println("KillTest's seed: " + seed);
    Random random = new Random(seed);
    Path undisturbed = copyOfEarlier("undisturbed");
    Run whole = new Run(undisturbed);
    assertThat(whole.written(Long.MAX_VALUE)).isGreaterThan(PAGES / 2);
    long all = whole.written;
    assertThat(whole.process.waitFor()).isZero();
    List<EnrichedArticle> expected = new TestIndex(undisturbed).documents();
    assertThat(expected).hasSizeGreaterThan(PAGES + LINES - 100);
    Set<ArticleId> lasting = lasting(expected);

    Set<String> commits = new TreeSet<>();
    for (int kill = 0; kill < KILLS; kill++) {
      // By the work that is done, not by the clock: a busy machine must not bunch the kills. The
      // last ones hit what comes after the last article.
      long articles = Math.round(all * Math.min(1, (kill + random.nextDouble()) / (KILLS - 2)));
      Path index = copyOfEarlier("killed" + kill);
      Run run = new Run(index);
      long written = run.written(articles);
      run.process.waitFor(random.nextInt(MOST_NANOS_MORE), TimeUnit.NANOSECONDS);
      run.process.destroyForcibly().waitFor();
      String when =
          String.format(Locale.ROOT, "killed after %d of %d articles, seed %d", written, all, seed);
      commits.add(lastCommit(index));
      checkKilled(index, lasting, when);
      TestIndex again = new TestIndex(index);
      again.index(news);
      assertThat(IndexCheck.run(index)).as(when).isEmpty();
      assertThat(again.documents()).as(when).isEqualTo(expected);
    }
    assertThat(commits).as("kills between different commits").hasSizeGreaterThanOrEqualTo(3);
  }

  /// The ids that are in the index before and after the run.
  private Set<ArticleId> lasting(List<EnrichedArticle> after) throws IOException {
    Set<ArticleId> lasting = ids(new TestIndex(earlier).documents());
    lasting.removeIf(id -> id.value().startsWith("teaser-"));
    assertThat(lasting).hasSize(PAGES / 2 + LINES / 2);
    lasting.retainAll(ids(after));
    assertThat(lasting).hasSize(PAGES / 2 + LINES / 2 - 100);
    return lasting;
  }

  private static void checkKilled(Path index, Set<ArticleId> lasting, String when)
      throws IOException {
    assertThat(IndexCheck.run(index)).as(when).isEmpty();
    try (LuceneSearchEngine engine = LuceneSearchEngine.open(index)) {
      assertThat(new NewsSearch(engine).search(SearchRequest.of("Text")).total())
          .as(when)
          .isGreaterThanOrEqualTo(lasting.size());
    }
    List<EnrichedArticle> documents = new TestIndex(index).documents();
    assertThat(ids(documents)).as(when).hasSize(documents.size()).containsAll(lasting);
  }

  private static Set<ArticleId> ids(List<EnrichedArticle> documents) {
    Set<ArticleId> ids = new HashSet<>();
    documents.forEach(document -> ids.add(document.article().id()));
    return ids;
  }

  /// A run in a process of its own, whose work has begun.
  private final class Run {
    final Process process;
    private final BufferedReader printed;
    private long written;

    Run(Path index) throws IOException {
      process =
          ChildJvm.process(
                  List.of(),
                  IndexingMain.class,
                  List.of(index.toString(), news.toString(), Integer.toString(COMMIT_EVERY)))
              .start();
      printed = process.inputReader(StandardCharsets.UTF_8);
      assertThat(nextNumber()).as("the process begins").isZero();
    }

    /// Waits until so many articles are written, or until the run ends.
    ///
    /// @return how many there are then
    long written(long articles) throws IOException {
      for (long next = 0; next >= 0 && written < articles; next = nextNumber()) {
        written = Math.max(written, next);
      }
      return written;
    }

    /// The next number among the lines, for Java may have something to say, too; -1 at the end.
    private long nextNumber() throws IOException {
      String line = printed.readLine();
      while (line != null && !line.matches("[0-9]+")) {
        line = printed.readLine();
      }
      return line == null ? -1 : Long.parseLong(line);
    }
  }

  private Path copyOfEarlier(String name) throws IOException {
    Path copy = Files.createDirectory(folder.resolve(name));
    try (Stream<Path> files = Files.list(earlier)) {
      for (Path file : files.toList()) {
        Files.copy(file, copy.resolve(file.getFileName()));
      }
    }
    return copy;
  }

  private static String lastCommit(Path index) throws IOException {
    try (Stream<Path> files = Files.list(index)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.startsWith("segments_"))
          .max(String::compareTo)
          .orElseThrow();
    }
  }
}
