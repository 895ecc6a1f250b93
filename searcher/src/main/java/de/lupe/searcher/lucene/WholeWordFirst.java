package de.lupe.searcher.lucene;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.function.FunctionScoreQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DoubleValues;
import org.apache.lucene.search.DoubleValuesSource;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;

/// Lets every text that has a whole word rank above every text that has only its parts, however
/// often and in however short a text these stand.
///
/// A sum of scores cannot promise that: the whole word once in a long text scores nearly nothing,
/// its parts in a title as much as two words. So there is a bound, what the whole word scores where
/// it stands any number of times. A text with the word that scores less is lifted to just below the
/// bound; one without it is pressed below that. Among themselves both keep their order, and most
/// texts keep their score. Where no text has the whole word, all do.
final class WholeWordFirst extends Query {

  private final Query any;
  private final Query whole;
  private final List<Term> words;

  /// @param any what the word and its parts score
  /// @param whole what has the whole word
  /// @param words the whole word in each of its fields; where most texts have it, it scores least
  WholeWordFirst(Query any, Query whole, List<Term> words) {
    this.any = any;
    this.whole = whole;
    this.words = List.copyOf(words);
  }

  @Override
  public Query rewrite(IndexSearcher searcher) throws IOException {
    IndexReader reader = searcher.getIndexReader();
    double bound = Double.POSITIVE_INFINITY;
    for (Term word : words) {
      double with = reader.docFreq(word);
      if (with > 0) {
        // What BM25 comes close to as a word is repeated.
        double most = Math.log1p((reader.getDocCount(word.field()) - with + 0.5) / (with + 0.5));
        bound = Math.min(bound, most);
      }
    }
    return bound == Double.POSITIVE_INFINITY
        ? any
        : new FunctionScoreQuery(
            any, new Bounded(DoubleValuesSource.fromQuery(new ConstantScoreQuery(whole)), bound));
  }

  @Override
  public void visit(QueryVisitor visitor) {
    any.visit(visitor);
  }

  @Override
  public String toString(String field) {
    return "wholeWordFirst(" + any.toString(field) + ")";
  }

  @Override
  public boolean equals(Object other) {
    return sameClassAs(other)
        && other instanceof WholeWordFirst that
        && any.equals(that.any)
        && whole.equals(that.whole)
        && words.equals(that.words);
  }

  @Override
  public int hashCode() {
    return Objects.hash(classHash(), any, whole, words);
  }

  /// The score of a text, on its side of half the bound.
  private static final class Bounded extends DoubleValuesSource {

    // Shares of the bound: what a text without the word stays below, and what it may score as it
    // is.
    private static final double WITHOUT = 0.95;
    private static final double UNTOUCHED = 0.8;

    private final DoubleValuesSource whole;
    private final double bound;

    Bounded(DoubleValuesSource whole, double bound) {
      this.whole = whole;
      this.bound = bound;
    }

    private double lifted(double score) {
      return score >= bound ? score : bound - (bound - score) * (1 - WITHOUT);
    }

    private double pressed(double score) {
      double over = score - UNTOUCHED * bound;
      if (over <= 0) {
        return score;
      }
      double room = (WITHOUT - UNTOUCHED) * bound;
      return UNTOUCHED * bound + room * over / (room + over);
    }

    @Override
    public DoubleValues getValues(LeafReaderContext context, DoubleValues scores)
        throws IOException {
      DoubleValues wholes = whole.getValues(context, null);
      return new DoubleValues() {
        private boolean hasWhole;

        @Override
        public double doubleValue() throws IOException {
          double score = scores.doubleValue();
          return hasWhole ? lifted(score) : pressed(score);
        }

        @Override
        public boolean advanceExact(int doc) throws IOException {
          hasWhole = wholes.advanceExact(doc);
          return scores.advanceExact(doc);
        }
      };
    }

    @Override
    public boolean needsScores() {
      return true;
    }

    @Override
    public DoubleValuesSource rewrite(IndexSearcher searcher) throws IOException {
      return new Bounded(whole.rewrite(searcher), bound);
    }

    @Override
    public boolean isCacheable(LeafReaderContext context) {
      return whole.isCacheable(context);
    }

    @Override
    public int hashCode() {
      return Objects.hash(whole, bound);
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Bounded that && whole.equals(that.whole) && bound == that.bound;
    }

    @Override
    public String toString() {
      return "bounded(" + whole + ", " + bound + ")";
    }
  }
}
