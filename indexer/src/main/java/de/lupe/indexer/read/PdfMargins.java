package de.lupe.indexer.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Takes headers, footers and page numbers off pages: what stands at the upper or lower edge of
/// several pages, at the same height and the same but for its numbers.
final class PdfMargins {

  private static final int EDGE_LINES = 3;
  private static final int MIN_PAGES = 3;
  private static final int ONE_PAGE_IN = 3;
  private static final Pattern DIGITS = Pattern.compile("\\d+");
  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "(?iu)[-–|]?\\s*(?:(?:seite|page|s\\.)\\s*)?\\d{1,4}\\s*(?:(?:/|von|of)\\s*\\d{1,4})?\\s*[-–|]?|[ivxl]{1,6}");

  private PdfMargins() {}

  /// The lines that are text.
  static List<PdfLine> without(List<PdfLine> lines) {
    Map<Integer, List<PdfLine>> pages =
        lines.stream().collect(Collectors.groupingBy(PdfLine::page));
    Map<String, Set<Integer>> pagesByKey = new HashMap<>();
    Set<PdfLine> numbers = new HashSet<>();
    for (List<PdfLine> page : pages.values()) {
      List<PdfLine> edges = edges(page);
      edges.forEach(
          line -> pagesByKey.computeIfAbsent(key(line), k -> new HashSet<>()).add(line.page()));
      if (pages.size() > 1) {
        List.of(edges.getFirst(), edges.getLast()).stream()
            .filter(line -> PAGE_NUMBER.matcher(line.text()).matches())
            .forEach(numbers::add);
      }
    }
    Set<String> repeated =
        pagesByKey.entrySet().stream()
            .filter(entry -> isRepeated(entry.getValue().size(), pages.size()))
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet());
    Set<PdfLine> dropped = new HashSet<>();
    for (List<PdfLine> page : pages.values()) {
      List<PdfLine> edges = edges(page);
      for (List<PdfLine> inwards : List.of(edges, edges.reversed())) {
        inwards.stream()
            .takeWhile(line -> numbers.contains(line) || repeated.contains(key(line)))
            .forEach(dropped::add);
      }
    }
    return lines.stream().filter(line -> !dropped.contains(line)).toList();
  }

  private static boolean isRepeated(int count, int pages) {
    return (count >= MIN_PAGES && count * ONE_PAGE_IN >= pages) || (count == 2 && pages == 2);
  }

  /// The uppermost and lowermost lines, from above.
  private static List<PdfLine> edges(List<PdfLine> page) {
    List<PdfLine> sorted = new ArrayList<>(page);
    sorted.sort(Comparator.comparingDouble(PdfLine::y));
    if (sorted.size() <= 2 * EDGE_LINES) {
      return sorted;
    }
    List<PdfLine> edges = new ArrayList<>(sorted.subList(0, EDGE_LINES));
    edges.addAll(sorted.subList(sorted.size() - EDGE_LINES, sorted.size()));
    return edges;
  }

  private static String key(PdfLine line) {
    return DIGITS.matcher(CleanText.line(line.text())).replaceAll("#")
        + "@"
        + Math.round(line.y() / 3)
        + "@"
        + line.size();
  }
}
