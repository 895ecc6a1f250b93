package de.lupe.indexer.read;

/// Marks that a copied page keeps around a heading.
final class Markdown {

  private static final String MARKS = "#*_ \t";

  private Markdown() {}

  /// A line without the marks of a heading or of bold letters.
  static String unmarked(String line) {
    int start = 0;
    int end = line.length();
    while (start < end && MARKS.indexOf(line.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && MARKS.indexOf(line.charAt(end - 1)) >= 0) {
      end--;
    }
    return line.substring(start, end);
  }
}
