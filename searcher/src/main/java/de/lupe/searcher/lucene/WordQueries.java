package de.lupe.searcher.lucene;

import de.lupe.schema.ArticleField;
import de.lupe.schema.CveId;
import de.lupe.searcher.query.QueryNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.CombinedFieldQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/// Lucene queries for words, over the fields of the index.
///
/// A word asks for its stem in title, lead and body, and for its parts, all of them, in the fields
/// that hold the parts of compounds: `Verbot` finds `Verkaufsverbot` by its part, and a text that
/// has the word itself finds twice. Where it is looked for everywhere, it is also looked for in the
/// names of the categories.
final class WordQueries {

  /// Misspelt words are compared with the index from their second letter on, and with this many
  /// words at most.
  private static final int FUZZY_PREFIX = 1;

  private static final int FUZZY_EXPANSIONS = 50;

  private final GermanTerms terms;
  private final Filters filters;
  private final Spellings spellings;

  WordQueries(GermanTerms terms, Filters filters) {
    this.terms = terms;
    this.filters = filters;
    this.spellings = new Spellings(terms);
  }

  /// A word, or several that hyphens or other signs join.
  Query word(String text, Scope scope) {
    List<String> words = terms.words(text);
    if (words.isEmpty()) {
      return new MatchNoDocsQuery(String.format(Locale.ROOT, "no word in \"%s\"", text));
    }
    if (words.size() == 1) {
      Query one = oneWord(text, scope);
      return CveId.parse(words.getFirst())
          .filter(_ -> scope.isEverywhere())
          .map(cve -> either(filters.value(ArticleField.CVE, cve.toString()), one))
          .orElse(one);
    }
    // "Chrome-Update": one of the words, better both, best in a row. Of "Exchange-2019" both, for a
    // number alone says nothing, unless they are one word: "2-FA", "2FA".
    Occur occur = GermanTerms.needEachOther(words) ? Occur.MUST : Occur.SHOULD;
    BooleanQuery.Builder apart = new BooleanQuery.Builder();
    for (String part : words) {
      apart.add(oneWord(part, scope), occur);
    }
    Query any = either(apart.build(), new BoostQuery(inARow(text, scope), Ranking.PHRASE));
    // "2024-21412"
    return CveId.parseTyped(text).map(cve -> either(word(cve.toString(), scope), any)).orElse(any);
  }

  /// The words in a row. "Sicherheits-Lücke" is "Sicherheitslücke", too; what is both counts once.
  private Query inARow(String text, Scope scope) {
    List<Query> whole = new ArrayList<>(List.of(phrase(text, scope)));
    terms.joined(text).forEach(stem -> whole.add(combined(scope.stems(), stem)));
    return new DisjunctionMaxQuery(whole, 0);
  }

  private Query oneWord(String text, Scope scope) {
    List<Query> readings = new ArrayList<>();
    terms.readings(text).forEach(reading -> readings.add(reading(reading, scope)));
    return readings.size() == 1 ? readings.getFirst() : new DisjunctionMaxQuery(readings, 0);
  }

