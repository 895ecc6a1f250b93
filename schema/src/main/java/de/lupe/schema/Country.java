package de.lupe.schema;

/// A country by its German name: `Deutschland`.
public record Country(String name) {

  public Country {
    if (name.isBlank()) {
      throw new IllegalArgumentException("a country must have a name");
    }
  }

  @Override
  public String toString() {
    return name;
  }
}
