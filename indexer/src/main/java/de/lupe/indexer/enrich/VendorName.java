package de.lupe.indexer.enrich;

import de.lupe.schema.Product;
import de.lupe.schema.Vendor;
import java.util.Locale;
import java.util.Optional;

/// One name of a vendor or of a product.
///
/// @param written as it stands in the list
/// @param vendor who is named, or who makes what is named
/// @param product what is named, where it is not the vendor
/// @param ambiguous true where it is also a common word: it counts only beside a sure name of the
///   same vendor
record VendorName(String written, Vendor vendor, Optional<Product> product, boolean ambiguous) {

  /// True where a mention's capitals fit the name: `oracle` is not `Oracle`, `IOS` is `iOS`, and
  /// `CURL` is not `curl`.
  ///
  /// @param mention the first word of the mention, as it stands in the text
  boolean admits(String mention) {
    char first = firstLetterOrDigit(written);
    if (Character.isUpperCase(first)) {
      return !Character.isLowerCase(mention.charAt(0));
    }
    boolean allLower = written.equals(written.toLowerCase(Locale.ROOT));
    return !allLower
        || Character.isDigit(first)
        || mention.substring(1).equals(mention.substring(1).toLowerCase(Locale.ROOT));
  }

  private static char firstLetterOrDigit(String name) {
    int at = 0;
    while (!Character.isLetterOrDigit(name.charAt(at))) {
      at++;
    }
    return name.charAt(at);
  }
}
