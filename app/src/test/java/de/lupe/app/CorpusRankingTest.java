package de.lupe.app;

import static org.assertj.core.api.Assertions.assertThat;

import de.lupe.app.trec.Qrels;
import de.lupe.app.trec.RankingFigures;
import de.lupe.schema.ArticleId;
import de.lupe.searcher.SearchEngine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// How the judged queries of `corpus/queries` are answered over `corpus/articles`.
///
/// The ranks and the first hits of every query are compared with `corpus-ranking.txt` among the test
/// resources. After a change that is meant to move them, rewrite that file and review its diff:
///
///     ./mvnw verify -pl app -am -Dtest=CorpusRankingTest -Dsurefire.failIfNoSpecifiedTests=false \
///       -Dgolden=write
///
/// The floors are moved by hand: up when a change has earned it, down only with a reason.
class CorpusRankingTest {

  private static final double LEAST_NDCG = 0.881;
  private static final double LEAST_SUCCESS = 0.961;
  private static final double LEAST_RECALL = 0.865;

  private static final Path GOLDEN = Path.of("src/test/resources/de/lupe/app/corpus-ranking.txt");
  private static final int MORE_THAN_ARTICLES = 1000;

  @TempDir private static Path folder = Path.of("");

  private static JudgedQueries judged = new JudgedQueries(Map.of(), new Qrels(Map.of()));
  private static final Map<String, List<String>> RUN = new LinkedHashMap<>();

  @BeforeAll
  static void answerAll() throws IOException, InterruptedException {
    judged = JudgedQueries.read(LupeProcess.ROOT.resolve("corpus/queries"));
    LupeProcess.run(index(), "index", "corpus/articles", "--strict");
    try (SearchEngine engine = engine()) {
      RUN.putAll(JudgedRun.of(engine, judged, MORE_THAN_ARTICLES));
    }
  }

  private static Path index() {
    return folder.resolve("index");
  }

  private static SearchEngine engine() throws IOException {
    return new Engines(Clock.systemUTC()).open(index());
  }

  @Test
  void everyQueryIsJudgedWithArticlesThatExist() throws IOException {
    assertThat(judged.qrels().grades().keySet()).isEqualTo(judged.queries().keySet());
    try (SearchEngine engine = engine()) {
      for (String id : judged.documents()) {
        assertThat(engine.article(new ArticleId(id))).as(id).isPresent();
      }
    }
  }

  @Test
  void ranksNoWorseThanBefore() {
    RankingFigures figures = RankingFigures.of(judged.qrels(), RUN);
    assertThat(figures.ndcg()).as("nDCG@10").isGreaterThanOrEqualTo(LEAST_NDCG);
    assertThat(figures.success()).as("success@1").isGreaterThanOrEqualTo(LEAST_SUCCESS);
    assertThat(figures.recall()).as("recall@10").isGreaterThanOrEqualTo(LEAST_RECALL);
  }

  @Test
  void ranksAsTheGoldenFileSays() throws IOException {
    List<String> lines = RankingGolden.lines(judged, RUN);
    if ("write".equals(System.getProperty("golden"))) {
      Files.createDirectories(GOLDEN.getParent());
      Files.writeString(GOLDEN, String.join("\n", lines) + "\n");
    }
    assertThat(Files.readAllLines(GOLDEN))
        .as("%s; where the change is meant, rewrite it with -Dgolden=write", GOLDEN)
        .containsExactlyElementsOf(lines);
  }
}
