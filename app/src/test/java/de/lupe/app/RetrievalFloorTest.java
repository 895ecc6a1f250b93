package de.lupe.app;

import static org.assertj.core.api.Assertions.assertThat;

import de.lupe.app.cli.IndexingJob;
import de.lupe.app.trec.RankingFigures;
import de.lupe.indexer.IndexingListener;
import de.lupe.searcher.SearchEngine;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Holds the ranking above that of Lucene's own German analyzer, with BM25 and its usual k1 and b,
/// over the same texts and queries. Skipped where [EvaluationData] finds none.
class RetrievalFloorTest {

  @TempDir private Path index = Path.of("");

  @ParameterizedTest
  @CsvSource({"questions, 0.9367", "known-item, 0.5772"})
  void ranksBetterThanLuceneDoes(String set, double ofLucene) throws IOException {
    Path folder =
        EvaluationData.folder(
            set, "nDCG@10 over larger judged sets", "articles.jsonl", "queries.tsv", "qrels.tsv");
    JudgedQueries judged = JudgedQueries.read(folder);
    Engines engines = new Engines(Clock.systemUTC());
    engines.index(
        index,
        IndexingJob.of(List.of(folder.resolve("articles.jsonl"))),
        IndexingListener.silent());
    try (SearchEngine engine = engines.open(index)) {
      RankingFigures figures =
          RankingFigures.of(judged.qrels(), JudgedRun.of(engine, judged, RankingFigures.DEPTH));
      assertThat(figures.ndcg()).as("nDCG@10").isGreaterThanOrEqualTo(ofLucene);
    }
  }
}
