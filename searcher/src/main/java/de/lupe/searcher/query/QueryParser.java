package de.lupe.searcher.query;

import java.util.List;

/// placeholder
public final class QueryParser {
  private QueryParser() {}

  public static ParsedQuery parse(String text) {
    return new ParsedQuery(new QueryNode.Word(text), List.of());
  }
}
