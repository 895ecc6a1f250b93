package de.lupe.indexer.enrich;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/// Names by their words, to find the longest one that begins with a word of a text.
///
/// One name may stand for several values. A genitive or plural `-s` is allowed for. Safe for
/// several threads once all names are added.
///
/// @param <T> what a name stands for
final class NameTrie<T> {

  private static final class Node<T> {
    private final Map<String, Node<T>> next = new HashMap<>();
    private final List<T> values = new ArrayList<>(1);
  }

  /// A name in a text.
  ///
  /// @param first its first word
  /// @param end the word behind it
  /// @param values what it stands for
  record Match<T>(int first, int end, List<T> values) {

    Match {
      values = List.copyOf(values);
    }
  }

  private final Node<T> root = new Node<>();
  private final BiPredicate<T, String> admits;

  /// @param admits whether a value may be named so, given the mention as it stands in the text
  NameTrie(BiPredicate<T, String> admits) {
    this.admits = admits;
  }

  void add(List<String> words, T value) {
    Node<T> node = root;
    for (String word : words) {
      node = node.next.computeIfAbsent(word, w -> new Node<>());
    }
    node.values.add(value);
  }

  /// What a name of these words stands for.
  List<T> named(List<String> words) {
    Node<T> node = root;
    for (String word : words) {
      node = node == null ? null : node.next.get(word);
    }
    return node == null ? List.of() : List.copyOf(node.values);
  }

  /// The longest name that begins with this word.
  Optional<Match<T>> longest(Passage text, int first) {
    Node<T> node = root;
    Match<T> best = null;
    for (int at = first; at < text.count() && node != null; at++) {
      if (at > first && !text.words().joinsPrevious(at)) {
        break;
      }
      String word = text.lower(at);
      Node<T> next = node.next.get(word);
      List<T> values = admitted(next, text, first, at, 0);
      if (values.isEmpty() && word.length() > 2 && word.endsWith("s")) {
        values = admitted(node.next.get(word.substring(0, word.length() - 1)), text, first, at, 1);
      }
      if (!values.isEmpty()) {
        best = new Match<>(first, at + 1, values);
      }
      node = next;
    }
    return Optional.ofNullable(best);
  }

  private List<T> admitted(@Nullable Node<T> node, Passage text, int first, int last, int ending) {
    if (node == null || node.values.isEmpty()) {
      return List.of();
    }
    String written =
        text.text().substring(text.words().start(first), text.words().end(last) - ending);
    return node.values.stream().filter(value -> admits.test(value, written)).toList();
  }
}
