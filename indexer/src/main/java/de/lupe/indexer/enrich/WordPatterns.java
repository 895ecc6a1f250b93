package de.lupe.indexer.enrich;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Words of a list with what they stand for: `Stadt` is that word, `*klinik` also the end of a
/// compound, `Fraunhofer*` every word that begins so; each with its inflected forms. Safe for
/// several threads once all are added.
///
/// @param <T> what a word stands for
final class WordPatterns<T> {

  private static final List<String> INFLECTIONS =
      List.of("", "s", "n", "en", "e", "es", "er", "em");
  private static final int SHORTEST_STEM = 3;

  private final Map<String, T> words = new HashMap<>();
  private final TreeMap<Integer, Map<String, T>> endings = new TreeMap<>();
  private final TreeMap<Integer, Map<String, T>> beginnings = new TreeMap<>();

  /// @return false where the word stands for something already
  boolean add(String pattern, T value) {
    String lower = pattern.toLowerCase(Locale.ROOT);
    if (lower.startsWith("*")) {
      String ending = lower.substring(1);
      return endings
              .computeIfAbsent(ending.length(), n -> new HashMap<>())
              .putIfAbsent(ending, value)
          == null;
    }
    if (lower.endsWith("*")) {
      String beginning = lower.substring(0, lower.length() - 1);
      return beginnings
              .computeIfAbsent(beginning.length(), n -> new HashMap<>())
              .putIfAbsent(beginning, value)
          == null;
    }
    return words.putIfAbsent(lower, value) == null;
  }

  /// What a word stands for, the longest ending first.
  Optional<T> find(String lower) {
    for (String inflection : INFLECTIONS) {
      int length = lower.length() - inflection.length();
      if (length >= SHORTEST_STEM && lower.endsWith(inflection)) {
        Optional<T> found = stem(lower.substring(0, length));
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<T> stem(String stem) {
    T word = words.get(stem);
    if (word != null) {
      return Optional.of(word);
    }
    for (Map.Entry<Integer, Map<String, T>> same : endings.descendingMap().entrySet()) {
      if (same.getKey() <= stem.length()) {
        T found = same.getValue().get(stem.substring(stem.length() - same.getKey()));
        if (found != null) {
          return Optional.of(found);
        }
      }
    }
    for (Map.Entry<Integer, Map<String, T>> same : beginnings.entrySet()) {
      if (same.getKey() <= stem.length()) {
        T found = same.getValue().get(stem.substring(0, same.getKey()));
        if (found != null) {
          return Optional.of(found);
        }
      }
    }
    return Optional.empty();
  }
}
