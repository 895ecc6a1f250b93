package de.lupe.searcher;

import java.util.List;
import java.util.Locale;

/// A piece of an article's text that shows why it was found.
///
/// @param text the piece, cut at sentences or words
/// @param highlights the places in it that match, in order and without overlap
public record Snippet(String text, List<Highlight> highlights) {

  /// A place in a text, in Java chars (UTF-16): `text.substring(start, end)`.
  public record Highlight(int start, int end) {}

  public Snippet {
    highlights = List.copyOf(highlights);
    for (Highlight highlight : highlights) {
      if (highlight.start < 0
          || highlight.end > text.length()
          || highlight.start >= highlight.end) {
        throw new IllegalArgumentException(
            String.format(
                Locale.ROOT,
                "highlight %s does not lie in a text of %d chars",
                highlight,
                text.length()));
      }
    }
  }

  /// The same piece with a text before and one behind it, the highlights moved along.
  public Snippet between(String before, String behind) {
    return new Snippet(
        before + text + behind,
        highlights.stream()
            .map(at -> new Highlight(at.start + before.length(), at.end + before.length()))
            .toList());
  }
}
