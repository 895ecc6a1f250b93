package de.lupe.searcher.lucene;

import de.lupe.schema.ArticleField;
import de.lupe.schema.ArticleKind;
import de.lupe.schema.EnrichedArticle;
import de.lupe.schema.PartialDate;
import de.lupe.searcher.Facet;
import de.lupe.searcher.Hit;
import de.lupe.searcher.SearchRequest;
import de.lupe.searcher.SearchResponse;
import de.lupe.searcher.SortOrder;
import de.lupe.searcher.TimelineBucket;
import de.lupe.searcher.query.ParsedQuery;
import de.lupe.searcher.query.QueryNode;
import de.lupe.searcher.query.QueryPrinter;
import de.lupe.searcher.query.SynonymExpander;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.function.FunctionScoreQuery;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;

/// One search over one state of the index, from the parsed query to the answer. For one thread and
/// one use.
final class Search {

  private final IndexState state;
  private final GermanTerms terms;
  private final ParsedQuery parsed;
  private final SearchRequest request;
  private final Clock clock;
  private final QueryTranslator translator;
  private final Filters filters;
  private final NearValues values;
  private final long startNanos = System.nanoTime();

  Search(
      IndexState state, GermanTerms terms, ParsedQuery parsed, SearchRequest request, Clock clock) {
    this.clock = clock;
    this.state = state;
    this.terms = terms;
    this.parsed = parsed;
    this.request = request;
    this.translator = new QueryTranslator(terms);
    this.filters = new Filters(terms);
    this.values = new NearValues(state, filters);
  }

