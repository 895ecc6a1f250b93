package de.lupe.schema;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// A score of the [Common Vulnerability Scoring System](https://www.first.org/cvss/), from 0.0 to
/// 10.0, printed with one decimal: `9.8`.
///
/// @param tenths the score in tenths, 0 to 100
public record CvssScore(int tenths) implements Comparable<CvssScore> {

  private static final Pattern FORM = Pattern.compile("(?:10|\\d)(?:[.,]\\d)?");
  private static final int CRITICAL = 90;
  private static final int HIGH = 70;
  private static final int MEDIUM = 40;

  public CvssScore {
    if (tenths < 0 || tenths > 100) {
      throw new IllegalArgumentException(
          String.format(Locale.ROOT, "a CVSS score must be 0.0 to 10.0 (got %.1f)", tenths / 10.0));
    }
  }

  /// Reads `9.8`, `9,8`, `10`.
  ///
  /// @return empty where the text is no such score
  public static Optional<CvssScore> parse(String text) {
    String number = text.strip();
    if (!FORM.matcher(number).matches()) {
      return Optional.empty();
    }
    int tenths = (int) Math.round(10 * Double.parseDouble(number.replace(',', '.')));
    return tenths > 100 ? Optional.empty() : Optional.of(new CvssScore(tenths));
  }

  /// The score as a number.
  public double value() {
    return tenths / 10.0;
  }

  /// What the score means, by [section 5 of CVSS
  /// 3.1](https://www.first.org/cvss/v3.1/specification-document#Qualitative-Severity-Rating-Scale);
  /// 0.0 is taken to be low.
  public Severity severity() {
    return tenths >= CRITICAL
        ? Severity.CRITICAL
        : tenths >= HIGH ? Severity.HIGH : tenths >= MEDIUM ? Severity.MEDIUM : Severity.LOW;
  }

  @Override
  public int compareTo(CvssScore other) {
    return Integer.compare(tenths, other.tenths);
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%.1f", value());
  }
}
