package de.lupe.schema;

/// A branch of the economy or the state, by its German label: `Gesundheitswesen`.
public record Sector(String name) {

  public Sector {
    if (name.isBlank()) {
      throw new IllegalArgumentException("a sector must have a name");
    }
  }

  @Override
  public String toString() {
    return name;
  }
}
