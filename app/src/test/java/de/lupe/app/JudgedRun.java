package de.lupe.app;

import de.lupe.schema.ArticleKind;
import de.lupe.searcher.NewsSearch;
import de.lupe.searcher.SearchEngine;
import de.lupe.searcher.SearchRequest;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Answers queries as a user's search does, but for what only the eye needs.
final class JudgedRun {

  private JudgedRun() {}

  /// The ids of the articles that each query finds, the best first; teasers are judged nowhere.
  static Map<String, List<String>> of(SearchEngine engine, JudgedQueries judged, int size)
      throws IOException {
    NewsSearch search = new NewsSearch(engine);
    Map<String, List<String>> run = new LinkedHashMap<>();
    for (Map.Entry<String, String> query : judged.queries().entrySet()) {
      SearchRequest request =
          SearchRequest.builder(query.getValue())
              .collapse(false)
              .kind(Optional.of(ArticleKind.ARTICLE))
              .size(size)
              .facets(List.of(), 1)
              .snippets(0)
              .timeline(false)
              .build();
      List<String> ids =
          search.search(request).hits().stream()
              .map(hit -> hit.article().article().id().value())
              .toList();
      run.put(query.getKey(), ids);
    }
    return run;
  }
}
