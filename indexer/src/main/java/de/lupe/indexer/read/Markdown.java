package de.lupe.indexer.read;

import java.util.regex.Pattern;

/// Marks that a copied page keeps around a heading.
final class Markdown {

  private static final Pattern BEFORE =
      Pattern.compile("^(?:#{1,6}\\s+|\\*{1,3}(?=\\S)|_{2,3}(?=\\S))+");
  private static final Pattern BEHIND = Pattern.compile("(?:\\s+#{1,6}|\\*{1,3}|_{2,3})+$");

  private Markdown() {}

  /// A line without the marks of a heading or of bold letters.
  static String unmarked(String line) {
    return BEHIND.matcher(BEFORE.matcher(line).replaceFirst("")).replaceFirst("").strip();
  }
}
