package de.lupe.searcher.lucene;

import de.lupe.schema.ArticleField;
import de.lupe.searcher.query.QueryNode;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/// Where one compound is all that ranks, orders what is found by how much of it a text has: the
/// whole word, then all of its parts, then what has some of them or means the same.
///
/// Such queries are `Sicherheitslücke`, `Sicherheits-Lücke`, the misspelt `Sicherheits Lücke` and
/// `+Sicherheitslücke year:2024`. With other words beside it the scores add up, and a text may make
/// up for one word by another.
final class WholeWords {

  private static final int MOST_PARTS = 32;
  private static final int LEAST_LETTERS_BEFORE_S = 4;

  private final GermanTerms terms;

  WholeWords(GermanTerms terms) {
    this.terms = terms;
  }

  /// Orders what a query finds where it asks for a compound alone; any other query stays as it is.
  ///
  /// @param scored the query for `node`, with its final scores
  Query first(QueryNode node, Query scored) {
    List<QueryNode> ranking = ranking(node).toList();
    Scope scope = Scope.EVERYWHERE;
    if (ranking.size() == 1 && ranking.getFirst() instanceof QueryNode.InTitle(var inner)) {
      scope = Scope.TITLE;
      ranking = ranking(inner).toList();
    }
    if (ranking.isEmpty() || !ranking.stream().allMatch(QueryNode.Word.class::isInstance)) {
      return scored;
    }
    List<String> words =
        ranking.stream().map(QueryNode.Word.class::cast).map(QueryNode.Word::text).toList();
    String text = terms.asNouns(String.join("-", words));
    List<String> parts = terms.parts(text);
    if (parts.size() < 2
        || parts.size() > MOST_PARTS
        || (words.size() > 1 && !isMisspelt(words, parts))) {
      return scored;
    }
    BooleanQuery.Builder allParts = new BooleanQuery.Builder();
    for (String part : parts) {
      allParts.add(anyOf(scope.parts(), part), Occur.MUST);
    }
    return WholeWordFirst.of(
        WholeWordFirst.of(scored, allParts.build()), whole(text, scope.stems()));
  }

  /// What ranks of a tree; words such as `der` only order what the others find.
  private Stream<QueryNode> ranking(QueryNode node) {
    return switch (node) {
      case QueryNode.Clauses(var must, var should, var _) ->
          Stream.concat(must.stream(), should.stream()).flatMap(this::ranking);
      case QueryNode.Synonyms synonyms -> synonyms.words().stream().flatMap(this::ranking);
      case QueryNode.Word(String text) when terms.isStopWord(text) -> Stream.empty();
      case QueryNode.Word _,
          QueryNode.Phrase _,
          QueryNode.Prefix _,
          QueryNode.Fuzzy _,
          QueryNode.InTitle _ ->
          Stream.of(node);
      case QueryNode.Everything _, QueryNode.FieldValue _, QueryNode.Dated _, QueryNode.Scored _ ->
          Stream.empty();
    };
  }

  /// `Sicherheits Lücke` is one word with a blank inside: together they split into the same parts,
  /// and the first ends with the letter that links them. `Passwort Manager` may be two words.
  private boolean isMisspelt(List<String> words, List<String> parts) {
    return words.size() == 2
        && isLinked(words.getFirst())
        && terms.parts(terms.asNouns(String.join("", words))).equals(parts);
  }

  private boolean isLinked(String word) {
    int last = word.length() - 1;
    return last >= LEAST_LETTERS_BEFORE_S
        && word.charAt(last) == 's'
        && terms.stems(word).equals(terms.stems(word.substring(0, last)));
  }

  /// The words in a row, or as one.
  private Query whole(String text, List<ArticleField> fields) {
    List<List<String>> stems = terms.stemsInARow(text);
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (ArticleField field : fields) {
      any.add(terms.inARow(field.fieldName(), stems), Occur.SHOULD);
    }
    terms.joined(text).forEach(stem -> any.add(anyOf(fields, stem), Occur.SHOULD));
    return any.build();
  }

  private static Query anyOf(List<ArticleField> fields, String term) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    fields.forEach(
        field -> any.add(new TermQuery(new Term(field.fieldName(), term)), Occur.SHOULD));
    return any.build();
  }
}
