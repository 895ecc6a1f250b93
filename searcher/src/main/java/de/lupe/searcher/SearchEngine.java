package de.lupe.searcher;

import de.lupe.schema.ArticleId;
import de.lupe.schema.EnrichedArticle;
import de.lupe.searcher.query.ParsedQuery;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;

/// A thing that can be searched: the port that every engine implements. Any number of threads may
/// call it at once; each answer comes from one state of the archive, the latest commit that was
/// there when the call began.
public interface SearchEngine extends AutoCloseable {

  /// Answers a request whose query is already parsed.
  SearchResponse search(ParsedQuery query, SearchRequest request) throws IOException;

  /// One document, whole.
  Optional<EnrichedArticle> article(ArticleId id) throws IOException;

  /// Hands over every document, in the order of their ids.
  void articles(Consumer<EnrichedArticle> consumer) throws IOException;

  /// What the archive holds.
  ArchiveStats stats() throws IOException;

  @Override
  void close() throws IOException;
}
