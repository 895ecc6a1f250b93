package de.lupe.schema;

import java.util.Arrays;
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

  /// Reads what [#toString] prints, in any case.
  public static Optional<Language> parse(String text) {
    String wanted = text.strip().toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(language -> language.code.equals(wanted)).findFirst();
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
