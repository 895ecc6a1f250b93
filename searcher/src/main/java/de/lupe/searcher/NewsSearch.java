package de.lupe.searcher;

import de.lupe.searcher.query.QueryParser;
import java.io.IOException;

/// The one door to an archive: takes what a user typed and always has an answer.
///
/// ```java
/// SearchResponse answer = new NewsSearch(engine).search(SearchRequest.of("Kaspersky Verkaufsverbot"));
/// answer.hits().forEach(hit -> System.out.println(hit.article().article().title()));
/// ```
public final class NewsSearch {

  private final SearchEngine engine;

  public NewsSearch(SearchEngine engine) {
    this.engine = engine;
  }

  /// Answers a request. Whatever in its query cannot be understood is searched as words and told in
  /// the warnings.
  ///
  /// @throws IOException if the archive cannot be read
  public SearchResponse search(SearchRequest request) throws IOException {
    return engine.search(QueryParser.parse(request.query()), request);
  }
}
