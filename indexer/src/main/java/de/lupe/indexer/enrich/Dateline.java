package de.lupe.indexer.enrich;

import de.lupe.schema.DatePrecision;
import de.lupe.schema.PartialDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A date at the head of a text that says when the text was published.
///
/// It is a line that is nothing but a date (`16.07.2024, 14:32 Uhr`), perhaps with an author or a
/// place before it, or the beginning of the text (`Berlin, 16. Juli 2024 – Das Amt warnt ...`).
///
/// @param date the day, or the minute
/// @param end where the dateline ends in the text
record Dateline(PartialDate date, int end) {

  private static final int LINES = 3;
  private static final int LONGEST_PREFIX = 60;
  private static final int LARGEST_OFFSET = 18 * 60;

  private static final String WEEKDAY =
      "(?:(?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag"
          + "|Mo|Di|Mi|Do|Fr|Sa|So)\\.?,?\\s(?:den\\s)?)?";

  /// Nothing, or a label and a weekday.
  private static final Pattern PLAIN_PREFIX =
      Pattern.compile(
          "[\\s(\\[*]{0,3}(?:(?:Stand|Datum|Veröffentlicht|Erschienen|Meldung)\\b:?\\s?(?:am\\s|vom\\s)?)?"
              + "(?:den\\s)?"
              + WEEKDAY);

  /// A place, an agency or an author, and what divides them from the date.
  private static final Pattern NAMED_PREFIX =
      Pattern.compile(
          "(?!(?:Am|Ab|Bis|Im|Seit|Vom|Zum|Nach|Vor)\\b)[(\\p{Lu}][\\p{L} ()/-]{0,48}"
              + "(?:,|\\)|\\s?[-–—|•·])\\s?(?:den\\s)?"
              + WEEKDAY);

  private static final Pattern TIME =
      Pattern.compile(
          "(?:,|\\s?[-–—|•·/]|\\sum)?\\s?\\(?(?:um\\s)?(?<hour>[01]?\\d|2[0-3])(?::(?<minute>[0-5]\\d)(?::\\d\\d)?"
              + "(?:\\sUhr|\\s?(?<half>[AaPp])\\.?[Mm]\\.?)?|\\.(?<dotted>[0-5]\\d)\\sUhr|\\sUhr)"
              + "(?:\\s?\\(?(?:(?<zone>MESZ|MEZ|CEST|CET|UTC|GMT)(?!\\p{L})|(?<offset>[+-]\\d{2}:?\\d{2}))\\)?)?(?![\\d:])");

  private static final Pattern NOTHING_MORE = Pattern.compile("[\\s.,)\\]|*]{0,4}");
  private static final Pattern DIVIDER =
      Pattern.compile("\\)?(?:\\s?[–—|•·:]|\\s(?:-{1,2}|/)[\\s\\p{L}])");

  /// Finds the dateline in one of the first lines.
  static Optional<Dateline> find(String body) {
    int start = 0;
    for (int line = 0; line < LINES && start < body.length(); ) {
      int lineEnd = body.indexOf('\n', start);
      int end = lineEnd < 0 ? body.length() : lineEnd;
      if (!body.substring(start, end).isBlank()) {
        Optional<Dateline> dateline = read(body, start, end, line == 0);
        if (dateline.isPresent()) {
          return dateline;
        }
        line++;
      }
      start = end + 1;
    }
    return Optional.empty();
  }

  private static Optional<Dateline> read(String body, int start, int end, boolean first) {
    String head = body.substring(start, Math.min(end, start + 3 * LONGEST_PREFIX));
    Optional<WrittenDate> written =
        new DateScanner(head, 0).next().filter(date -> date.start() <= LONGEST_PREFIX);
    Optional<PartialDate> day =
        written
            .flatMap(WrittenDate::complete)
            .filter(date -> date.precision() == DatePrecision.DAY);
    if (day.isEmpty()) {
      return Optional.empty();
    }
    // "July 16, 2024" begins with the month, which the scanner leaves to the text before.
    String before = head.substring(0, beginning(head, written.get().start()));
    boolean plain = PLAIN_PREFIX.matcher(before).matches();
    if (!plain && !NAMED_PREFIX.matcher(before).matches()) {
      return Optional.empty();
    }
    PartialDate date = day.get();
    int dateEnd = written.get().end();
    Matcher time = TIME.matcher(head).useTransparentBounds(true).region(dateEnd, head.length());
    if (time.lookingAt()) {
      date = atTime(date, time);
      dateEnd = time.end();
    }
    boolean whole = NOTHING_MORE.matcher(body.substring(start + dateEnd, end)).matches();
    boolean divided =
        (first || !plain) && DIVIDER.matcher(head).region(dateEnd, head.length()).lookingAt();
    return whole || divided ? Optional.of(new Dateline(date, start + dateEnd)) : Optional.empty();
  }

  private static int beginning(String head, int digits) {
    int end = head.substring(0, digits).stripTrailing().length();
    int word = end;
    while (word > 0
        && (Character.isLetter(head.charAt(word - 1)) || head.charAt(word - 1) == '.')) {
      word--;
    }
    return Months.named(head.substring(word, end)).isPresent() ? word : digits;
  }

  private static PartialDate atTime(PartialDate day, Matcher time) {
    String minute = time.group("minute") == null ? time.group("dotted") : time.group("minute");
    String half = time.group("half");
    int hour = Integer.parseInt(time.group("hour"));
    if (half != null) {
      hour = hour % 12 + (half.equalsIgnoreCase("p") ? 12 : 0);
    }
    LocalDateTime moment =
        day.start().withHour(hour).withMinute(minute == null ? 0 : Integer.parseInt(minute));
    return new PartialDate(moment, DatePrecision.MINUTE, offset(time));
  }

  private static Optional<ZoneOffset> offset(Matcher time) {
    String offset = time.group("offset");
    String zone = time.group("zone");
    if (offset != null) {
      int minutes =
          Integer.parseInt(offset.substring(1, 3)) * 60
              + Integer.parseInt(offset.substring(offset.length() - 2));
      int sign = offset.charAt(0) == '-' ? -1 : 1;
      return minutes <= LARGEST_OFFSET
          ? Optional.of(ZoneOffset.ofTotalSeconds(sign * minutes * 60))
          : Optional.empty();
    }
    return Optional.ofNullable(zone)
        .map(
            name ->
                switch (name) {
                  case "MESZ", "CEST" -> ZoneOffset.ofHours(2);
                  case "MEZ", "CET" -> ZoneOffset.ofHours(1);
                  default -> ZoneOffset.UTC;
                });
  }
}
