package de.lupe.indexer.read;

import de.lupe.schema.DatePrecision;
import de.lupe.schema.PartialDate;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads a text that is nothing but a date, as German and English sources write it: ISO 8601,
/// `16.07.2024`, `Dienstag, 16. Juli 2024, 14:32 Uhr`, `Juli 2024`, `July 16, 2024`, RFC 1123.
final class DateReader {

  private static final String TIME =
      "(?:\\s*[,;/|–-]?\\s*(?:um |at |,"
          + " )?(?<hour>\\d{1,2})(?=[:.]\\d|\\s*(?:uhr|[ap]\\.?m))(?:[:.](?<minute>\\d{2})(?:[:.]\\d{2})?)?"
          + "\\s*(?<half>[ap]\\.?m\\.?)?\\s*(?:uhr|h)?\\s*(?<zone>[a-z]{1,4}|[+-]\\d{2}:?\\d{2})?)?";
  private static final String DAY = "(?<day>\\d{1,2})";
  private static final String YEAR = "(?<year>(?:19|20)\\d{2})";
  private static final String NAME = "(?<name>\\p{L}{3,9})\\.?";

  private static final List<Pattern> FORMS =
      List.of(
          form(DAY + "\\. ?(?<month>\\d{1,2})\\. ?(?<year>(?:19|20)?\\d{2})" + TIME),
          form("(?<year>(?:19|20)\\d{2})[/.](?<month>\\d{1,2})[/.]" + DAY + TIME),
          form(YEAR + "(?<month>\\d{2})(?<day>\\d{2})"),
          form(DAY + "(?:\\.|th|st|nd|rd)?[ -]?" + NAME + ",?[ -]?" + YEAR + TIME),
          form(NAME + " " + DAY + "(?:th|st|nd|rd)?,? " + YEAR + TIME),
          form(NAME + ",? " + YEAR),
          form("(?<month>\\d{1,2})[/.]" + YEAR));
  private static final Pattern BEFORE =
      Pattern.compile(
          "(?iu)^(?:(?:am|vom|den|on)\\s+)?(?:(?:mo|di|mi|do|fr|sa|so|"
              + "(?:mon|diens|donners|frei|sams)tag|mittwoch|sonnabend|sonntag|"
              + "mon|tue|wed|thu|fri|sat|sun|(?:mon|tues|wednes|thurs|fri|satur|sun)day)"
              + "\\.?,?\\s+)?(?:(?:am|den|the)\\s+)?");
  private static final List<List<String>> MONTHS =
      List.of(
          List.of("januar", "jänner", "january", "jan"),
          List.of("februar", "feber", "february", "feb"),
          List.of("märz", "maerz", "march", "mär", "mrz", "mar"),
          List.of("april", "apr"),
          List.of("mai", "may"),
          List.of("juni", "june", "jun"),
          List.of("juli", "july", "jul"),
          List.of("august", "aug"),
          List.of("september", "sept", "sep"),
          List.of("oktober", "october", "okt", "oct"),
          List.of("november", "nov"),
          List.of("dezember", "december", "dez", "dec"));
  private static final int LONGEST = 60;

  private DateReader() {}

  /// The date that the text states.
  ///
  /// @return empty where the text is not a date, or more than one, or names a day that does not
  ///   exist
  static Optional<PartialDate> read(String text) {
    String line = CleanText.line(text);
    if (line.isEmpty() || line.length() > LONGEST) {
      return Optional.empty();
    }
    Optional<PartialDate> iso = PartialDate.parse(line);
    if (iso.isPresent()) {
      return iso;
    }
    String bare = BEFORE.matcher(line).replaceFirst("");
    for (Pattern pattern : FORMS) {
      Matcher form = pattern.matcher(bare);
      if (form.matches()) {
        return date(form);
      }
    }
    return PartialDate.parse(bare.replaceFirst("(?i)\\s*Uhr$", ""));
  }

  private static Optional<PartialDate> date(Matcher form) {
    try {
      int month = month(form);
      String day = group(form, "day");
      LocalDate date = LocalDate.of(year(form), month, day == null ? 1 : Integer.parseInt(day));
      if (day == null) {
        return Optional.of(
            new PartialDate(date.atStartOfDay(), DatePrecision.MONTH, Optional.empty()));
      }
      String hour = group(form, "hour");
      return hour == null
          ? Optional.of(PartialDate.ofDay(date))
          : time(form, date, Integer.parseInt(hour));
    } catch (DateTimeException e) {
      // A day or a minute that does not exist.
      return Optional.empty();
    }
  }

  private static Optional<PartialDate> time(Matcher form, LocalDate date, int hour) {
    String minute = group(form, "minute");
    String half = group(form, "half");
    int inDay = half == null ? hour : hour % 12 + (half.startsWith("p") ? 12 : 0);
    LocalDateTime start = date.atTime(inDay, minute == null ? 0 : Integer.parseInt(minute));
    String zone = group(form, "zone");
    if (zone == null) {
      return Optional.of(new PartialDate(start, DatePrecision.MINUTE, Optional.empty()));
    }
    return offset(zone)
        .map(offset -> new PartialDate(start, DatePrecision.MINUTE, Optional.of(offset)));
  }

  private static Optional<ZoneOffset> offset(String zone) {
    return switch (zone) {
      case "z", "utc", "gmt" -> Optional.of(ZoneOffset.UTC);
      case "mez", "cet" -> Optional.of(ZoneOffset.ofHours(1));
      case "mesz", "cest" -> Optional.of(ZoneOffset.ofHours(2));
      default ->
          zone.startsWith("+") || zone.startsWith("-")
              ? Optional.of(ZoneOffset.of(zone))
              : Optional.empty();
    };
  }

  private static int year(Matcher form) {
    String year = form.group("year");
    if (year.length() == 4) {
      return Integer.parseInt(year);
    }
    int two = Integer.parseInt(year);
    return two < 70 ? 2000 + two : 1900 + two;
  }

  private static int month(Matcher form) {
    String number = group(form, "month");
    if (number != null) {
      return Integer.parseInt(number);
    }
    String name = Objects.requireNonNull(group(form, "name"), "a form names its month");
    for (int i = 0; i < MONTHS.size(); i++) {
      if (MONTHS.get(i).contains(name)) {
        return i + 1;
      }
    }
    throw new DateTimeException("no month is called " + name);
  }

  private static @Nullable String group(Matcher form, String name) {
    Integer number = form.pattern().namedGroups().get(name);
    String value = number == null ? null : form.group(number);
    return value == null ? null : value.toLowerCase(Locale.ROOT);
  }

  private static Pattern form(String regex) {
    return Pattern.compile("(?iu)" + regex);
  }
}
