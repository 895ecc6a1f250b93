package de.lupe.searcher.lucene;

import de.lupe.schema.CveId;
import de.lupe.searcher.query.QueryNode;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/// Turns a query tree into what is to be marked in a text: its words in every form, not what is
/// excluded.
final class HighlightTranslator {

  private final GermanTerms terms;
  private final Spellings spellings;

  HighlightTranslator(GermanTerms terms) {
    this.terms = terms;
    this.spellings = new Spellings(terms);
  }

  /// The query over [SnippetMaker#FIELD].
  Query translate(QueryNode node) {
    return switch (node) {
      case QueryNode.Word(String text) -> word(text);
      case QueryNode.Phrase(String text) -> {
        List<List<String>> stems = terms.stemsInARow(text);
        yield stems.isEmpty() ? new MatchNoDocsQuery("no word") : inARow(stems);
      }
      case QueryNode.Prefix(String text) ->
          either(
              lastOf(terms.words(text), last -> new PrefixQuery(term(last))),
              new PrefixQuery(term(terms.beginning(text))));
      case QueryNode.Fuzzy(String text, int edits) ->
          lastOf(terms.words(text), last -> new FuzzyQuery(term(last), edits, 1));
      case QueryNode.Synonyms synonyms -> synonyms(synonyms);
      case QueryNode.InTitle(QueryNode inner) -> translate(inner);
      case QueryNode.Clauses(var must, var should, var _) -> any(must, should);
      case QueryNode.Everything _, QueryNode.FieldValue _, QueryNode.Dated _, QueryNode.Scored _ ->
          new MatchNoDocsQuery("restricts, and has no words");
    };
  }

  private Query any(List<QueryNode> must, List<QueryNode> should) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    must.forEach(node -> any.add(translate(node), Occur.SHOULD));
    should.stream()
        .filter(node -> !(node instanceof QueryNode.Word(String text) && terms.isStopWord(text)))
        .forEach(node -> any.add(translate(node), Occur.SHOULD));
    spellings.together(should).forEach(stem -> any.add(new TermQuery(term(stem)), Occur.SHOULD));
    return any.build();
  }

  private Query word(String text) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    terms.readings(text).forEach(reading -> any.add(reading(reading), Occur.SHOULD));
    return any.build();
  }

  private Query reading(String text) {
    List<String> stems = terms.stems(text);
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    terms.joined(text).forEach(stem -> any.add(new TermQuery(term(stem)), Occur.SHOULD));
    if (stems.size() > 1 && GermanTerms.needEachOther(stems)) {
      CveId.parseTyped(text)
          .ifPresent(cve -> any.add(phrase(terms.stems(cve.toString())), Occur.SHOULD));
      return any.add(phrase(stems), Occur.SHOULD).build();
    }
    stems.forEach(stem -> any.add(new TermQuery(term(stem)), Occur.SHOULD));
    List<String> apart = spellings.apart(text);
    if (!apart.isEmpty()) {
      any.add(phrase(apart), Occur.SHOULD);
    }
    // Of an address or a version the whole is looked for: "129.0" is not every "129".
    boolean words = stems.stream().allMatch(s -> s.chars().allMatch(Character::isLetterOrDigit));
    if (words) {
      terms.parts(text).forEach(part -> any.add(new TermQuery(term(part)), Occur.SHOULD));
    }
    return any.build();
  }

  private Query synonyms(QueryNode.Synonyms synonyms) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    any.add(translate(synonyms.typed()), Occur.SHOULD);
    for (String alternative : synonyms.alternatives()) {
      List<String> stems = terms.stems(alternative);
      if (!stems.isEmpty()) {
        any.add(phrase(stems), Occur.SHOULD);
      }
      terms.joined(alternative).forEach(stem -> any.add(new TermQuery(term(stem)), Occur.SHOULD));
      List<String> parts = terms.parts(alternative);
      if (stems.size() == 1 && parts.size() == 1) {
        any.add(new TermQuery(term(parts.getFirst())), Occur.SHOULD);
      }
    }
    return any.build();
  }

  private Query phrase(List<String> stems) {
    return inARow(stems.stream().map(List::of).toList());
  }

  private Query inARow(List<List<String>> stems) {
    return terms.inARow(SnippetMaker.FIELD, stems);
  }

  private static Query either(Query one, Query other) {
    return new BooleanQuery.Builder().add(one, Occur.SHOULD).add(other, Occur.SHOULD).build();
  }

  private interface LastWord {
    Query query(String word);
  }

  /// Of `zero-day-expl*` only the last word is a beginning; the others are words.
  private Query lastOf(List<String> words, LastWord query) {
    if (words.isEmpty()) {
      return new MatchNoDocsQuery("no word");
    }
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    words.subList(0, words.size() - 1).forEach(word -> any.add(word(word), Occur.SHOULD));
    return any.add(query.query(words.getLast()), Occur.SHOULD).build();
  }

  private static Term term(String text) {
    return new Term(SnippetMaker.FIELD, text);
  }
}
