package de.lupe.indexer.enrich;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the queries of a list of topics: alternatives with `,` or `OR` between them, which bind
/// less than `AND`, `NOT` and `NEAR`, these from left to right.
final class TopicQueryParser {

  private static final Pattern TOKEN =
      Pattern.compile("\\s*(?:(?<title>title:)|(?<sign>[,()])|(?<entry>\"[^\"]*\"|[^\\s,()\"]+))");
  private static final Pattern NEAR = Pattern.compile("NEAR(?:/(\\d{1,2}))?");
  private static final int NEAR_WORDS = 5;
  private static final int SHORTEST_BEGINNING = 3;
  private static final int DEEPEST = 50;
  private static final String END = "";

  private final List<String> tokens = new ArrayList<>();
  private int at;
  private int depth;

  private TopicQueryParser(String text) {
    Matcher token = TOKEN.matcher(text);
    int end = 0;
    while (token.region(end, text.length()).lookingAt()) {
      tokens.add(token.group().strip());
      end = token.end();
    }
    if (!text.substring(end).isBlank()) {
      throw new IllegalArgumentException(
          "an entry must be a word, \"words in a row\" or beginning* (got \""
              + text.substring(end).strip()
              + "\")");
    }
    tokens.add(END);
  }

  /// Reads a query.
  ///
  /// @throws IllegalArgumentException if it is not understood, saying why
  static TopicQuery parse(String text) {
    TopicQueryParser parser = new TopicQueryParser(text);
    TopicQuery query = parser.alternatives();
    if (!parser.next().equals(END)) {
      throw new IllegalArgumentException(
          "AND, OR, NOT, NEAR or a comma must stand before \"" + parser.next() + "\"");
    }
    return query;
  }

  private String next() {
    return tokens.get(at);
  }

  private String take() {
    return tokens.get(at++);
  }

  private TopicQuery alternatives() {
    List<TopicQuery> queries = new ArrayList<>(List.of(combined()));
    while (next().equals(",") || next().equals("OR")) {
      take();
      queries.add(combined());
    }
    return queries.size() == 1 ? queries.getFirst() : new TopicQuery.Any(queries);
  }

  private TopicQuery combined() {
    TopicQuery query = single();
    while (true) {
      Matcher near = NEAR.matcher(next());
      if (near.matches()) {
        take();
        int words = near.group(1) == null ? NEAR_WORDS : Integer.parseInt(near.group(1));
        query = new TopicQuery.Near(query, single(), words);
      } else if (next().equals("AND")) {
        take();
        boolean without = next().equals("NOT");
        at += without ? 1 : 0;
        TopicQuery right = single();
        query = without ? new TopicQuery.Without(query, right) : new TopicQuery.All(query, right);
      } else if (next().equals("NOT")) {
        take();
        query = new TopicQuery.Without(query, single());
      } else {
        return query;
      }
    }
  }

  private TopicQuery single() {
    String token = take();
    if (token.equals("title:")) {
      return new TopicQuery.InTitle(single());
    }
    if (token.equals("(")) {
      if (++depth > DEEPEST) {
        throw new IllegalArgumentException("brackets may be nested " + DEEPEST + " deep");
      }
      TopicQuery query = alternatives();
      if (!take().equals(")")) {
        throw new IllegalArgumentException("a \"(\" must be closed");
      }
      depth--;
      return query;
    }
    return new TopicQuery.Entry(entry(token));
  }

  private String entry(String token) {
    if (token.equals(END)) {
      at--;
    }
    boolean isOperator =
        List.of("AND", "OR", "NOT").contains(token) || NEAR.matcher(token).matches();
    int star = token.indexOf('*');
    if (isOperator
        || Words.lowerCase(token).isEmpty()
        || (star >= 0 && (star < SHORTEST_BEGINNING || star < token.length() - 1))) {
      throw new IllegalArgumentException(
          "an entry must be a word, \"words in a row\" or beginning* (got \"" + token + "\")");
    }
    return token;
  }
}
