package de.lupe.indexer.enrich;

import java.time.Month;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Walks through the dates that a text writes, from left to right.
///
/// Every date has digits, so it looks only where a number begins, at most a few dozen characters
/// far: the time is linear in the text.
///
/// Known are `16. Juli 2024`, `16.07.2024`, `2024-07-16`, `July 16, 2024`, `16 July 2024`, `Juli
/// 2024`, a year behind a word that makes it one (`Ende 2023`, `seit 2023`), and days without a
/// year (`16. Juli`, `am 16.07.`). A number with four digits alone is no date.
final class DateScanner {

  private static final int LONGEST = 60;
  private static final Pattern ISO = form("(\\d{4})~(\\d{2})~(\\d{2})(?!\\d|~\\d)");
  private static final Pattern NUMERIC =
      form("(\\d{1,2})\\._?(\\d{1,2})\\.(?:_?(\\d{4}|\\d{2}))?#");
  private static final Pattern NUMERIC_SPAN =
      form("(\\d{1,2})\\.(>)\\d{1,2}\\.(\\d{1,2})\\.(\\d{4})#");
  private static final Pattern DAY_MONTH =
      form("(\\d{1,2})(\\.|st|nd|rd|th)?_{0,2}(?:of )?(@)\\.?(?:_{1,2}(\\d{4})#)?");
  private static final Pattern DAY_MONTH_SPAN =
      form("(\\d{1,2})\\.?(>)\\d{1,2}\\._?(@)\\.?(?:_{1,2}(\\d{4})#)?");
  private static final Pattern ENGLISH_DAY_YEAR =
      form("(\\d{1,2})(?:st|nd|rd|th)?,?_{1,2}(\\d{4})#");
  private static final Pattern YEAR = form("(\\d{4})(?![\\d\\p{L}]|[.,:]\\d|~\\d)");

  /// Words that make the number behind them a year.
  private static final Pattern YEAR_CUE =
      Pattern.compile(
          "Anfang|Mitte|Ende|Jahr(?:e|en|es|s)?|[Ss]eit|Frühjahr|Frühling|Sommer|Herbst|Winter"
              + "|[Ss]ince");

  /// Words that make `16.07.` and `16.07.24` a day; elsewhere they are version numbers.
  private static final Pattern DAY_CUE = Pattern.compile("[Aa]m|[Vv]om|[Dd]en|[Dd]em|[Zz]um");

  private static final Pattern VERSION_CUE =
      Pattern.compile("(?i)versione?n?|release|build|firmware|patch");

  private final String text;
  private int at;

  /// Completes a form of dates: `_` is a blank, `~` a hyphen, `>` what stands between two days, `@`
  /// a word that may be a month, `#` the end of the number.
  private static Pattern form(String form) {
    return Pattern.compile(
        form.replace("#", "(?!\\d|[.]\\d)")
            .replace(">", "_?(?:bis(?: zum)?|und|[-\u2010-\u2014/&,])_?")
            .replace("@", "\\p{L}{3,9}(?!\\p{L})")
            .replace("_", "[ \\t\\n\u00A0\u2009\u202F]")
            .replace("~", "[-\u2010-\u2013]"));
  }

  DateScanner(String text, int from) {
    this.text = text;
    this.at = from;
  }

  /// The next date, empty at the end of the text.
  Optional<WrittenDate> next() {
    while (at < text.length()) {
      if (!isDigit(at)) {
        at++;
        continue;
      }
      int start = at;
      while (at < text.length() && isDigit(at)) {
        at++;
      }
      Optional<WrittenDate> date = standsFree(start) ? read(start, at - start) : Optional.empty();
      if (date.isPresent()) {
        at = Math.max(at, date.get().end());
        return date;
      }
    }
    return Optional.empty();
  }

  private boolean isDigit(int index) {
    char c = text.charAt(index);
    return c >= '0' && c <= '9';
  }

  /// False inside of words, addresses, version numbers.
  private boolean standsFree(int start) {
    return start == 0
        || !(Character.isLetterOrDigit(text.charAt(start - 1))
            || "/-_=.#$€%@".indexOf(text.charAt(start - 1)) >= 0);
  }

  private Optional<WrittenDate> read(int start, int digits) {
    return switch (digits) {
      case 4 -> readYearFirst(start);
      case 1, 2 -> readDayFirst(start);
      default -> Optional.empty();
    };
  }

