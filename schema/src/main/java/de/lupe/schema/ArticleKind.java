package de.lupe.schema;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/// What sort of document a hit is.
public enum ArticleKind {
  /// A text of its own.
  ARTICLE,
  /// The announcement of another article, found in a "Recent Posts" block: a title, a cut text, an
  /// age.
  TEASER;

  /// Reads `article` or `teaser`, in any case.
  ///
  /// @throws IllegalArgumentException if it is neither
  public static ArticleKind parse(String text) {
    return Arrays.stream(values())
        .filter(kind -> kind.toString().equals(text.strip().toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    String.format(
                        Locale.ROOT,
                        "kind must be one of %s (got \"%s\")",
                        Arrays.stream(values())
                            .map(ArticleKind::toString)
                            .collect(Collectors.joining(", ")),
                        text)));
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
