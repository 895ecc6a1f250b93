package de.lupe.schema;

/// A group of attackers by the name that news use: `Lazarus`, `APT28`.
public record Actor(String name) {

  public Actor {
    if (name.isBlank()) {
      throw new IllegalArgumentException("a group of attackers must have a name");
    }
  }

  @Override
  public String toString() {
    return name;
  }
}
