package de.lupe.app.cli;

import de.lupe.app.cli.Terminal.Style;
import de.lupe.searcher.Facet;
import de.lupe.searcher.FacetCount;
import de.lupe.searcher.TimelineBucket;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;

/// Counts as bars.
final class Bars {

  private static final int MOST_NAME = 28;
  private static final int MOST_BAR = 24;
  private static final String LEVELS = "▁▂▃▄▅▆▇█";

  private final Terminal terminal;

  Bars(Terminal terminal) {
    this.terminal = terminal;
  }

  /// The values of several facets, the facet's name before its first value.
  void facets(List<Facet> facets) {
    int label =
        facets.stream().mapToInt(facet -> facet.field().fieldName().length()).max().orElse(0) + 2;
    int name =
        facets.stream()
            .flatMap(facet -> facet.values().stream())
            .mapToInt(count -> Glyphs.width(count.value()))
            .max()
            .orElse(0);
    facets.stream()
        .filter(facet -> !facet.values().isEmpty())
        .forEach(facet -> facet(facet, label, Math.min(name, MOST_NAME)));
  }

  private void facet(Facet facet, int label, int name) {
    String head = facet.field().fieldName();
    long most = facet.values().stream().mapToLong(FacetCount::count).max().orElse(1);
    int figures = number(most).length();
    int bar = Math.clamp(terminal.width() - label - name - figures - 2, 1, MOST_BAR);
    for (FacetCount count : facet.values()) {
      terminal.line(
          terminal.styled(Style.BOLD, Glyphs.padded(head, label))
              + Glyphs.padded(count.value(), name)
              + " "
              + terminal.styled(Style.BAR, bar(count.count(), most, bar))
              + " "
              + number(count.count()));
      head = "";
    }
    long others = facet.distinct() - facet.values().size();
    if (others > 0) {
      terminal.line(
          " ".repeat(label) + terminal.styled(Style.DIM, "and " + number(others) + " more"));
    }
  }

  private static String bar(long count, long most, int width) {
    return "█".repeat((int) Math.max(1, Math.round((double) count * width / Math.max(1, most))));
  }

  /// Counts over time as one line of small columns between the first and the last day.
  void timeline(List<TimelineBucket> buckets) {
    if (buckets.size() < 2) {
      return;
    }
    LocalDate first = buckets.getFirst().from();
    LocalDate last = buckets.getLast().to();
    int room = terminal.width() - "timeline    ".length() - 2 * first.toString().length();
    int together = Math.ceilDiv(buckets.size(), room);
    StringBuilder columns = new StringBuilder();
    long[] sums = new long[Math.ceilDiv(buckets.size(), together)];
    long most = 1;
    for (int i = 0; i < buckets.size(); i++) {
      sums[i / together] += buckets.get(i).count();
      most = Math.max(most, sums[i / together]);
    }
    for (long sum : sums) {
      columns.append(
          sum == 0 ? '·' : LEVELS.charAt((int) Math.ceilDiv(sum * LEVELS.length(), most) - 1));
    }
    terminal.line(
        terminal.styled(Style.BOLD, "timeline  ")
            + first
            + " "
            + terminal.styled(Style.BAR, columns.toString())
            + " "
            + last);
    long days = together * (ChronoUnit.DAYS.between(first, buckets.getFirst().to()) + 1);
    terminal.line(
        terminal.styled(
            Style.DIM, "          one column: " + span(days) + "; highest: " + number(most)));
  }

  private static String span(long days) {
    if (days < 7) {
      return days == 1 ? "a day" : days + " days";
    }
    if (days < 28) {
      return days / 7 == 1 ? "a week" : days / 7 + " weeks";
    }
    long months = Math.round(days / 30.44);
    if (months < 12) {
      return months == 1 ? "a month" : months + " months";
    }
    long years = Math.round(days / 365.25);
    return years == 1 ? "a year" : years + " years";
  }

  /// A count with its thousands set apart.
  static String number(long count) {
    return String.format(Locale.ROOT, "%,d", count);
  }

  /// A count and what is counted.
  static String count(long count, String one, String many) {
    return number(count) + " " + (count == 1 ? one : many);
  }
}
