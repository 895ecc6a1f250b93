package de.lupe.indexer.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// Finds the article in [JSON-LD](https://www.w3.org/TR/json-ld11/) as news sites write it: an
/// object of its own, or one node of a `@graph` whose author and publisher are other nodes.
final class LinkedData {

  private static final Set<String> ARTICLE_TYPES =
      Set.of("BlogPosting", "LiveBlogPosting", "Report", "SocialMediaPosting");
  private static final int MAX_DEPTH = 6;
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

  /// The objects that stand by themselves in the JSON-LD of a page: those of lists and graphs, and
  /// what a page is about.
  static List<JsonValue.Fields> nodes(List<JsonValue> values) {
    List<JsonValue.Fields> nodes = new ArrayList<>();
    values.forEach(value -> collect(value, MAX_DEPTH, nodes));
    return List.copyOf(nodes);
  }

  private static void collect(JsonValue value, int depth, List<JsonValue.Fields> nodes) {
    if (depth == 0) {
      return;
    }
    switch (value) {
      case JsonValue.Items list -> list.values().forEach(item -> collect(item, depth - 1, nodes));
      case JsonValue.Fields object -> {
        nodes.add(object);
        collect(object.get("@graph"), depth - 1, nodes);
        collect(object.get("mainEntity"), depth - 1, nodes);
      }
      case JsonValue other -> {}
    }
  }

  /// The first article among the nodes of a page, with the names it refers to.
  static Optional<JsonValue.Fields> article(List<JsonValue.Fields> nodes) {
    return nodes.stream()
        .filter(LinkedData::isArticle)
        .findFirst()
        .map(node -> resolved(node, nodes));
  }

  /// The node of the page itself.
  static Optional<JsonValue.Fields> page(List<JsonValue.Fields> nodes) {
    return nodes.stream().filter(node -> hasType(node, type -> type.endsWith("Page"))).findFirst();
  }

  private static boolean isArticle(JsonValue.Fields node) {
    return hasType(node, LinkedData::isArticle);
  }

  private static boolean hasType(JsonValue.Fields node, Predicate<String> wanted) {
    return switch (node.get("@type")) {
      case JsonValue.Text(String type) -> wanted.test(type);
      case JsonValue.Items types ->
          types.values().stream()
              .anyMatch(type -> type instanceof JsonValue.Text(String name) && wanted.test(name));
      case JsonValue other -> false;
    };
  }

  private static boolean isArticle(String type) {
    return type.endsWith("Article") || ARTICLE_TYPES.contains(type);
  }

  private static JsonValue.Fields resolved(
      JsonValue.Fields article, List<? extends JsonValue> nodes) {
    Map<String, JsonValue> values = new LinkedHashMap<>(article.values());
    for (String key : REFERENCES) {
      values.computeIfPresent(key, (name, value) -> resolved(value, nodes));
    }
    return new JsonValue.Fields(values);
  }

  private static JsonValue resolved(JsonValue value, List<? extends JsonValue> nodes) {
    return switch (value) {
      case JsonValue.Items list ->
          new JsonValue.Items(list.values().stream().map(item -> reference(item, nodes)).toList());
      case JsonValue other -> reference(other, nodes);
    };
  }

  private static JsonValue reference(JsonValue value, List<? extends JsonValue> nodes) {
    return value instanceof JsonValue.Fields reference
            && !reference.has("name")
            && reference.has("@id")
        ? node(reference.get("@id"), nodes).orElse(value)
        : value;
  }

  private static Optional<JsonValue> node(JsonValue id, List<? extends JsonValue> nodes) {
    return nodes.stream()
        .filter(node -> node instanceof JsonValue.Fields fields && fields.get("@id").equals(id))
        .map(JsonValue.class::cast)
        .findFirst();
  }
}
