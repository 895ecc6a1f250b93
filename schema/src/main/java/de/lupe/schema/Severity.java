package de.lupe.schema;

import java.util.Locale;
import java.util.Optional;

/// How grave a vulnerability is, from the least to the most grave.
public enum Severity {
  LOW,
  MEDIUM,
  HIGH,
  CRITICAL;

  /// Reads `low`, `medium`, `high`, `critical` or `niedrig`, `mittel`, `hoch`, `kritisch`, in any
  /// case.
  ///
  /// @return empty where it is none of them
  public static Optional<Severity> parse(String text) {
    return switch (text.strip().toLowerCase(Locale.ROOT)) {
      case "low", "niedrig" -> Optional.of(LOW);
      case "medium", "moderate", "mittel" -> Optional.of(MEDIUM);
      case "high", "hoch", "important" -> Optional.of(HIGH);
      case "critical", "kritisch" -> Optional.of(CRITICAL);
      default -> Optional.empty();
    };
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
