package de.lupe.indexer.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// The keys of one object, asked for by several names and with the type they must have. `null`, an
/// empty string and an absent key are the same. HTML in a value becomes text.
///
/// @param arePlain true where the values are known to hold no HTML
record JsonKeys(JsonValue.Fields fields, boolean arePlain) {

  private static final Pattern LABEL_SEPARATOR = Pattern.compile("\\s*[,;|]\\s*");

  /// The first of these keys that holds a text, not cleaned.
  ///
  /// @throws UnreadableException if a key holds something else
  Optional<String> text(String... keys) throws UnreadableException {
    for (String key : keys) {
      switch (fields.get(key)) {
        case JsonValue.Text text -> {
          String plain = plain(text.value());
          if (!CleanText.of(plain).isBlank()) {
            return Optional.of(plain);
          }
        }
        case JsonValue.Nothing nothing -> {
          // The next key may be there.
        }
        case JsonValue other -> throw wrongType(key, "a string", other);
      }
    }
    return Optional.empty();
  }

  /// The first of these keys that holds a text, or a list of texts, which are its paragraphs.
  ///
  /// @throws UnreadableException if a key holds something else
  Optional<String> passage(String... keys) throws UnreadableException {
    for (String key : keys) {
      Optional<String> passage =
          fields.get(key) instanceof JsonValue.Items(List<JsonValue> paragraphs)
              ? joined(key, paragraphs)
              : text(key);
      if (passage.isPresent()) {
        return passage;
      }
    }
    return Optional.empty();
  }

  private Optional<String> joined(String key, List<JsonValue> paragraphs)
      throws UnreadableException {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      String place = key + "[" + i + "]";
      new JsonKeys(new JsonValue.Fields(Map.of(place, paragraphs.get(i))), arePlain)
          .text(place)
          .ifPresent(texts::add);
    }
    return texts.isEmpty() ? Optional.empty() : Optional.of(Paragraphs.join(texts));
  }

  /// The same as [#text], on one line.
  Optional<String> line(String... keys) throws UnreadableException {
    return text(keys).map(CleanText::line);
  }

  /// A value without its HTML.
  String plain(String value) {
    return arePlain ? value : Markup.text(value);
  }

  /// The first of these keys that names something: by a string, or by an object with `name`.
  Optional<String> name(String... keys) throws UnreadableException {
    for (String key : keys) {
      List<String> names = names(key, fields.get(key));
      if (!names.isEmpty()) {
        return Optional.of(names.getFirst());
      }
    }
    return Optional.empty();
  }

  /// The persons that the first of these keys names: a string, an object with `name`, or a list of
  /// such.
  List<String> authors(String... keys) throws UnreadableException {
    for (String key : keys) {
      List<String> names =
          fields.get(key) instanceof JsonValue.Text(String byline)
              ? PersonName.split(PersonName.withoutIntroduction(CleanText.line(plain(byline))))
              : names(key, fields.get(key));
      List<String> persons =
          WordList.distinct(names).stream().filter(name -> !isAddress(name)).toList();
      if (!persons.isEmpty()) {
        return persons;
      }
    }
    return List.of();
  }

  /// The labels of all of these keys: lists, or strings with commas or semicolons. A number is a
  /// label too, such as a year.
  List<String> labels(List<String> keys) throws UnreadableException {
    List<String> labels = new ArrayList<>();
    for (String key : keys) {
      if (fields.get(key) instanceof JsonValue.Text(String list)) {
        labels.addAll(Arrays.asList(LABEL_SEPARATOR.split(CleanText.line(plain(list)), -1)));
      } else {
        labels.addAll(names(key, withNumbersAsTexts(fields.get(key))));
      }
    }
    return WordList.distinct(labels);
  }

  /// True for the address of a page.
  static boolean isAddress(String value) {
    return value.regionMatches(true, 0, "http://", 0, 7)
        || value.regionMatches(true, 0, "https://", 0, 8);
  }

  /// The complaint about a key that holds the wrong thing.
  static UnreadableException wrongType(String key, String wanted, JsonValue got) {
    return new UnreadableException(key + " must be " + wanted + " (got " + got.typeName() + ")");
  }

  private static JsonValue withNumbersAsTexts(JsonValue value) {
    return switch (value) {
      case JsonValue.Amount(String literal) -> new JsonValue.Text(literal);
      case JsonValue.Items list ->
          new JsonValue.Items(
              list.values().stream()
                  .map(
                      item ->
                          item instanceof JsonValue.Amount(String literal)
                              ? new JsonValue.Text(literal)
                              : item)
                  .toList());
      case JsonValue other -> other;
    };
  }

  private List<String> names(String key, JsonValue value) throws UnreadableException {
    return switch (value) {
      case JsonValue.Text(String name) -> List.of(CleanText.line(plain(name)));
      case JsonValue.Nothing nothing -> List.of();
      case JsonValue.Fields object -> new JsonKeys(object, arePlain).line("name").stream().toList();
      case JsonValue.Items list -> {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < list.values().size(); i++) {
          String place = key + "[" + i + "]";
          if (list.values().get(i) instanceof JsonValue.Items nested) {
            throw wrongType(place, "a string", nested);
          }
          names.addAll(names(place, list.values().get(i)));
        }
        yield names;
      }
      case JsonValue.Amount number -> throw wrongType(key, "a string or a list", number);
      case JsonValue.Truth truth -> throw wrongType(key, "a string or a list", truth);
    };
  }
}
