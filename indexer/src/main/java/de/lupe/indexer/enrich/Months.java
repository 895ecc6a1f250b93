package de.lupe.indexer.enrich;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Months by their German and English names and abbreviations.
final class Months {

  private static final Map<String, Month> BY_NAME = byName();

  private Months() {}

  /// The month with this name, in any case and with or without the dot of an abbreviation.
  static Optional<Month> named(String name) {
    String bare = name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
    return Optional.ofNullable(BY_NAME.get(bare.toLowerCase(Locale.ROOT)));
  }

  private static Map<String, Month> byName() {
    // What the rules below do not give: Austrian names, "März" in other spellings.
    Map<String, Month> months =
        new HashMap<>(
            Map.of(
                "jänner", Month.JANUARY,
                "jän", Month.JANUARY,
                "feber", Month.FEBRUARY,
                "maerz", Month.MARCH,
                "mrz", Month.MARCH,
                "sept", Month.SEPTEMBER));
    for (Locale language : List.of(Locale.GERMAN, Locale.ENGLISH)) {
      for (Month month : Month.values()) {
        String name = month.getDisplayName(TextStyle.FULL, language).toLowerCase(Locale.ROOT);
        months.put(name, month);
        months.put(name.substring(0, 3), month);
      }
    }
    return Map.copyOf(months);
  }
}
