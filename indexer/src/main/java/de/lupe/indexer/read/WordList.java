package de.lupe.indexer.read;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Words that stand in a resource beside this class: one a line, in lower case, `#` for a comment.
record WordList(Set<String> words) {

  WordList {
    words = Set.copyOf(words);
  }

  /// Loads a resource of this package.
  static WordList load(String name) {
    try (InputStream in = WordList.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the jar lacks its resource " + name);
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, UTF_8));
      return new WordList(
          lines
              .lines()
              .map(String::strip)
              .filter(line -> !line.isEmpty() && !line.startsWith("#"))
              .collect(Collectors.toSet()));
    } catch (IOException e) {
      throw new UncheckedIOException("the resource " + name + " cannot be read", e);
    }
  }

  /// Each word, with the value beside which it is listed.
  ///
  /// @param wordsByValue words separated by a comma and a blank
  static <V> Map<String, V> table(Map<V, String> wordsByValue) {
    return wordsByValue.entrySet().stream()
        .flatMap(
            row ->
                Arrays.stream(row.getValue().split(", ", -1))
                    .map(word -> Map.entry(word, row.getKey())))
        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /// The values in their order, without blank ones and what differs only in case.
  static List<String> distinct(List<String> values) {
    Map<String, String> distinct = new LinkedHashMap<>();
    for (String value : values) {
      if (!value.isBlank()) {
        distinct.putIfAbsent(value.toLowerCase(Locale.ROOT), value);
      }
    }
    return List.copyOf(distinct.values());
  }

  /// True where the word is listed, whatever its case.
  boolean has(String word) {
    return words.contains(word.toLowerCase(Locale.ROOT));
  }
}
