package de.lupe.indexer.enrich;

import de.lupe.schema.PartialDate;
import java.time.Month;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Dates in the address of a page and in the name of a file.
///
/// CVE ids and version numbers have digits too: what belongs to an id, or follows a `v` or a dot,
/// is no date.
final class AddressDates {

  private static final Pattern CVE =
      Pattern.compile("(?i)(?:cve|can)[-_. ]?\\d{4}[-_. ]?\\d{1,19}");
  private static final Pattern ORIGIN = Pattern.compile("^[A-Za-z][A-Za-z0-9+.-]{0,20}://[^/]*");
  private static final Pattern QUERY = Pattern.compile("[?#].*$", Pattern.DOTALL);

  /// `2024-07-16`, `2024_07_16`, `2024.07.16`, `20240716`, also with a time behind a `T`.
  private static final Pattern YEAR_MONTH_DAY =
      Pattern.compile(
          "(?<![\\p{L}\\d.])(?<y>\\d{4})(?<divider>[-_.]?)(?<m>\\d{2})\\k<divider>(?<d>\\d{2})"
              + "(?!\\d|[.]\\d|[\\p{L}&&[^T]])");

  /// `16-07-2024`, `16.07.2024`.
  private static final Pattern DAY_MONTH_YEAR =
      Pattern.compile(
          "(?<![\\p{L}\\d.])(?<d>\\d{1,2})(?<divider>[-_.])(?<m>\\d{1,2})\\k<divider>(?<y>\\d{4})"
              + "(?!\\d|[.]\\d|\\p{L})");

  /// `16-juli-2024`, `16. Juli 2024`.
  private static final Pattern DAY_NAME_YEAR =
      Pattern.compile(
          "(?<![\\p{L}\\d.]|\\d[-_])(?<d>\\d{1,2})[-_. ]{1,2}(?<name>\\p{L}{3,9})[-_."
              + " ]{1,2}(?<y>\\d{4})(?!\\d|[.]\\d|\\p{L})");

  /// `2024/07/16/`.
  private static final Pattern DAY_FOLDERS =
      Pattern.compile("(?<=^|/)(?<y>\\d{4})/(?<m>\\d{1,2})/(?<d>\\d{1,2})(?=/|$|[-_.](?!\\d))");

  /// `2024/07/`.
  private static final Pattern MONTH_FOLDERS =
      Pattern.compile("(?<=^|/)(?<y>\\d{4})/(?<m>\\d{1,2})/");

  /// A folder `2024-07/`, a name `2024-07-foo.txt`, `2024-07.txt`, `foo-2024-07.txt`.
  private static final Pattern YEAR_MONTH =
      Pattern.compile(
          "(?<=^|/)(?<y>\\d{4})[-_](?<m>\\d{2})(?=/|\\.\\p{L}|[-_ ]\\p{L})"
              + "|(?<=[-_ ])(?<y2>\\d{4})[-_](?<m2>\\d{2})(?=\\.\\p{L}{1,5}$)");

  /// A folder `2024/`.
  private static final Pattern YEAR_FOLDER = Pattern.compile("(?<=^|/)(?<y>\\d{4})/");

  private static final Pattern[] DAYS = {
    YEAR_MONTH_DAY, DAY_FOLDERS, DAY_MONTH_YEAR, DAY_NAME_YEAR
  };

  private AddressDates() {}

  /// The date in the address of a page: a day, or the month of two folders.
  static Optional<PartialDate> inUrl(String url, Predicate<PartialDate> plausible) {
    String path = QUERY.matcher(ORIGIN.matcher(url).replaceFirst("")).replaceFirst("");
    String masked = masked(path);
    return day(masked, plausible).or(() -> last(MONTH_FOLDERS, masked, plausible));
  }

  /// The date in the path of a file: a day in its name, or else in a folder's, or the month or the
  /// year of the innermost folder that has one.
  static Optional<PartialDate> inPath(String path, Predicate<PartialDate> plausible) {
    String masked = masked(path.replace('\\', '/'));
    String name = masked.substring(masked.lastIndexOf('/') + 1);
    return day(name, plausible)
        .or(() -> last(YEAR_MONTH, name, plausible))
        .or(() -> day(masked, plausible))
        .or(() -> last(MONTH_FOLDERS, masked, plausible))
        .or(() -> last(YEAR_MONTH, masked, plausible))
        .or(() -> last(YEAR_FOLDER, masked, plausible));
  }

  private static String masked(String path) {
    return CVE.matcher(path).replaceAll("cve");
  }

  private static Optional<PartialDate> day(String path, Predicate<PartialDate> plausible) {
    Optional<PartialDate> found = Optional.empty();
    for (Pattern pattern : DAYS) {
      found = found.or(() -> last(pattern, path, plausible));
    }
    return found;
  }

  /// The last date of a form: the further in, the nearer to the article.
  private static Optional<PartialDate> last(
      Pattern pattern, String path, Predicate<PartialDate> plausible) {
    Optional<PartialDate> found = Optional.empty();
    Matcher matcher = pattern.matcher(path);
    while (matcher.find()) {
      Optional<PartialDate> date = date(matcher).filter(plausible);
      found = date.isPresent() ? date : found;
    }
    return found;
  }

  private static Optional<PartialDate> date(Matcher matcher) {
    Map<String, Integer> groups = matcher.namedGroups();
    boolean second = groups.containsKey("y2") && matcher.group("y2") != null;
    String year = matcher.group(second ? "y2" : "y");
    Optional<Month> month =
        groups.containsKey("name")
            ? Months.named(matcher.group("name"))
            : groups.containsKey("m")
                ? month(matcher.group(second ? "m2" : "m"))
                : Optional.empty();
    boolean monthNeeded = groups.containsKey("m") || groups.containsKey("name");
    if (monthNeeded && month.isEmpty()) {
      return Optional.empty();
    }
    Optional<Integer> day =
        groups.containsKey("d")
            ? Optional.of(Integer.valueOf(matcher.group("d")))
            : Optional.empty();
    return new WrittenDate(
            matcher.start(), matcher.end(), Optional.of(Integer.valueOf(year)), month, day)
        .complete();
  }

  private static Optional<Month> month(String number) {
    int value = Integer.parseInt(number);
    return value >= 1 && value <= 12 ? Optional.of(Month.of(value)) : Optional.empty();
  }
}
