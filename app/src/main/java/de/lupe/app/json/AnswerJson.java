package de.lupe.app.json;

import de.lupe.searcher.Facet;
import de.lupe.searcher.FacetCount;
import de.lupe.searcher.Hit;
import de.lupe.searcher.SearchResponse;
import de.lupe.searcher.Snippet;
import de.lupe.searcher.TimelineBucket;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/// A search answer as JSON: what `lupe search --format json` prints.
///
/// All keys are always there; what is unknown is null or an empty list. Highlights are pairs of
/// offsets that count Java chars (UTF-16).
public final class AnswerJson {

  private AnswerJson() {}

  /// Writes the answer as an object.
  public static void write(JsonGenerator json, SearchResponse answer) {
    json.writeStartObject();
    json.writeStringProperty("query", answer.query());
    json.writeStringProperty("understoodAs", answer.understoodAs());
    json.writeNumberProperty("total", answer.total());
    json.writeNumberProperty("collapsed", answer.collapsed());
    json.writeNumberProperty("tookMillis", answer.tookMillis());
    Json.strings(json, "warnings", answer.warnings());
    Json.stringOrNull(json, "didYouMean", answer.didYouMean());
    json.writeNumberProperty("page", answer.page());
    json.writeNumberProperty("size", answer.size());
    json.writeArrayPropertyStart("hits");
    answer.hits().forEach(hit -> hit(json, hit));
    json.writeEndArray();
    json.writeName("facets");
    facets(json, answer.facets());
    json.writeArrayPropertyStart("timeline");
    answer.timeline().forEach(bucket -> bucket(json, bucket));
    json.writeEndArray();
    json.writeEndObject();
  }

  /// Writes counts as an object with a list of values for each facet.
  public static void facets(JsonGenerator json, List<Facet> facets) {
    json.writeStartObject();
    for (Facet facet : facets) {
      json.writeArrayPropertyStart(facet.field().fieldName());
      for (FacetCount count : facet.values()) {
        json.writeStartObject();
        json.writeStringProperty("value", count.value());
        json.writeNumberProperty("count", count.count());
        json.writeEndObject();
      }
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  private static void hit(JsonGenerator json, Hit hit) {
    json.writeStartObject();
    ArticleJson.describe(json, hit.article());
    json.writeNumberProperty("score", hit.score());
    json.writeNumberProperty("similar", hit.similar());
    json.writeArrayPropertyStart("snippets");
    for (Snippet snippet : hit.snippets()) {
      json.writeStartObject();
      json.writeStringProperty("text", snippet.text());
      highlights(json, "highlights", snippet.highlights());
      json.writeEndObject();
    }
    json.writeEndArray();
    highlights(json, "titleHighlights", hit.titleHighlights());
    json.writeBooleanProperty(
        "publishedApproximate", ArticleJson.isApproximate(hit.article().article()));
    Json.stringOrNull(json, "parent", hit.article().article().parent());
    Json.stringOrNull(json, "explanation", hit.explanation());
    json.writeEndObject();
  }

  private static void highlights(
      JsonGenerator json, String name, List<Snippet.Highlight> highlights) {
    json.writeArrayPropertyStart(name);
    for (Snippet.Highlight highlight : highlights) {
      json.writeStartArray();
      json.writeNumber(highlight.start());
      json.writeNumber(highlight.end());
      json.writeEndArray();
    }
    json.writeEndArray();
  }

  private static void bucket(JsonGenerator json, TimelineBucket bucket) {
    json.writeStartObject();
    json.writeStringProperty("from", bucket.from().toString());
    json.writeStringProperty("to", bucket.to().toString());
    json.writeNumberProperty("count", bucket.count());
    json.writeEndObject();
  }
}
