package de.lupe.schema;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The id of a publicly known vulnerability, printed as `CVE-2024-1234`.
///
/// Source: [CVE record format](https://www.cve.org/ResourcesSupport/AllResources/CNARules): a year
/// from 1999 on and a sequence number of four digits or more.
public record CveId(int year, String number) implements Comparable<CveId> {

  private static final Pattern FORM = Pattern.compile("(?i)CVE-(\\d{4})-(\\d{4,19})");

  public CveId {
    if (year < 1999 || year > 2999) {
      throw new IllegalArgumentException(
          String.format(Locale.ROOT, "a CVE id's year must be 1999 to 2999 (got %d)", year));
    }
    if (!number.matches("\\d{4,19}")) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT, "a CVE id's number must have 4 to 19 digits (got \"%s\")", number));
    }
  }

  /// Reads the plain spelling, in any case.
  ///
  /// @return empty where the text is no CVE id
  public static Optional<CveId> parse(String text) {
    Matcher form = FORM.matcher(text.strip());
    return form.matches()
            && Integer.parseInt(form.group(1)) >= 1999
            && Integer.parseInt(form.group(1)) <= 2999
        ? Optional.of(new CveId(Integer.parseInt(form.group(1)), form.group(2)))
        : Optional.empty();
  }

  /// By year, then by number.
  @Override
  public int compareTo(CveId other) {
    int order = Integer.compare(year, other.year);
    if (order == 0) {
      order = Integer.compare(number.length(), other.number.length());
    }
    return order != 0 ? order : number.compareTo(other.number);
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "CVE-%d-%s", year, number);
  }
}
