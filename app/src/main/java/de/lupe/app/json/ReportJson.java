package de.lupe.app.json;

import de.lupe.indexer.IndexingReport;
import de.lupe.indexer.read.ReadResult;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/// What came of an indexing run, as JSON.
public final class ReportJson {

  private ReportJson() {}

  /// Writes the report as an object, with the rejected inputs that it holds.
  public static void write(JsonGenerator json, IndexingReport report) {
    write(json, report, report.rejected());
  }

  /// Writes the report without its rejected inputs: they were written before, one by one.
  public static void summary(JsonGenerator json, IndexingReport report) {
    write(json, report, List.of());
  }

  /// Writes one rejected input as an object.
  public static void rejected(JsonGenerator json, ReadResult.Rejected rejected) {
    json.writeStartObject();
    json.writeStringProperty("where", rejected.where());
    json.writeStringProperty("why", rejected.why());
    json.writeEndObject();
  }

  private static void write(
      JsonGenerator json, IndexingReport report, List<ReadResult.Rejected> rejected) {
    json.writeStartObject();
    json.writeNumberProperty("files", report.files());
    json.writeNumberProperty("unchanged", report.unchanged());
    json.writeNumberProperty("articles", report.articles());
    json.writeNumberProperty("teasers", report.teasers());
    json.writeNumberProperty("rejectedCount", report.rejectedCount());
    json.writeArrayPropertyStart("rejected");
    rejected.forEach(input -> rejected(json, input));
    json.writeEndArray();
    json.writeObjectPropertyStart("skippedBySuffix");
    report.skippedBySuffix().forEach(json::writeNumberProperty);
    json.writeEndObject();
    json.writeNumberProperty("forgotten", report.forgotten());
    json.writeNumberProperty("tookMillis", report.took().toMillis());
    json.writeEndObject();
  }
}
