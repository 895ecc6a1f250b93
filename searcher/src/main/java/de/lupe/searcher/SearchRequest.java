package de.lupe.searcher;

import de.lupe.schema.ArticleField;
import de.lupe.schema.ArticleKind;
import de.lupe.schema.CvssScore;
import de.lupe.schema.PartialDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// What is asked of an archive: a query, filters, and which part of the answer is wanted.
///
/// @param query what the user typed; empty or `*` asks for everything
/// @param selected chosen facet values: an article must have one of the values of every facet in
///   the map
/// @param kind only this kind of document
/// @param dateField which of [ArticleField#dates] `from` and `to` speak of
/// @param from only what has that date from the start of this one on
/// @param to only what has that date up to the end of this one
/// @param leastScore only what states this CVSS score or a higher one
/// @param sort the order of the hits
/// @param page which page, from 1
/// @param size hits a page, 0 to 1000; 0 asks for counts alone
/// @param facets the facets to count, with the most frequent values up to `facetSize` each
/// @param facetSize values a facet, 1 to 100 000
/// @param snippets snippets a hit, 0 to 10
/// @param timeline whether to count over time
/// @param collapse whether of articles that are one story only the first is a hit
/// @param synonyms whether words that mean the same as those of the query are searched, too
/// @param explain whether each hit carries how its score came about
public record SearchRequest(
    String query,
    Map<ArticleField, List<String>> selected,
    Optional<ArticleKind> kind,
    ArticleField dateField,
    Optional<PartialDate> from,
    Optional<PartialDate> to,
    Optional<CvssScore> leastScore,
    SortOrder sort,
    int page,
    int size,
    List<ArticleField> facets,
    int facetSize,
    int snippets,
    boolean timeline,
    boolean collapse,
    boolean synonyms,
    boolean explain) {

  /// The facets of an answer that asks for no others.
  public static final List<ArticleField> STANDARD_FACETS =
      List.of(ArticleField.VENDOR, ArticleField.TOPIC, ArticleField.CATEGORY, ArticleField.YEAR);

  public SearchRequest {
    selected =
        selected.entrySet().stream()
            .filter(entry -> !entry.getValue().isEmpty())
            .collect(
                Collectors.toUnmodifiableMap(
                    Map.Entry::getKey, entry -> List.copyOf(entry.getValue())));
    facets = List.copyOf(facets);
    if (!ArticleField.dates().contains(dateField)) {
      throw new IllegalArgumentException(
          String.format(Locale.ROOT, "%s is not a date", dateField.fieldName()));
    }
    check("page", page, 1, Integer.MAX_VALUE);
    check("size", size, 0, 1000);
    check("facetSize", facetSize, 1, 100_000);
    check("snippets", snippets, 0, 10);
    for (ArticleField field : facets) {
      checkFacet(field);
    }
    selected.keySet().forEach(SearchRequest::checkFacet);
  }

  private static void check(String name, int value, int least, int most) {
    if (value < least || value > most) {
      throw new IllegalArgumentException(
          String.format(Locale.ROOT, "%s must be %d to %d (got %d)", name, least, most, value));
    }
  }

  private static void checkFacet(ArticleField field) {
    if (!field.isFacet()) {
      throw new IllegalArgumentException(
          String.format(Locale.ROOT, "%s is not a facet", field.fieldName()));
    }
  }

  /// The first ten hits by relevance, with the standard facets, a timeline and two snippets a hit.
  public static SearchRequest of(String query) {
    return builder(query).build();
  }

  /// Starts from what [#of] asks for.
  public static Builder builder(String query) {
    return new Builder(query);
  }

  /// Collects what differs from [SearchRequest#of]. Not for several threads.
  public static final class Builder {
    private final String query;
    private final Map<ArticleField, List<String>> selected = new EnumMap<>(ArticleField.class);
    private Optional<ArticleKind> kind = Optional.empty();
    private ArticleField dateField = ArticleField.PUBLISHED;
    private Optional<PartialDate> from = Optional.empty();
    private Optional<PartialDate> to = Optional.empty();
    private Optional<CvssScore> leastScore = Optional.empty();
    private SortOrder sort = SortOrder.RELEVANCE;
    private int page = 1;
    private int size = 10;
    private List<ArticleField> facets = STANDARD_FACETS;
    private int facetSize = 10;
    private int snippets = 2;
    private boolean timeline = true;
    private boolean collapse = true;
    private boolean synonyms = true;
    private boolean explain;

    private Builder(String query) {
      this.query = query;
    }

    /// Chooses values of a facet: articles must have one of them.
    public Builder select(ArticleField facet, List<String> values) {
      selected.put(facet, List.copyOf(values));
      return this;
    }

    public Builder kind(Optional<ArticleKind> value) {
      kind = value;
      return this;
    }

    public Builder from(Optional<PartialDate> value) {
      from = value;
      return this;
    }

    public Builder to(Optional<PartialDate> value) {
      to = value;
      return this;
    }

    /// The date that [#from] and [#to] speak of.
    public Builder dateField(ArticleField value) {
      dateField = value;
      return this;
    }

    public Builder leastScore(Optional<CvssScore> value) {
      leastScore = value;
      return this;
    }

    public Builder sort(SortOrder value) {
      sort = value;
      return this;
    }

    public Builder page(int value) {
      page = value;
      return this;
    }

    public Builder size(int value) {
      size = value;
      return this;
    }

    /// The facets to count, with at most `values` values each.
    public Builder facets(List<ArticleField> fields, int values) {
      facets = List.copyOf(fields);
      facetSize = values;
      return this;
    }

    public Builder snippets(int value) {
      snippets = value;
      return this;
    }

    public Builder timeline(boolean value) {
      timeline = value;
      return this;
    }

    public Builder collapse(boolean value) {
      collapse = value;
      return this;
    }

    public Builder synonyms(boolean value) {
      synonyms = value;
      return this;
    }

    public Builder explain(boolean value) {
      explain = value;
      return this;
    }

    /// The request.
    ///
    /// @throws IllegalArgumentException if a value is out of its bounds
    public SearchRequest build() {
      return new SearchRequest(
          query,
          selected,
          kind,
          dateField,
          from,
          to,
          leastScore,
          sort,
          page,
          size,
          facets,
          facetSize,
          snippets,
          timeline,
          collapse,
          synonyms,
          explain);
    }
  }
}
