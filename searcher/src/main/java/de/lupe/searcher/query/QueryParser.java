package de.lupe.searcher.query;

import de.lupe.searcher.query.QueryNode.Everything;
import de.lupe.searcher.query.QueryNode.InTitle;
import de.lupe.searcher.query.QueryNode.Phrase;
import de.lupe.searcher.query.QueryNode.Synonyms;
import de.lupe.searcher.query.QueryToken.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads what a user typed. There is no wrong query: what cannot be understood is searched as
/// words, and a warning says how to write it.
///
/// ```java
/// QueryParser.parse("hersteller:Google Lücke -Android").node();
/// ```
///
/// NOT binds tighter than AND, AND than OR, and OR than standing beside each other. Clauses beside
/// each other are read so:
///
/// - words and groups of words rank: at least one has to match;
/// - fields and groups of fields restrict: each has to match, and of the words still one;
/// - `+x` and the sides of an AND have to match, and the words beside them only rank, so `a b AND
///   c` finds what has b and c, and first what has a too;
/// - `-x` and `NOT x` must not match.
public final class QueryParser {

  /// An engine refuses many more.
  static final int MOST_CLAUSES = 1_000;

  static final int MOST_DEPTH = 64;

  /// One pair of typed parentheses makes four pairs in a printed tree at most: a text of this depth
  /// is printed no deeper than what can be read again.
  private static final int SAFE_DEPTH = 14;

  private final List<QueryToken> tokens;
  private final QueryWarnings warnings;
  private final TermParser terms;
  private final ValueParser values;
  private int at;
  private int clauses;

  private QueryParser(List<QueryToken> tokens, QueryWarnings warnings) {
    this.tokens = tokens;
    this.warnings = warnings;
    this.terms = new TermParser(warnings);
    this.values = new ValueParser(warnings, terms);
  }

  /// Reads any text, in time that grows as its length does. Empty text and `*` ask for everything.
  public static ParsedQuery parse(String text) {
    String clean = QueryText.clean(text);
    ParsedQuery parsed = parse(clean, MOST_DEPTH);
    return QueryPrinter.depth(parsed.node()) <= MOST_DEPTH ? parsed : parse(clean, SAFE_DEPTH);
  }

  private static ParsedQuery parse(String clean, int mostDepth) {
    QueryWarnings warnings = new QueryWarnings();
    List<QueryToken> tokens =
        TokenBalancer.balance(QueryLexer.tokens(clean, warnings), mostDepth, warnings);
    Optional<QueryNode> node = new QueryParser(tokens, warnings).group(Scope.TEXT);
    if (node.isEmpty() && !clean.isBlank()) {
      warnings.add("nothing in the query can be searched for, so everything is found");
    }
    return new ParsedQuery(node.orElseGet(Everything::new), warnings.toList());
  }

  /// Reads up to the closing parenthesis or the end.
  private Optional<QueryNode> group(Scope scope) {
    ClauseSequence sequence = new ClauseSequence(scope.isText());
    while (!tokens.get(at).isEnd()) {
      element(scope, sequence);
    }
    return sequence.toNode();
  }

  /// Reads operands joined by AND and OR, often just one.
  private void element(Scope scope, ClauseSequence sequence) {
    List<ClauseSequence.Conjunction> alternatives = new ArrayList<>();
    Optional<Kind> joint = Optional.of(Kind.OR);
    while (joint.isPresent()) {
      if (joint.get() == Kind.OR) {
        alternatives.add(new ClauseSequence.Conjunction());
      }
      operand(scope, alternatives.getLast());
      joint = joint();
    }
    sequence.add(alternatives);
  }

  /// Steps over an AND or OR that has something behind it.
  private Optional<Kind> joint() {
    while (tokens.get(at).isJoint() && tokens.get(at + 1).isJoint()) {
      warnings.add(
          QueryText.excerpt(tokens.get(at).text())
              + " at char "
              + tokens.get(at).at()
              + " is ignored, because another operator follows");
      at++;
    }
    return tokens.get(at).isJoint() && !tokens.get(at + 1).isEnd()
        ? Optional.of(tokens.get(at++).kind())
        : Optional.empty();
  }

  private void operand(Scope scope, ClauseSequence.Conjunction conjunction) {
    boolean isNegative = false;
    boolean isPlus = false;
    while (isAt(Kind.PLUS)
        || isAt(Kind.MINUS)
        || (isAt(Kind.NOT) && !tokens.get(at + 1).isEnd() && !tokens.get(at + 1).isJoint())) {
      isPlus |= isAt(Kind.PLUS);
      isNegative ^= !isAt(Kind.PLUS);
      at++;
    }
    Optional<QueryNode> node = primary(scope);
    if (node.isEmpty()) {
      return;
    }
    if (!isNegative) {
      conjunction.add(node.get(), isPlus);
    } else if (node.get() instanceof Everything) {
      warnings.add("NOT * is ignored, because it would find nothing");
    } else {
      conjunction.exclude(node.get());
    }
  }

