package de.lupe.searcher.query;

import de.lupe.searcher.query.QueryNode.Clauses;
import de.lupe.searcher.query.QueryNode.Word;
import java.util.ArrayList;
import java.util.List;

/// Reads what stands between `~(` and `)`: words and phrases, each of which is one alternative.
/// Signs, operators and inner parentheses mean nothing there.
final class SynonymParser {

  private final List<String> alternatives = new ArrayList<>();
  private int end;
  private boolean isCut;

  /// @param from the first token behind `~(`; the tokens are balanced
  /// @param most how many alternatives may be read
  SynonymParser(List<QueryToken> tokens, int from, int most) {
    int depth = 1;
    end = from;
    while (depth > 0) {
      QueryToken token = tokens.get(end++);
      switch (token.kind()) {
        case OPEN, SYNONYMS -> depth++;
        case CLOSE -> depth--;
        case END -> throw new IllegalStateException("the tokens are not balanced");
        case PLUS, MINUS, AND, OR, NOT -> {
          // Alternatives need no operators.
        }
        case WORD, PHRASE, FIELD, UNKNOWN_FIELD, VALUE -> add(token.text(), most);
      }
    }
  }

  private void add(String text, int most) {
    String alternative = QueryText.quotable(text);
    if (!QueryText.hasContent(alternative) || alternatives.contains(alternative)) {
      return;
    }
    if (alternatives.size() < most) {
      alternatives.add(alternative);
    } else {
      isCut = true;
    }
  }

  List<String> alternatives() {
    return alternatives;
  }

  /// The first token behind the closing parenthesis.
  int end() {
    return end;
  }

  boolean isCut() {
    return isCut;
  }

  /// The words that a node consists of; none where it is anything else.
  static List<Word> words(QueryNode node) {
    if (node instanceof Word word) {
      return List.of(word);
    }
    if (!(node instanceof Clauses(var must, var should, var mustNot))
        || !must.isEmpty()
        || !mustNot.isEmpty()) {
      return List.of();
    }
    List<Word> words = new ArrayList<>();
    for (QueryNode child : should) {
      if (!(child instanceof Word word)) {
        return List.of();
      }
      words.add(word);
    }
    return words;
  }
}