  private Query reading(String text, Scope scope) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (String stem : terms.stems(text)) {
      any.add(combined(scope.stems(), stem), Occur.SHOULD);
      if (scope.isEverywhere()) {
        Query inLead = new TermQuery(new Term(ArticleField.LEAD.fieldName(), stem));
        any.add(new BoostQuery(inLead, Ranking.LEAD), Occur.SHOULD);
        Query category = new TermQuery(new Term(ArticleField.CATEGORY_WORDS.fieldName(), stem));
        any.add(new BoostQuery(new ConstantScoreQuery(category), Ranking.CATEGORY), Occur.SHOULD);
      }
    }
    List<String> apart = spellings.apart(text);
    if (!apart.isEmpty()) {
      List<List<String>> row = apart.stream().map(List::of).toList();
      any.add(new BoostQuery(inARow(row, scope), Ranking.APART), Occur.SHOULD);
    }
    List<String> parts = terms.parts(text);
    if (!parts.isEmpty()) {
      BooleanQuery.Builder all = new BooleanQuery.Builder();
      parts.forEach(part -> all.add(combined(scope.parts(), part), Occur.MUST));
      any.add(all.build(), Occur.SHOULD);
    }
    return any.build();
  }

  /// What words beside each other are as one.
  List<Query> together(List<QueryNode> nodes, Scope scope) {
    return spellings.together(nodes).stream().map(stem -> combined(scope.stems(), stem)).toList();
  }

  /// The fields scored as if they were one text in which each title word stands several times.
  private static Query combined(List<ArticleField> fields, String term) {
    CombinedFieldQuery.Builder query = new CombinedFieldQuery.Builder(term);
    fields.forEach(field -> query.addField(field.fieldName(), Ranking.weight(field)));
    return query.build();
  }

  /// Words in a row, in any form.
  Query phrase(String text, Scope scope) {
    List<List<String>> stems = terms.stemsInARow(text);
    return stems.isEmpty() ? new MatchNoDocsQuery("no word in the phrase") : inARow(stems, scope);
  }

  private Query inARow(List<List<String>> stems, Scope scope) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (ArticleField field : scope.stems()) {
      Query query = terms.inARow(field.fieldName(), stems);
      any.add(new BoostQuery(query, Ranking.weight(field)), Occur.SHOULD);
    }
    return any.build();
  }

  /// Words that begin so.
  Query prefix(String text, Scope scope) {
    Query byWords = lastWord(text, scope, last -> beginning(last, scope));
    // "cve-2024*", "129.0.*" and "example.c*" are beginnings of one word with signs inside.
    boolean isWord = text.chars().allMatch(Character::isLetterOrDigit);
    return isWord ? byWords : either(byWords, beginning(terms.beginning(text), scope));
  }

  private static Query beginning(String text, Scope scope) {
    return new ConstantScoreQuery(new PrefixQuery(new Term(scope.words().fieldName(), text)));
  }

  /// Words that differ in so many letters at most.
  Query fuzzy(String text, int edits, Scope scope) {
    return lastWord(
        text,
        scope,
        last ->
            new FuzzyQuery(
                new Term(scope.words().fieldName(), last),
                edits,
                FUZZY_PREFIX,
                FUZZY_EXPANSIONS,
                true));
  }

  private interface LastWord {
    Query query(String word);
  }

  /// Of `zero-day-expl*` only the last word is a beginning; the others are words.
  private Query lastWord(String text, Scope scope, LastWord query) {
    List<String> words = new ArrayList<>(terms.words(text));
    if (words.isEmpty()) {
      return new MatchNoDocsQuery(String.format(Locale.ROOT, "no word in \"%s\"", text));
    }
    Query last = query.query(words.removeLast());
    if (words.isEmpty()) {
      return last;
    }
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    words.forEach(word -> all.add(oneWord(word, scope), Occur.MUST));
    return all.add(last, Occur.MUST).build();
  }

  /// Like a word of the user, which a text with that word has twice, as a word and as a part. Of a
  /// compound the whole counts twice: its parts may stand far apart and mean something else.
  Query synonym(String text, Scope scope) {
    List<String> stems = terms.stems(text);
    if (stems.size() != 1) {
      return inARow(text, scope);
    }
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    any.add(combined(scope.stems(), stems.getFirst()), Occur.SHOULD);
    if (scope.isEverywhere()) {
      Query inLead = new TermQuery(new Term(ArticleField.LEAD.fieldName(), stems.getFirst()));
      any.add(new BoostQuery(inLead, Ranking.LEAD), Occur.SHOULD);
    }
    List<String> parts = terms.parts(text);
    any.add(
        parts.size() == 1
            ? combined(scope.parts(), parts.getFirst())
            : combined(scope.stems(), stems.getFirst()),
        Occur.SHOULD);
    return any.build();
  }

  private static Query either(Query one, Query other) {
    return new BooleanQuery.Builder().add(one, Occur.SHOULD).add(other, Occur.SHOULD).build();
  }
}
