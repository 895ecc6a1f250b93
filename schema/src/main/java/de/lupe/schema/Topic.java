package de.lupe.schema;

/// What an article is about, by its German label: `Ransomware`, `Schwachstelle`.
public record Topic(String name) {

  public Topic {
    if (name.isBlank()) {
      throw new IllegalArgumentException("a topic must have a name");
    }
  }

  @Override
  public String toString() {
    return name;
  }
}
