package de.lupe.indexer.enrich;

import de.lupe.schema.Product;
import de.lupe.schema.Vendor;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Finds the vendors and products that a text names.
///
/// Whole words are compared, the longest name first and without overlap, in one pass over the
/// words. A genitive or plural `-s` is allowed for. What the list calls something else takes its
/// words like a name and names nothing: in `Stock Exchange` there is no `Exchange`. Safe for
/// several threads.
final class VendorExtractor {

  /// What a text names, the most often named first.
  ///
  /// @param vendors the makers named, themselves or by a product
  /// @param products the products named
  record Named(List<Vendor> vendors, List<Product> products) {}

  private static final int TITLE_WEIGHT = 3;
  private static final int BODY_WEIGHT = 1;

  /// One word of a name: what may follow it, and the name that ends with it.
  private static final class Node {
    private final Map<String, Node> next = new HashMap<>();
    private @Nullable VendorName name;
    private boolean isOther;
  }

  private record Mention(VendorName name, int weight) {}

  private final Node root = new Node();
  private final int longestWord;

  VendorExtractor(VendorList list) {
    int longest = 0;
    for (VendorName name : list.names()) {
      node(name.written()).name = name;
      longest = Math.max(longest, longestWord(name.written()));
    }
    for (String other : list.others()) {
      node(other).isOther = true;
      longest = Math.max(longest, longestWord(other));
    }
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

  /// Finds what title and body name.
  Named extract(String title, String body) {
    List<Mention> mentions = new ArrayList<>();
    collect(title, TITLE_WEIGHT, mentions);
    collect(body, BODY_WEIGHT, mentions);
    Set<Vendor> sure = new HashSet<>();
    for (Mention mention : mentions) {
      if (!mention.name.ambiguous()) {
        sure.add(mention.name.vendor());
      }
    }
    Map<Vendor, Integer> vendors = new HashMap<>();
    Map<Product, Integer> products = new HashMap<>();
    for (Mention mention : mentions) {
      if (sure.contains(mention.name.vendor())) {
        vendors.merge(mention.name.vendor(), mention.weight, Integer::sum);
        mention
            .name
            .product()
            .ifPresent(product -> products.merge(product, mention.weight, Integer::sum));
      }
    }
    return new Named(ordered(vendors, Vendor::name), ordered(products, Product::name));
  }

  private static <T> List<T> ordered(Map<T, Integer> weights, Function<T, String> name) {
    return weights.entrySet().stream()
        .sorted(
            Map.Entry.<T, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(entry -> name.apply(entry.getKey())))
        .map(Map.Entry::getKey)
        .toList();
  }

  private void collect(String text, int weight, List<Mention> mentions) {
    Words words = Words.of(text);
    int at = 0;
    while (at < words.count()) {
      at = matchAt(words, at, weight, mentions);
    }
  }

  /// Takes the longest name that begins with this word, and says where to go on.
  private int matchAt(Words words, int first, int weight, List<Mention> mentions) {
    Node node = root;
    Optional<VendorName> best = Optional.empty();
    int end = first + 1;
    for (int at = first; at < words.count(); at++) {
      if (words.length(at) > longestWord || (at > first && !words.joinsPrevious(at))) {
        break;
      }
      String word = words.lowerCase(at);
      Node next = node.next.get(word);
      Optional<Node> ended = ended(next, words, first);
      if (ended.isEmpty() && word.length() > 2 && word.endsWith("s")) {
        ended = ended(node.next.get(word.substring(0, word.length() - 1)), words, first);
      }
      if (ended.isPresent()) {
        best = Optional.ofNullable(ended.get().name);
        end = at + 1;
      }
      if (next == null) {
        break;
      }
      node = next;
    }
    best.ifPresent(name -> mentions.add(new Mention(name, weight)));
    return end;
  }

  /// The node, where a name or something else ends there.
  private static Optional<Node> ended(@Nullable Node node, Words words, int first) {
    return Optional.ofNullable(node)
        .filter(at -> at.isOther || (at.name != null && at.name.admits(words.written(first))));
  }
}
