package de.lupe.app.trec;

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
/// @param reciprocalRank one divided by the rank of the first right document, where that is among
///   the first ten
/// @param success how often the first document is a right one
/// @param successInTen how often one of the first ten is
/// @param recall how many of the right documents are among the first ten
/// @param recallInHundred how many of them are among the first hundred
public record RankingFigures(
    double ndcg,
    double reciprocalRank,
    double success,
    double successInTen,
    double recall,
    double recallInHundred) {

  /// How many documents of an answer count for all figures but the last.
  public static final int DEPTH = 10;

  /// How many count for the last one.
  public static final int RECALL_DEPTH = 100;

  /// The figures of a run.
  ///
  /// @param qrels what is right
  /// @param run document ids of every query, the best first; queries that are not judged do not
  ///   count
  public static RankingFigures of(Qrels qrels, Map<String, List<String>> run) {
    double ndcg = 0;
    double reciprocalRank = 0;
    double success = 0;
    double successInTen = 0;
    double recall = 0;
    double recallInHundred = 0;
    for (Map.Entry<String, Map<String, Integer>> judged : qrels.grades().entrySet()) {
      Map<String, Integer> wanted = judged.getValue();
      List<String> answer = run.getOrDefault(judged.getKey(), List.of());
      List<String> ranked = first(DEPTH, answer);
      int rank = firstRight(wanted, ranked);
      ndcg += ndcg(wanted, ranked);
      reciprocalRank += rank > 0 ? 1.0 / rank : 0;
      success += rank == 1 ? 1 : 0;
      successInTen += rank > 0 ? 1 : 0;
      recall += recall(wanted, ranked);
      recallInHundred += recall(wanted, first(RECALL_DEPTH, answer));
    }
    int queries = qrels.grades().size();
    return new RankingFigures(
        ndcg / queries,
        reciprocalRank / queries,
        success / queries,
        successInTen / queries,
        recall / queries,
        recallInHundred / queries);
  }

  private static List<String> first(int depth, List<String> ids) {
    return ids.subList(0, Math.min(depth, ids.size()));
  }

  /// From 1; 0 where there is none.
  private static int firstRight(Map<String, Integer> wanted, List<String> ranked) {
    for (int rank = 1; rank <= ranked.size(); rank++) {
      if (wanted.containsKey(ranked.get(rank - 1))) {
        return rank;
      }
    }
    return 0;
  }

  private static double recall(Map<String, Integer> wanted, List<String> ranked) {
    return ranked.stream().filter(wanted::containsKey).count() / (double) wanted.size();
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
