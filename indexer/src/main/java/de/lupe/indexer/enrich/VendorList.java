package de.lupe.indexer.enrich;

import de.lupe.schema.Product;
import de.lupe.schema.Vendor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The list of vendors, their products and the names of both, read from text.
///
/// A line at the margin is a vendor, an indented one a product of the vendor above it; behind ` = `
/// stand further names, separated by commas; a `?` directly behind a name marks it as ambiguous;
/// `#` begins a comment line. A line that begins with `!` holds, separated by commas, what is
/// called by words of a name and is something else.
///
/// ```
/// Microsoft = Microsoft Corp.
///     Exchange = Exchange Server, Exchange Online
///     Edge? = Microsoft Edge
/// ! Securities and Exchange Commission, Stock Exchange
/// ```
final class VendorList {

  private final String list;
  private final List<VendorName> names = new ArrayList<>();
  private final List<String> others = new ArrayList<>();
  private final Map<List<String>, Integer> lineOfName = new HashMap<>();
  private final Map<String, Integer> lineOfVendor = new LinkedHashMap<>();
  private Optional<Vendor> current = Optional.empty();

  private VendorList(String list) {
    this.list = list;
  }

  /// Reads a list.
  ///
  /// @param list how errors call it
  /// @throws WordListException if a line is not understood, or a name stands twice
  static VendorList parse(String list, String text) {
    VendorList vendors = new VendorList(list);
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      if (!line.isBlank() && !line.startsWith("#")) {
        vendors.add(line, number);
      }
    }
    return vendors;
  }

  List<VendorName> names() {
    return List.copyOf(names);
  }

  /// What is called by words of a name and is neither vendor nor product.
  List<String> others() {
    return List.copyOf(others);
  }

  /// How many vendors the list has.
  int vendorCount() {
    return lineOfVendor.size();
  }

  private void add(String line, int number) {
    if (line.startsWith("!")) {
      for (String other : line.substring(1).split(",", -1)) {
        others.add(unused(other.strip(), number));
      }
      return;
    }
    boolean indented = Character.isWhitespace(line.charAt(0));
    String[] sides = line.strip().split("\\s*=\\s*", -1);
    if (sides.length > 2) {
      throw new WordListException(list, number, "one \"=\" at most (got \"" + line + "\")");
    }
    String display = withoutMark(sides[0]);
    if (display.isEmpty()) {
      throw new WordListException(list, number, "a name must stand before \"=\"");
    }
    Optional<Product> product = Optional.empty();
    if (indented) {
      Vendor maker =
          current.orElseThrow(
              () ->
                  new WordListException(
                      list, number, "a product must stand below its vendor (" + display + ")"));
      product = Optional.of(new Product(display, maker));
    } else {
      current = Optional.of(new Vendor(display));
      Integer before = lineOfVendor.putIfAbsent(display, number);
      if (before != null) {
        throw new WordListException(
            list, number, "vendor \"" + display + "\" stands already on line " + before);
      }
    }
    addName(sides[0], product, number);
    if (sides.length == 2) {
      for (String other : sides[1].split(",", -1)) {
        addName(other.strip(), product, number);
      }
    }
  }

  private void addName(String marked, Optional<Product> product, int number) {
    String name = unused(withoutMark(marked), number);
    names.add(new VendorName(name, current.orElseThrow(), product, marked.endsWith("?")));
  }

  /// The name, which no other line may have.
  private String unused(String name, int number) {
    List<String> words = Words.lowerCase(name);
    if (words.isEmpty()) {
      throw new WordListException(
          list, number, "a name must have a letter or a digit (got \"" + name + "\")");
    }
    Integer before = lineOfName.putIfAbsent(words, number);
    if (before != null) {
      throw new WordListException(
          list, number, "\"" + name + "\" is already a name on line " + before);
    }
    return name;
  }

  private static String withoutMark(String name) {
    return name.endsWith("?") ? name.substring(0, name.length() - 1).strip() : name;
  }
}
