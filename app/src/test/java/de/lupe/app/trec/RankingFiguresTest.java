package de.lupe.app.trec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RankingFiguresTest {

  private static final Qrels QRELS =
      new Qrels(Map.of("q", Map.of("exact", 2, "also", 1, "missed", 1)));

  private static final RankingFigures NOTHING = new RankingFigures(0, 0, 0, 0, 0, 0);

  /// Gain 1 / log2(3) + 2 / log2(4) = 1.63093; at best 2 / log2(2) + 1 / log2(3) + 1 / log2(4) =
  /// 3.13093.
  @Test
  void agreesWithFiguresComputedByHand() {
    RankingFigures figures =
        RankingFigures.of(QRELS, Map.of("q", List.of("wrong", "also", "exact")));
    assertThat(figures.ndcg()).isCloseTo(0.52091, within(0.00001));
    assertThat(figures.reciprocalRank()).isEqualTo(0.5);
    assertThat(figures.success()).isZero();
    assertThat(figures.successInTen()).isEqualTo(1);
    assertThat(figures.recall()).isCloseTo(2 / 3.0, within(0.00001));
    assertThat(figures.recallInHundred()).isCloseTo(2 / 3.0, within(0.00001));
  }

  @Test
  void theBestOrderScoresOneAndAQueryWithoutAnswerZero() {
    Map<String, List<String>> best = Map.of("q", List.of("exact", "missed", "also", "wrong"));
    assertThat(RankingFigures.of(QRELS, best)).isEqualTo(new RankingFigures(1, 1, 1, 1, 1, 1));
    assertThat(RankingFigures.of(QRELS, Map.of())).isEqualTo(NOTHING);
    Qrels two = new Qrels(Map.of("q", Map.of("exact", 2), "unanswered", Map.of("exact", 2)));
    assertThat(RankingFigures.of(two, best))
        .isEqualTo(new RankingFigures(0.5, 0.5, 0.5, 0.5, 0.5, 0.5));
  }

  @Test
  void onlyTheFirstTenCountAndForTheLastFigureTheFirstHundred() {
    Qrels one = new Qrels(Map.of("q", Map.of("exact", 2)));
    assertThat(RankingFigures.of(one, answer(10)).successInTen()).isEqualTo(1);
    assertThat(RankingFigures.of(one, answer(11))).isEqualTo(new RankingFigures(0, 0, 0, 0, 0, 1));
    assertThat(RankingFigures.of(one, answer(100)).recallInHundred()).isEqualTo(1);
    assertThat(RankingFigures.of(one, answer(101))).isEqualTo(NOTHING);
  }

  private static Map<String, List<String>> answer(int rankOfTheRightOne) {
    return Map.of(
        "q",
        IntStream.rangeClosed(1, rankOfTheRightOne)
            .mapToObj(rank -> rank == rankOfTheRightOne ? "exact" : "wrong" + rank)
            .toList());
  }
}
