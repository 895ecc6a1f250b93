package de.lupe.indexer.enrich;

import de.lupe.schema.Product;
import de.lupe.schema.Vendor;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Finds the vendors and products that an article names.
///
/// Whole words are compared, the longest name first and without overlap, in one pass over the
/// words. Safe for several threads.
final class VendorExtractor {

  /// What a text names, the most often named first.
  ///
  /// @param vendors the makers named, themselves or by a product
  /// @param products the products named
  /// @param main the maker whom the article is about, where there is one
  record Named(List<Vendor> vendors, List<Product> products, Optional<Vendor> main) {}

  private static final int TITLE_WEIGHT = 3;
  private static final int BODY_WEIGHT = 1;

  private final MentionFinder finder;
  private final MainVendor main;

  VendorExtractor(VendorList list) {
    ContextWords words = ContextWords.standard();
    finder = new MentionFinder(list, words);
    main = new MainVendor(words);
  }

  /// Finds what title and body name.
  Named extract(String title, String body) {
    List<NamedText> texts = finder.find(List.of(title, body));
    NamedText inTitle = texts.getFirst();
    NamedText inBody = texts.getLast();
    Map<Vendor, Integer> vendors = new HashMap<>();
    Map<Product, Integer> products = new HashMap<>();
    count(inTitle, TITLE_WEIGHT, vendors, products);
    count(inBody, BODY_WEIGHT, vendors, products);
    return new Named(
        ordered(vendors, Vendor::name), ordered(products, Product::name), main.of(inTitle, inBody));
  }

  private static void count(
      NamedText text, int weight, Map<Vendor, Integer> vendors, Map<Product, Integer> products) {
    for (Mention mention : text.mentions()) {
      VendorName name = mention.name();
      vendors.merge(name.vendor(), weight, Integer::sum);
      name.product().ifPresent(product -> products.merge(product, weight, Integer::sum));
    }
  }

  private static <T> List<T> ordered(Map<T, Integer> weights, Function<T, String> name) {
    return weights.entrySet().stream()
        .sorted(
            Map.Entry.<T, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(entry -> name.apply(entry.getKey())))
        .map(Map.Entry::getKey)
        .toList();
  }
}
