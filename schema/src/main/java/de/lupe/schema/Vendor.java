package de.lupe.schema;

/// A maker of software or hardware, or the project behind it, by the name that news use:
/// `Kaspersky`, `Palo Alto Networks`.
public record Vendor(String name) {

  public Vendor {
    if (name.isBlank()) {
      throw new IllegalArgumentException("a vendor must have a name");
    }
  }

  @Override
  public String toString() {
    return name;
  }
}
