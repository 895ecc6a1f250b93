package de.lupe.indexer.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Lines of pages become paragraphs: by the space between them, by their letters, by indentation,
/// and by lines that end early.
final class PdfParagraphs {

  private static final float WIDER = 1.25f;
  private static final float SHORT = 0.85f;
  private static final Pattern ITEM =
      Pattern.compile("(?:[•●▪■◦‣·–—*]|-|\\(?\\d{1,2}[.)]|[a-z]\\))\\s+.*", Pattern.DOTALL);
  private static final Pattern CAPITALS =
      Pattern.compile("(?:.*[^\\p{L}\\d])?[\\p{Lu}\\d]{2,}[-‐]");
  private static final Set<String> CONJUNCTIONS =
      Set.of("und", "oder", "bzw.", "sowie", "and", "or");

  /// Dots that lead to a page number.
  private static final Pattern LEADERS = Pattern.compile("(?:[ ]?[.·]){5,}");

  private static final String HYPHENS = "-‐\u00AD";

  /// Some lines that belong together.
  record Paragraph(List<PdfLine> lines) {

    /// Its text, in which words that were divided at the ends of lines are whole.
    String text() {
      StringBuilder text = new StringBuilder();
      for (PdfLine line : lines) {
        append(text, line.text());
      }
      return CleanText.line(LEADERS.matcher(text).replaceAll(" "));
    }
  }

  private final Map<Float, Float> spacing;
  private final float right;

  private PdfParagraphs(List<PdfLine> lines) {
    this.spacing = spacing(lines);
    this.right = usualRight(lines);
  }

  /// The paragraphs of lines in the order of reading.
  static List<Paragraph> of(List<PdfLine> lines) {
    PdfParagraphs rules = new PdfParagraphs(lines);
    List<Paragraph> paragraphs = new ArrayList<>();
    List<PdfLine> open = new ArrayList<>();
    for (PdfLine line : lines) {
      if (!open.isEmpty() && rules.separates(open.getLast(), line)) {
        paragraphs.add(new Paragraph(List.copyOf(open)));
        open.clear();
      }
      open.add(line);
    }
    if (!open.isEmpty()) {
      paragraphs.add(new Paragraph(List.copyOf(open)));
    }
    return paragraphs;
  }

  private boolean separates(PdfLine above, PdfLine below) {
    if (!above.looksLike(below) || ITEM.matcher(below.text()).matches()) {
      return true;
    }
    boolean ends = Paragraphs.endsSentence(above.text());
    if (above.page() != below.page() || below.y() < above.y()) {
      return ends;
    }
    float gap = below.y() - above.y();
    float usual = spacing.getOrDefault(above.size(), 1.2f * above.size());
    if (gap > WIDER * usual) {
      return true;
    }
    boolean isIndented = below.left() > above.left() + 0.7f * below.size();
    boolean isShort = above.right() < SHORT * right;
    return ends && (isIndented || isShort);
  }

  /// The commonest distance of two lines in a row, for each size of letters.
  private static Map<Float, Float> spacing(List<PdfLine> lines) {
    Map<Float, Map<Float, Integer>> counts = new HashMap<>();
    for (int i = 1; i < lines.size(); i++) {
      PdfLine above = lines.get(i - 1);
      PdfLine below = lines.get(i);
      float gap = below.y() - above.y();
      if (above.page() == below.page() && above.looksLike(below) && gap > 0.5f * below.size()) {
        counts
            .computeIfAbsent(above.size(), size -> new HashMap<>())
            .merge(Math.round(gap * 2) / 2f, 1, Integer::sum);
      }
    }
    Map<Float, Float> spacing = new HashMap<>();
    counts.forEach(
        (size, gaps) ->
            gaps.entrySet().stream()
                // Two lines in a row are no further apart than twice their height.
                .filter(gap -> gap.getKey() <= 2 * size)
                .max(
                    Map.Entry.<Float, Integer>comparingByValue()
                        .thenComparing(Map.Entry.<Float, Integer>comparingByKey().reversed()))
                .ifPresent(gap -> spacing.put(size, gap.getKey())));
    return spacing;
  }

  /// Where three quarters of the lines have ended.
  private static float usualRight(List<PdfLine> lines) {
    List<Float> ends = lines.stream().map(PdfLine::right).sorted().toList();
    return ends.isEmpty() ? 0 : ends.get(ends.size() * 3 / 4);
  }

  private static void append(StringBuilder text, String line) {
    int end = text.length() - 1;
    if (end < 1 || HYPHENS.indexOf(text.charAt(end)) < 0 || text.charAt(end - 1) == ' ') {
      text.append(text.isEmpty() ? "" : " ").append(line);
      return;
    }
    String word = line.split("\\s", 2)[0];
    boolean isDivided = Character.isLowerCase(line.codePointAt(0));
    if (isDivided && CONJUNCTIONS.contains(word)) {
      text.append(' ');
    } else if (isDivided && !CAPITALS.matcher(text.substring(Math.max(0, end - 20))).matches()) {
      text.setLength(end);
    }
    text.append(line);
  }
}
