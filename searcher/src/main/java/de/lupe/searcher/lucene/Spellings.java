package de.lupe.searcher.lucene;

import de.lupe.searcher.query.QueryNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Names that some write as one word and others as two: `LockBit` and `Lock Bit`, `SHA256` and `SHA
/// 256`. Hyphens need nothing of this, as the index has `SHA-256` in both ways.
final class Spellings {

  private static final int LONGEST = 40;

  /// Before a number at the end, with a `v` before it or not, or behind one at the beginning.
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<=\\p{Lu})(?=v\\d{1,40}$)|(?<=\\p{L})(?<!\\p{Lu}v)(?=\\d{1,40}$)"
              + "|(?<=^\\d{1,40})(?=\\p{L}+$)");

  /// Before a capital within a word, but not in `iOS` and `McAfee`.
  private static final Pattern CAPITAL =
      Pattern.compile("(?<=\\p{Ll}{2})(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})");

  private final GermanTerms terms;

  Spellings(GermanTerms terms) {
    this.terms = terms;
  }

  /// The stems of `Lock Bit` for `LockBit`; empty for what is one word in every spelling.
  List<String> apart(String word) {
    if (word.length() > LONGEST || !isPlain(word)) {
      return List.of();
    }
    Pattern seam = NUMBER.matcher(word).find() ? NUMBER : CAPITAL;
    String apart = seam.matcher(word).replaceAll(" ");
    if (apart.length() == word.length()) {
      return List.of();
    }
    List<String> stems = terms.stems(apart);
    return stems.equals(terms.stems(word)) ? List.of() : stems;
  }

  /// The stems of `LockBit` for `Lock` and `Bit` beside each other; not of words that a third one
  /// parts: `Daten der Bank`.
  List<String> together(List<QueryNode> nodes) {
    List<String> together = new ArrayList<>();
    String before = "";
    for (String word : nodes.stream().flatMap(this::words).toList()) {
      boolean hasLetter = (before + word).chars().anyMatch(Character::isLetter);
      if (!before.isEmpty() && !word.isEmpty() && hasLetter) {
        List<String> stems = terms.stems(before + word);
        together.addAll(stems.size() == 1 ? stems : List.of());
      }
      before = word;
    }
    return together;
  }

  /// The words of a node, empty ones for what does not join.
  private Stream<String> words(QueryNode node) {
    return switch (node) {
      case QueryNode.Word(String text) ->
          Stream.of(
              text.length() <= LONGEST && isPlain(text) && !terms.isStopWord(text) ? text : "");
      case QueryNode.Synonyms synonyms -> synonyms.words().stream().flatMap(this::words);
      case QueryNode.Phrase _,
          QueryNode.Prefix _,
          QueryNode.Fuzzy _,
          QueryNode.InTitle _,
          QueryNode.FieldValue _,
          QueryNode.Dated _,
          QueryNode.Scored _,
          QueryNode.Clauses _,
          QueryNode.Everything _ ->
          Stream.of("");
    };
  }

  private static boolean isPlain(String word) {
    return word.chars().allMatch(Character::isLetterOrDigit);
  }
}
