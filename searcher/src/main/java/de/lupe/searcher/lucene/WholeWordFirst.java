package de.lupe.searcher.lucene;

import java.io.IOException;
import java.util.Objects;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.queries.function.FunctionScoreQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DoubleValues;
import org.apache.lucene.search.DoubleValuesSource;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;

/// Lets every text that a query finds score above every other one, whatever else scores.
///
/// A sum of scores cannot promise that: a whole word once in a long text scores nearly nothing, its
/// parts in a title as much as two words. So a text with the word never scores less than [#BOUND],
/// and one without it never as much. Among themselves both keep their order, and a score of 1 or
/// more stays as it is where the word is.
final class WholeWordFirst extends DoubleValuesSource {

  private static final double BOUND = 0.5;

  private final DoubleValuesSource whole;

  private WholeWordFirst(DoubleValuesSource whole) {
    this.whole = whole;
  }

  /// The same texts as `scored`, first those that `whole` finds, too.
  static Query of(Query scored, Query whole) {
    return new FunctionScoreQuery(
        scored, new WholeWordFirst(DoubleValuesSource.fromQuery(new ConstantScoreQuery(whole))));
  }

  private static double score(double score, boolean hasWhole) {
    if (hasWhole) {
      return Math.max(score, BOUND + score / 2);
    }
    // Up to a score of some millions a float still tells the result from the bound.
    return BOUND * score / (BOUND + score);
  }

  @Override
  public DoubleValues getValues(LeafReaderContext context, DoubleValues scores) throws IOException {
    DoubleValues wholes = whole.getValues(context, scores);
    return new DoubleValues() {
      private boolean hasWhole;

      @Override
      public double doubleValue() throws IOException {
        return score(scores.doubleValue(), hasWhole);
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
    return new WholeWordFirst(whole.rewrite(searcher));
  }

  @Override
  public boolean isCacheable(LeafReaderContext context) {
    return whole.isCacheable(context);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof WholeWordFirst that && whole.equals(that.whole);
  }

  @Override
  public int hashCode() {
    return Objects.hash(getClass(), whole);
  }

  @Override
  public String toString() {
    return "wholeWordFirst(" + whole + ")";
  }
}
