package de.lupe.schema;

import java.util.Locale;

/// How much of a date is known, from coarse to fine.
public enum DatePrecision {
  YEAR,
  MONTH,
  DAY,
  MINUTE;

  /// Reads what [#toString] prints.
  ///
  /// @throws IllegalArgumentException if it is none of them
  public static DatePrecision parse(String text) {
    return valueOf(text.toUpperCase(Locale.ROOT));
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
