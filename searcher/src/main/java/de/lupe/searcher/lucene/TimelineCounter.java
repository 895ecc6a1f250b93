package de.lupe.searcher.lucene;

import de.lupe.schema.ArticleField;
import de.lupe.searcher.TimelineBucket;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollector.MatchingDocs;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.search.ConjunctionUtils;
import org.apache.lucene.search.DocIdSetIterator;

/// Counts found documents over time. The longer the time between the first and the last, the wider
/// the buckets.
///
/// Memory grows with the number of different dates, not of documents.
final class TimelineCounter {

  /// A document's publication date as the days it may lie in.
  private record Span(LocalDate first, LocalDate last) implements Comparable<Span> {
    @Override
    public int compareTo(Span other) {
      int order = first.compareTo(other.first);
      return order != 0 ? order : last.compareTo(other.last);
    }
  }

  /// A width of buckets, and up to how many of them are drawn.
  private enum Width {
    DAY(45),
    MONTH(48),
    QUARTER(48),
    YEAR(Integer.MAX_VALUE);

    private final int most;

    Width(int most) {
      this.most = most;
    }

    private static Width narrowest(LocalDate first, LocalDate last) {
      return Arrays.stream(values())
          .filter(width -> width.count(first, last) <= width.most)
          .findFirst()
          .orElse(YEAR);
    }

    private LocalDate start(LocalDate day) {
      return switch (this) {
        case DAY -> day;
        case MONTH -> day.withDayOfMonth(1);
        case QUARTER -> day.withDayOfMonth(1).withMonth((day.getMonthValue() - 1) / 3 * 3 + 1);
        case YEAR -> day.withDayOfYear(1);
      };
    }

    private LocalDate next(LocalDate start) {
      return switch (this) {
        case DAY -> start.plusDays(1);
        case MONTH -> start.plusMonths(1);
        case QUARTER -> start.plusMonths(3);
        case YEAR -> start.plusYears(1);
      };
    }

    private long count(LocalDate first, LocalDate last) {
      return switch (this) {
        case DAY -> ChronoUnit.DAYS.between(first, last) + 1;
        case MONTH -> ChronoUnit.MONTHS.between(start(first), last) + 1;
        case QUARTER -> ChronoUnit.MONTHS.between(start(first), last) / 3 + 1;
        case YEAR -> ChronoUnit.YEARS.between(start(first), last) + 1;
      };
    }
  }

  private TimelineCounter() {}

  /// The buckets from the first to the last found document, none left out between them.
  static List<TimelineBucket> count(FacetsCollector found) throws IOException {
    SortedMap<Span, Long> spans = new TreeMap<>();
    for (MatchingDocs segment : found.getMatchingDocs()) {
      count(segment, spans);
    }
    return spans.isEmpty() ? List.of() : buckets(spans);
  }

  private static void count(MatchingDocs segment, SortedMap<Span, Long> spans) throws IOException {
    SortedNumericDocValues starts =
        DocValues.getSortedNumeric(segment.context().reader(), ArticleField.PUBLISHED.fieldName());
    SortedNumericDocValues ends =
        DocValues.getSortedNumeric(
            segment.context().reader(), ArticleField.PUBLISHED_END.fieldName());
    DocIdSetIterator dated =
        ConjunctionUtils.intersectIterators(List.of(segment.bits().iterator(), starts, ends));
    while (dated.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
      // The end is the first moment after the date: one millisecond earlier lies in its last day.
      Span span = new Span(day(starts.nextValue()), day(ends.nextValue() - 1));
      spans.merge(span, 1L, Long::sum);
    }
  }

  private static LocalDate day(long wallClockMillis) {
    return LocalDate.ofInstant(Instant.ofEpochMilli(wallClockMillis), ZoneOffset.UTC);
  }

  private static List<TimelineBucket> buckets(SortedMap<Span, Long> spans) {
    LocalDate first = spans.firstKey().first;
    LocalDate last =
        spans.keySet().stream().map(Span::first).max(LocalDate::compareTo).orElse(first);
    Width width = Width.narrowest(first, last);
    SortedMap<LocalDate, Long> counts = new TreeMap<>();
    for (LocalDate start = width.start(first); !start.isAfter(last); start = width.next(start)) {
      counts.put(start, 0L);
    }
    for (Map.Entry<Span, Long> entry : spans.entrySet()) {
      LocalDate start = width.start(entry.getKey().first);
      // A date that is known less precisely than the buckets are wide belongs into none of them.
      if (entry.getKey().last.isBefore(width.next(start))) {
        counts.merge(start, entry.getValue(), Long::sum);
      }
    }
    List<TimelineBucket> buckets = new ArrayList<>(counts.size());
    for (Map.Entry<LocalDate, Long> entry : counts.entrySet()) {
      LocalDate to = width.next(entry.getKey()).minusDays(1);
      buckets.add(new TimelineBucket(entry.getKey(), to, entry.getValue()));
    }
    return buckets;
  }
}
