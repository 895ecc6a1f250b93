package de.lupe.app.json;

import de.lupe.searcher.ArchiveStats;
import tools.jackson.core.JsonGenerator;

/// What an archive holds, as JSON.
public final class StatsJson {

  private StatsJson() {}

  /// Writes the figures as an object.
  public static void write(JsonGenerator json, ArchiveStats stats) {
    json.writeStartObject();
    json.writeNumberProperty("articles", stats.articles());
    json.writeNumberProperty("teasers", stats.teasers());
    json.writeNumberProperty("files", stats.files());
    json.writeNumberProperty("undated", stats.undated());
    Json.stringOrNull(json, "oldest", stats.oldest());
    Json.stringOrNull(json, "newest", stats.newest());
    json.writeNumberProperty("bytesOnDisk", stats.bytesOnDisk());
    Json.stringOrNull(json, "committed", stats.committed());
    json.writeStringProperty("fingerprint", stats.fingerprint());
    json.writeEndObject();
  }
}
