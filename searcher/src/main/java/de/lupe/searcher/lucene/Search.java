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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.jspecify.annotations.Nullable;

/// One search over one state of the index, from the parsed query to the answer. For one thread and
/// one use.
final class Search {

  private final IndexState state;
  private final GermanTerms terms;
  private final ParsedQuery parsed;
  private final SearchRequest request;
  private final QueryTranslator translator;
  private final Filters filters;
  private final long startNanos = System.nanoTime();

  Search(IndexState state, GermanTerms terms, ParsedQuery parsed, SearchRequest request) {
    this.state = state;
    this.terms = terms;
    this.parsed = parsed;
    this.request = request;
    this.translator = new QueryTranslator(terms);
    this.filters = new Filters(terms);
  }

  SearchResponse run() throws IOException {
    Query query = restricted(parsed.node(), null);
    boolean counts = !request.facets().isEmpty() || request.timeline();
    FacetsCollector found =
        counts ? state.search(query, new FacetsCollectorManager()) : new FacetsCollector();
    ResultPage page = ResultPage.find(state, query, order(), offset(), request.size());
    return new SearchResponse(
        request.query(),
        QueryPrinter.print(parsed.node()),
        page.total(),
        TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - startNanos),
        parsed.warnings(),
        page.total() == 0 ? didYouMean() : Optional.empty(),
        request.page(),
        request.size(),
        hits(query, page),
        facets(found),
        request.timeline() ? timeline(found) : List.of());
  }

  private long offset() {
    return (request.page() - 1L) * request.size();
  }

  /// Where nothing ranks, the newest comes first.
  private SortOrder order() {
    return request.sort() == SortOrder.RELEVANCE && !QueryTranslator.ranks(parsed.node())
        ? SortOrder.NEWEST
        : request.sort();
  }

  /// The query with all filters of the request, but without the choice in one facet.
  private Query restricted(QueryNode node, @Nullable ArticleField withoutFacet) {
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
          Filters.published(
              request.from().map(from -> from.start().toLocalDate()),
              request
                  .to()
                  .map(PartialDate::end)
                  .map(end -> end.minusNanos(1).toLocalDate().plusDays(1))),
          Occur.FILTER);
    }
    for (Map.Entry<ArticleField, List<String>> choice : request.selected().entrySet()) {
      if (choice.getKey() != withoutFacet) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        choice
            .getValue()
            .forEach(value -> any.add(filters.value(choice.getKey(), value), Occur.SHOULD));
        all.add(any.build(), Occur.FILTER);
      }
    }
    return all.build();
  }

  private List<Hit> hits(Query query, ResultPage page) throws IOException {
    SnippetMaker snippets =
        new SnippetMaker(new HighlightTranslator(terms).translate(parsed.node()));
    List<Hit> hits = new ArrayList<>();
    for (ScoreDoc found : page.hits()) {
      EnrichedArticle article = HitReader.read(state.storedFields().document(found.doc));
      boolean shows = request.snippets() > 0;
      hits.add(
          new Hit(
              article,
              Float.isNaN(found.score) ? 0 : found.score,
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
              ? state.search(restricted(parsed.node(), field), new FacetsCollectorManager())
              : found;
      facets.add(state.facets().count(field, base, request.facetSize()));
    }
    return facets;
  }

  private static List<TimelineBucket> timeline(FacetsCollector found) throws IOException {
    return TimelineCounter.count(found);
  }

  private Optional<String> didYouMean() throws IOException {
    QueryNode typed = SynonymExpander.withoutSynonyms(parsed.node());
    Optional<QueryNode> corrected = new DidYouMean(state, terms).correct(typed);
    if (corrected.isPresent() && state.count(restricted(corrected.get(), null)) > 0) {
      return corrected.map(QueryPrinter::print);
    }
    return Optional.empty();
  }
}
