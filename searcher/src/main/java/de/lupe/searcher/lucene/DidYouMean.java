package de.lupe.searcher.lucene;

import de.lupe.schema.ArticleField;
import de.lupe.searcher.query.QueryNode;
import de.lupe.searcher.query.QueryNode.Clauses;
import de.lupe.searcher.query.QueryNode.FieldValue;
import de.lupe.searcher.query.QueryNode.InTitle;
import de.lupe.searcher.query.QueryNode.Word;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;

/// Proposes another spelling for words, and for values of fields, that no article has.
final class DidYouMean {

  private static final int CANDIDATES = 5;

  private final IndexSearcher searcher;
  private final GermanTerms terms;
  private final NearValues values;
  private final DirectSpellChecker speller = new DirectSpellChecker();

  DidYouMean(IndexSearcher searcher, GermanTerms terms, NearValues values) {
    this.searcher = searcher;
    this.terms = terms;
    this.values = values;
    speller.setMinQueryLength(4);
  }

  /// The same query with its unknown words and values replaced by near ones of the index.
  QueryNode correct(QueryNode node) throws IOException {
    return replace(node);
  }

  private QueryNode replace(QueryNode node) throws IOException {
    return switch (node) {
      case Word(String text) -> new Word(nearest(text).orElse(text));
      case FieldValue(ArticleField field, String value) when values.isUnknown(field, value) ->
          new FieldValue(field, values.nearest(field, value).orElse(value));
      case FieldValue _ -> node;
      case InTitle(QueryNode inner) -> new InTitle(replace(inner));
      case Clauses(var must, var should, var mustNot) ->
          new Clauses(replaceAll(must), replaceAll(should), mustNot);
      case QueryNode.Everything _,
          QueryNode.Phrase _,
          QueryNode.Prefix _,
          QueryNode.Fuzzy _,
          QueryNode.Dated _,
          QueryNode.Scored _,
          QueryNode.Synonyms _ ->
          node;
    };
  }

  private List<QueryNode> replaceAll(List<QueryNode> nodes) throws IOException {
    List<QueryNode> replaced = new ArrayList<>(nodes.size());
    for (QueryNode node : nodes) {
      replaced.add(replace(node));
    }
    return replaced;
  }

  private Optional<String> nearest(String text) throws IOException {
    List<String> words = terms.words(text);
    // An address or an id is not misspelt, but another one.
    if (words.size() != 1 || !words.getFirst().chars().allMatch(Character::isLetterOrDigit)) {
      return Optional.empty();
    }
    IndexReader reader = searcher.getIndexReader();
    Term term = new Term(ArticleField.TEXT_WORDS.fieldName(), words.getFirst());
    for (SuggestWord near :
        speller.suggestSimilar(term, CANDIDATES, reader, SuggestMode.SUGGEST_WHEN_NOT_IN_INDEX)) {
      return Optional.of(asWritten(near.string));
    }
    return Optional.empty();
  }

  /// The index holds words folded; an article that has the word shows how it is spelt.
  private String asWritten(String folded) throws IOException {
    TopDocs hits =
        searcher.search(new TermQuery(new Term(ArticleField.TEXT_WORDS.fieldName(), folded)), 1);
    if (hits.scoreDocs.length == 0) {
      return folded;
    }
    Document document = searcher.storedFields().document(hits.scoreDocs[0].doc);
    for (ArticleField field :
        List.of(ArticleField.TITLE, ArticleField.BODY, ArticleField.CATEGORY)) {
      for (String text : document.getValues(field.fieldName())) {
        Optional<String> spelt = find(text, folded);
        if (spelt.isPresent()) {
          return spelt.get();
        }
      }
    }
    return folded;
  }

  private Optional<String> find(String text, String folded) throws IOException {
    try (TokenStream stream = terms.wordStream(text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        if (folded.contentEquals(term)) {
          return Optional.of(text.substring(offset.startOffset(), offset.endOffset()));
        }
      }
      stream.end();
    }
    return Optional.empty();
  }
}
