package de.lupe.indexer.enrich;

import de.lupe.schema.Product;
import de.lupe.schema.Vendor;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads lists of vendors, one after the other, into one.
///
/// Within a list every vendor and every name stands once. A later list may continue a vendor or a
/// product of an earlier one, mark its names otherwise, and take names away.
final class VendorListReader {

  /// Where a name stands, and what it names; something else where there is no name.
  private record Entry(String written, Optional<VendorName> name, String list, int line) {
    String place(String inList) {
      return list.equals(inList) ? "line " + line : "line " + line + " of " + list;
    }
  }

  private final Map<List<String>, Entry> entries = new LinkedHashMap<>();
  private final Map<Vendor, String> vendors = new LinkedHashMap<>();
  private String list = "";
  private int number;
  private int hash;
  private Optional<Vendor> current = Optional.empty();

  void read(VendorList.Source source) {
    list = source.name();
    number = 0;
    current = Optional.empty();
    hash = 31 * hash + source.text().hashCode();
    for (String line : source.text().lines().toList()) {
      number++;
      if (!line.isBlank() && !line.startsWith("#") && !line.startsWith("\uFEFF#")) {
        add(line);
      }
    }
  }

  VendorList list() {
    List<VendorName> names = new ArrayList<>();
    List<String> others = new ArrayList<>();
    for (Entry entry : entries.values()) {
      entry.name().ifPresentOrElse(names::add, () -> others.add(entry.written()));
    }
    return new VendorList(names, others, List.copyOf(vendors.keySet()), Integer.toHexString(hash));
  }

  private void add(String line) {
    if (line.startsWith("!")) {
      for (String other : line.substring(1).split(",", -1)) {
        addEntry(other.strip(), Optional.empty());
      }
    } else if (line.startsWith("- ")) {
      for (String name : line.substring(1).split(",", -1)) {
        takeAway(name.strip());
      }
    } else {
      addNames(line);
    }
  }

  private void addNames(String line) {
    String[] sides = line.strip().split("\\s*=\\s*", -1);
    if (sides.length > 2) {
      throw wrong("one \"=\" at most (got \"" + line + "\")");
    }
    MarkedName first = marked(sides[0]);
    if (first.name().isEmpty()) {
      throw wrong("a name must stand before \"=\"");
    }
    Optional<Product> product = Optional.empty();
    if (Character.isWhitespace(line.charAt(0))) {
      Vendor maker =
          current.orElseThrow(
              () -> wrong("a product must stand below its vendor (" + first.name() + ")"));
      product = Optional.of(new Product(first.name(), maker));
    } else {
      current = Optional.of(vendor(first.name()));
    }
    addName(first, product);
    if (sides.length == 2) {
      for (String other : sides[1].split(",", -1)) {
        addName(marked(other.strip()), product);
      }
    }
  }

  private Vendor vendor(String display) {
    Vendor vendor = new Vendor(display);
    String place = list + ", line " + number;
    String before = vendors.putIfAbsent(vendor, place);
    if (before != null && before.startsWith(list + ", ")) {
      String line = before.substring(list.length() + 2);
      throw wrong("vendor \"" + display + "\" stands already on " + line);
    }
    return vendor;
  }

  private MarkedName marked(String text) {
    try {
      return MarkedName.parse(text);
    } catch (IllegalArgumentException e) {
      throw new WordListException(list, number, e.getMessage(), e);
    }
  }

  private void addName(MarkedName marked, Optional<Product> product) {
    addEntry(
        marked.name(),
        Optional.of(
            new VendorName(
                marked.name(), current.orElseThrow(), product, marked.certainty(), marked.cues())));
  }

  private void addEntry(String written, Optional<VendorName> name) {
    List<String> words = key(written);
    Entry entry = new Entry(written, name, list, number);
    Entry before = entries.putIfAbsent(words, entry);
    if (before == null) {
      return;
    }
    boolean isOfAnotherList = !before.list().equals(list);
    if (!isOfAnotherList || !isSame(before, name)) {
      String advice =
          isOfAnotherList ? "; a line \"- " + before.written() + "\" above takes it away" : "";
      throw wrong("\"" + written + "\" is already a name on " + before.place(list) + advice);
    }
    entries.put(words, entry);
  }

  private static boolean isSame(Entry before, Optional<VendorName> name) {
    return before.name().map(VendorName::vendor).equals(name.map(VendorName::vendor))
        && before.name().flatMap(VendorName::product).equals(name.flatMap(VendorName::product));
  }

  private void takeAway(String name) {
    if (entries.remove(key(name)) == null) {
      throw wrong("\"" + name + "\" is not a name and cannot be taken away");
    }
  }

  private List<String> key(String name) {
    List<String> words = Words.lowerCase(name);
    if (words.isEmpty()) {
      throw wrong("a name must have a letter or a digit (got \"" + name + "\")");
    }
    return words;
  }

  private WordListException wrong(String why) {
    return new WordListException(list, number, why);
  }
}
