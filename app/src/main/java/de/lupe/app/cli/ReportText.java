package de.lupe.app.cli;

import de.lupe.indexer.IndexingReport;
import de.lupe.indexer.read.ReadResult;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// What came of an indexing run, for people.
final class ReportText {

  private final Terminal terminal;

  ReportText(Terminal terminal) {
    this.terminal = terminal;
  }

  /// Prints the figures, then every rejected input that the report holds.
  void print(IndexingReport report, String index) {
    terminal.line(
        "Indexed "
            + Bars.count(report.articles(), "article", "articles")
            + (report.teasers() == 0
                ? ""
                : " and " + Bars.count(report.teasers(), "teaser", "teasers"))
            + " from "
            + Bars.count(report.files(), "file", "files")
            + " in "
            + time(report.took())
            + rate(report)
            + ".");
    if (report.unchanged() > 0) {
      terminal.line("  unchanged: " + Bars.count(report.unchanged(), "file", "files"));
    }
    if (report.forgotten() > 0) {
      terminal.line("  forgotten: " + Bars.count(report.forgotten(), "file", "files"));
    }
    if (!report.skippedBySuffix().isEmpty()) {
      terminal.line("  skipped, no reader for them: " + skipped(report.skippedBySuffix()));
    }
    terminal.line("  index:     " + index);
    rejected(report);
  }

  /// One line for a run among many, and what was rejected.
  void brief(IndexingReport report) {
    terminal.line(
        "Indexed "
            + Bars.count(report.articles(), "article", "articles")
            + (report.forgotten() == 0
                ? ""
                : ", forgot " + Bars.count(report.forgotten(), "file", "files"))
            + ".");
    rejected(report);
    terminal.out().flush();
  }

  private void rejected(IndexingReport report) {
    if (report.rejectedCount() == 0) {
      return;
    }
    terminal.line("Rejected " + Bars.count(report.rejectedCount(), "input", "inputs") + ":");
    for (ReadResult.Rejected input : report.rejected()) {
      terminal.line("  " + onOneLine(input.where()) + ": " + onOneLine(input.why()));
    }
    long others = report.rejectedCount() - report.rejected().size();
    if (others > 0) {
      terminal.line("  and " + Bars.number(others) + " more; --report FILE lists them all");
    }
  }

  private static String skipped(Map<String, Long> bySuffix) {
    return bySuffix.entrySet().stream()
        .map(
            entry ->
                Bars.number(entry.getValue())
                    + (entry.getKey().isEmpty()
                        ? " without a suffix"
                        : " ." + onOneLine(entry.getKey())))
        .collect(Collectors.joining(", "));
  }

  /// Names of files may hold line ends, with which they could pass for lines of the report.
  private static String onOneLine(String text) {
    return Glyphs.printable(text).replace('\n', ' ');
  }

  private static String rate(IndexingReport report) {
    double seconds = report.took().toMillis() / 1e3;
    return report.articles() == 0 || seconds < 0.1
        ? ""
        : " (" + Bars.number(Math.round(report.articles() / seconds)) + " articles/s)";
  }

  /// A span of time with as many figures as matter.
  static String time(Duration took) {
    long seconds = took.toSeconds();
    if (seconds < 60) {
      return String.format(Locale.ROOT, "%.1f s", took.toMillis() / 1e3);
    }
    return seconds < 3600
        ? seconds / 60 + " min " + seconds % 60 + " s"
        : seconds / 3600 + " h " + seconds % 3600 / 60 + " min";
  }
}
