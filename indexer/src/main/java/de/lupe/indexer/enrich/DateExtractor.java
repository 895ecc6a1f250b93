package de.lupe.indexer.enrich;

import de.lupe.schema.Article;
import de.lupe.schema.ArticleId;
import de.lupe.schema.DateOrigin;
import de.lupe.schema.PartialDate;
import de.lupe.schema.PublishedDate;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds when an article was published, where no reader saw it, and which dates its text speaks of.
///
/// A date in running text is never taken for the publication date: "Ab dem 20. Juli" may lie months
/// away from it.
final class DateExtractor {

  /// How long before its publication, by the clocks of other places, a page can be retrieved.
  private static final int DAYS_AHEAD = 2;

  /// Files of many articles: their name tells when they were collected.
  private static final Pattern COLLECTION =
      Pattern.compile("(?i)\\.(?:jsonl|ndjson|xml|rss|atom|csv|tsv)(?:\\.gz)?$");

  /// The publication date, told by the address, a dateline or the file's path; where two of them
  /// agree, the more precise one.
  Optional<PublishedDate> published(Article article) {
    Predicate<PartialDate> plausible = date -> isPlausible(date, article.retrieved());
    return Stream.of(
            from(DateOrigin.URL, article.url().flatMap(url -> AddressDates.inUrl(url, plausible))),
            from(
                DateOrigin.DATELINE,
                Dateline.find(article.body()).map(Dateline::date).filter(plausible)),
            from(
                DateOrigin.FILENAME,
                isCollected(article)
                    ? Optional.<PartialDate>empty()
                    : AddressDates.inPath(article.path(), plausible)))
        .flatMap(Optional::stream)
        .reduce((chosen, other) -> refines(other.date(), chosen.date()) ? other : chosen);
  }

  private static Optional<PublishedDate> from(DateOrigin origin, Optional<PartialDate> date) {
    return date.map(known -> new PublishedDate(known, origin));
  }

  private static boolean isPlausible(PartialDate date, Optional<Instant> retrieved) {
    Optional<LocalDate> latest =
        retrieved.map(time -> time.atOffset(ZoneOffset.UTC).toLocalDate().plusDays(DAYS_AHEAD));
    return WrittenDate.isPlausibleYear(date.start().getYear())
        && latest.stream().noneMatch(day -> date.start().toLocalDate().isAfter(day));
  }

  private static boolean isCollected(Article article) {
    return COLLECTION.matcher(article.path()).find()
        || article.id().value().startsWith(ArticleId.ofPath(article.path()).value() + "-");
  }

  /// True where a date lies within a coarser one.
  private static boolean refines(PartialDate fine, PartialDate coarse) {
    return fine.precision().compareTo(coarse.precision()) > 0
        && !fine.start().isBefore(coarse.start())
        && fine.start().isBefore(coarse.end());
  }

  /// The dates that title and body speak of, each once, in order; without the dateline.
  ///
  /// @param near when the text was written: a day without a year is taken to be the nearest one
  List<PartialDate> mentioned(String title, String body, Optional<PartialDate> near) {
    NavigableSet<PartialDate> found = new TreeSet<>();
    collect(title, 0, near, found);
    collect(body, Dateline.find(body).map(Dateline::end).orElse(0), near, found);
    return List.copyOf(found);
  }

  private static void collect(
      String text, int from, Optional<PartialDate> near, NavigableSet<PartialDate> found) {
    DateScanner dates = new DateScanner(text, from);
    for (Optional<WrittenDate> date = dates.next(); date.isPresent(); date = dates.next()) {
      date.get().near(near).ifPresent(found::add);
    }
  }
}
