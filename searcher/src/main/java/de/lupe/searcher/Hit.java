package de.lupe.searcher;

import de.lupe.schema.EnrichedArticle;
import java.util.List;
import java.util.Optional;

/// One found document.
///
/// @param article the document
/// @param score how well it matches; comparable within one answer only
/// @param similar how many other hits are nearly the same and stand behind this one
/// @param titleHighlights the places in the title that match
/// @param snippets the best pieces of its text, in the text's order
/// @param explanation how the score came about, where it was asked for
public record Hit(
    EnrichedArticle article,
    float score,
    int similar,
    List<Snippet.Highlight> titleHighlights,
    List<Snippet> snippets,
    Optional<String> explanation) {

  public Hit {
    titleHighlights = List.copyOf(titleHighlights);
    snippets = List.copyOf(snippets);
  }
}
