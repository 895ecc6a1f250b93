package de.lupe.searcher.query;

import java.util.List;

/// A query as it was understood.
///
/// @param node what is searched for
/// @param warnings one sentence for everything that could not be understood as it was typed
public record ParsedQuery(QueryNode node, List<String> warnings) {
  public ParsedQuery {
    warnings = List.copyOf(warnings);
  }
}
