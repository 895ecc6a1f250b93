package de.lupe.schema;

/// A product and who makes it: `Chrome` by `Google`.
public record Product(String name, Vendor vendor) {

  public Product {
    if (name.isBlank()) {
      throw new IllegalArgumentException("a product must have a name");
    }
  }

  @Override
  public String toString() {
    return name;
  }
}
