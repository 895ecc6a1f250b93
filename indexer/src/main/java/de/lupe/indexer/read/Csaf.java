package de.lupe.indexer.read;

import java.util.List;
import java.util.Optional;

/// Questions to parts of an advisory whose answer is nothing where the part is missing or of
/// another type.
final class Csaf {

  private Csaf() {}

  /// The text at the end of a path of keys, on one line.
  static Optional<String> line(JsonValue value, String... path) {
    return text(value, path).map(CleanText::line).filter(line -> !line.isEmpty());
  }

  /// The text at the end of a path of keys.
  static Optional<String> text(JsonValue value, String... path) {
    return at(value, path) instanceof JsonValue.Text(String text)
        ? Optional.of(text).filter(found -> !found.isBlank())
        : Optional.empty();
  }

  /// The number at the end of a path of keys, as it is written.
  static Optional<String> number(JsonValue value, String... path) {
    return switch (at(value, path)) {
      case JsonValue.Amount(String literal) -> Optional.of(literal);
      case JsonValue.Text(String text) -> Optional.of(text);
      case JsonValue other -> Optional.empty();
    };
  }

  /// The members of a list that are objects.
  static List<JsonValue> objects(JsonValue value, String... path) {
    return at(value, path) instanceof JsonValue.Items(List<JsonValue> items)
        ? items.stream().filter(JsonValue.Fields.class::isInstance).toList()
        : List.of();
  }

  private static JsonValue at(JsonValue value, String... path) {
    JsonValue at = value;
    for (String key : path) {
      at = at instanceof JsonValue.Fields fields ? fields.get(key) : new JsonValue.Nothing();
    }
    return at;
  }
}
