package de.lupe.searcher.query;

import de.lupe.schema.ArticleField;
import de.lupe.schema.PartialDate;
import de.lupe.searcher.query.QueryNode.Dated;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads dates and spans of dates: `2024`, `16.07.2024`, `2024-07..2024-09`, `>=2024-07`, `[2024-01
/// TO 2024-06]`. Both ends of a span belong to it, as whole as they are written.
final class DateSpanParser {

  private static final Pattern GERMAN =
      Pattern.compile("(?:([0-9]{1,2})\\.)?([0-9]{1,2})\\.([0-9]{4})");
  private static final Pattern BRACKETS =
      Pattern.compile("\\[ ?(\\S+) (?:TO|BIS) (\\S+) ?]", Pattern.CASE_INSENSITIVE);
  private static final Pattern DOTS = Pattern.compile("([^.…]*(?:\\.[^.…]+)*)(?:\\.{2,3}|…)(.*)");
  private static final Pattern COMPARISON = Pattern.compile("(>=?|<=?|=|≥|≤)(.+)");

  /// Longer texts are no dates, and the patterns need not look at them.
  private static final int LONGEST = 80;

  /// The days of one written date.
  private record Days(LocalDate first, LocalDate end) {}

  private final QueryWarnings warnings;

  DateSpanParser(QueryWarnings warnings) {
    this.warnings = warnings;
  }

  /// The span; empty where the text is none.
  Optional<Dated> parse(ArticleField field, String text) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    Matcher span = BRACKETS.matcher(text);
    if (span.matches()) {
      return between(field, span.group(1), span.group(2));
    }
    span = DOTS.matcher(text);
    if (span.matches()) {
      return between(field, span.group(1), span.group(2));
    }
    span = COMPARISON.matcher(text);
    return span.matches()
        ? days(span.group(2)).map(compared(field, span.group(1)))
        : days(text).map(days -> dated(field, days.first(), days.end()));
  }

  private static Function<Days, Dated> compared(ArticleField field, String sign) {
    return days ->
        switch (sign) {
          case ">" -> new Dated(field, Optional.of(days.end()), Optional.empty());
          case ">=", "≥" -> new Dated(field, Optional.of(days.first()), Optional.empty());
          case "<" -> new Dated(field, Optional.empty(), Optional.of(days.first()));
          case "<=", "≤" -> new Dated(field, Optional.empty(), Optional.of(days.end()));
          default -> dated(field, days.first(), days.end());
        };
  }

  private Optional<Dated> between(ArticleField field, String from, String to) {
    Optional<Days> first = days(from);
    Optional<Days> last = days(to);
    boolean isWrong = (first.isEmpty() && !isOpen(from)) || (last.isEmpty() && !isOpen(to));
    if (isWrong || (first.isEmpty() && last.isEmpty())) {
      return Optional.empty();
    }
    if (first.isPresent() && last.isPresent() && !first.get().first().isBefore(last.get().end())) {
      warnings.add(
          "the dates "
              + from
              + " and "
              + to
              + " are searched the other way round: write the earlier one first");
      return Optional.of(dated(field, last.get().first(), first.get().end()));
    }
    return Optional.of(new Dated(field, first.map(Days::first), last.map(Days::end)));
  }

  private static Dated dated(ArticleField field, LocalDate first, LocalDate end) {
    return new Dated(field, Optional.of(first), Optional.of(end));
  }

  private static boolean isOpen(String bound) {
    return bound.isBlank() || bound.strip().equals("*");
  }

  private static Optional<Days> days(String text) {
    String iso = text.strip();
    Matcher german = GERMAN.matcher(iso);
    if (german.matches()) {
      iso = german.group(3) + '-' + twoDigits(german.group(2));
      iso += german.group(1) == null ? "" : '-' + twoDigits(german.group(1));
    }
    return PartialDate.parse(iso)
        .map(
            date -> {
              LocalDate first = date.start().toLocalDate();
              LocalDate end = date.end().toLocalDate();
              return new Days(first, end.isAfter(first) ? end : first.plusDays(1));
            });
  }

  private static String twoDigits(String number) {
    return number.length() == 1 ? '0' + number : number;
  }
}
