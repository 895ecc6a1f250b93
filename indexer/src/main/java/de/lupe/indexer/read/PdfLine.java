package de.lupe.indexer.read;

/// A line of a page.
///
/// @param text its words, with soft hyphens, single blanks between them
/// @param page from 1
/// @param size of most of its letters, in points
/// @param isBold whether most of its letters are bold
/// @param left where it begins, from the left edge
/// @param right where it ends
/// @param y its base line, from the upper edge
record PdfLine(
    String text, int page, float size, boolean isBold, float left, float right, float y) {

  /// True where the letters of both look the same.
  boolean looksLike(PdfLine other) {
    return isBold == other.isBold
        && Math.abs(size - other.size) <= 0.07f * Math.max(size, other.size);
  }
}
