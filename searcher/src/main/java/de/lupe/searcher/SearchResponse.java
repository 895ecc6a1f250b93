package de.lupe.searcher;

import de.lupe.schema.ArticleField;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The answer to a [SearchRequest].
///
/// @param query what was asked
/// @param understoodAs the query as it was understood, in the query language
/// @param total how many documents were found
/// @param collapsed how many of them stand behind another one of the same story, and on no page
/// @param tookMillis how long it took
/// @param warnings one sentence for everything that was not done as asked
/// @param didYouMean a query that would find something, where this one found nothing; the values of
///   `replacedFilters` stand in it as fields
/// @param replacedFilters the facets whose chosen values `didYouMean` corrects, which is therefore
///   to be asked without those choices
/// @param page which page this is, from 1
/// @param size hits a page
/// @param hits the hits of the page
/// @param facets the counts, in the order they were asked for
/// @param timeline the counts over time, without gaps, oldest first; articles without a date are
///   not in it
public record SearchResponse(
    String query,
    String understoodAs,
    long total,
    long collapsed,
    long tookMillis,
    List<String> warnings,
    Optional<String> didYouMean,
    Set<ArticleField> replacedFilters,
    int page,
    int size,
    List<Hit> hits,
    List<Facet> facets,
    List<TimelineBucket> timeline) {

  public SearchResponse {
    warnings = List.copyOf(warnings);
    replacedFilters = Set.copyOf(replacedFilters);
    hits = List.copyOf(hits);
    facets = List.copyOf(facets);
    timeline = List.copyOf(timeline);
  }

  /// How many pages there are, at least 1.
  public long pages() {
    return size == 0 ? 1 : Math.max(1, (total - collapsed + size - 1) / size);
  }
}
