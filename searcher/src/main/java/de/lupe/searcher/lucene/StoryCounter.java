package de.lupe.searcher.lucene;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;

/// Counts how many found articles belong to each story.
final class StoryCounter implements CollectorManager<StoryCounter.Counts, Map<Long, Integer>> {

  private final Stories stories;

  StoryCounter(Stories stories) {
    this.stories = stories;
  }

  @Override
  public Counts newCollector() {
    return new Counts(stories);
  }

  @Override
  public Map<Long, Integer> reduce(Collection<Counts> collectors) {
    Map<Long, Integer> all = new HashMap<>();
    for (Counts counts : collectors) {
      counts.counts.forEach((story, count) -> all.merge(story, count, Integer::sum));
    }
    return all;
  }

  /// The counts of one thread.
  static final class Counts implements Collector {
    private final Stories stories;
    private final Map<Long, Integer> counts = new HashMap<>();

    private Counts(Stories stories) {
      this.stories = stories;
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext leaf) throws IOException {
      NumericDocValues values = Stories.values(leaf);
      return new LeafCollector() {
        @Override
        public void setScorer(Scorable scorer) {}

        @Override
        public void collect(int doc) throws IOException {
          if (values.advanceExact(doc) && stories.has(values.longValue())) {
            counts.merge(values.longValue(), 1, Integer::sum);
          }
        }
      };
    }

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE_NO_SCORES;
    }
  }
}
