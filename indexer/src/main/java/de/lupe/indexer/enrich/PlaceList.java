package de.lupe.indexer.enrich;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// How texts name countries: `countries.txt`, which says at its top how it is written.
final class PlaceList {

  /// How a country is named.
  enum Kind {
    NAME,
    ADJECTIVE,
    /// A city or a land.
    PLACE,
    /// `Berliner`.
    OF_PLACE
  }

  /// One way to name a country.
  record Place(String country, Kind kind) {}

  private static final int PARTS = 3;
  private static final int SHORTEST_ADJECTIVE = 5;
  private static final int MOST_KNOWN = 50_000;

  private final NameTrie<Place> names =
      new NameTrie<>((place, mention) -> Character.isUpperCase(mention.charAt(0)));
  private final WordPatterns<Place> adjectives = new WordPatterns<>();
  private final Map<String, Optional<Place>> known = new ConcurrentHashMap<>();
  private final List<String> countries = new ArrayList<>();

  /// @throws WordListException if a line is not understood
  PlaceList(String text) {
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      if (!line.isBlank() && !line.startsWith("#")) {
        add(line, number);
      }
    }
  }

  private void add(String line, int number) {
    int colon = line.indexOf(':');
    String[] parts = line.substring(colon + 1).split("\\|", -1);
    if (colon <= 0 || parts.length != PARTS) {
      throw new WordListException(
          "countries.txt",
          number,
          "a line must be \"Country: names | adjectives | places\" (got \"" + line + "\")");
    }
    String country = line.substring(0, colon).strip();
    countries.add(country);
    entries(parts[0])
        .forEach(name -> names.add(Words.lowerCase(name), new Place(country, Kind.NAME)));
    entries(parts[1]).forEach(name -> adjectives.add(name, new Place(country, Kind.ADJECTIVE)));
    entries(parts[2]).forEach(name -> addPlace(name, country));
  }

  private void addPlace(String name, String country) {
    if (name.endsWith("*")) {
      adjectives.add(name, new Place(country, Kind.OF_PLACE));
      return;
    }
    names.add(Words.lowerCase(name), new Place(country, Kind.PLACE));
    Place ofPlace = new Place(country, Kind.OF_PLACE);
    if (name.endsWith("en")) {
      String stem = name.substring(0, name.length() - 2);
      names.add(Words.lowerCase(stem + "er"), ofPlace);
      names.add(Words.lowerCase(stem + "ner"), ofPlace);
    }
    names.add(Words.lowerCase(name + "er"), ofPlace);
  }

  private static List<String> entries(String text) {
    return Arrays.stream(text.split(",", -1))
        .map(String::strip)
        .filter(entry -> !entry.isEmpty())
        .toList();
  }

  NameTrie<Place> names() {
    return names;
  }

  /// What a word is the adjective of.
  Optional<Place> adjective(String lower) {
    return lower.length() < SHORTEST_ADJECTIVE
        ? Optional.empty()
        : known.size() < MOST_KNOWN
            ? known.computeIfAbsent(lower, adjectives::find)
            : adjectives.find(lower);
  }

  /// How many countries the list has.
  int count() {
    return countries.size();
  }
}
