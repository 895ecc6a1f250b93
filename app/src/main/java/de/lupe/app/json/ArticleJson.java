package de.lupe.app.json;

import de.lupe.schema.Article;
import de.lupe.schema.CvssScore;
import de.lupe.schema.EnrichedArticle;
import de.lupe.schema.Findings;
import de.lupe.schema.PublishedDate;
import de.lupe.schema.Story;
import de.lupe.schema.Vulnerability;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/// One document as JSON: what `lupe show` and `lupe export` print and `lupe index` reads again.
///
/// All keys are always there; what is unknown is null or an empty list. `published` is ISO 8601 as
/// precise as it is known. `author` is null, a text, or a list where there are several.
public final class ArticleJson {

  private ArticleJson() {}

  /// Writes the whole document as an object.
  public static void write(JsonGenerator json, EnrichedArticle document) {
    Article article = document.article();
    json.writeStartObject();
    describe(json, document);
    json.writeBooleanProperty("publishedApproximate", isApproximate(article));
    vulnerabilities(json, document.findings().vulnerabilities());
    Json.strings(json, "mentioned", document.findings().mentioned());
    Json.stringOrNull(json, "parent", article.parent());
    Json.stringOrNull(json, "retrieved", article.retrieved());
    json.writeStringProperty("body", article.body());
    json.writeEndObject();
  }

  /// The properties that a document and a hit have in common, without the braces around them.
  static void describe(JsonGenerator json, EnrichedArticle document) {
    Article article = document.article();
    Optional<PublishedDate> published = article.published();
    json.writeStringProperty("id", article.id().value());
    json.writeStringProperty("kind", article.kind().toString());
    json.writeStringProperty("title", article.title());
    Json.stringOrNull(json, "published", published.map(PublishedDate::date));
    Json.stringOrNull(json, "publishedPrecision", published.map(known -> known.date().precision()));
    Json.stringOrNull(json, "publishedFrom", published.map(PublishedDate::origin));
    Json.stringOrNull(json, "source", article.source());
    Json.stringOrNull(json, "url", article.url());
    json.writeStringProperty("path", article.path());
    if (article.authors().size() > 1) {
      Json.strings(json, "author", article.authors());
    } else {
      Json.stringOrNull(json, "author", article.authors().stream().findFirst());
    }
    Json.strings(json, "categories", article.categories());
    Json.strings(json, "vendors", document.findings().vendors());
    Json.strings(json, "products", document.findings().products());
    Json.strings(json, "topics", document.findings().topics());
    Json.strings(json, "cves", document.findings().cves());
    Findings findings = document.findings();
    Json.stringOrNull(json, "mainVendor", findings.mainVendor());
    Json.stringOrNull(json, "severity", findings.severity());
    score(json, findings.score());
    Json.strings(json, "malware", findings.malware());
    Json.strings(json, "actors", findings.actors());
    Json.strings(json, "sectors", findings.sectors());
    Json.strings(json, "countries", findings.countries());
    Json.stringOrNull(json, "language", findings.language());
    Json.stringOrNull(json, "updated", article.updated());
    story(json, document.story());
  }

  private static void score(JsonGenerator json, Optional<CvssScore> score) {
    if (score.isPresent()) {
      json.writeNumberProperty("cvss", score.get().value());
    } else {
      json.writeNullProperty("cvss");
    }
  }

  private static void story(JsonGenerator json, Optional<Story> story) {
    if (story.isEmpty()) {
      json.writeNullProperty("story");
      return;
    }
    json.writeObjectPropertyStart("story");
    json.writeStringProperty("id", story.get().id());
    json.writeNumberProperty("size", story.get().size());
    json.writeEndObject();
  }

  private static void vulnerabilities(JsonGenerator json, List<Vulnerability> vulnerabilities) {
    json.writeArrayPropertyStart("vulnerabilities");
    for (Vulnerability each : vulnerabilities) {
      json.writeStartObject();
      json.writeStringProperty("cve", each.cve().toString());
      score(json, each.score());
      Json.stringOrNull(json, "severity", each.severity());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  static boolean isApproximate(Article article) {
    return article.published().map(known -> known.origin().isApproximate()).orElse(false);
  }
}
