package de.lupe.indexer.read;

import de.lupe.schema.DatePrecision;
import de.lupe.schema.PartialDate;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads a text that is nothing but a date, as German and English sources write it: ISO 8601,
/// `16.07.2024`, `Dienstag, 16. Juli 2024, 14:32 Uhr`, `Juli 2024`, `July 16, 2024`, RFC 1123.
final class DateReader {

  private static final String TIME =
      "(?:\\s*[,;/|–—·•(-]?\\s*(?:um |at |,"
          + " )?(?<hour>\\d{1,2})(?=[:.]\\d|\\s*(?:uhr|[ap]\\.?m))(?:[:.](?<minute>\\d{2})(?:[:.]\\d{2})?)?"
          + "\\s*(?<half>[ap]\\.?m\\.?)?\\s*(?:uhr|h)?\\s*\\(?(?<zone>[a-z]{1,4}(?:[+-]\\d{1,2}(?::?\\d{2})?)?|[+-]\\d{2}:?\\d{2})?\\)?)?";
  private static final String DAY = "(?<day>\\d{1,2})";
  private static final String YEAR = "(?<year>(?:19|20)\\d{2})";
  private static final String NAME = "(?<name>\\p{L}{3,9})\\.?";

  private static final List<Pattern> FORMS =
      List.of(
          form(DAY + "\\. ?(?<month>\\d{1,2})\\. ?(?<year>(?:19|20)?\\d{2})" + TIME),
          form(DAY + "[/-](?<month>\\d{1,2})[/-]" + YEAR + TIME),
          form(YEAR + "-(?<month>\\d{2})-" + DAY + TIME),
          form("(?<year>(?:19|20)\\d{2})[/.](?<month>\\d{1,2})[/.]" + DAY + TIME),
          form(YEAR + "(?<month>\\d{2})(?<day>\\d{2})"),
          form(DAY + "(?:\\.|th|st|nd|rd)?[ -]?(?:of )?" + NAME + ",?[ -]?" + YEAR + TIME),
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
  private static final Pattern TIME_FIRST =
      Pattern.compile(
          "(?iu)(?<time>\\d{1,2}[:.]\\d{2}(?: ?[ap]\\.?m\\.?)?(?: Uhr)?(?: [a-z]{3,4})?)"
              + "(?:,| [|–-]| am)? (?<date>.+)");
  private static final Pattern SHIFTED =
      Pattern.compile("(?:utc|gmt)?([+-])(\\d{1,2})(?::?(\\d{2}))?");

  /// The zones of the news that German readers read, by their distance from UTC in hours.
  private static final Map<String, Integer> ZONES =
      Map.ofEntries(
          Map.entry("z", 0),
          Map.entry("utc", 0),
          Map.entry("gmt", 0),
          Map.entry("bst", 1),
          Map.entry("mez", 1),
          Map.entry("cet", 1),
          Map.entry("mesz", 2),
          Map.entry("cest", 2),
          Map.entry("est", -5),
          Map.entry("edt", -4),
          Map.entry("cst", -6),
          Map.entry("cdt", -5),
          Map.entry("pst", -8),
          Map.entry("pdt", -7));

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
    String bare = dayFirst(BEFORE.matcher(line).replaceFirst(""));
    for (Pattern pattern : FORMS) {
      Matcher form = pattern.matcher(bare);
      if (form.matches()) {
        return date(form);
      }
    }
    return PartialDate.parse(bare.replaceFirst("(?i)\\s*Uhr$", ""));
  }

  /// `14:32 Uhr, 16. Juli 2024` with the time behind the day.
  private static String dayFirst(String line) {
    Matcher form = TIME_FIRST.matcher(line);
    return form.matches()
        ? BEFORE.matcher(form.group("date")).replaceFirst("") + ", " + form.group("time")
        : line;
  }

  private static Optional<PartialDate> date(Matcher form) {
    try {
      int month = month(form);
      String day = group(form, "day");
      // "07/16/2024", as American sources write it.
      if (day != null && month > 12 && form.group().contains("/")) {
        int american = month;
        month = Integer.parseInt(day);
        day = String.valueOf(american);
      }
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
    Matcher shifted = SHIFTED.matcher(zone);
    if (shifted.matches()) {
      int hours = Integer.parseInt(shifted.group(2));
      int minutes = shifted.group(3) == null ? 0 : Integer.parseInt(shifted.group(3));
      int total = hours * 60 + minutes;
      int sign = shifted.group(1).equals("-") ? -1 : 1;
      return Optional.of(ZoneOffset.ofTotalSeconds(sign * total * 60));
    }
    return Optional.ofNullable(ZONES.get(zone)).map(ZoneOffset::ofHours);
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
