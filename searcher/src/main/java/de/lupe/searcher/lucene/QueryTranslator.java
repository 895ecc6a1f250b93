package de.lupe.searcher.lucene;

import de.lupe.schema.ArticleField;
import de.lupe.schema.CvssScore;
import de.lupe.searcher.query.QueryNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;

/// Turns a query tree into a Lucene query over the fields of the index; [WordQueries] does its
/// leaves that are words.
final class QueryTranslator {

  private final GermanTerms terms;
  private final Filters filters;
  private final WordQueries words;

  QueryTranslator(GermanTerms terms) {
    this.terms = terms;
    this.filters = new Filters(terms);
    this.words = new WordQueries(terms, filters);
  }

  /// The query for a tree; it scores where the tree has words, and is constant where it only
  /// restricts.
  Query translate(QueryNode node) {
    return translate(node, Scope.EVERYWHERE);
  }

  /// True where the articles of a story are asked for.
  static boolean asksForStory(QueryNode node) {
    return switch (node) {
      case QueryNode.FieldValue(ArticleField field, String _) -> field == ArticleField.STORY;
      case QueryNode.Clauses(var must, var should, var _) ->
          Stream.concat(must.stream(), should.stream()).anyMatch(QueryTranslator::asksForStory);
      default -> false;
    };
  }

  /// True where the order of hits can come from how well they match.
  static boolean ranks(QueryNode node) {
    return switch (node) {
      case QueryNode.Word _, QueryNode.Phrase _, QueryNode.Fuzzy _, QueryNode.Synonyms _ -> true;
      case QueryNode.Prefix _ -> false;
      case QueryNode.InTitle(QueryNode inner) -> ranks(inner);
      case QueryNode.Everything _, QueryNode.FieldValue _, QueryNode.Dated _, QueryNode.Scored _ ->
          false;
      case QueryNode.Clauses(var must, var should, var _) ->
          must.stream().anyMatch(QueryTranslator::ranks)
              || should.stream().anyMatch(QueryTranslator::ranks);
    };
  }

  private Query translate(QueryNode node, Scope scope) {
    return switch (node) {
      case QueryNode.Everything _ -> Filters.everything();
      case QueryNode.Word(String text) -> words.word(text, scope);
      case QueryNode.Phrase(String text) -> words.phrase(text, scope);
      case QueryNode.Prefix(String text) -> words.prefix(text, scope);
      case QueryNode.Fuzzy(String text, int edits) -> words.fuzzy(text, edits, scope);
      case QueryNode.Synonyms synonyms -> synonyms(synonyms, scope);
      case QueryNode.InTitle(QueryNode inner) -> translate(inner, Scope.TITLE);
      case QueryNode.FieldValue(ArticleField field, String value) -> filters.value(field, value);
      case QueryNode.Dated(
              ArticleField field,
              Optional<LocalDate> from,
              Optional<LocalDate> until) ->
          Filters.dated(field, from, until);
      case QueryNode.Scored(Optional<CvssScore> from, Optional<CvssScore> to) ->
          Filters.scored(from, to);
      case QueryNode.Clauses clauses -> clauses(clauses, scope);
    };
  }

  private Query clauses(QueryNode.Clauses clauses, Scope scope) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    clauses
        .must()
        .forEach(node -> all.add(translate(node, scope), ranks(node) ? Occur.MUST : Occur.FILTER));
    should(clauses, scope).forEach(all::add);
    clauses.mustNot().forEach(node -> all.add(translate(node, scope), Occur.MUST_NOT));
    return all.build();
  }

  /// The words beside each other. Where nothing else has to rank one of them must be found. Words
  /// such as `der` or `wie` stand in every text: they find nothing, unless the query has no others,
  /// but tell which of the texts found fits a question best.
  private List<BooleanClause> should(QueryNode.Clauses clauses, Scope scope) {
    List<QueryNode> telling = clauses.should().stream().filter(node -> !isStopWord(node)).toList();
    List<Query> together = words.together(clauses.should(), scope);
    if (clauses.should().isEmpty() || clauses.must().stream().anyMatch(QueryTranslator::ranks)) {
      return optional(clauses.should(), together, scope);
    }
    if (telling.isEmpty()) {
      return List.of(new BooleanClause(any(clauses.should(), together, scope), Occur.MUST));
    }
    List<QueryNode> stopWords = clauses.should().stream().filter(this::isStopWord).toList();
    List<BooleanClause> all = new ArrayList<>();
    all.add(new BooleanClause(any(telling, together, scope), Occur.MUST));
    all.addAll(optional(stopWords, List.of(), scope));
    return all;
  }

  private List<BooleanClause> optional(List<QueryNode> nodes, List<Query> others, Scope scope) {
    return Stream.concat(nodes.stream().map(node -> translate(node, scope)), others.stream())
        .map(query -> new BooleanClause(query, Occur.SHOULD))
        .toList();
  }

  private Query any(List<QueryNode> nodes, List<Query> others, Scope scope) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    optional(nodes, others, scope).forEach(any::add);
    return any.build();
  }

  private boolean isStopWord(QueryNode node) {
    return node instanceof QueryNode.Word(String text) && terms.isStopWord(text);
  }

  /// The user's own words, and the best of what means the same: a text that has both is more about
  /// it than one that has one of them, but nothing is gained by listing many synonyms.
  private Query synonyms(QueryNode.Synonyms synonyms, Scope scope) {
    List<String> own =
        synonyms.words().stream()
            .filter(word -> !terms.isStopWord(word.text()))
            .flatMap(word -> terms.stems(word.text()).stream())
            .toList();
    List<Query> best = new ArrayList<>();
    for (String alternative : synonyms.alternatives()) {
      List<String> stems = terms.stems(alternative);
      best.add(
          new SynonymQuery(
              words.synonym(alternative, scope), scope.stems().getLast().fieldName(), own, stems));
    }
    return new BooleanQuery.Builder()
        .add(translate(synonyms.typed(), scope), Occur.SHOULD)
        .add(new DisjunctionMaxQuery(best, 0), Occur.SHOULD)
        .build();
  }
}
