package de.lupe.schema;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A date of which perhaps only the year or the month is known, printed as ISO 8601: `2024`,
/// `2024-07`, `2024-07-16`, `2024-07-16T14:32`, `2024-07-16T14:32+02:00`.
///
/// It stands for the span of time from [#start] up to, but not including, [#end]. Both are
/// wall-clock times at the place the source wrote from: a text of the evening of 16 July belongs to
/// 16 July, whatever the reader's time zone.
///
/// @param start the first moment, cut to the precision
/// @param precision how much is known
/// @param offset the distance from UTC where the source states it
public record PartialDate(LocalDateTime start, DatePrecision precision, Optional<ZoneOffset> offset)
    implements Comparable<PartialDate> {

  private static final Pattern ISO =
      Pattern.compile(
          "(\\d{4})(?:-(\\d{2})(?:-(\\d{2})(?:[T"
              + " ](\\d{2}):(\\d{2})(?::\\d{2}(?:[.,]\\d+)?)?\\s*(Z|[+-]\\d{2}(?::?\\d{2})?)?)?)?)?");
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm", Locale.ROOT);

  public PartialDate {
    if (start.getYear() < 1 || start.getYear() > 9999) {
      throw new IllegalArgumentException(
          String.format(Locale.ROOT, "the year must be 1 to 9999 (got %d)", start.getYear()));
    }
    start =
        switch (precision) {
          case YEAR -> start.withDayOfYear(1).truncatedTo(ChronoUnit.DAYS);
          case MONTH -> start.withDayOfMonth(1).truncatedTo(ChronoUnit.DAYS);
          case DAY -> start.truncatedTo(ChronoUnit.DAYS);
          case MINUTE -> start.truncatedTo(ChronoUnit.MINUTES);
        };
    offset = precision == DatePrecision.MINUTE ? offset : Optional.empty();
  }

  /// A whole day.
  public static PartialDate ofDay(LocalDate day) {
    return new PartialDate(day.atStartOfDay(), DatePrecision.DAY, Optional.empty());
  }

  /// A minute, with its distance from UTC.
  public static PartialDate ofMinute(OffsetDateTime time) {
    return new PartialDate(
        time.toLocalDateTime(), DatePrecision.MINUTE, Optional.of(time.getOffset()));
  }

  /// Reads ISO 8601 from a year to a date-time; seconds are dropped.
  ///
  /// @return empty where the text is no such date, or names a day that does not exist
  public static Optional<PartialDate> parse(String text) {
    Matcher iso = ISO.matcher(text.strip());
    if (!iso.matches()) {
      return Optional.empty();
    }
    try {
      LocalDate day = LocalDate.of(number(iso, 1, 1), number(iso, 2, 1), number(iso, 3, 1));
      LocalDateTime start = day.atTime(number(iso, 4, 0), number(iso, 5, 0));
      DatePrecision precision =
          iso.group(2) == null
              ? DatePrecision.YEAR
              : iso.group(3) == null
                  ? DatePrecision.MONTH
                  : iso.group(4) == null ? DatePrecision.DAY : DatePrecision.MINUTE;
      return Optional.of(
          new PartialDate(start, precision, Optional.ofNullable(iso.group(6)).map(ZoneOffset::of)));
    } catch (DateTimeException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static int number(Matcher matcher, int group, int otherwise) {
    return matcher.group(group) == null ? otherwise : Integer.parseInt(matcher.group(group));
  }

  /// The first moment after this date.
  public LocalDateTime end() {
    return switch (precision) {
      case YEAR -> start.plusYears(1);
      case MONTH -> start.plusMonths(1);
      case DAY -> start.plusDays(1);
      case MINUTE -> start.plusMinutes(1);
    };
  }

  /// By first moment, a coarser date before a finer one.
  @Override
  public int compareTo(PartialDate other) {
    int order = start.compareTo(other.start);
    return order != 0 ? order : precision.compareTo(other.precision);
  }

  @Override
  public String toString() {
    return switch (precision) {
      case YEAR -> String.format(Locale.ROOT, "%04d", start.getYear());
      case MONTH -> String.format(Locale.ROOT, "%04d-%02d", start.getYear(), start.getMonthValue());
      case DAY -> start.toLocalDate().toString();
      case MINUTE -> MINUTE.format(start) + offset.map(ZoneOffset::toString).orElse("");
    };
  }
}
