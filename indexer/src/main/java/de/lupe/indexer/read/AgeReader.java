package de.lupe.indexer.read;

import static java.util.Map.entry;

import de.lupe.schema.DatePrecision;
import de.lupe.schema.PartialDate;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the age that a teaser shows: `4 Stunden ago`, `vor 3 Tagen`, `gestern`, `2 weeks ago`.
final class AgeReader {

  private static final Pattern FORM =
      Pattern.compile(
          "(?iu)(?:vor\\s+)?(?:(?:ca\\.?|circa|etwa|rund|über|fast|gut|knapp|mehr"
              + " als|about|over)\\s+)?"
              + "(?<count>\\d{1,4}|\\p{L}+)\\s*(?<unit>\\p{L}+)\\.?(?:\\s+(?:ago|her|zuvor|alt|old))?");
  private static final Pattern DAY_WORD =
      Pattern.compile(
          "(?iu)(?<word>heute|today|gestern|yesterday|vorgestern|(?:so|gerade )eben|gerade|jetzt|"
              + "just now|vor kurzem)(?:,?\\s*(?:um|at)?\\s*\\d{1,2}[:.]\\d{2}(?:\\s*Uhr)?)?");
  private static final Map<String, Integer> COUNTS =
      WordList.table(
          Map.ofEntries(
              entry(1, "ein, eine, einem, einer, einen, wenigen, wenige, a, an, one, few"),
              entry(2, "zwei, two"),
              entry(3, "drei, three"),
              entry(4, "vier, four"),
              entry(5, "fünf, five"),
              entry(6, "sechs, six"),
              entry(7, "sieben, seven"),
              entry(8, "acht, eight"),
              entry(9, "neun, nine"),
              entry(10, "zehn, ten"),
              entry(11, "elf, eleven"),
              entry(12, "zwölf, twelve")));
  private static final Map<String, Unit> UNITS =
      WordList.table(
          Map.of(
              Unit.SECOND, "sekunde, sekunden, sek, second, seconds, sec, secs",
              Unit.MINUTE, "minute, minuten, min, minutes, mins",
              Unit.HOUR, "stunde, stunden, std, hour, hours, hr, hrs, h",
              Unit.DAY, "tag, tage, tagen, day, days, d",
              Unit.WEEK, "woche, wochen, week, weeks",
              Unit.MONTH, "monat, monate, monaten, month, months",
              Unit.YEAR, "jahr, jahre, jahren, year, years"));

  /// A unit of age.
  private enum Unit {
    SECOND,
    MINUTE,
    HOUR,
    DAY,
    WEEK,
    MONTH,
    YEAR
  }

  private AgeReader() {}

  /// The date that lies so far back: a day where the age counts minutes to weeks, a month or a year
  /// where it counts those.
  ///
  /// @param text a whole line
  /// @param retrieved when the age was shown
  /// @return empty where the line is no age
  static Optional<PartialDate> read(String text, ZonedDateTime retrieved) {
    String line = text.strip().toLowerCase(Locale.ROOT);
    Matcher day = DAY_WORD.matcher(line);
    if (day.matches()) {
      long back =
          switch (day.group("word")) {
            case "gestern", "yesterday" -> 1;
            case "vorgestern" -> 2;
            default -> 0;
          };
      return Optional.of(PartialDate.ofDay(retrieved.toLocalDate().minusDays(back)));
    }
    Matcher form = FORM.matcher(line);
    return form.matches()
        ? counted(form.group("count"), form.group("unit"), retrieved)
        : Optional.empty();
  }

  private static Optional<PartialDate> counted(
      String count, String unitName, ZonedDateTime retrieved) {
    return Optional.ofNullable(UNITS.get(unitName))
        .flatMap(unit -> count(count).flatMap(number -> back(number, unit, retrieved)));
  }

  private static Optional<Integer> count(String count) {
    return Character.isDigit(count.charAt(0))
        ? Optional.of(Integer.valueOf(count))
        : Optional.ofNullable(COUNTS.get(count));
  }

  private static Optional<PartialDate> back(int count, Unit unit, ZonedDateTime retrieved) {
    try {
      return Optional.of(
          switch (unit) {
            case SECOND -> day(retrieved.minusSeconds(count));
            case MINUTE -> day(retrieved.minusMinutes(count));
            case HOUR -> day(retrieved.minusHours(count));
            case DAY -> day(retrieved.minusDays(count));
            case WEEK -> day(retrieved.minusWeeks(count));
            case MONTH -> date(retrieved.minusMonths(count), DatePrecision.MONTH);
            case YEAR -> date(retrieved.minusYears(count), DatePrecision.YEAR);
          });
    } catch (DateTimeException | IllegalArgumentException e) {
      // Older than the calendar.
      return Optional.empty();
    }
  }

  private static PartialDate day(ZonedDateTime time) {
    return date(time, DatePrecision.DAY);
  }

  private static PartialDate date(ZonedDateTime time, DatePrecision precision) {
    LocalDate day = time.toLocalDate();
    return new PartialDate(day.atStartOfDay(), precision, Optional.empty());
  }
}
