package de.lupe.searcher.query;

import de.lupe.searcher.query.QueryNode.Clauses;
import de.lupe.searcher.query.QueryNode.Dated;
import de.lupe.searcher.query.QueryNode.Everything;
import de.lupe.searcher.query.QueryNode.FieldValue;
import de.lupe.searcher.query.QueryNode.Fuzzy;
import de.lupe.searcher.query.QueryNode.InTitle;
import de.lupe.searcher.query.QueryNode.Phrase;
import de.lupe.searcher.query.QueryNode.Prefix;
import de.lupe.searcher.query.QueryNode.Scored;
import de.lupe.searcher.query.QueryNode.Synonyms;
import de.lupe.searcher.query.QueryNode.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Collects what stands beside each other in one pair of parentheses, and decides what has to
/// match, what ranks and what restricts.
final class ClauseSequence {

  /// Operands joined by AND, or a single one.
  static final class Conjunction {
    private final List<QueryNode> positive = new ArrayList<>();
    private final List<QueryNode> negative = new ArrayList<>();
    private boolean hasPlus;

    void add(QueryNode node, boolean isPlus) {
      positive.add(node);
      hasPlus |= isPlus;
    }

    void exclude(QueryNode node) {
      negative.add(node);
    }

    private boolean isJoined() {
      return positive.size() + negative.size() > 1;
    }

    private Optional<QueryNode> toNode() {
      return ClauseFlattener.combine(positive, List.of(), negative);
    }
  }

  private final boolean fieldsRestrict;
  private final List<QueryNode> must = new ArrayList<>();
  private final List<QueryNode> should = new ArrayList<>();
  private final List<QueryNode> mustNot = new ArrayList<>();

  /// True once a word is compulsory by an operator, which leaves the other words to rank.
  private boolean hasCompulsory;

  /// @param fieldsRestrict false among the values of one field, which are alternatives
  ClauseSequence(boolean fieldsRestrict) {
    this.fieldsRestrict = fieldsRestrict;
  }

  /// Adds what is joined by OR, or a single conjunction.
  void add(List<Conjunction> alternatives) {
    List<QueryNode> nodes =
        alternatives.stream().map(Conjunction::toNode).flatMap(Optional::stream).toList();
    if (nodes.size() > 1) {
      ClauseFlattener.anyOf(nodes).ifPresent(this::addUnsigned);
    } else {
      alternatives.forEach(this::add);
    }
  }

  private void add(Conjunction conjunction) {
    mustNot.addAll(conjunction.negative);
    if (conjunction.hasPlus || conjunction.isJoined()) {
      must.addAll(conjunction.positive);
      hasCompulsory |=
          conjunction.hasPlus || !conjunction.positive.stream().allMatch(this::restricts);
    } else {
      conjunction.positive.forEach(this::addUnsigned);
    }
  }

  private void addUnsigned(QueryNode node) {
    (restricts(node) ? must : should).add(node);
  }

  private boolean restricts(QueryNode node) {
    return fieldsRestrict && !(node instanceof Everything) && isRestriction(node);
  }

  private static boolean isRestriction(QueryNode node) {
    return switch (node) {
      case FieldValue _, Dated _, Scored _, InTitle _, Everything _ -> true;
      case Word _, Phrase _, Prefix _, Fuzzy _, Synonyms _ -> false;
      case Clauses clauses ->
          Stream.concat(clauses.must().stream(), clauses.should().stream())
              .allMatch(ClauseSequence::isRestriction);
    };
  }

  /// The node for all of it; empty where nothing was added.
  Optional<QueryNode> toNode() {
    if (!must.isEmpty() && !should.isEmpty() && !hasCompulsory) {
      ClauseFlattener.combine(List.of(), should, List.of()).ifPresent(must::addFirst);
      should.clear();
    }
    if (!fieldsRestrict
        && !must.isEmpty()
        && should.stream().allMatch(ClauseSequence::isRestriction)) {
      // "vendor:(+Cisco Apple)": beside a compulsory value another one changes nothing.
      should.clear();
    }
    return ClauseFlattener.combine(must, should, mustNot);
  }
}
