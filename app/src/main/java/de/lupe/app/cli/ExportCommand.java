package de.lupe.app.cli;

import de.lupe.app.json.ArticleJson;
import de.lupe.app.json.Json;
import de.lupe.schema.EnrichedArticle;
import de.lupe.searcher.SearchEngine;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import tools.jackson.core.JsonGenerator;

/// `lupe export`: every document as a line of JSON, which `lupe index` reads again.
@Command(
    name = "export",
    description = "Print every document as a line of article JSON, in the order of their ids.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  lupe export > archive.jsonl",
      "  lupe export | jq -r 'select(.vendors | index(\"Microsoft\")) | .title'"
    })
final class ExportCommand implements Callable<Integer> {

  private final LupeCommand lupe;

  ExportCommand(LupeCommand lupe) {
    this.lupe = lupe;
  }

  @Override
  public Integer call() throws IOException {
    try (SearchEngine engine = lupe.open()) {
      engine.articles(this::line);
      return ExitCode.DONE;
    }
  }

  private void line(EnrichedArticle document) {
    try (JsonGenerator json = Json.line(lupe.terminal().out())) {
      ArticleJson.write(json, document);
    }
    lupe.terminal().line("");
  }
}
