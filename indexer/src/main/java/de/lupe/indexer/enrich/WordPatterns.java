package de.lupe.indexer.enrich;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Words of a list with what they stand for: `Stadt` is that word, `*klinik` also the end of a
/// compound, `Fraunhofer*` every word that begins so; each with its inflected forms. Safe for
/// several threads once all are added.
///
/// @param <T> what a word stands for
final class WordPatterns<T> {

  private static final List<String> INFLECTIONS =
      List.of("", "s", "n", "en", "e", "es", "er", "em");
  private static final int SHORTEST_STEM = 3;

  private static final int KEY = 3;

  private record Part<T>(String text, T value) {}

  private final Map<String, T> words = new HashMap<>();

  /// Ends of words, the longest first, by their last letters.
  private final Map<String, List<Part<T>>> endings = new HashMap<>();

  /// Beginnings of words, by their first letters.
  private final Map<String, List<Part<T>>> beginnings = new HashMap<>();

  /// Adds a word of the list.
  ///
  /// @return false where it stands for something already
  boolean add(String pattern, T value) {
    String lower = pattern.toLowerCase(Locale.ROOT);
    if (lower.startsWith("*")) {
      String ending = lower.substring(1);
      return add(endings, ending.substring(Math.max(0, ending.length() - KEY)), ending, value);
    }
    if (lower.endsWith("*")) {
      String beginning = lower.substring(0, lower.length() - 1);
      return add(
          beginnings, beginning.substring(0, Math.min(KEY, beginning.length())), beginning, value);
    }
    return words.putIfAbsent(lower, value) == null;
  }

  private static <T> boolean add(
      Map<String, List<Part<T>>> parts, String key, String text, T value) {
    List<Part<T>> same = parts.computeIfAbsent(key, k -> new ArrayList<>());
    if (same.stream().anyMatch(part -> part.text.equals(text))) {
      return false;
    }
    same.add(new Part<>(text, value));
    same.sort(Comparator.comparingInt(part -> -part.text.length()));
    return true;
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
    String end = stem.substring(stem.length() - KEY);
    for (Part<T> ending : endings.getOrDefault(end, List.of())) {
      if (stem.endsWith(ending.text)) {
        return Optional.of(ending.value);
      }
    }
    for (Part<T> beginning : beginnings.getOrDefault(stem.substring(0, KEY), List.of())) {
      if (stem.startsWith(beginning.text)) {
        return Optional.of(beginning.value);
      }
    }
    return Optional.empty();
  }
}