  private Optional<QueryNode> primary(Scope scope) {
    Optional<QueryNode> node = withoutSynonyms(scope);
    while (isAt(Kind.SYNONYMS)) {
      node = withSynonyms(node, scope);
    }
    return node;
  }

  private Optional<QueryNode> withoutSynonyms(Scope scope) {
    QueryToken token = tokens.get(at);
    return switch (token.kind()) {
      case CLOSE, END -> Optional.empty();
      case OPEN, SYNONYMS -> parenthesised(scope);
      case FIELD -> field(scope);
      case UNKNOWN_FIELD -> unknownField(scope);
      case AND, OR, NOT -> {
        warnings.add(
            QueryText.excerpt(token.text())
                + " at char "
                + token.at()
                + " has nothing to join and is searched as a word");
        yield leaf(scope);
      }
      case WORD, PHRASE, VALUE, PLUS, MINUS -> leaf(scope);
    };
  }

  /// Reads `~(…)`. Behind anything but words it is a group like any other.
  private Optional<QueryNode> withSynonyms(Optional<QueryNode> before, Scope scope) {
    List<QueryNode.Word> words = before.map(SynonymParser::words).orElse(List.of());
    if (words.isEmpty()) {
      warnings.add(
          "the ~( at char "
              + tokens.get(at).at()
              + " has no words before it, so what follows is searched as words");
      List<QueryNode> both = new ArrayList<>();
      before.ifPresent(both::add);
      parenthesised(scope).ifPresent(both::add);
      return ClauseFlattener.anyOf(both);
    }
    SynonymParser synonyms = new SynonymParser(tokens, at + 1, MOST_CLAUSES - clauses);
    at = synonyms.end();
    clauses += synonyms.alternatives().size();
    if (synonyms.isCut()) {
      warnTooMany();
    }
    return synonyms.alternatives().isEmpty()
        ? before
        : Optional.of(new Synonyms(words, synonyms.alternatives()));
  }

  private void warnTooMany() {
    warnings.add(
        "only the first " + MOST_CLAUSES + " words and fields are searched, the rest is ignored");
  }

  private Optional<QueryNode> parenthesised(Scope scope) {
    at++;
    Optional<QueryNode> node = group(scope);
    at++;
    return node;
  }

  private Optional<QueryNode> field(Scope outer) {
    QueryField field = QueryField.named(tokens.get(at).text()).orElseThrow();
    at++;
    if (outer.isTitle()) {
      warnings.add(
          field.label()
              + ": inside title:(…) is ignored: write the field outside of the parentheses");
      return value(outer);
    }
    Optional<QueryNode> node = value(new Scope(Optional.of(field)));
    return field == QueryField.TITLE
        ? node.map(inner -> inner instanceof Everything ? inner : new InTitle(inner))
        : node;
  }

  private Optional<QueryNode> value(Scope scope) {
    if (isAt(Kind.OPEN)) {
      return parenthesised(scope);
    }
    return isAt(Kind.VALUE) || isAt(Kind.PHRASE) ? leaf(scope) : Optional.empty();
  }

  /// The name is a word, and so is what stands behind its colon.
  private Optional<QueryNode> unknownField(Scope scope) {
    List<QueryNode> words = new ArrayList<>();
    while (isAt(Kind.UNKNOWN_FIELD)) {
      leaf(scope).ifPresent(words::add);
    }
    primary(scope).ifPresent(words::add);
    return ClauseFlattener.anyOf(words);
  }

  private Optional<QueryNode> leaf(Scope scope) {
    QueryToken token = tokens.get(at++);
    if (clauses >= MOST_CLAUSES) {
      warnTooMany();
      return Optional.empty();
    }
    boolean isQuoted = token.kind() == Kind.PHRASE;
    Optional<QueryNode> node;
    if (!scope.isText() && !scope.isTitle()) {
      node = values.value(scope.field().orElseThrow(), token.text(), isQuoted);
    } else if (isQuoted) {
      node = Optional.of(token.text()).filter(QueryText::hasContent).map(Phrase::new);
    } else {
      node = terms.term(token.text());
    }
    if (node.isPresent() && !(node.get() instanceof Everything)) {
      clauses++;
    }
    return node;
  }

  private boolean isAt(Kind kind) {
    return tokens.get(at).kind() == kind;
  }

  /// Which field the words of a group are values of.
  ///
  /// @param field empty where they are words of the text
  private record Scope(Optional<QueryField> field) {
    private static final Scope TEXT = new Scope(Optional.empty());

    boolean isText() {
      return field.isEmpty();
    }

    boolean isTitle() {
      return field.filter(QueryField.TITLE::equals).isPresent();
    }
  }
}
