package de.lupe.indexer.read;

import java.util.ArrayList;
import java.util.List;

/// Paragraphs of a text, however it separates them.
///
/// A blank line always ends a paragraph. A single line end does too, unless the text is wrapped at
/// a column as mails and old news files are: then the lines in a row are one paragraph.
final class Paragraphs {

  private static final int WRAPPED_MIN_LENGTH = 40;
  private static final int WRAPPED_MAX_LENGTH = 120;
  private static final int WRAPPED_MIN_LINES = 3;

  private Paragraphs() {}

  /// The paragraphs of a clean text.
  static List<String> of(String cleanText) {
    return of(lines(cleanText));
  }

  /// The paragraphs of stripped lines, an empty one standing for a blank line.
  static List<String> of(List<String> lines) {
    return of(lines, isWrapped(lines));
  }

  /// The same where it is known whether the lines are wrapped.
  static List<String> of(List<String> lines, boolean wrapped) {
    List<String> paragraphs = new ArrayList<>();
    StringBuilder open = new StringBuilder();
    for (String line : lines) {
      if (line.isEmpty() || !wrapped) {
        close(open, paragraphs);
      }
      open.append(open.isEmpty() || line.isEmpty() ? "" : " ").append(line);
    }
    close(open, paragraphs);
    return List.copyOf(paragraphs);
  }

  /// The text as an article's body carries it.
  static String body(String raw) {
    return join(of(CleanText.of(raw)));
  }

  /// Paragraphs with a blank line between two.
  static String join(List<String> paragraphs) {
    return String.join("\n\n", paragraphs);
  }

  /// The lines of a clean text, without the blanks around them.
  static List<String> lines(String cleanText) {
    return cleanText.lines().map(CleanText::line).toList();
  }

  /// True where most line ends stand inside a sentence and no line is long.
  static boolean isWrapped(List<String> lines) {
    int inside = 0;
    int all = 0;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.length() > WRAPPED_MAX_LENGTH && line.indexOf(' ') >= 0) {
        return false;
      }
      if (i + 1 < lines.size() && !line.isEmpty() && !lines.get(i + 1).isEmpty()) {
        all++;
        if (line.length() >= WRAPPED_MIN_LENGTH && !endsSentence(line)) {
          inside++;
        }
      }
    }
    return inside >= WRAPPED_MIN_LINES && inside * 10 >= all * 6;
  }

  /// True where a line ends as a sentence or a cut text does.
  static boolean endsSentence(String line) {
    int end = line.length();
    while (end > 0 && "\"“”»«')]’".indexOf(line.charAt(end - 1)) >= 0) {
      end--;
    }
    return end > 0 && ".!?…:".indexOf(line.charAt(end - 1)) >= 0;
  }

  private static void close(StringBuilder open, List<String> paragraphs) {
    if (!open.isEmpty()) {
      paragraphs.add(open.toString());
      open.setLength(0);
    }
  }
}
