package de.lupe.indexer.read;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The title of a document as its first page shows it: the first paragraph in the largest letters,
/// or a first line that stands alone.
final class PdfTitle {

  private static final float LARGER = 1.15f;
  private static final int LONGEST = 250;
  private static final int LONG_WORD = 4;

  private PdfTitle() {}

  /// The paragraph that is the title, with the metadata's wording or without.
  ///
  /// @param stated what the metadata say; not believed where the first page has other words
  static String of(Optional<String> stated, List<PdfParagraphs.Paragraph> paragraphs) {
    Optional<PdfParagraphs.Paragraph> shown = shown(paragraphs);
    if (stated.isEmpty()) {
      return shown.map(PdfParagraphs.Paragraph::text).orElse("");
    }
    return shown.isEmpty() || isOnFirstPage(stated.get(), paragraphs)
        ? stated.get()
        : shown.get().text();
  }

  private static Optional<PdfParagraphs.Paragraph> shown(List<PdfParagraphs.Paragraph> all) {
    List<PdfParagraphs.Paragraph> first =
        all.stream().filter(paragraph -> page(paragraph) == page(all.getFirst())).toList();
    if (first.isEmpty()) {
      return Optional.empty();
    }
    float usual = usualSize(all);
    Optional<PdfParagraphs.Paragraph> largest =
        first.stream()
            .filter(paragraph -> isHeading(paragraph.text()))
            .reduce((one, later) -> size(later) > size(one) ? later : one);
    if (largest.isPresent() && size(largest.get()) >= LARGER * usual) {
      return largest;
    }
    return Optional.of(first.getFirst())
        .filter(
            paragraph ->
                paragraph.lines().size() <= 2
                    && all.size() > 1
                    && isHeading(paragraph.text())
                    && !paragraph.text().endsWith("."));
  }

  private static boolean isHeading(String text) {
    return text.length() <= LONGEST
        && text.chars().filter(Character::isLetter).count() >= LONG_WORD;
  }

  private static boolean isOnFirstPage(String title, List<PdfParagraphs.Paragraph> all) {
    String page =
        String.join(
                " ",
                all.stream()
                    .filter(paragraph -> page(paragraph) == page(all.getFirst()))
                    .map(PdfParagraphs.Paragraph::text)
                    .toList())
            .toLowerCase(Locale.ROOT);
    List<String> words =
        Arrays.stream(title.toLowerCase(Locale.ROOT).split("[^\\p{L}\\d]+", -1))
            .filter(word -> word.length() >= LONG_WORD)
            .toList();
    return words.isEmpty() || words.stream().filter(page::contains).count() * 2 >= words.size();
  }

  private static int page(PdfParagraphs.Paragraph paragraph) {
    return paragraph.lines().getFirst().page();
  }

  private static float size(PdfParagraphs.Paragraph paragraph) {
    return paragraph.lines().getFirst().size();
  }

  /// The size in which most of the text is set.
  private static float usualSize(List<PdfParagraphs.Paragraph> all) {
    Map<Float, Integer> chars = new HashMap<>();
    all.stream()
        .flatMap(paragraph -> paragraph.lines().stream())
        .forEach(line -> chars.merge(line.size(), line.text().length(), Integer::sum));
    return chars.entrySet().stream()
        .max(Map.Entry.<Float, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse(0f);
  }
}
