package de.lupe.indexer.read;

import static de.lupe.indexer.read.UnreadableException.quoted;

import de.lupe.schema.DatePrecision;
import de.lupe.schema.PartialDate;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A date as tools put it into JSON: a text that [DateReader] knows, or the time since 1970 in
/// seconds (ten digits: from September 2001) or milliseconds (thirteen).
final class JsonDate {

  private static final Pattern SECONDS = Pattern.compile("(\\d{10})(?:\\.\\d+)?");
  private static final Pattern MILLIS = Pattern.compile("(\\d{10})\\d{3}(?:\\.0+)?");

  /// What Python's date-times print for a day of which no time is known.
  private static final Pattern MIDNIGHT = Pattern.compile(".*[T ]00:00:00(?:[.,]0+)?");

  private JsonDate() {}

  /// The date under a key; empty where there is none.
  ///
  /// @throws UnreadableException if what stands there is no date
  static Optional<PartialDate> read(JsonKeys keys, String key) throws UnreadableException {
    if (keys.fields().get(key) instanceof JsonValue.Amount(String number)) {
      return Optional.of(sinceEpoch(number).orElseThrow(() -> refusal(key, number)));
    }
    Optional<String> text = keys.line(key);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        sinceEpoch(text.get())
            .or(() -> DateReader.read(text.get()).map(date -> withoutMidnight(date, text.get())))
            .orElseThrow(() -> refusal(key, quoted(text.get()))));
  }

  /// The same where the date matters less than the article: what is no date is none.
  static Optional<PartialDate> find(JsonKeys keys, String key) {
    return switch (keys.fields().get(key)) {
      case JsonValue.Amount(String number) -> sinceEpoch(number);
      case JsonValue.Text(String text) -> {
        String line = CleanText.line(keys.plain(text));
        yield sinceEpoch(line)
            .or(() -> DateReader.read(line).map(date -> withoutMidnight(date, line)));
      }
      case JsonValue other -> Optional.empty();
    };
  }

  private static Optional<PartialDate> sinceEpoch(String number) {
    Matcher seconds = SECONDS.matcher(number);
    Matcher millis = MILLIS.matcher(number);
    Matcher form = seconds.matches() ? seconds : millis;
    return form.matches()
        ? Optional.of(
            PartialDate.ofMinute(
                Instant.ofEpochSecond(Long.parseLong(form.group(1))).atOffset(ZoneOffset.UTC)))
        : Optional.empty();
  }

  /// A midnight to the second, without a zone, is a day to which a program added a time. Lupe
  /// itself writes no seconds: its midnights stay what they are.
  private static PartialDate withoutMidnight(PartialDate date, String text) {
    return date.precision() == DatePrecision.MINUTE
            && date.offset().isEmpty()
            && MIDNIGHT.matcher(text).matches()
        ? PartialDate.ofDay(date.start().toLocalDate())
        : date;
  }

  private static UnreadableException refusal(String key, String got) {
    String shown = got.length() <= 80 ? got : got.substring(0, 80) + "…";
    return new UnreadableException(
        key + " must be an ISO date such as 2024-07-16 (got " + shown + ")");
  }
}
