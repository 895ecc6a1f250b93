package de.lupe.app;

import java.util.Collections;
import java.util.List;
import java.util.Map;

/// How well ranked documents answer judged queries, each figure the mean over all judged queries,
/// from 0 to 1; a query without an answer counts as 0.
///
/// Source: Järvelin and Kekäläinen, *Cumulated Gain-Based Evaluation of IR Techniques*, 2002; as in
/// trec_eval the gain is the grade itself.
///
/// @param ndcg the graded gain of the first ten, discounted by rank, against that of the best order
/// @param success how often the first document is a right one
/// @param recall how many of the right documents are among the first ten
record RankingFigures(double ndcg, double success, double recall) {

  /// How many documents of an answer count.
  static final int DEPTH = 10;

  /// The figures of a run.
  ///
  /// @param grades right documents of every judged query, with their grades
  /// @param run document ids of every query, the best first
  static RankingFigures of(
      Map<String, Map<String, Integer>> grades, Map<String, List<String>> run) {
    double ndcg = 0;
    double success = 0;
    double recall = 0;
    for (Map.Entry<String, Map<String, Integer>> judged : grades.entrySet()) {
      Map<String, Integer> wanted = judged.getValue();
      List<String> ranked =
          run.getOrDefault(judged.getKey(), List.of()).stream().limit(DEPTH).toList();
      ndcg += ndcg(wanted, ranked);
      success += !ranked.isEmpty() && wanted.containsKey(ranked.getFirst()) ? 1 : 0;
      recall += ranked.stream().filter(wanted::containsKey).count() / (double) wanted.size();
    }
    int queries = grades.size();
    return new RankingFigures(ndcg / queries, success / queries, recall / queries);
  }

  private static double ndcg(Map<String, Integer> wanted, List<String> ranked) {
    List<Integer> best = wanted.values().stream().sorted(Collections.reverseOrder()).toList();
    List<Integer> found = ranked.stream().map(id -> wanted.getOrDefault(id, 0)).toList();
    return gain(found) / gain(best);
  }

  private static double gain(List<Integer> grades) {
    double gain = 0;
    for (int rank = 1; rank <= Math.min(DEPTH, grades.size()); rank++) {
      gain += grades.get(rank - 1) * Math.log(2) / Math.log(rank + 1);
    }
    return gain;
  }
}
