package de.lupe.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// A run as text that a person can review: each query, its right documents with grade and rank, and
/// the first hits with their grades.
///
/// ```text
/// q36-ssh: SSH
///   wanted 2 at  2  terrapin-ssh-protokoll-angriff-283fbe15
///   wanted 2 at  -  openssh-regresshion-6b217591
///   hit  1 is 2     erlang-otp-ssh-luecke-0e477f91
/// ```
final class RankingGolden {

  private static final int HITS = 5;
  private static final int LAST_RANK = 20;

  private RankingGolden() {}

  /// The lines of a run. A rank below 20 is written `>20`: which one exactly says nothing.
  static List<String> lines(JudgedQueries judged, Map<String, List<String>> run) {
    List<String> lines = new ArrayList<>();
    judged
        .queries()
        .forEach(
            (qid, query) -> {
              List<String> ranked = run.get(qid);
              Map<String, Integer> wanted = judged.qrels().grades().getOrDefault(qid, Map.of());
              lines.add(qid + ": " + query);
              wanted.forEach(
                  (id, grade) ->
                      lines.add(
                          String.format(
                              Locale.ROOT, "  wanted %d at %3s  %s", grade, rank(id, ranked), id)));
              for (int i = 0; i < Math.min(HITS, ranked.size()); i++) {
                String id = ranked.get(i);
                lines.add(
                    String.format(
                        Locale.ROOT,
                        "  hit %2d is %d     %s",
                        i + 1,
                        wanted.getOrDefault(id, 0),
                        id));
              }
            });
    return lines;
  }

  private static String rank(String id, List<String> ranked) {
    int rank = ranked.indexOf(id) + 1;
    if (rank == 0) {
      return "-";
    }
    return rank > LAST_RANK ? ">" + LAST_RANK : Integer.toString(rank);
  }
}
