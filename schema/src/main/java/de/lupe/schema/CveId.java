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

  private static final String DASHES = "-\u00AD\u2010-\u2015\u2212\uFE58\uFE63\uFF0D_";
  private static final String GAP =
      "[" + DASHES + " \\t\u00A0\u2007\u2009\u200B\u202F\u2060\uFEFF]";
  private static final Pattern TYPED =
      Pattern.compile(
          "(?i)(?:CVE(?:[- ]?IDs?)?:?)?"
              + GAP
              + "{0,3}((?:1999|2\\d{3}))("
              + GAP
              + "{1,3})(\\d{4,19})");
  private static final Pattern HAS_DASH = Pattern.compile("[" + DASHES + "]");
  private static final Pattern LOOKS_LIKE_YEAR = Pattern.compile("1999|20\\d{2}");

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

  /// Reads what a person types who means an id: with any dash, `_` or blanks in place of the
  /// hyphens, and with or without `CVE` before it. Two years beside each other are no id.
  ///
  /// @return empty where the text is no CVE id
  public static Optional<CveId> parseTyped(String text) {
    Matcher form = TYPED.matcher(text.strip());
    return form.matches()
            && (HAS_DASH.matcher(form.group(2)).find()
                || !LOOKS_LIKE_YEAR.matcher(form.group(3)).matches())
        ? Optional.of(new CveId(Integer.parseInt(form.group(1)), form.group(3)))
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
    return "CVE-" + year + "-" + number;
  }
}
