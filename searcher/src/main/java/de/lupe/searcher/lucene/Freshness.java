package de.lupe.searcher.lucene;

import de.lupe.schema.ArticleField;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.queries.function.FunctionScoreQuery;
import org.apache.lucene.search.DoubleValues;
import org.apache.lucene.search.DoubleValuesSource;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;

/// How new an article is, as a factor of its score: 1 + [Ranking#FRESHNESS] · 2^(-age /
/// [Ranking#HALF_LIFE]). Without a date the factor is 1, which is what a very old article has, too.
///
/// Ages count from the newest article, so that an archive that is not added to keeps its order from
/// day to day; but not from a day that is yet to come, or one wrong date would make all others old.
final class Freshness extends DoubleValuesSource {

  private static final String FIELD = ArticleField.PUBLISHED.fieldName();

  private final long newest;

  /// @param newest what ages count from, in milliseconds of the wall clock
  private Freshness(long newest) {
    this.newest = newest;
  }

  /// The query with the scores of newer articles raised.
  static Query raise(Query query, IndexState state, Clock clock) throws IOException {
    long now = LocalDateTime.now(clock).toInstant(ZoneOffset.UTC).toEpochMilli();
    return FunctionScoreQuery.boostByValue(
        query, new Freshness(Math.min(now, state.newest().orElse(now))));
  }

  private double factor(long published) {
    double age = Math.max(0, newest - published);
    return 1 + Ranking.FRESHNESS * Math.pow(2, -age / Ranking.HALF_LIFE.toMillis());
  }

  @Override
  public DoubleValues getValues(LeafReaderContext segment, DoubleValues scores) throws IOException {
    SortedNumericDocValues dates = DocValues.getSortedNumeric(segment.reader(), FIELD);
    return new DoubleValues() {
      private double factor = 1;

      @Override
      public boolean advanceExact(int document) throws IOException {
        factor = dates.advanceExact(document) ? factor(dates.nextValue()) : 1;
        return true;
      }

      @Override
      public double doubleValue() {
        return factor;
      }
    };
  }

  @Override
  public Explanation explain(LeafReaderContext segment, int document, Explanation score)
      throws IOException {
    SortedNumericDocValues dates = DocValues.getSortedNumeric(segment.reader(), FIELD);
    if (!dates.advanceExact(document)) {
      return Explanation.match(1, "freshness: no date");
    }
    long published = dates.nextValue();
    return Explanation.match(
        factor(published),
        "freshness: 1 + strength * 2^(-age / half-life)",
        Explanation.match(Ranking.FRESHNESS, "strength"),
        Explanation.match(
            Duration.ofMillis(Math.max(0, newest - published)).toDays(),
            "age, in days before the newest article"),
        Explanation.match(Ranking.HALF_LIFE.toDays(), "half-life, in days"));
  }

  @Override
  public boolean needsScores() {
    return false;
  }

  @Override
  public DoubleValuesSource rewrite(IndexSearcher searcher) {
    return this;
  }

  @Override
  public boolean isCacheable(LeafReaderContext segment) {
    return DocValues.isCacheable(segment, FIELD);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Freshness that && newest == that.newest;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(newest);
  }

  @Override
  public String toString() {
    return "freshness(" + newest + ")";
  }
}
