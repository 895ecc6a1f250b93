package de.lupe.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RankingFiguresTest {

  private static final Map<String, Map<String, Integer>> GRADES =
      Map.of("q", Map.of("exact", 2, "also", 1, "missed", 1));

  /// Gain 1 / log2(2) + 2 / log2(4) = 2; at best 2 / log2(2) + 1 / log2(3) + 1 / log2(4) = 3.13093.
  @Test
  void agreesWithFiguresComputedByHand() {
    RankingFigures figures =
        RankingFigures.of(GRADES, Map.of("q", List.of("also", "wrong", "exact")));
    assertThat(figures.ndcg()).isCloseTo(0.63879, within(0.00001));
    assertThat(figures.success()).isEqualTo(1);
    assertThat(figures.recall()).isCloseTo(2 / 3.0, within(0.00001));
  }

  @Test
  void theBestOrderScoresOneAndAQueryWithoutAnswerZero() {
    Map<String, List<String>> best = Map.of("q", List.of("exact", "missed", "also", "wrong"));
    assertThat(RankingFigures.of(GRADES, best)).isEqualTo(new RankingFigures(1, 1, 1));
    assertThat(RankingFigures.of(GRADES, Map.of())).isEqualTo(new RankingFigures(0, 0, 0));
    Map<String, Map<String, Integer>> two =
        Map.of("q", Map.of("exact", 2), "unanswered", Map.of("exact", 2));
    assertThat(RankingFigures.of(two, best)).isEqualTo(new RankingFigures(0.5, 0.5, 0.5));
  }

  @Test
  void onlyTheFirstTenCount() {
    List<String> eleven =
        IntStream.rangeClosed(1, 11)
            .mapToObj(rank -> rank == 11 ? "exact" : "wrong" + rank)
            .toList();
    assertThat(RankingFigures.of(GRADES, Map.of("q", eleven)))
        .isEqualTo(new RankingFigures(0, 0, 0));
  }
}
