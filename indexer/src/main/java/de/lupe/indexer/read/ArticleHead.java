package de.lupe.indexer.read;

import de.lupe.schema.DateOrigin;
import de.lupe.schema.DatePrecision;
import de.lupe.schema.PartialDate;
import de.lupe.schema.PublishedDate;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// What the header lines of one text state, collected line by line; of two that state the same, the
/// first counts.
final class ArticleHead {

  private static final Pattern LABEL_SEPARATOR = Pattern.compile("\\s*[,;|]\\s*");
  private static final int NOON = 12;

  private final List<String> categories = new ArrayList<>();
  private final List<String> authors = new ArrayList<>();
  private Optional<String> title = Optional.empty();
  private Optional<String> source = Optional.empty();
  private Optional<String> url = Optional.empty();
  private Optional<PartialDate> stated = Optional.empty();
  private Optional<PartialDate> dateline = Optional.empty();
  private Optional<PartialDate> retrieved = Optional.empty();
  private Optional<PartialDate> updated = Optional.empty();

  /// Takes a line in.
  ///
  /// @return false where it is no header line
  boolean take(String line) {
    return take(line, false);
  }

  /// The same for a line behind the blank line that ends a header: it may be a title that only
  /// begins like one.
  boolean takeBehindHeader(String line) {
    return take(line, true);
  }

  private boolean take(String line, boolean behindHeader) {
    List<HeaderLine> facts = HeaderLine.parse(line);
    if (facts.stream().anyMatch(fact -> isTitle(fact, behindHeader))) {
      return false;
    }
    facts.forEach(this::take);
    return !facts.isEmpty();
  }

  private boolean isTitle(HeaderLine fact, boolean behindHeader) {
    return switch (fact.key()) {
      case SOURCE -> (source.isPresent() && behindHeader) || fact.readsLikeTitle();
      case AUTHORS -> fact.readsLikeTitle();
      case CATEGORIES -> behindHeader && !categories.isEmpty() && fact.readsLikeTitle();
      case PUBLISHED, RETRIEVED, UPDATED, OTHER -> behindHeader && fact.readsLikeTitle();
      case TITLE, DATELINE, URL -> false;
    };
  }

  private void take(HeaderLine fact) {
    String value = fact.value();
    switch (fact.key()) {
      case TITLE -> title = title.or(() -> Optional.of(value));
      case CATEGORIES -> categories.addAll(LABEL_SEPARATOR.splitAsStream(value).toList());
      case AUTHORS -> addAuthors(PersonName.split(PersonName.withoutIntroduction(value)));
      case PUBLISHED -> stated = stated.or(() -> DateReader.read(value));
      case DATELINE -> dateline = dateline.or(() -> DateReader.read(value));
      case SOURCE -> source = source.or(() -> Optional.of(value).filter(text -> !text.isEmpty()));
      case URL -> url = url.or(() -> Optional.of(value).filter(text -> !text.isEmpty()));
      case RETRIEVED -> retrieved = retrieved.or(() -> DateReader.read(value));
      case UPDATED -> updated = updated.or(() -> DateReader.read(value));
      case OTHER -> {
        // Known to be no text; an article has no place for it.
      }
    }
  }

  /// Adds authors whom another line than a header names.
  void addAuthors(List<String> names) {
    authors.addAll(names);
  }

  Optional<String> title() {
    return title;
  }

  List<String> authors() {
    return WordList.distinct(authors);
  }

  List<String> categories() {
    return WordList.distinct(categories);
  }

  Optional<String> source() {
    return source;
  }

  Optional<String> url() {
    return url;
  }

  /// The date behind a label, else the one without.
  Optional<PublishedDate> published() {
    return stated
        .map(date -> new PublishedDate(date, DateOrigin.METADATA))
        .or(() -> dateline.map(date -> new PublishedDate(date, DateOrigin.DATELINE)));
  }

  /// When the text was last changed.
  Optional<PartialDate> updated() {
    return updated;
  }

  /// When the text was taken from the web: noon where only the day is known, so that an age of some
  /// hours stays within it.
  Optional<Instant> retrieved(ZoneId zone) {
    return retrieved
        .filter(date -> date.precision().compareTo(DatePrecision.DAY) >= 0)
        .map(
            date -> {
              LocalDateTime time =
                  date.precision() == DatePrecision.DAY
                      ? date.start().withHour(NOON)
                      : date.start();
              return date.offset()
                  .map(time::toInstant)
                  .orElseGet(() -> time.atZone(zone).toInstant());
            });
  }
}
