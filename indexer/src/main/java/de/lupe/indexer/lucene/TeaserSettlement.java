package de.lupe.indexer.lucene;

import de.lupe.schema.ArticleField;
import de.lupe.schema.ArticleId;
import de.lupe.schema.DatePrecision;
import de.lupe.schema.EnrichedArticle;
import de.lupe.schema.TitleKey;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;

/// Makes teaser documents agree with the articles of the index: none where the announced article is
/// there or nobody announces it, and one where somebody does, however many do.
///
/// Which of many equal teasers is shown does not depend on the order of indexing: it is the one
/// with the finest age, then the one whose article's id comes first.
final class TeaserSettlement {

  /// How many of the articles that carry a teaser are compared, by id: enough for a choice, little
  /// for a key that stands in every article of a large archive.
  private static final int CARRIERS = 50;

  private final IndexWriter writer;
  private final DocumentMapper mapper;

  TeaserSettlement(IndexWriter writer, DocumentMapper mapper) {
    this.writer = writer;
    this.mapper = mapper;
  }

  /// Settles the teasers with these title keys; nobody may write articles meanwhile.
  void settle(Set<TitleKey> keys) throws IOException {
    if (keys.isEmpty()) {
      return;
    }
    try (DirectoryReader reader = DirectoryReader.open(writer)) {
      IndexSearcher searcher = new IndexSearcher(reader);
      searcher.setQueryCache(null);
      for (TitleKey key : keys) {
        settle(searcher, key);
      }
    }
  }

  private void settle(IndexSearcher searcher, TitleKey key) throws IOException {
    Term id = new Term(ArticleField.ID.fieldName(), ArticleId.ofTeaser(key).value());
    boolean announcedIsHere =
        searcher.count(new TermQuery(new Term(ArticleField.TITLE_KEY.fieldName(), key.value())))
            > 0;
    if (announcedIsHere) {
      if (searcher.getIndexReader().docFreq(id) > 0) {
        writer.deleteDocuments(id);
      }
      return;
    }
    Optional<EnrichedArticle> teaser = best(searcher, key);
    if (teaser.isPresent()) {
      writer.updateDocument(id, mapper.teaser(teaser.get()));
    } else if (searcher.getIndexReader().docFreq(id) > 0) {
      // A teaser that was read as a document of its own, from an export, stays.
      writer.deleteDocuments(
          new BooleanQuery.Builder()
              .add(new TermQuery(id), BooleanClause.Occur.MUST)
              .add(
                  new TermQuery(new Term(ArticleField.FILE.fieldName(), DocumentMapper.NO_FILE)),
                  BooleanClause.Occur.MUST)
              .build());
    }
  }

  private static Optional<EnrichedArticle> best(IndexSearcher searcher, TitleKey key)
      throws IOException {
    Sort byId = new Sort(new SortField(ArticleField.ID.fieldName(), SortField.Type.STRING));
    TermQuery carries = new TermQuery(new Term(ArticleField.TEASES.fieldName(), key.value()));
    StoredFields stored = searcher.storedFields();
    Optional<EnrichedArticle> best = Optional.empty();
    for (ScoreDoc hit : searcher.search(carries, CARRIERS, byId).scoreDocs) {
      for (EnrichedArticle teaser : teasersOf(stored.document(hit.doc))) {
        if (TitleKey.of(teaser.article().title()).equals(key)
            && (best.isEmpty() || FINER_AGE.compare(teaser, best.get()) > 0)) {
          best = Optional.of(teaser);
        }
      }
    }
    return best;
  }

  private static final Comparator<EnrichedArticle> FINER_AGE =
      Comparator.comparing(
          teaser -> teaser.article().published().map(date -> date.date().precision()),
          Comparator.comparing(
              (Optional<DatePrecision> precision) -> precision.orElse(null),
              Comparator.nullsFirst(Comparator.naturalOrder())));

  /// The teasers beside the article of a document.
  static List<EnrichedArticle> teasersOf(Document document) {
    String json = document.get(ArticleField.TEASERS.fieldName());
    return json == null
        ? List.of()
        : TeaserJson.read(
            json,
            new ArticleId(document.get(ArticleField.ID.fieldName())),
            document.get(ArticleField.PATH_GIVEN.fieldName()));
  }
}
