package de.lupe.searcher.lucene;

import java.io.IOException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;

/// One state of the index with what is worth keeping as long as it lasts.
final class IndexState extends IndexSearcher {

  private final FacetCounter facets;

  IndexState(IndexReader reader) {
    super(reader);
    this.facets = new FacetCounter(reader);
    setSimilarity(Ranking.similarity());
  }

  FacetCounter facets() {
    return facets;
  }

  DirectoryReader directoryReader() {
    return (DirectoryReader) getIndexReader();
  }

  /// Makes a state for every commit that is opened.
  static final class Factory extends SearcherFactory {
    @Override
    public IndexSearcher newSearcher(IndexReader reader, IndexReader previous) throws IOException {
      return new IndexState(reader);
    }
  }
}
