package de.lupe.searcher.query;

import de.lupe.searcher.query.QueryToken.Kind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/// Makes parentheses come in pairs and not too deep, so that the parser need not doubt them.
final class TokenBalancer {

  private TokenBalancer() {}

  /// The tokens with a closing parenthesis for each opening one and none nested deeper than that.
  static List<QueryToken> balance(List<QueryToken> tokens, int mostDepth, QueryWarnings warnings) {
    List<QueryToken> balanced = new ArrayList<>(tokens.size());
    Deque<QueryToken> open = new ArrayDeque<>();
    for (QueryToken token : tokens) {
      switch (token.kind()) {
        case OPEN, SYNONYMS -> {
          open.push(token);
          if (open.size() <= mostDepth) {
            balanced.add(token);
          } else {
            warnings.add("parentheses nested deeper than " + mostDepth + " are ignored");
          }
        }
        case CLOSE -> {
          if (open.isEmpty()) {
            warnings.add(
                "the ) at char " + token.at() + " is ignored, because no parenthesis is open");
          } else {
            if (open.size() <= mostDepth) {
              balanced.add(token);
            }
            open.pop();
          }
        }
        case END -> {
          close(open, mostDepth, balanced, warnings);
          balanced.add(token);
        }
        case WORD, PHRASE, FIELD, UNKNOWN_FIELD, VALUE, PLUS, MINUS, AND, OR, NOT ->
            balanced.add(token);
      }
    }
    return balanced;
  }

  private static void close(
      Deque<QueryToken> open, int mostDepth, List<QueryToken> balanced, QueryWarnings warnings) {
    if (!open.isEmpty()) {
      warnings.add(
          "the ( at char " + open.peek().at() + " is not closed, so it reaches to the end");
    }
    for (int depth = 0; depth < Math.min(open.size(), mostDepth); depth++) {
      balanced.add(new QueryToken(Kind.CLOSE, ")", open.peek().at()));
    }
  }
}
