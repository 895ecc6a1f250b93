package de.lupe.searcher.query;

/// placeholder
public final class QueryPrinter {
  private QueryPrinter() {}

  public static String print(QueryNode node) {
    return node.toString();
  }
}
