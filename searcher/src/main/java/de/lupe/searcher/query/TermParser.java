package de.lupe.searcher.query;

import de.lupe.searcher.query.QueryNode.Everything;
import de.lupe.searcher.query.QueryNode.Fuzzy;
import de.lupe.searcher.query.QueryNode.Phrase;
import de.lupe.searcher.query.QueryNode.Prefix;
import de.lupe.searcher.query.QueryNode.Word;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tells what a typed word is: a word, a prefix, a fuzzy word or everything.
final class TermParser {

  /// Nobody means these by what they stand before.
  private static final String LEADING = "<>=&|+-!,;?~";

  private static final Pattern BOOST =
      Pattern.compile("(.*[\\p{L}\\p{N}*~])(\\^[0-9]+(?:\\.[0-9]+)?)", Pattern.DOTALL);

  private static final Pattern EDITS = Pattern.compile("[0-9]*(\\.[0-9]*)?");

  /// From this length on, two letters may differ.
  private static final int LONG_WORD = 6;

  private final QueryWarnings warnings;

  TermParser(QueryWarnings warnings) {
    this.warnings = warnings;
  }

  /// The node for a word; empty where nothing in it can be searched for.
  Optional<QueryNode> term(String typed) {
    String text = withoutBoost(withoutLeading(typed, LEADING));
    if (!QueryText.hasContent(text)) {
      return text.startsWith("*") ? Optional.of(new Everything()) : Optional.empty();
    }
    if (text.startsWith("*")) {
      warnings.add(
          "the * before "
              + QueryText.excerpt(text)
              + " is ignored: words are found inside compounds without it");
      text = withoutLeading(text, LEADING + '*');
    }
    QueryNode node = node(text);
    // What the language cannot write as a word is searched as a phrase of that word.
    return Optional.of(
        QueryLexer.isWord(QueryPrinter.print(node))
            ? node
            : new Phrase(QueryText.quotable(text.replace('*', ' '))));
  }

  /// Other engines weigh a word by `^` and a number; here the ranking does that.
  private String withoutBoost(String text) {
    Matcher boost = BOOST.matcher(text);
    if (!boost.matches()) {
      return text;
    }
    warnings.add(
        "the " + boost.group(2) + " behind " + QueryText.excerpt(boost.group(1)) + " is ignored");
    return boost.group(1);
  }

  private QueryNode node(String text) {
    int tilde = text.lastIndexOf('~');
    int star = text.indexOf('*');
    if (star < 0 && tilde > 0 && EDITS.matcher(text.substring(tilde + 1)).matches()) {
      String word = text.substring(0, tilde);
      if (word.codePoints().anyMatch(Character::isLetter)) {
        return new Fuzzy(word, edits(word, text.substring(tilde + 1)));
      }
    }
    // "Nutzer*innen" is a word.
    if (star < 0 || QueryText.isGenderEnding(text, star + 1)) {
      return new Word(text);
    }
    String beginning = text.substring(0, star);
    if (!text.substring(star).chars().allMatch(letter -> letter == '*')) {
      warnings.add(
          "a * counts at the end of a word only, so "
              + QueryText.excerpt(text)
              + " is searched as "
              + QueryText.excerpt(beginning + '*'));
    }
    return new Prefix(beginning);
  }

  private int edits(String word, String typed) {
    int standard = word.codePointCount(0, word.length()) >= LONG_WORD ? 2 : 1;
    if (typed.isEmpty()) {
      return standard;
    }
    if (typed.equals("1") || typed.equals("2")) {
      return Integer.parseInt(typed);
    }
    int edits = typed.indexOf('.') >= 0 ? standard : withoutLeading(typed, "0").isEmpty() ? 1 : 2;
    warnings.add(
        "~"
            + typed
            + " is searched as ~"
            + edits
            + ": in a fuzzy word one or two letters may differ, so write ~1 or ~2");
    return edits;
  }

  private static String withoutLeading(String text, String unwanted) {
    int from = 0;
    while (from < text.length() && unwanted.indexOf(text.charAt(from)) >= 0) {
      from++;
    }
    return text.substring(from);
  }
}
