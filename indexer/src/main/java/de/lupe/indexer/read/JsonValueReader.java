package de.lupe.indexer.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// Reads one value, however much of it is refused, to its end: where the JSON is well-formed the
/// parser stands behind the value afterwards and the next one can be read.
final class JsonValueReader {

  private static final int MAX_DEPTH = 100;
  private static final int MAX_VALUES = 500_000;

  /// Takes some values of an object out of the reader's hands.
  @FunctionalInterface
  interface Hook {
    /// Called with the parser at the value.
    ///
    /// @param key the value's key
    /// @param before what stood before it in the object
    /// @return true where the value has been consumed
    boolean take(String key, Map<String, JsonValue> before);
  }

  private static final JsonValue NOTHING = new JsonValue.Nothing();

  private final JsonParser parser;
  private final long start;
  private String problem = "";
  private int count;

  /// A reader for the value at which the parser stands.
  JsonValueReader(JsonParser parser) {
    this.parser = parser;
    this.start = parser.currentTokenLocation().getCharOffset();
  }

  /// The value.
  ///
  /// @throws UnreadableException if it is well-formed but has a key twice or is too large
  JsonValue read() throws UnreadableException {
    return checked(value(1));
  }

  /// The object, without what the hook takes.
  ///
  /// @throws UnreadableException as [#read]
  JsonValue read(Hook hook) throws UnreadableException {
    return checked(object(1, hook));
  }

  /// The value where it is neither an object nor a list.
  JsonValue scalar() {
    return value(1);
  }

  private JsonValue checked(JsonValue value) throws UnreadableException {
    if (!problem.isEmpty()) {
      throw new UnreadableException(problem);
    }
    return value;
  }

  private JsonValue value(int depth) {
    checkSize();
    return switch (parser.currentToken()) {
      case VALUE_STRING -> problem.isEmpty() ? new JsonValue.Text(parser.getString()) : NOTHING;
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
          problem.isEmpty() ? new JsonValue.Amount(parser.getString()) : NOTHING;
      case VALUE_TRUE -> new JsonValue.Truth(true);
      case VALUE_FALSE -> new JsonValue.Truth(false);
      case START_ARRAY -> depth > MAX_DEPTH ? skipped() : list(depth);
      case START_OBJECT -> depth > MAX_DEPTH ? skipped() : object(depth, (key, before) -> false);
      case VALUE_NULL, VALUE_EMBEDDED_OBJECT, PROPERTY_NAME, END_ARRAY, END_OBJECT, NOT_AVAILABLE ->
          NOTHING;
    };
  }

  /// A value's tree takes many times the room of its text.
  private void checkSize() {
    if (++count > MAX_VALUES) {
      refuse("has more than " + MAX_VALUES + " values");
    } else if (parser.currentTokenLocation().getCharOffset() - start > TextDecoder.MAX_BYTES) {
      refuse("is larger than " + TextDecoder.MAX_SIZE);
    }
  }

  private JsonValue list(int depth) {
    List<JsonValue> values = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      JsonValue value = value(depth + 1);
      if (problem.isEmpty()) {
        values.add(value);
      }
    }
    return new JsonValue.Items(values);
  }

  private JsonValue object(int depth, Hook hook) {
    Map<String, JsonValue> values = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String key = parser.currentName();
      parser.nextToken();
      if (hook.take(key, values)) {
        continue;
      }
      if (values.putIfAbsent(key, NOTHING) != null) {
        refuse("has the key " + UnreadableException.quoted(key) + " twice");
      }
      values.put(key, value(depth + 1));
    }
    return new JsonValue.Fields(values);
  }

  /// Nothing of an article stands so deep: it belongs to a key that is not read.
  private JsonValue skipped() {
    parser.skipChildren();
    return NOTHING;
  }

  private void refuse(String why) {
    if (problem.isEmpty()) {
      problem = why;
    }
  }
}
