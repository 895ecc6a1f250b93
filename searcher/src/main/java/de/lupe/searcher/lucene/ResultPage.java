package de.lupe.searcher.lucene;

import de.lupe.schema.ArticleField;
import de.lupe.searcher.SortOrder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSortField;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.jspecify.annotations.Nullable;

/// The hits of one page and how many there are in all.
///
/// A page far down is reached in steps of a thousand hits, each from where the last one ended:
/// memory stays the same, only the time grows.
///
/// @param total how many documents match
/// @param collapsed how many of them stand behind another one of their story
/// @param hits the page's, in order
/// @param similar for each of the hits, how many stand behind it
record ResultPage(long total, long collapsed, List<ScoreDoc> hits, List<Integer> similar) {

  private static final int STEP = 1000;

  ResultPage {
    hits = List.copyOf(hits);
    similar = List.copyOf(similar);
  }

  private static ResultPage of(long total, List<ScoreDoc> hits) {
    return new ResultPage(total, 0, hits, Collections.nCopies(hits.size(), 0));
  }

  /// Finds a page on which each story stands once, with the one of its articles that comes first.
  static ResultPage collapsed(IndexState state, Query query, SortOrder order, long offset, int size)
      throws IOException {
    Map<Long, Integer> found =
        state.stories().isEmpty()
            ? Map.of()
            : state.search(query, new StoryCounter(state.stories()));
    long collapsed = found.values().stream().mapToLong(count -> count - 1).sum();
    if (collapsed == 0) {
      return find(state, query, order, offset, size);
    }
    if (size == 0) {
      return new ResultPage(state.count(query), collapsed, List.of(), List.of());
    }
    List<ScoreDoc> hits = new ArrayList<>();
    List<Integer> similar = new ArrayList<>();
    Set<Long> seen = new HashSet<>();
    long before = 0;
    FieldDoc after = null;
    while (true) {
      int step = (int) Math.min(STEP, offset - before + 2L * size);
      TopDocs top = top(state, query, order, after, step);
      for (ScoreDoc hit : top.scoreDocs) {
        Optional<Long> story = state.stories().numberOf(hit.doc);
        if (story.isPresent() && !seen.add(story.get())) {
          continue;
        }
        if (before < offset) {
          before++;
          continue;
        }
        hits.add(hit);
        similar.add(story.map(number -> found.getOrDefault(number, 1) - 1).orElse(0));
        if (hits.size() == size) {
          break;
        }
      }
      if (hits.size() == size || top.scoreDocs.length < step) {
        return new ResultPage(top.totalHits.value(), collapsed, hits, similar);
      }
      after = (FieldDoc) top.scoreDocs[step - 1];
    }
  }

  /// Finds a page.
  ///
  /// @param offset how many hits come before it
  /// @param size how many hits it has, 0 to [#STEP]
  static ResultPage find(
      IndexSearcher searcher, Query query, SortOrder order, long offset, int size)
      throws IOException {
    if (size == 0) {
      return of(searcher.count(query), List.of());
    }
    FieldDoc after = null;
    long skipped = 0;
    while (offset - skipped > STEP - size) {
      int step = (int) Math.min(STEP, offset - skipped);
      TopDocs before = top(searcher, query, order, after, step);
      if (before.scoreDocs.length < step) {
        return of(before.totalHits.value(), List.of());
      }
      skipped += step;
      after = (FieldDoc) before.scoreDocs[step - 1];
    }
    int rest = (int) (offset - skipped);
    TopDocs top = top(searcher, query, order, after, rest + size);
    int from = Math.min(rest, top.scoreDocs.length);
    return of(
        top.totalHits.value(), Arrays.asList(top.scoreDocs).subList(from, top.scoreDocs.length));
  }

  private static TopDocs top(
      IndexSearcher searcher, Query query, SortOrder order, @Nullable FieldDoc after, int size)
      throws IOException {
    TopDocs top =
        searcher.search(
            query, new TopFieldCollectorManager(sort(order), size, after, Integer.MAX_VALUE));
    if (byScore(order)) {
      for (ScoreDoc hit : top.scoreDocs) {
        hit.score = (Float) ((FieldDoc) hit).fields[0];
      }
    }
    return top;
  }

  private static boolean byScore(SortOrder order) {
    return switch (order) {
      case RELEVANCE, FRESH -> true;
      case NEWEST, OLDEST -> false;
    };
  }

  /// Equal scores and dates are ordered too, or the order would be that in which threads happened
  /// to index: the newer comes first, articles without a date last, then the id decides.
  private static Sort sort(SortOrder order) {
    SortField id = new SortField(ArticleField.ID.fieldName(), SortField.Type.STRING);
    return switch (order) {
      case RELEVANCE, FRESH -> new Sort(SortField.FIELD_SCORE, published(true), id);
      case NEWEST -> new Sort(published(true), id);
      case OLDEST -> new Sort(published(false), id);
    };
  }

  private static SortField published(boolean newestFirst) {
    SortedNumericSortField published =
        new SortedNumericSortField(
            ArticleField.PUBLISHED.fieldName(), SortField.Type.LONG, newestFirst);
    published.setMissingValue(newestFirst ? Long.MIN_VALUE : Long.MAX_VALUE);
    return published;
  }
}
