package de.lupe.indexer.read;

import de.lupe.schema.Article;
import de.lupe.schema.Product;
import de.lupe.schema.Vendor;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// The vendors and products of an advisory, from the branches of its product tree. It is read as a
/// stream: of branches for versions nothing is kept.
///
/// @param vendors each once
/// @param products each once, without its version
record CsafProductTree(List<Vendor> vendors, List<Product> products) {

  /// CSAF allows 30.
  private static final int MAX_DEPTH = 60;

  private static final int MAX_NAMES = 1_000;

  /// `Tomcat <9.0.1`, `Tomcat >= 9.0, < 9.0.1`, `Tomcat 9.0.1`, but `Windows 11` stays.
  private static final Pattern VERSION =
      Pattern.compile("(?:\\s+(?:[<>=≤≥].*|(?:v|[Vv]ersion\\s*)?\\d+(?:\\.\\w+)+(?:-\\w+)*))$");

  /// A branch that names somebody or something, or has such branches.
  private record Branch(String category, String name, List<Branch> branches) {}

  /// Reads the tree at whose beginning the parser stands.
  static CsafProductTree read(JsonParser parser) {
    Optional<Branch> root = branch(parser, 1);
    Map<String, Vendor> vendors = new LinkedHashMap<>();
    Map<String, Product> products = new LinkedHashMap<>();
    root.ifPresent(branch -> collect(branch, Optional.empty(), vendors, products));
    return new CsafProductTree(List.copyOf(vendors.values()), List.copyOf(products.values()));
  }

  private static Optional<Branch> branch(JsonParser parser, int depth) {
    String category = "";
    String name = "";
    List<Branch> branches = List.of();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String key = parser.currentName();
      JsonToken token = parser.nextToken();
      if (key.equals("branches") && token == JsonToken.START_ARRAY && depth < MAX_DEPTH) {
        branches = branches(parser, depth);
      } else if (key.equals("category") && token == JsonToken.VALUE_STRING) {
        category = parser.getString();
      } else if (key.equals("name") && token == JsonToken.VALUE_STRING) {
        name = CleanText.line(parser.getString());
      } else {
        parser.skipChildren();
      }
    }
    boolean names =
        !name.isEmpty()
            && name.length() <= Article.LABEL_CHARS
            && (category.equals("vendor") || category.equals("product_name"));
    return names || !branches.isEmpty()
        ? Optional.of(new Branch(names ? category : "", name, branches))
        : Optional.empty();
  }

  private static List<Branch> branches(JsonParser parser, int depth) {
    List<Branch> branches = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      if (parser.currentToken() == JsonToken.START_OBJECT) {
        branch(parser, depth + 1).ifPresent(branches::add);
      } else {
        parser.skipChildren();
      }
    }
    return branches;
  }

  private static void collect(
      Branch branch,
      Optional<Vendor> above,
      Map<String, Vendor> vendors,
      Map<String, Product> products) {
    Optional<Vendor> vendor = above;
    if (branch.category().equals("vendor")) {
      vendor = Optional.of(new Vendor(branch.name()));
      if (vendors.size() < MAX_NAMES) {
        vendors.putIfAbsent(key(branch.name()), vendor.get());
      }
    } else if (branch.category().equals("product_name") && above.isPresent()) {
      String name = VERSION.matcher(branch.name()).replaceFirst("");
      String product = name.isBlank() ? branch.name() : name;
      if (products.size() < MAX_NAMES) {
        products.putIfAbsent(
            key(above.get().name()) + "\n" + key(product), new Product(product, above.get()));
      }
    }
    for (Branch child : branch.branches()) {
      collect(child, vendor, vendors, products);
    }
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