  private Optional<WrittenDate> readYearFirst(int start) {
    Matcher iso = matcher(ISO, start);
    if (iso.lookingAt()) {
      return date(start, iso.end(), iso.group(1), month(iso.group(2)), iso.group(3));
    }
    Matcher year = matcher(YEAR, start);
    if (!year.lookingAt()) {
      return Optional.empty();
    }
    String before = wordBefore(start);
    Optional<Month> month = monthNamed(before);
    if (month.isEmpty() && !YEAR_CUE.matcher(before).matches()) {
      return Optional.empty();
    }
    return date(start, year.end(), year.group(1), month, null);
  }

  private Optional<WrittenDate> readDayFirst(int start) {
    Matcher date = matcher(NUMERIC, start);
    if (date.lookingAt()) {
      String year = date.group(3);
      String before = wordBefore(start);
      boolean wholeYear = year != null && year.length() == 4;
      if (VERSION_CUE.matcher(before).matches()
          || (!wholeYear && !DAY_CUE.matcher(before).matches())) {
        return Optional.empty();
      }
      return date(
          start,
          date.end(),
          year == null || wholeYear ? year : "20" + year,
          month(date.group(2)),
          date.group(1));
    }
    // Of a span this is the first day; the second one is read next.
    if (date.usePattern(NUMERIC_SPAN).lookingAt()) {
      return date(start, date.end(2), date.group(4), month(date.group(3)), date.group(1));
    }
    if (date.usePattern(DAY_MONTH).lookingAt() && isDayMonth(date)) {
      return date(start, date.end(), date.group(4), monthNamed(date.group(3)), date.group(1));
    }
    if (date.usePattern(DAY_MONTH_SPAN).lookingAt() && monthNamed(date.group(3)).isPresent()) {
      return date(start, date.end(2), date.group(4), monthNamed(date.group(3)), date.group(1));
    }
    Optional<Month> monthBefore = monthNamed(wordBefore(start));
    if (monthBefore.isPresent() && date.usePattern(ENGLISH_DAY_YEAR).lookingAt()) {
      return date(start, date.end(), date.group(2), monthBefore, date.group(1));
    }
    return Optional.empty();
  }

  /// True where a month stands behind the day, and a dot or a year shows that it is one.
  private static boolean isDayMonth(Matcher date) {
    return monthNamed(date.group(3)).isPresent()
        && (".".equals(date.group(2)) || date.group(4) != null);
  }

  private static Optional<WrittenDate> date(
      int start, int end, @Nullable String year, Optional<Month> month, @Nullable String day) {
    Optional<Integer> dayNumber = Optional.ofNullable(day).map(Integer::valueOf);
    WrittenDate date =
        new WrittenDate(
            start, end, Optional.ofNullable(year).map(Integer::valueOf), month, dayNumber);
    boolean monthMissing = dayNumber.isPresent() && month.isEmpty();
    return monthMissing ? Optional.empty() : Optional.of(date);
  }

  private static Optional<Month> month(String number) {
    int value = Integer.parseInt(number);
    return value >= 1 && value <= 12 ? Optional.of(Month.of(value)) : Optional.empty();
  }

  /// The month with this name, which is a noun: "may 2024" is none.
  private static Optional<Month> monthNamed(String word) {
    return word.isEmpty() || Character.isLowerCase(word.charAt(0))
        ? Optional.empty()
        : Months.named(word);
  }

  /// The word directly before a place, without the dot of an abbreviation; empty where there is
  /// none.
  private String wordBefore(int place) {
    int end = place;
    int blanks = 0;
    while (end > 0 && blanks < 2 && isBlank(text.charAt(end - 1))) {
      end--;
      blanks++;
    }
    if (blanks == 0) {
      return "";
    }
    boolean dot = end > 0 && text.charAt(end - 1) == '.';
    end = dot ? end - 1 : end;
    int start = end;
    while (start > 0 && end - start <= 12 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    // Behind a longer word the dot ends a sentence.
    return dot && end - start > 4 ? "" : text.substring(start, end);
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\u00A0' || c == '\n' || c == '\t' || c == '\u2009' || c == '\u202F';
  }

  private Matcher matcher(Pattern pattern, int start) {
    return pattern
        .matcher(text)
        .useTransparentBounds(true)
        .region(start, Math.min(text.length(), start + LONGEST));
  }
}
