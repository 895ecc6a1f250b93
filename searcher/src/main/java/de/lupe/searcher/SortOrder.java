package de.lupe.searcher;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/// The order of hits.
public enum SortOrder {
  /// The best match first; of equally good ones the latest, articles without a date last.
  RELEVANCE,
  /// By relevance, with newer articles raised: the better match still comes first where the dates
  /// are near each other, or where it is much better.
  FRESH,
  /// By publication date, the latest first, articles without a date last.
  NEWEST,
  /// By publication date, the earliest first, articles without a date last.
  OLDEST;

  /// Reads `relevance`, `fresh`, `newest` or `oldest`, in any case.
  ///
  /// @throws IllegalArgumentException if it is none of them
  public static SortOrder parse(String text) {
    return Arrays.stream(values())
        .filter(order -> order.toString().equals(text.strip().toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    String.format(
                        Locale.ROOT,
                        "sort must be one of %s (got \"%s\")",
                        Arrays.stream(values())
                            .map(SortOrder::toString)
                            .collect(Collectors.joining(", ")),
                        text)));
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
