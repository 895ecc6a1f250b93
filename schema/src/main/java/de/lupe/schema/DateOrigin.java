package de.lupe.schema;

import java.util.Locale;

/// Where a publication date was found, from the most to the least trusted.
public enum DateOrigin {
  /// A field that says so: `published` in JSON, a line `Datum:`, a page's metadata.
  METADATA,
  /// An entry of a feed.
  FEED,
  /// A line above or below the title that is nothing but a date.
  DATELINE,
  /// The address of the article.
  URL,
  /// The name of the file or its folder.
  FILENAME,
  /// The age that a teaser shows ("vor 3 Tagen"), counted back from the time of retrieval:
  /// approximate.
  AGE;

  /// True where the date may be off by the unit of the age it was computed from.
  public boolean isApproximate() {
    return this == AGE;
  }

  /// Reads what [#toString] prints.
  ///
  /// @throws IllegalArgumentException if it is none of them
  public static DateOrigin parse(String text) {
    return valueOf(text.toUpperCase(Locale.ROOT));
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
