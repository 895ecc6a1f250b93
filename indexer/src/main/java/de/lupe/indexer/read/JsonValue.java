package de.lupe.indexer.read;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A value as JSON writes it; a number stays the text that stood there.
sealed interface JsonValue {

  /// A string.
  record Text(String value) implements JsonValue {}

  /// A number.
  record Amount(String literal) implements JsonValue {}

  /// `true` or `false`.
  record Truth(boolean value) implements JsonValue {}

  /// `null`.
  record Nothing() implements JsonValue {}

  /// A list.
  record Items(List<JsonValue> values) implements JsonValue {
    public Items {
      values = List.copyOf(values);
    }
  }

  /// An object, its keys in their order.
  record Fields(Map<String, JsonValue> values) implements JsonValue {
    public Fields {
      values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /// The value of a key, [Nothing] where there is none.
    JsonValue get(String key) {
      return values.getOrDefault(key, new Nothing());
    }

    /// True where the key stands there with another value than `null`.
    boolean has(String key) {
      return !(get(key) instanceof Nothing);
    }
  }

  /// What it is called in a message.
  default String typeName() {
    return switch (this) {
      case Text text -> "a string";
      case Amount number -> "a number";
      case Truth truth -> truth.value() ? "true" : "false";
      case Nothing nothing -> "null";
      case Items items -> "a list";
      case Fields fields -> "an object";
    };
  }
}
