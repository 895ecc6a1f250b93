package de.lupe.indexer.lucene;

import de.lupe.schema.Actor;
import de.lupe.schema.Article;
import de.lupe.schema.ArticleId;
import de.lupe.schema.ArticleKind;
import de.lupe.schema.Country;
import de.lupe.schema.CveId;
import de.lupe.schema.CvssScore;
import de.lupe.schema.DateOrigin;
import de.lupe.schema.EnrichedArticle;
import de.lupe.schema.Findings;
import de.lupe.schema.Language;
import de.lupe.schema.Malware;
import de.lupe.schema.PartialDate;
import de.lupe.schema.Product;
import de.lupe.schema.PublishedDate;
import de.lupe.schema.Sector;
import de.lupe.schema.Severity;
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
      findings(node, teaser.findings());
    }
    return JSON.writeValueAsString(list);
  }

  private static void findings(ObjectNode node, Findings findings) {
    strings(node.putArray("vendors"), findings.vendors());
    string(node, "mainVendor", findings.mainVendor());
    strings(node.putArray("topics"), findings.topics());
    ArrayNode vulnerabilities = node.putArray("vulnerabilities");
    for (Vulnerability known : findings.vulnerabilities()) {
      ObjectNode each = vulnerabilities.addObject().put("cve", known.cve().toString());
      string(each, "cvss", known.score());
      string(each, "severity", known.severity());
    }
    string(node, "cvss", findings.score());
    string(node, "severity", findings.severity());
    strings(node.putArray("malware"), findings.malware());
    strings(node.putArray("actors"), findings.actors());
    strings(node.putArray("sectors"), findings.sectors());
    strings(node.putArray("countries"), findings.countries());
    string(node, "language", findings.language());
    strings(node.putArray("mentioned"), findings.mentioned());
    ArrayNode products = node.putArray("products");
    findings
        .products()
        .forEach(product -> products.addArray().add(product.name()).add(product.vendor().name()));
  }

  private static void string(ObjectNode node, String key, Optional<?> value) {
    value.ifPresent(known -> node.put(key, known.toString()));
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
      teasers.add(new EnrichedArticle(teaser, findings(node), List.of()));
    }
    return teasers;
  }

  private static Findings findings(JsonNode node) {
    List<Product> products = new ArrayList<>();
    for (JsonNode product : node.get("products")) {
      products.add(new Product(product.get(0).asString(), new Vendor(product.get(1).asString())));
    }
    List<Vulnerability> vulnerabilities = new ArrayList<>();
    for (JsonNode each : node.get("vulnerabilities")) {
      vulnerabilities.add(
          new Vulnerability(
              CveId.parse(each.get("cve").asString()).orElseThrow(),
              value(each, "cvss").flatMap(CvssScore::parse),
              value(each, "severity").flatMap(Severity::parse)));
    }
    return Findings.builder()
        .vendors(values(node, "vendors", Vendor::new))
        .mainVendor(value(node, "mainVendor").map(Vendor::new))
        .products(products)
        .topics(values(node, "topics", Topic::new))
        .vulnerabilities(vulnerabilities)
        .score(value(node, "cvss").flatMap(CvssScore::parse))
        .severity(value(node, "severity").flatMap(Severity::parse))
        .malware(values(node, "malware", Malware::new))
        .actors(values(node, "actors", Actor::new))
        .sectors(values(node, "sectors", Sector::new))
        .countries(values(node, "countries", Country::new))
        .language(value(node, "language").flatMap(Language::parse))
        .mentioned(values(node, "mentioned", text -> PartialDate.parse(text).orElseThrow()))
        .build();
  }

  private static Optional<String> value(JsonNode node, String key) {
    return Optional.ofNullable(node.get(key)).map(JsonNode::asString);
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
