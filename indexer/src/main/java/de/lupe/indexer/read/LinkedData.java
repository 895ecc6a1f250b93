package de.lupe.indexer.read;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Finds the article in [JSON-LD](https://www.w3.org/TR/json-ld11/) as news sites write it: an
/// object of its own, or one node of a `@graph` whose author and publisher are other nodes.
final class LinkedData {

  private static final Set<String> ARTICLE_TYPES = Set.of("BlogPosting", "Report", "TechArticle");
  private static final List<String> REFERENCES = List.of("author", "creator", "publisher");

  private LinkedData() {}

  /// The node that is the article, with the names it refers to; the object itself where it has no
  /// `@graph` or that has no article.
  static JsonValue.Fields article(JsonValue.Fields object) {
    if (!(object.get("@graph") instanceof JsonValue.Items(List<JsonValue> nodes))) {
      return object;
    }
    return nodes.stream()
        .filter(node -> node instanceof JsonValue.Fields fields && isArticle(fields))
        .map(node -> resolved((JsonValue.Fields) node, nodes))
        .findFirst()
        .orElse(object);
  }

  private static boolean isArticle(JsonValue.Fields node) {
    return switch (node.get("@type")) {
      case JsonValue.Text(String type) -> isArticle(type);
      case JsonValue.Items types ->
          types.values().stream()
              .anyMatch(type -> type instanceof JsonValue.Text(String name) && isArticle(name));
      case JsonValue other -> false;
    };
  }

  private static boolean isArticle(String type) {
    return type.endsWith("Article") || ARTICLE_TYPES.contains(type);
  }

  private static JsonValue.Fields resolved(JsonValue.Fields article, List<JsonValue> nodes) {
    Map<String, JsonValue> values = new LinkedHashMap<>(article.values());
    for (String key : REFERENCES) {
      values.computeIfPresent(key, (name, value) -> resolved(value, nodes));
    }
    return new JsonValue.Fields(values);
  }

  private static JsonValue resolved(JsonValue value, List<JsonValue> nodes) {
    return switch (value) {
      case JsonValue.Items list ->
          new JsonValue.Items(list.values().stream().map(item -> reference(item, nodes)).toList());
      case JsonValue other -> reference(other, nodes);
    };
  }

  private static JsonValue reference(JsonValue value, List<JsonValue> nodes) {
    return value instanceof JsonValue.Fields reference
            && !reference.has("name")
            && reference.has("@id")
        ? node(reference.get("@id"), nodes).orElse(value)
        : value;
  }

  private static Optional<JsonValue> node(JsonValue id, List<JsonValue> nodes) {
    return nodes.stream()
        .filter(node -> node instanceof JsonValue.Fields fields && fields.get("@id").equals(id))
        .findFirst();
  }
}
