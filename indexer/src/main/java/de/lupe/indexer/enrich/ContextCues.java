package de.lupe.indexer.enrich;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Words that tell what a name beside them is the name of.
///
/// `*bande` is every word that ends so, `Gruppe` that word alone, `-opfer` a word that counts only
/// as the end of a compound with a hyphen. A plural or genitive ending is allowed for.
final class ContextCues {

  private final Map<String, List<String>> byLastLetters = new HashMap<>();
  private final Set<String> words = new HashSet<>();
  private final Set<String> behindHyphen = new HashSet<>();

  ContextCues(List<String> entries) {
    for (String entry : entries) {
      String lower = entry.toLowerCase(Locale.ROOT);
      switch (lower.charAt(0)) {
        case '*' -> addEnding(lower.substring(1));
        case '-' -> behindHyphen.add(lower.substring(1));
        default -> words.add(lower);
      }
    }
  }

  private void addEnding(String ending) {
    byLastLetters.computeIfAbsent(lastLetters(ending), k -> new ArrayList<>()).add(ending);
  }

  private static String lastLetters(String word) {
    return word.substring(Math.max(0, word.length() - 3));
  }

  /// True for a word that tells it.
  ///
  /// @param hyphenated whether the word hangs on the name by a hyphen
  boolean tells(String lower, boolean hyphenated) {
    return has(lower, hyphenated) || (lower.length() > 4 && has(base(lower), hyphenated));
  }

  private boolean has(String lower, boolean hyphenated) {
    return words.contains(lower)
        || (hyphenated && behindHyphen.contains(lower))
        || byLastLetters.getOrDefault(lastLetters(lower), List.of()).stream()
            .anyMatch(lower::endsWith);
  }

  private static String base(String lower) {
    char last = lower.charAt(lower.length() - 1);
    return last == 's' || last == 'n' ? lower.substring(0, lower.length() - 1) : lower;
  }

  /// What stands before such a word in a compound without a hyphen: `emotet` in `Emotetbotnetz`.
  Optional<String> before(String lower) {
    for (String word : List.of(lower, base(lower))) {
      for (String ending : byLastLetters.getOrDefault(lastLetters(word), List.of())) {
        if (word.length() > ending.length() + 2 && word.endsWith(ending)) {
          return Optional.of(word.substring(0, word.length() - ending.length()));
        }
      }
    }
    return Optional.empty();
  }
}
