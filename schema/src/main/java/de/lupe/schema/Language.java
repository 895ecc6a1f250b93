package de.lupe.schema;

import java.util.Locale;
import java.util.Optional;

/// The language an article is to be read in.
public enum Language {
  GERMAN("de"),
  ENGLISH("en"),
  OTHER("other");

  private final String code;

  Language(String code) {
    this.code = code;
  }

  /// Reads what [#toString] prints, or the language's English or German name, in any case.
  public static Optional<Language> parse(String text) {
    return switch (text.strip().toLowerCase(Locale.ROOT)) {
      case "de", "german", "deutsch" -> Optional.of(GERMAN);
      case "en", "english", "englisch" -> Optional.of(ENGLISH);
      case "other", "andere" -> Optional.of(OTHER);
      default -> Optional.empty();
    };
  }

  /// The language of a tag of BCP 47: `de-AT` is German.
  public static Language ofTag(String tag) {
    String primary = tag.strip().toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
    return switch (primary) {
      case "de", "ger", "deu" -> GERMAN;
      case "en", "eng" -> ENGLISH;
      default -> OTHER;
    };
  }

  /// `de`, `en` or `other`.
  @Override
  public String toString() {
    return code;
  }
}
