package de.lupe.searcher;

import de.lupe.analysis.SecurityThesaurus;
import de.lupe.searcher.query.ParsedQuery;
import de.lupe.searcher.query.QueryParser;
import de.lupe.searcher.query.SynonymExpander;
import java.io.IOException;
import java.util.function.Supplier;

/// The one door to an archive: takes what a user typed and always has an answer.
///
/// ```java
/// SearchResponse answer = new NewsSearch(engine).search(SearchRequest.of("Kaspersky Verkaufsverbot"));
/// answer.hits().forEach(hit -> System.out.println(hit.article().article().title()));
/// ```
public final class NewsSearch {

  private final SearchEngine engine;
  private final Supplier<SecurityThesaurus> thesaurus;

  /// Searches with the synonyms that come with Lupe.
  public NewsSearch(SearchEngine engine) {
    // Whoever searches without synonyms does not wait for them to be loaded.
    this(engine, SecurityThesaurus::standard);
  }

  /// @param thesaurus asked where a request wants synonyms
  public NewsSearch(SearchEngine engine, Supplier<SecurityThesaurus> thesaurus) {
    this.engine = engine;
    this.thesaurus = thesaurus;
  }

  /// Answers a request. Whatever in its query cannot be understood is searched as words and told in
  /// the warnings.
  ///
  /// @throws IOException if the archive cannot be read
  public SearchResponse search(SearchRequest request) throws IOException {
    ParsedQuery query = QueryParser.parse(request.query());
    return engine.search(
        request.synonyms() ? SynonymExpander.expand(query, thesaurus.get()) : query, request);
  }
}
