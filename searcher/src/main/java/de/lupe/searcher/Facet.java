package de.lupe.searcher;

import de.lupe.schema.ArticleField;
import java.util.List;

/// How a result spreads over the values of one field.
///
/// Where values of this facet are chosen, the counts are those the result would have without that
/// choice, so that the other values remain visible (drill sideways).
///
/// @param field which field
/// @param values the most frequent values, equal counts by name
/// @param distinct how many values there are in all
public record Facet(ArticleField field, List<FacetCount> values, long distinct) {
  public Facet {
    values = List.copyOf(values);
  }
}
