package de.lupe.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.lupe.indexer.IndexingReport;
import de.lupe.indexer.IndexingRun;
import de.lupe.indexer.read.ReadResult.Rejected;
import de.lupe.schema.ArchiveException;
import de.lupe.schema.EnrichedArticle;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexingRunTest {

  /// Lines that are no article. The byte 0xFF, which UTF-8 never has, stands for `\u00FF`.
  private static final List<String> BROKEN =
      List.of(
          "x",
          "{",
          "{\"title\": \"Eins",
          "{\"title\": \"Eins\",}",
          "{title: \"Eins\"}",
          "{\"title\": NaN}",
          "{\"title\": \"a\\x\"}",
          "{\"title\": \"Eins\"} {}",
          "[{\"title\": \"Eins\"}]",
          "17",
          "null",
          "{}",
          "{\"title\": \" \", \"body\": \"\\n\"}",
          "{\"title\": 17}",
          "{\"title\": \"a\", \"body\": {\"b\": 1}}",
          "{\"title\": \"a\", \"author\": 5}",
          "{\"title\": \"a\", \"id\": \"a b\"}",
          "{\"title\": \"a\", \"id\": \"n1\"}",
          "{\"title\": \"a\", \"published\": \"2024-02-30\"}",
          "{\"title\": \"a\", \"title\": \"b\"}",
          "{\"title\": \"a\", \"kind\": \"teaser\"}",
          "{\"title\": \"a\u00FF\"}",
          "{\"title\": \"a\", \"body\": " + "[".repeat(150) + "]".repeat(150) + "}");

  private static final int BROKEN_LINES = 30;
  private static final int BROKEN_EVERY = 333;

  @TempDir private Path folder = Path.of("");
  private Path news = Path.of("");
  private TestIndex index = new TestIndex(Path.of(""));

  @BeforeEach
  void go() throws IOException {
    news = Files.createDirectory(folder.resolve("news"));
    index = new TestIndex(folder.resolve("index"));
  }

  @Test
  void everyBrokenLineIsToldAndNoOtherIsLost() throws IOException {
    Path list = news.resolve("list.jsonl");
    List<String> places = new ArrayList<>();
    List<byte[]> lines = new ArrayList<>();
    for (int number = 1; number <= 10_000; number++) {
      if (number % BROKEN_EVERY == 0 && places.size() < BROKEN_LINES) {
        String broken = BROKEN.get(places.size() % BROKEN.size());
        lines.add((broken + "\n").getBytes(StandardCharsets.ISO_8859_1));
        places.add(list + ":" + number);
      } else {
        lines.add((GeneratedNews.json(number) + "\n").getBytes(StandardCharsets.UTF_8));
      }
    }
    write(list, lines);
    IndexingReport first = index.index(news);
    assertThat(first.articles()).isEqualTo(9_970);
    assertThat(first.rejectedCount()).isEqualTo(BROKEN_LINES);
    assertThat(first.rejected()).extracting(Rejected::where).containsExactlyElementsOf(places);
    assertThat(first.rejected()).extracting(Rejected::why).noneMatch(String::isBlank);
    assertThat(first.rejected().stream().map(Rejected::why).distinct())
        .hasSizeGreaterThanOrEqualTo(15);
    assertThat(index.documents()).hasSize(9_970);

    Map<String, ?> written = index.files();
    IndexingReport second = index.index(news);
    assertThat(second.articles()).isZero();
    assertThat(second.unchanged()).isEqualTo(1);
    assertThat(second.rejectedCount()).isEqualTo(BROKEN_LINES);
    assertThat(second.rejected()).isEqualTo(first.rejected());
    assertThat(index.files()).as("the second run writes nothing").isEqualTo(written);
  }

  private static void write(Path file, List<byte[]> lines) throws IOException {
    try (var out = Files.newOutputStream(file)) {
      for (byte[] line : lines) {
        out.write(line);
      }
    }
  }

  @Test
  void whatWasRejectedIsToldAgainWhateverTheFileIsCalled() throws IOException {
    Files.writeString(news.resolve("a\tb.jsonl"), "x\n" + GeneratedNews.json(1) + "\n");
    List<Rejected> first = index.index(news).rejected();
    assertThat(first).hasSize(1);
    assertThat(index.index(news).rejected()).isEqualTo(first);
  }

  @Test
  void onlyWhatChangedIsWrittenAgain() throws IOException {
    for (int number = 0; number < 20; number++) {
      Files.writeString(news.resolve(number + ".json"), GeneratedNews.json(number));
    }
    index.index(news);
    Files.writeString(news.resolve("7.json"), GeneratedNews.json(7, "Ganz neu."));
    // The same content, written anew.
    Files.writeString(news.resolve("8.json"), GeneratedNews.json(8));
    Files.writeString(news.resolve("20.json"), GeneratedNews.json(20));
    Queue<String> put = new ConcurrentLinkedQueue<>();
    IndexingReport report =
        index.index(
            (location, article) -> put.add(article.article().id().value()),
            2,
            IndexingRun.COMMIT_EVERY,
            news);
    assertThat(put).containsExactlyInAnyOrder("n7", "n20");
    assertThat(report.articles()).isEqualTo(2);
    assertThat(report.unchanged()).isEqualTo(19);
    assertThat(index.documents())
        .hasSize(21)
        .extracting(document -> document.article().body())
        .contains("Ganz neu.")
        .doesNotContain(GeneratedNews.body(7, 12));
  }

  @Test
  void vanishedFilesStayUntilTheyArePrunedBelowTheGivenPaths() throws IOException {
    Path here = Files.createDirectory(news.resolve("here"));
    Path elsewhere = Files.createDirectory(news.resolve("here-too"));
    for (int number = 0; number < 4; number++) {
      Path parent = number % 2 == 0 ? here : elsewhere;
      Files.writeString(parent.resolve(number + ".json"), GeneratedNews.json(number));
    }
    index.index(news);
    Files.delete(here.resolve("0.json"));
    Files.delete(elsewhere.resolve("1.json"));
    assertThat(index.index(news).forgotten()).isZero();
    assertThat(ids()).containsExactly("n0", "n1", "n2", "n3");
    assertThat(index.prune(here).forgotten()).isEqualTo(1);
    assertThat(ids()).containsExactly("n1", "n2", "n3");
    assertThat(index.prune(news).forgotten()).isEqualTo(1);
    assertThat(ids()).containsExactly("n2", "n3");
  }

  @Test
  void aFolderThatVanishedInAFolderIsPruned() throws IOException {
    Path sub = Files.createDirectory(news.resolve("sub"));
    Files.writeString(sub.resolve("0.json"), GeneratedNews.json(0));
    Files.writeString(news.resolve("1.json"), GeneratedNews.json(1));
    index.index(news);
    Files.delete(sub.resolve("0.json"));
    Files.delete(sub);
    assertThat(index.prune(news).forgotten()).isEqualTo(1);
    assertThat(ids()).containsExactly("n1");
  }

  @Test
  void aLineThatIsGoneIsForgotten() throws IOException {
    Path list = news.resolve("list.jsonl");
    Files.write(list, List.of(GeneratedNews.json(1), GeneratedNews.json(2), GeneratedNews.json(3)));
    index.index(news);
    Files.write(list, List.of(GeneratedNews.json(1), GeneratedNews.json(3)));
    index.index(news);
    assertThat(ids()).containsExactly("n1", "n3");
    // No line is left that could be read.
    Files.write(list, List.of("x"));
    index.index(news);
    assertThat(ids()).isEmpty();
  }

  @Test
  void anIdBelongsToOneFileAndPassesOnWhenThatIsGone() throws IOException {
    Path one =
        Files.writeString(news.resolve("one.jsonl"), "{\"id\": \"q1\", \"title\": \"eins\"}\n");
    Path two =
        Files.writeString(news.resolve("two.jsonl"), "{\"id\": \"q1\", \"title\": \"zwei\"}\n");
    IndexingReport first = index.index(news);
    assertThat(first.articles()).isEqualTo(1);
    assertThat(first.rejected()).hasSize(1);
    assertThat(first.rejected().getFirst().why()).contains("q1").contains("belongs to");
    boolean oneWon = index.titles().contains("eins");
    IndexingReport second = index.index(news);
    assertThat(second.rejected()).isEqualTo(first.rejected());
    assertThat(index.titles()).containsExactly(oneWon ? "eins" : "zwei");
    Files.delete(oneWon ? one : two);
    index.prune(news);
    assertThat(index.titles()).containsExactly(oneWon ? "zwei" : "eins");
  }

  @Test
  void aValueThatIsTooLongCostsItsArticleAndNoOther() throws IOException {
    String tooLong = "x".repeat(33_000);
    Files.writeString(
        news.resolve("list.jsonl"),
        "{\"title\": \"Gut\"}\n"
            + "{\"title\": \"T\", \"author\": \""
            + tooLong
            + "\"}\n"
            + "{\"title\": \"T\", \"categories\": [\""
            + tooLong
            + "\"]}\n"
            + "{\"title\": \"T\", \"source\": \""
            + tooLong
            + "\"}\n"
            + "{\"title\": \"T\", \"url\": \"https://beispiel.example/"
            + tooLong
            + "\"}\n"
            + "{\"title\": \""
            + tooLong
            + "\"}\n");
    IndexingReport report = index.index(news);
    assertThat(index.titles()).containsExactly("Gut");
    assertThat(report.articles()).isEqualTo(1);
    assertThat(report.rejectedCount()).isEqualTo(5);
  }

  @Test
  void aFolderThatIsGoneItselfIsPrunedByItsName() throws IOException {
    Files.write(news.resolve("a.jsonl"), List.of(GeneratedNews.json(1)));
    index.index(news);
    Path moved = Files.move(news, news.resolveSibling("moved"));
    assertThatThrownBy(() -> index.index(news))
        .isInstanceOf(ArchiveException.class)
        .hasMessageContaining("There is no file or folder");
    assertThat(index.prune(news).forgotten()).isEqualTo(1);
    assertThat(ids()).isEmpty();
    assertThatThrownBy(() -> index.prune(moved.resolve("nothing")))
        .isInstanceOf(ArchiveException.class)
        .hasMessageContaining("the index knows nothing below it");
  }

  @Test
  void anArticleThatMovesToAnotherFileStays() throws IOException {
    Files.write(news.resolve("a.jsonl"), List.of(GeneratedNews.json(1), GeneratedNews.json(2)));
    index.index(news);
    Files.write(news.resolve("a.jsonl"), List.of(GeneratedNews.json(1)));
    Files.write(news.resolve("b.jsonl"), List.of(GeneratedNews.json(2)));
    index.index(news);
    assertThat(ids()).containsExactly("n1", "n2");
    Files.delete(news.resolve("a.jsonl"));
    index.prune(news);
    assertThat(ids()).containsExactly("n2");
  }

  @Test
  void aSinkThatFailsEndsTheRunAndKeepsWhatWasCommitted() throws IOException {
    Path list = news.resolve("list.jsonl");
    List<String> lines = new ArrayList<>();
    for (int number = 0; number < 500; number++) {
      lines.add(GeneratedNews.json(number));
    }
    Files.write(list, lines);
    IOException full = new IOException("No space left on device");
    for (int threads : new int[] {1, 4}) {
      TestIndex failing = new TestIndex(folder.resolve("failing" + threads));
      failing.index(Files.writeString(folder.resolve("before.json"), GeneratedNews.json(9999)));
      AtomicInteger puts = new AtomicInteger();
      assertThatThrownBy(
              () ->
                  failing.index(
                      (location, article) -> {
                        if (puts.incrementAndGet() >= 50) {
                          throw full;
                        }
                      },
                      threads,
                      10,
                      list))
          .isSameAs(full);
      List<EnrichedArticle> kept = failing.documents();
      assertThat(kept).extracting(document -> document.article().id().value()).contains("n9999");
      assertThat(kept).as("batches before the 50th put").hasSizeLessThanOrEqualTo(50);
      assertThat(failing.index(list).articles()).isEqualTo(500);
      assertThat(failing.documents()).hasSize(501);
    }
  }

  @Test
  void theNumberOfThreadsChangesNothing() throws IOException {
    for (int number = 0; number < 300; number++) {
      int[] announced = {number + 1, number + 150, 1000 + number % 7};
      Files.writeString(
          news.resolve(number + ".txt"),
          GeneratedNews.page(number, GeneratedNews.body(number, 30), announced));
    }
    List<String> lines = new ArrayList<>();
    for (int number = 300; number < 600; number++) {
      lines.add(number % 50 == 0 ? "{" : GeneratedNews.json(number));
    }
    Files.write(news.resolve("list.jsonl"), lines);
    TestIndex one = new TestIndex(folder.resolve("one"));
    TestIndex four = new TestIndex(folder.resolve("four"));
    IndexingReport byOne = one.index((location, article) -> {}, 1, 300, news);
    IndexingReport byFour = four.index((location, article) -> {}, 4, 300, news);
    assertThat(byFour).isEqualTo(byOne);
    assertThat(byOne.rejectedCount()).isEqualTo(6);
    assertThat(byOne.teasers()).isEqualTo(900);
    assertThat(one.documents()).hasSizeGreaterThan(594);
    assertThat(four.documents()).isEqualTo(one.documents());
  }

  private List<String> ids() throws IOException {
    return index.documents().stream().map(document -> document.article().id().value()).toList();
  }
}
