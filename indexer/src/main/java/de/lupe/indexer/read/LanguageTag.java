package de.lupe.indexer.read;

import de.lupe.schema.Article;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// The language that a JSON object states of its text: a tag of BCP 47, the name of a language in
/// German or English, or an object with one of these.
final class LanguageTag {

  private static final Pattern FORM = Pattern.compile("[A-Za-z]{2,8}(?:[-_][A-Za-z0-9]{1,8})*");
  private static final List<String> KEYS = List.of("inLanguage", "language", "lang");
  private static final List<String> NAMES = List.of("alternateName", "name");

  private LanguageTag() {}

  /// The tag under the first key that holds one; what is no tag is passed over.
  static Optional<String> of(JsonKeys keys) {
    return KEYS.stream().flatMap(key -> tag(keys.fields().get(key)).stream()).findFirst();
  }

  private static Optional<String> tag(JsonValue value) {
    return switch (value) {
      case JsonValue.Text(String text) -> tag(text.strip());
      case JsonValue.Fields object ->
          NAMES.stream().flatMap(name -> tag(object.get(name)).stream()).findFirst();
      case JsonValue.Items(List<JsonValue> values) ->
          values.size() == 1 ? tag(values.getFirst()) : Optional.empty();
      case JsonValue other -> Optional.empty();
    };
  }

  private static Optional<String> tag(String text) {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "german", "deutsch" -> Optional.of("de");
      case "english", "englisch" -> Optional.of("en");
      default ->
          FORM.matcher(text).matches() && text.length() <= Article.LANGUAGE_CHARS
              ? Optional.of(text)
              : Optional.empty();
    };
  }
}
