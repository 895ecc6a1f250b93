package de.lupe.searcher.query;

import de.lupe.searcher.query.QueryNode.Clauses;
import de.lupe.searcher.query.QueryNode.Everything;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Puts clauses together in their one normal form: what means the same becomes the same tree, and
/// no list stands inside another one without need.
final class ClauseFlattener {

  private ClauseFlattener() {}

  /// The alternatives of an OR. One that is everything makes the others merely rank.
  static Optional<QueryNode> anyOf(List<QueryNode> alternatives) {
    List<QueryNode> others =
        alternatives.stream().filter(node -> !(node instanceof Everything)).toList();
    boolean anything = others.size() < alternatives.size();
    return combine(anything ? List.of(new Everything()) : List.of(), others, List.of());
  }

  /// The node for these clauses: a single one is the node itself, negative ones alone mean
  /// everything but them.
  ///
  /// @return empty where there are no clauses
  static Optional<QueryNode> combine(
      List<QueryNode> must, List<QueryNode> should, List<QueryNode> mustNot) {
    List<QueryNode> all = new ArrayList<>();
    List<QueryNode> any = alternatives(should);
    List<QueryNode> none = alternatives(mustNot);
    for (QueryNode node : must) {
      if (node instanceof Clauses inner && inner.should().isEmpty()) {
        all.addAll(inner.must());
        none.addAll(inner.mustNot());
      } else {
        all.add(node);
      }
    }
    dropNeedlessEverything(all, any);

    if (all.isEmpty() && any.size() == 1) {
      return combine(any, List.of(), none);
    }
    if (any.isEmpty() && all.size() == 1 && all.getFirst() instanceof Clauses inner) {
      all = inner.must();
      any = inner.should();
      none.addAll(inner.mustNot());
    }
    if (none.isEmpty() && any.isEmpty() && all.size() <= 1) {
      return all.stream().findFirst();
    }
    if (all.isEmpty() && any.isEmpty()) {
      all = List.of(new Everything());
    }
    return Optional.of(new Clauses(all, any, none));
  }

  /// The nodes, and in the place of a list of alternatives those alternatives.
  private static List<QueryNode> alternatives(List<QueryNode> nodes) {
    List<QueryNode> alternatives = new ArrayList<>();
    for (QueryNode node : nodes) {
      if (node instanceof Clauses inner && inner.must().isEmpty() && inner.mustNot().isEmpty()) {
        alternatives.addAll(inner.should());
      } else {
        alternatives.add(node);
      }
    }
    return alternatives;
  }

  private static void dropNeedlessEverything(List<QueryNode> all, List<QueryNode> any) {
    boolean isOptional = any.removeIf(Everything.class::isInstance);
    boolean isCompulsory = all.removeIf(Everything.class::isInstance);
    if (all.isEmpty() && (isCompulsory || (isOptional && any.isEmpty()))) {
      all.add(new Everything());
    }
  }
}
