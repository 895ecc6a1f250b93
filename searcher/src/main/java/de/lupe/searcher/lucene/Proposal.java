package de.lupe.searcher.lucene;

import de.lupe.schema.ArticleField;
import de.lupe.searcher.query.QueryNode;
import de.lupe.searcher.query.QueryNode.Clauses;
import de.lupe.searcher.query.QueryNode.Everything;
import de.lupe.searcher.query.QueryNode.FieldValue;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// What may be asked in place of a query and chosen values that found nothing.
///
/// @param node the query, corrected; where a chosen value was corrected, the values of its field
///   stand in it
/// @param selected the choices that remain beside it
record Proposal(QueryNode node, Map<ArticleField, List<String>> selected) {

  static Proposal of(
      QueryNode node, Map<ArticleField, List<String>> selected, DidYouMean words, NearValues values)
      throws IOException {
    List<QueryNode> all = new ArrayList<>();
    QueryNode corrected = words.correct(node);
    if (!(corrected instanceof Everything)) {
      all.add(corrected);
    }
    Map<ArticleField, List<String>> remaining = new EnumMap<>(ArticleField.class);
    for (Map.Entry<ArticleField, List<String>> choice : selected.entrySet()) {
      List<QueryNode> meant = new ArrayList<>();
      boolean isCorrected = false;
      for (String value : choice.getValue()) {
        String near =
            values.isUnknown(choice.getKey(), value)
                ? values.nearest(choice.getKey(), value).orElse(value)
                : value;
        isCorrected |= !near.equals(value);
        meant.add(new FieldValue(choice.getKey(), near));
      }
      if (isCorrected) {
        all.add(meant.size() == 1 ? meant.getFirst() : new Clauses(List.of(), meant, List.of()));
      } else {
        remaining.put(choice.getKey(), choice.getValue());
      }
    }
    return new Proposal(
        switch (all.size()) {
          case 0 -> node;
          case 1 -> all.getFirst();
          default -> new Clauses(all, List.of(), List.of());
        },
        remaining);
  }
}
