package de.lupe.searcher.query;

import de.lupe.analysis.SecurityThesaurus;
import de.lupe.searcher.query.QueryNode.Clauses;
import de.lupe.searcher.query.QueryNode.Dated;
import de.lupe.searcher.query.QueryNode.Everything;
import de.lupe.searcher.query.QueryNode.FieldValue;
import de.lupe.searcher.query.QueryNode.Fuzzy;
import de.lupe.searcher.query.QueryNode.InTitle;
import de.lupe.searcher.query.QueryNode.Phrase;
import de.lupe.searcher.query.QueryNode.Prefix;
import de.lupe.searcher.query.QueryNode.Scored;
import de.lupe.searcher.query.QueryNode.Synonyms;
import de.lupe.searcher.query.QueryNode.Word;
import java.util.ArrayList;
import java.util.List;

/// Gives the words of a query their synonyms.
///
/// Words get them, and words beside each other that only rank; not what is quoted, excluded, spelt
/// vaguely or asked for in a field, where the user means what was typed, and not what already has
/// synonyms.
public final class SynonymExpander {

  private final SecurityThesaurus thesaurus;

  /// How many more alternatives the query may hold: what is printed is to be read again.
  private int left;

  private SynonymExpander(SecurityThesaurus thesaurus, int left) {
    this.thesaurus = thesaurus;
    this.left = left;
  }

  /// The query with its synonyms, and with the same warnings.
  public static ParsedQuery expand(ParsedQuery query, SecurityThesaurus thesaurus) {
    int left = QueryParser.MOST_CLAUSES - leaves(query.node());
    QueryNode expanded = new SynonymExpander(thesaurus, left).expand(query.node());
    return QueryPrinter.depth(expanded) <= QueryParser.MOST_DEPTH
        ? new ParsedQuery(expanded, query.warnings())
        : query;
  }

  /// The query as if it had been typed without synonyms.
  public static QueryNode withoutSynonyms(QueryNode node) {
    return switch (node) {
      case Synonyms synonyms -> synonyms.typed();
      case InTitle(QueryNode inner) -> new InTitle(withoutSynonyms(inner));
      case Clauses(var must, var should, var mustNot) ->
          ClauseFlattener.combine(
                  withoutSynonyms(must), withoutSynonyms(should), withoutSynonyms(mustNot))
              .orElseThrow();
      case Everything _, Word _, Phrase _, Prefix _, Fuzzy _, FieldValue _, Dated _, Scored _ ->
          node;
    };
  }

  private static List<QueryNode> withoutSynonyms(List<QueryNode> nodes) {
    return nodes.stream().map(SynonymExpander::withoutSynonyms).toList();
  }

  private static int leaves(QueryNode node) {
    return switch (node) {
      case Clauses(var must, var should, var mustNot) ->
          leaves(must) + leaves(should) + leaves(mustNot);
      case InTitle(QueryNode inner) -> leaves(inner);
      case Synonyms(var words, var alternatives) -> words.size() + alternatives.size();
      case Everything _, Word _, Phrase _, Prefix _, Fuzzy _, FieldValue _, Dated _, Scored _ -> 1;
    };
  }

  private static int leaves(List<QueryNode> nodes) {
    return nodes.stream().mapToInt(SynonymExpander::leaves).sum();
  }

  private QueryNode expand(QueryNode node) {
    return switch (node) {
      case Word word -> beside(List.of(word)).getFirst();
      case Clauses(var must, var should, var mustNot) ->
          ClauseFlattener.combine(
                  must.stream().map(this::expand).toList(), besides(should), mustNot)
              .orElseThrow();
      case Everything _,
          Phrase _,
          Prefix _,
          Fuzzy _,
          InTitle _,
          FieldValue _,
          Dated _,
          Scored _,
          Synonyms _ ->
          node;
    };
  }

  /// Looks up the runs of words in a list of alternatives.
  private List<QueryNode> besides(List<QueryNode> nodes) {
    List<QueryNode> expanded = new ArrayList<>();
    List<Word> run = new ArrayList<>();
    for (QueryNode node : nodes) {
      if (node instanceof Word word) {
        run.add(word);
      } else {
        expanded.addAll(beside(run));
        run.clear();
        expanded.add(expand(node));
      }
    }
    expanded.addAll(beside(run));
    return expanded;
  }

  private List<QueryNode> beside(List<Word> run) {
    List<QueryNode> expanded = new ArrayList<>();
    int done = 0;
    for (SecurityThesaurus.Match match : thesaurus.matches(run.stream().map(Word::text).toList())) {
      List<String> alternatives =
          match.synonyms().stream()
              .map(synonym -> QueryText.quotable(QueryText.clean(synonym)))
              .filter(QueryText::hasContent)
              .distinct()
              .toList();
      if (alternatives.isEmpty() || alternatives.size() > left) {
        continue;
      }
      left -= alternatives.size();
      expanded.addAll(run.subList(done, match.from()));
      expanded.add(new Synonyms(run.subList(match.from(), match.until()), alternatives));
      done = match.until();
    }
    expanded.addAll(run.subList(done, run.size()));
    return expanded;
  }
}
