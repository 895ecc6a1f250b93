package de.lupe.app.cli;

import de.lupe.app.json.Json;
import de.lupe.app.json.ReportJson;
import de.lupe.indexer.IndexingListener;
import de.lupe.indexer.IndexingReport;
import de.lupe.indexer.read.ReadResult;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;

/// The file of `--report`: a line of JSON for every rejected input as it comes, however many there
/// are, and the figures as its last line.
final class ReportFile implements IndexingListener, AutoCloseable {

  private final Writer writer;

  private ReportFile(Writer writer) {
    this.writer = writer;
  }

  /// Writes a new file in place of an old one.
  static ReportFile open(Path file) throws IOException {
    return new ReportFile(Files.newBufferedWriter(file));
  }

  /// Writes nothing.
  static ReportFile none() {
    return new ReportFile(Writer.nullWriter());
  }

  @Override
  public void rejected(ReadResult.Rejected rejected) {
    line(json -> ReportJson.rejected(json, rejected));
  }

  /// Writes the last line.
  void finish(IndexingReport report) {
    line(json -> ReportJson.summary(json, report));
  }

  private void line(Consumer<JsonGenerator> content) {
    try (JsonGenerator json = Json.line(writer)) {
      content.accept(json);
      json.writeRaw('\n');
    }
  }

  @Override
  public void close() throws IOException {
    writer.close();
  }
}
