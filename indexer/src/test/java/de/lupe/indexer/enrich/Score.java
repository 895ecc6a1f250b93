package de.lupe.indexer.enrich;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/// What is right of one kind of facts, and the headlines where something is not.
final class Score {
  private final String kind;
  private final List<String> differing = new ArrayList<>();
  private int right;
  private int given;
  private int wanted;

  Score(String kind) {
    this.kind = kind;
  }

  void add(String headline, Set<String> expected, Set<String> found) {
    Set<String> both = new TreeSet<>(found);
    both.retainAll(expected);
    right += both.size();
    given += found.size();
    wanted += expected.size();
    if (!found.equals(expected)) {
      differing.add(headline + "\n  wanted " + expected + "\n  given  " + found);
    }
  }

  double precision() {
    return right / (double) given;
  }

  double recall() {
    return right / (double) wanted;
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%s: precision %.3f, recall %.3f%n%s%n",
        kind,
        precision(),
        recall(),
        String.join("\n", differing));
  }
}
