package de.lupe.indexer.lucene;

import de.lupe.schema.Article;
import de.lupe.schema.ArticleId;
import de.lupe.schema.ArticleKind;
import de.lupe.schema.CveId;
import de.lupe.schema.DateOrigin;
import de.lupe.schema.EnrichedArticle;
import de.lupe.schema.Findings;
import de.lupe.schema.PartialDate;
import de.lupe.schema.Product;
import de.lupe.schema.PublishedDate;
import de.lupe.schema.TitleKey;
import de.lupe.schema.Topic;
import de.lupe.schema.Vendor;
import de.lupe.schema.Vulnerability;
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
      strings(node.putArray("vendors"), teaser.findings().vendors());
      teaser.findings().mainVendor().ifPresent(vendor -> node.put("mainVendor", vendor.toString()));
      strings(node.putArray("topics"), teaser.findings().topics());
      strings(node.putArray("cves"), teaser.findings().cves());
      strings(node.putArray("mentioned"), teaser.findings().mentioned());
      ArrayNode products = node.putArray("products");
      teaser
          .findings()
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
          Article.builder(ArticleId.ofTeaser(TitleKey.of(title)), path)
              .kind(ArticleKind.TEASER)
              .parent(Optional.of(parent))
              .title(title)
              .body(node.get("body").asString())
              .published(published(node))
              .build();
      List<Product> products = new ArrayList<>();
      for (JsonNode product : node.get("products")) {
        products.add(new Product(product.get(0).asString(), new Vendor(product.get(1).asString())));
      }
      teasers.add(
          new EnrichedArticle(
              teaser,
              Findings.builder()
                  .vendors(values(node, "vendors", Vendor::new))
                  .mainVendor(
                      Optional.ofNullable(node.get("mainVendor"))
                          .map(vendor -> new Vendor(vendor.asString())))
                  .products(products)
                  .topics(values(node, "topics", Topic::new))
                  .vulnerabilities(
                      values(node, "cves", text -> CveId.parse(text).orElseThrow()).stream()
                          .map(Vulnerability::of)
                          .toList())
                  .mentioned(
                      values(node, "mentioned", text -> PartialDate.parse(text).orElseThrow()))
                  .build(),
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
