package de.lupe.searcher.lucene;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;

/// What means the same as a word of the user, weighed so that it stays below that word.
///
/// BM25 scores a word by how rare it is, and words in a row by the sum of theirs. A rare synonym,
/// or a long one, would outweigh a common word of the user; so its score is cut down to the rarity
/// of what was typed before [Ranking#SYNONYM] is applied.
final class SynonymQuery extends Query {

  private final Query synonym;
  private final String field;
  private final List<String> typedStems;
  private final List<String> synonymStems;

  /// @param field where the rarity of stems is looked up
  SynonymQuery(Query synonym, String field, List<String> typedStems, List<String> synonymStems) {
    this.synonym = synonym;
    this.field = field;
    this.typedStems = List.copyOf(typedStems);
    this.synonymStems = List.copyOf(synonymStems);
  }

  @Override
  public Query rewrite(IndexSearcher searcher) throws IOException {
    IndexReader reader = searcher.getIndexReader();
    double typed = rarity(reader, typedStems);
    double others = rarity(reader, synonymStems);
    double fair = others > typed && typed > 0 ? typed / others : 1;
    return new BoostQuery(synonym, (float) (Ranking.SYNONYM * fair));
  }

  /// The sum of the inverse document frequencies, as BM25 counts them.
  private double rarity(IndexReader reader, List<String> stems) throws IOException {
    double sum = 0;
    for (String stem : stems) {
      double with = reader.docFreq(new Term(field, stem));
      sum += Math.log1p((reader.getDocCount(field) - with + 0.5) / (with + 0.5));
    }
    return sum;
  }

  @Override
  public void visit(QueryVisitor visitor) {
    synonym.visit(visitor);
  }

  @Override
  public String toString(String defaultField) {
    return "synonym(" + synonym.toString(defaultField) + ")";
  }

  @Override
  public boolean equals(Object other) {
    return sameClassAs(other)
        && other instanceof SynonymQuery that
        && synonym.equals(that.synonym)
        && field.equals(that.field)
        && typedStems.equals(that.typedStems)
        && synonymStems.equals(that.synonymStems);
  }

  @Override
  public int hashCode() {
    return Objects.hash(classHash(), synonym, field, typedStems, synonymStems);
  }
}
