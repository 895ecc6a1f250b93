package de.lupe.searcher.lucene;

import de.lupe.schema.ArticleField;
import de.lupe.schema.EnrichedArticle;
import java.io.IOException;
import java.util.OptionalLong;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSortField;
import org.apache.lucene.search.TopFieldDocs;
import org.jspecify.annotations.Nullable;

/// One state of the index with what is worth keeping as long as it lasts.
final class IndexState extends IndexSearcher {

  private final FacetCounter facets;
  private volatile @Nullable Stories stories;

  IndexState(IndexReader reader) {
    super(reader);
    this.facets = new FacetCounter(reader);
    setSimilarity(Ranking.similarity());
  }

  /// The stories, read when they are first asked for.
  Stories stories() throws IOException {
    Stories known = stories;
    if (known == null) {
      known = Stories.of(getIndexReader());
      stories = known;
    }
    return known;
  }

  /// The article of a document.
  EnrichedArticle article(int doc) throws IOException {
    return HitReader.read(storedFields().document(doc), stories().of(doc));
  }

  FacetCounter facets() {
    return facets;
  }

  /// The latest publication date of all documents, in milliseconds of the wall clock.
  OptionalLong newest() throws IOException {
    return published(true);
  }

  /// The earliest one.
  OptionalLong oldest() throws IOException {
    return published(false);
  }

  private OptionalLong published(boolean latest) throws IOException {
    String field = ArticleField.PUBLISHED.fieldName();
    Sort byDate = new Sort(new SortedNumericSortField(field, SortField.Type.LONG, latest));
    TopFieldDocs first = search(new FieldExistsQuery(field), 1, byDate);
    return first.scoreDocs.length == 0
        ? OptionalLong.empty()
        : OptionalLong.of((Long) ((FieldDoc) first.scoreDocs[0]).fields[0]);
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
