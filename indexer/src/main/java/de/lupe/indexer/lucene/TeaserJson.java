package de.lupe.indexer.lucene;

import de.lupe.schema.Article;
import de.lupe.schema.ArticleId;
import de.lupe.schema.ArticleKind;
import de.lupe.schema.CveId;
import de.lupe.schema.DateOrigin;
import de.lupe.schema.EnrichedArticle;
import de.lupe.schema.PartialDate;
import de.lupe.schema.Product;
import de.lupe.schema.PublishedDate;
import de.lupe.schema.TitleKey;
import de.lupe.schema.Topic;
import de.lupe.schema.Vendor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The teasers that stand beside an article, as it keeps them: a JSON list of what a teaser can
/// have.
final class TeaserJson {

  private static final JsonMapper JSON = JsonMapper.shared();

  private TeaserJson() {}

  /// Writes the teasers of one article.
  static String write(List<EnrichedArticle> teasers) {
    ArrayNode list = JSON.createArrayNode();
    for (EnrichedArticle teaser : teasers) {
      ObjectNode node = list.addObject();
      node.put("title", teaser.article().title());
      node.put("body", teaser.article().body());
      teaser
          .article()
          .published()
          .ifPresent(
              published -> {
                node.put("published", published.date().toString());
                node.put("publishedFrom", published.origin().toString());
              });
      strings(node.putArray("vendors"), teaser.vendors());
      strings(node.putArray("topics"), teaser.topics());
      strings(node.putArray("cves"), teaser.cves());
      strings(node.putArray("mentioned"), teaser.mentioned());
      ArrayNode products = node.putArray("products");
      teaser
          .products()
          .forEach(product -> products.addArray().add(product.name()).add(product.vendor().name()));
    }
    return JSON.writeValueAsString(list);
  }

  private static void strings(ArrayNode array, List<?> values) {
    values.forEach(value -> array.add(value.toString()));
  }

  /// Reads the teasers of one article.
  ///
  /// @param parent the article
  /// @param path where it came from
  static List<EnrichedArticle> read(String json, ArticleId parent, String path) {
    List<EnrichedArticle> teasers = new ArrayList<>();
    for (JsonNode node : JSON.readTree(json)) {
      String title = node.get("title").asString();
      Article teaser =
          new Article(
              ArticleId.ofTeaser(TitleKey.of(title)),
              ArticleKind.TEASER,
              Optional.of(parent),
              path,
              title,
              node.get("body").asString(),
              List.of(),
              List.of(),
              Optional.empty(),
              Optional.empty(),
              published(node),
              Optional.empty(),
              List.of());
      List<Product> products = new ArrayList<>();
      for (JsonNode product : node.get("products")) {
        products.add(new Product(product.get(0).asString(), new Vendor(product.get(1).asString())));
      }
      teasers.add(
          new EnrichedArticle(
              teaser,
              values(node, "vendors", Vendor::new),
              products,
              values(node, "topics", Topic::new),
              values(node, "cves", text -> CveId.parse(text).orElseThrow()),
              values(node, "mentioned", text -> PartialDate.parse(text).orElseThrow()),
              List.of()));
    }
    return teasers;
  }

  private static Optional<PublishedDate> published(JsonNode node) {
    return Optional.ofNullable(node.get("published"))
        .flatMap(date -> PartialDate.parse(date.asString()))
        .map(
            date ->
                new PublishedDate(date, DateOrigin.parse(node.get("publishedFrom").asString())));
  }

  private static <T> List<T> values(JsonNode node, String key, Function<String, T> parse) {
    List<T> values = new ArrayList<>();
    for (JsonNode value : node.get(key)) {
      values.add(parse.apply(value.asString()));
    }
    return values;
  }
}
