package de.lupe.indexer.enrich;

import de.lupe.schema.DatePrecision;
import de.lupe.schema.PartialDate;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;

/// A date as a text writes it: a year, a month of a year, a day, or a day whose year is left out.
///
/// @param start where it begins in the text
/// @param end where it ends
/// @param year the year, where it is written
/// @param month the month, where it is written
/// @param day the day, where it is written
record WrittenDate(
    int start, int end, Optional<Integer> year, Optional<Month> month, Optional<Integer> day) {

  /// Years outside of these are numbers of something else.
  static final int FIRST_YEAR = 1970;

  static final int LAST_YEAR = 2100;

  static boolean isPlausibleYear(int year) {
    return year >= FIRST_YEAR && year <= LAST_YEAR;
  }

  /// The date, where the year is written and the day exists.
  Optional<PartialDate> complete() {
    return year.flatMap(this::inYear);
  }

  /// The date, in the year nearest to another date where the year is left out.
  ///
  /// @return empty where the day does not exist, or the year is left out and unknown
  Optional<PartialDate> near(Optional<PartialDate> reference) {
    if (year.isPresent() || reference.isEmpty()) {
      return complete();
    }
    PartialDate other = reference.get();
    int otherYear = other.start().getYear();
    if (other.precision() == DatePrecision.YEAR) {
      return inYear(otherYear);
    }
    return IntStream.rangeClosed(otherYear - 1, otherYear + 1)
        .mapToObj(this::inYear)
        .flatMap(Optional::stream)
        .min(
            Comparator.comparingLong(
                date -> Math.abs(ChronoUnit.DAYS.between(date.start(), other.start()))));
  }

  private Optional<PartialDate> inYear(int someYear) {
    if (!isPlausibleYear(someYear)) {
      return Optional.empty();
    }
    try {
      LocalDate first = LocalDate.of(someYear, month.orElse(Month.JANUARY), day.orElse(1));
      DatePrecision precision =
          day.isPresent()
              ? DatePrecision.DAY
              : month.isPresent() ? DatePrecision.MONTH : DatePrecision.YEAR;
      return Optional.of(new PartialDate(first.atStartOfDay(), precision, Optional.empty()));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
