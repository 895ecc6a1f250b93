package de.lupe.indexer.enrich;

import de.lupe.schema.Product;
import de.lupe.schema.Vendor;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// One name of a vendor or of a product.
///
/// @param written as it stands in the list
/// @param vendor who is named, or who makes what is named
/// @param product what is named, where it is not the vendor
/// @param certainty how far the name alone tells that its bearer is meant
/// @param cues beginnings of words that speak for it in the same sentence, in lower case
record VendorName(
    String written,
    Vendor vendor,
    Optional<Product> product,
    Certainty certainty,
    List<String> cues) {

  /// Up to this length capitals make another name of a word.
  private static final int SHORT = 4;

  VendorName {
    cues = List.copyOf(cues);
  }

  boolean isSure() {
    return certainty == Certainty.SURE;
  }

  /// True where it is written in capitals of its own, as `GIGABYTE` and `iLO` are.
  boolean hasInnerCapital() {
    return written.chars().skip(1).anyMatch(Character::isUpperCase);
  }

  /// True where a mention's capitals fit the name: `oracle` is not `Oracle`, `IOS` is `iOS`, and
  /// `CURL` is not `curl`; a longer name may stand in capitals, `NGINX`.
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
        || (mention.length() > SHORT && mention.equals(mention.toUpperCase(Locale.ROOT)))
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
