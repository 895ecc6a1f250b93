package de.lupe.indexer.enrich;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The names of a list by their words, to find the longest name that begins with a word.
///
/// A genitive or plural `-s`, and `-en` behind `box`, is allowed for. What the list calls something
/// else takes its words like a name and names nothing: in `Stock Exchange` there is no `Exchange`.
final class NameTree {

  /// One word of a name: what may follow it, and the name that ends with it.
  private static final class Node {
    private final Map<String, Node> next = new HashMap<>();
    private @Nullable VendorName name;
    private boolean isOther;
    private boolean hasLetter;
  }

  /// What begins with a word of a text.
  ///
  /// @param end the word to go on with
  /// @param name empty where nothing is named
  record Match(int end, Optional<Mention> name) {}

  private static final int COMPARED = 3;

  private final Node root = new Node();
  private final Beginnings beginnings = new Beginnings(COMPARED);
  private final int longestWord;

  NameTree(VendorList list) {
    int longest = 0;
    for (VendorName name : list.names()) {
      Node node = node(name.written());
      node.name = name;
      node.hasLetter = name.written().chars().anyMatch(Character::isLetter);
      longest = Math.max(longest, longestWord(name.written()));
    }
    for (String other : list.others()) {
      node(other).isOther = true;
      longest = Math.max(longest, longestWord(other));
    }
    root.next.keySet().forEach(beginnings::add);
    // Room for a genitive and for soft hyphens.
    longestWord = 2 * longest + 1;
  }

  private Node node(String name) {
    Node node = root;
    for (String word : Words.lowerCase(name)) {
      node = node.next.computeIfAbsent(word, w -> new Node());
    }
    return node;
  }

  private static int longestWord(String name) {
    return Words.lowerCase(name).stream().mapToInt(String::length).max().orElse(0);
  }

  /// Takes the longest name that begins with this word, and says where to go on.
  Match match(Words words, int first) {
    if (!words.mayBegin(first, beginnings)) {
      return new Match(first, Optional.empty());
    }
    Node node = root;
    Optional<Mention> best = Optional.empty();
    int end = first;
    for (int at = first; at < words.count(); at++) {
      if (words.length(at) > longestWord || (at > first && !words.joinsPrevious(at))) {
        break;
      }
      String word = words.lowerCase(at);
      Node next = node.next.get(word);
      Node ended = next;
      Mention.Form form = Mention.Form.BARE;
      if (!ends(ended, words, first)) {
        String base = withoutEnding(word);
        form = Mention.Form.INFLECTED;
        ended = base.isEmpty() ? null : node.next.get(base);
      }
      if (ended != null && ends(ended, words, first) && isSpelledSo(ended, words, first, at + 1)) {
        end = at + 1;
        best = mention(ended, first, end, form);
      }
      if (next == null) {
        break;
      }
      node = next;
    }
    return new Match(end, best);
  }

  private static Optional<Mention> mention(Node node, int first, int end, Mention.Form form) {
    return Optional.ofNullable(node.name).map(name -> new Mention(name, first, end, form));
  }

  private static String withoutEnding(String word) {
    if (word.length() > 2 && word.endsWith("s")) {
      return word.substring(0, word.length() - 1);
    }
    return word.endsWith("boxen") ? word.substring(0, word.length() - 2) : "";
  }

  /// True where a name or something else ends there.
  private static boolean ends(@Nullable Node node, Words words, int first) {
    return node != null
        && (node.isOther || (node.name != null && node.name.admits(words.written(first))));
  }

  /// `1.1` is not `1&1`, and the `Net` of `Net-SNMP` is not `.NET`.
  private static boolean isSpelledSo(Node node, Words words, int first, int end) {
    if (node.name == null) {
      return true;
    }
    String written = node.name.written();
    if (!Character.isLetterOrDigit(written.charAt(0))) {
      return words.follows(first, written.substring(0, 1));
    }
    return node.hasLetter || words.written(first, end).equals(written);
  }
}