  SearchResponse run() throws IOException {
    Query query = restricted(parsed.node(), request.selected());
    boolean counts = !request.facets().isEmpty() || request.timeline();
    FacetsCollector found =
        counts ? state.search(query, new FacetsCollectorManager()) : new FacetsCollector();
    SortOrder order = order();
    Query ranked = ranked(query, order);
    ResultPage page =
        request.collapse() && !QueryTranslator.asksForStory(parsed.node())
            ? ResultPage.collapsed(state, ranked, order, offset(), request.size())
            : ResultPage.find(state, ranked, order, offset(), request.size());
    Optional<Proposal> proposal = page.total() == 0 ? proposal() : Optional.empty();
    return new SearchResponse(
        request.query(),
        QueryPrinter.print(parsed.node()),
        page.total(),
        page.collapsed(),
        TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - startNanos),
        warnings(),
        proposal.map(better -> QueryPrinter.print(better.node())),
        proposal.map(this::replaced).orElse(Set.of()),
        request.page(),
        request.size(),
        hits(ranked, page),
        facets(found),
        request.timeline() ? timeline(found) : List.of());
  }

  private Query ranked(Query query, SortOrder order) throws IOException {
    WholeWords wholeWords = new WholeWords(terms);
    return switch (order) {
      case RELEVANCE -> wholeWords.first(parsed.node(), query);
      case FRESH -> wholeWords.first(parsed.node(), Freshness.raise(query, state, clock));
      case NEWEST, OLDEST -> query;
    };
  }

  private long offset() {
    return (request.page() - 1L) * request.size();
  }

  /// Where nothing ranks, the newest comes first.
  private SortOrder order() {
    return switch (request.sort()) {
      case RELEVANCE, FRESH ->
          QueryTranslator.ranks(parsed.node()) ? request.sort() : SortOrder.NEWEST;
      case NEWEST, OLDEST -> request.sort();
    };
  }

  /// The choices of the request, but not those in one facet.
  private Map<ArticleField, List<String>> selectedWithout(ArticleField facet) {
    Map<ArticleField, List<String>> selected = new HashMap<>(request.selected());
    selected.remove(facet);
    return selected;
  }

  /// The query with the filters of the request and these choices.
  private Query restricted(QueryNode node, Map<ArticleField, List<String>> selected) {
    Query teaser =
        new TermQuery(new Term(ArticleField.KIND.fieldName(), ArticleKind.TEASER.toString()));
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    all.add(
        FunctionScoreQuery.boostByQuery(translator.translate(node), teaser, Ranking.TEASER),
        Occur.MUST);
    request
        .kind()
        .ifPresent(
            kind -> all.add(filters.value(ArticleField.KIND, kind.toString()), Occur.FILTER));
    if (request.from().isPresent() || request.to().isPresent()) {
      all.add(
          Filters.dated(
              request.dateField(),
              request.from().map(from -> from.start().toLocalDate()),
              request
                  .to()
                  .map(PartialDate::end)
                  .map(end -> end.minusNanos(1).toLocalDate().plusDays(1))),
          Occur.FILTER);
    }
    if (request.leastScore().isPresent()) {
      all.add(Filters.scored(request.leastScore(), Optional.empty()), Occur.FILTER);
    }
    for (Map.Entry<ArticleField, List<String>> choice : selected.entrySet()) {
      BooleanQuery.Builder any = new BooleanQuery.Builder();
      choice
          .getValue()
          .forEach(value -> any.add(filters.value(choice.getKey(), value), Occur.SHOULD));
      all.add(any.build(), Occur.FILTER);
    }
    return all.build();
  }

  private List<Hit> hits(Query query, ResultPage page) throws IOException {
    SnippetMaker snippets =
        new SnippetMaker(new HighlightTranslator(terms).translate(parsed.node()));
    List<Hit> hits = new ArrayList<>();
    for (int i = 0; i < page.hits().size(); i++) {
      ScoreDoc found = page.hits().get(i);
      EnrichedArticle article = state.article(found.doc);
      boolean shows = request.snippets() > 0;
      hits.add(
          new Hit(
              article,
              Float.isNaN(found.score) ? 0 : found.score,
              page.similar().get(i),
              shows ? snippets.highlights(article.article().title()) : List.of(),
              snippets.snippets(article.article().body(), request.snippets()),
              request.explain()
                  ? Optional.of(state.explain(query, found.doc).toString())
                  : Optional.empty()));
    }
    return hits;
  }

  private List<Facet> facets(FacetsCollector found) throws IOException {
    List<Facet> facets = new ArrayList<>();
    for (ArticleField field : request.facets()) {
      FacetsCollector base =
          request.selected().containsKey(field)
              ? state.search(
                  restricted(parsed.node(), selectedWithout(field)), new FacetsCollectorManager())
              : found;
      facets.add(state.facets().count(field, base, request.facetSize()));
    }
    return facets;
  }

  private static List<TimelineBucket> timeline(FacetsCollector found) throws IOException {
    return TimelineCounter.count(found);
  }

  /// The warnings of the query, and one for every chosen value that no document has.
  private List<String> warnings() throws IOException {
    List<String> warnings = new ArrayList<>(parsed.warnings());
    for (Map.Entry<ArticleField, List<String>> choice : request.selected().entrySet()) {
      for (String value : choice.getValue()) {
        if (values.isUnknown(choice.getKey(), value)) {
          warnings.add(
              String.format(
                      Locale.ROOT, "nothing has the %s \"%s\"", choice.getKey().fieldName(), value)
                  + values
                      .nearest(choice.getKey(), value)
                      .map(near -> "; near to it is \"" + near + '"')
                      .orElse(""));
        }
      }
    }
    return warnings;
  }

  private Optional<Proposal> proposal() throws IOException {
    QueryNode typed = SynonymExpander.withoutSynonyms(parsed.node());
    Proposal proposal =
        Proposal.of(typed, request.selected(), new DidYouMean(state, terms, values), values);
    boolean isAnother = !proposal.node().equals(typed) || !replaced(proposal).isEmpty();
    return isAnother && state.count(restricted(proposal.node(), proposal.selected())) > 0
        ? Optional.of(proposal)
        : Optional.empty();
  }

  private Set<ArticleField> replaced(Proposal proposal) {
    Set<ArticleField> replaced = EnumSet.noneOf(ArticleField.class);
    replaced.addAll(request.selected().keySet());
    replaced.removeAll(proposal.selected().keySet());
    return replaced;
  }
}
