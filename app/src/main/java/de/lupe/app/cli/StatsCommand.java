package de.lupe.app.cli;

import de.lupe.app.cli.Terminal.Style;
import de.lupe.app.json.Json;
import de.lupe.app.json.StatsJson;
import de.lupe.searcher.ArchiveStats;
import de.lupe.searcher.SearchEngine;
import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.core.JsonGenerator;

/// `lupe stats`: what the archive holds.
@Command(
    name = "stats",
    description = "Say what the archive holds.",
    footerHeading = "%nExamples:%n",
    footer = {"  lupe stats", "  lupe stats --format json"})
final class StatsCommand implements Callable<Integer> {

  private static final int LABEL = 14;

  private final LupeCommand lupe;

  @Spec private CommandSpec command = CommandSpec.create();

  @Option(
      names = "--format",
      paramLabel = "F",
      completionCandidates = Candidates.TextOrJson.class,
      description = "text (default) or json.")
  private String format = "text";

  StatsCommand(LupeCommand lupe) {
    this.lupe = lupe;
  }

  @Override
  public Integer call() throws IOException {
    Format wanted = Format.parse(command, format, Format.TEXT, Format.JSON);
    try (SearchEngine engine = lupe.open()) {
      ArchiveStats stats = engine.stats();
      if (wanted == Format.JSON) {
        try (JsonGenerator json = Json.indented(lupe.terminal().out())) {
          StatsJson.write(json, stats);
        }
        lupe.terminal().line("");
      } else {
        text(stats);
      }
      return ExitCode.DONE;
    }
  }

  private void text(ArchiveStats stats) {
    line("index", lupe.surroundings().shown(lupe.index()));
    line("articles", Bars.number(stats.articles()));
    line("teasers", Bars.number(stats.teasers()));
    line("input files", Bars.number(stats.files()));
    if (stats.oldest().isPresent() && stats.newest().isPresent()) {
      line("published", stats.oldest().get() + " to " + stats.newest().get());
    }
    line("undated", Bars.count(stats.undated(), "article", "articles"));
    line("on disk", size(stats.bytesOnDisk()));
    stats.committed().ifPresent(time -> line("last written", time(time)));
    line("schema", stats.fingerprint());
  }

  private void line(String label, String value) {
    lupe.terminal().line(lupe.terminal().styled(Style.DIM, Glyphs.padded(label, LABEL)) + value);
  }

  private String time(Instant time) {
    return time.truncatedTo(ChronoUnit.SECONDS)
        .atZone(lupe.surroundings().clock().getZone())
        .toOffsetDateTime()
        .toString();
  }

  /// A number of bytes in decimal units.
  static String size(long bytes) {
    if (bytes < 1_000) {
      return bytes + " B";
    }
    if (bytes < 1_000_000) {
      return String.format(Locale.ROOT, "%.1f kB", bytes / 1e3);
    }
    return bytes < 1_000_000_000
        ? String.format(Locale.ROOT, "%.1f MB", bytes / 1e6)
        : String.format(Locale.ROOT, "%.1f GB", bytes / 1e9);
  }
}
