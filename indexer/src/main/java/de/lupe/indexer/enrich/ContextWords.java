package de.lupe.indexer.enrich;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// The words that stand beside names, as the resource `name-context.txt` lists them.
///
/// All words are asked for in lower case. Safe for several threads.
final class ContextWords {

  static final String RESOURCE = "name-context.txt";

  /// A section of the list, which says what its words are.
  enum Section {
    ARTICLES,
    QUANTITIES,
    FROM,
    WITH,
    JOINING,
    SMALL,
    BEHIND,
    VERBS,
    BEING,
    KINDS,
    HEADS,
    TECHNICAL,
    PARTS,
    SUBJECTS,
    REPORTERS,
    REPORTING,
    TELLING,
    RESEARCHERS,
    RELATIVES,
    SCENES,
    SAYING
  }

  private static final List<String> ENDINGS =
      List.of("", "s", "es", "e", "en", "n", "er", "ern", "in", "innen");
  private static final int SHORTEST_PART = 5;

  /// Longer ones are not looked at.
  static final int LONGEST_COMPOUND = 60;

  private final Map<Section, Set<String>> words = new EnumMap<>(Section.class);
  private final Map<Section, Set<String>> inflected = new EnumMap<>(Section.class);

  private ContextWords() {}

  static ContextWords standard() {
    return parse(RESOURCE, Enricher.resource(RESOURCE));
  }

  /// @throws WordListException if a section is unknown or missing
  static ContextWords parse(String list, String text) {
    ContextWords context = new ContextWords();
    Set<String> current = new HashSet<>();
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      if (line.startsWith("[") && line.endsWith("]")) {
        String name = line.substring(1, line.length() - 1).toUpperCase(Locale.ROOT);
        Section section =
            Arrays.stream(Section.values())
                .filter(value -> value.name().equals(name))
                .findFirst()
                .orElse(null);
        if (section == null) {
          throw new WordListException(list, number, "unknown section " + line);
        }
        current = context.words.computeIfAbsent(section, s -> new HashSet<>());
      } else if (!line.startsWith("#") && !line.isBlank()) {
        current.addAll(List.of(line.strip().toLowerCase(Locale.ROOT).split("\\s+")));
      }
    }
    if (context.words.size() < Section.values().length) {
      throw new WordListException(list, number, "a section is missing");
    }
    context.inflect();
    return context;
  }

  private void inflect() {
    words.forEach(
        (section, nouns) -> {
          Set<String> forms = new HashSet<>();
          for (String noun : nouns) {
            ENDINGS.forEach(ending -> forms.add(noun + ending));
          }
          inflected.put(section, forms);
        });
  }

  /// True for a word as the section lists it.
  boolean has(Section section, String word) {
    return words.getOrDefault(section, Set.of()).contains(word);
  }

  /// True for a noun of the section, also inflected.
  boolean hasNoun(Section section, String word) {
    return inflected.getOrDefault(section, Set.of()).contains(word);
  }

  /// True for a noun of the section, also inflected or as the last part of a compound.
  boolean endsWithNoun(Section section, String word) {
    if (word.length() > LONGEST_COMPOUND) {
      return false;
    }
    if (hasNoun(section, word)) {
      return true;
    }
    for (int i = 2; i + SHORTEST_PART <= word.length(); i++) {
      if (hasNoun(section, word.substring(i))) {
        return true;
      }
    }
    return false;
  }
}
