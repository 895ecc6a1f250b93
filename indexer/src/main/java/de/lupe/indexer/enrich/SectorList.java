package de.lupe.indexer.enrich;

import java.util.ArrayList;
import java.util.List;

/// The branches and the words for their organisations: `sectors.txt`, which says at its top how it
/// is written.
final class SectorList {

  private final WordPatterns<String> words = new WordPatterns<>();
  private final List<String> sectors = new ArrayList<>();

  /// @throws WordListException if a line is not understood, or a word stands twice
  SectorList(String text) {
    int number = 0;
    for (String line : text.lines().map(String::strip).toList()) {
      number++;
      if (line.startsWith("[") && line.endsWith("]")) {
        sectors.add(line.substring(1, line.length() - 1));
      } else if (!line.isEmpty() && !line.startsWith("#")) {
        add(line, number);
      }
    }
  }

  private void add(String line, int number) {
    if (sectors.isEmpty()) {
      throw new WordListException("sectors.txt", number, "a [Branch] must come before words");
    }
    for (String entry : line.split(",", -1)) {
      if (!words.add(entry.strip(), sectors.getLast())) {
        throw new WordListException("sectors.txt", number, entry.strip() + " stands twice");
      }
    }
  }

  WordPatterns<String> words() {
    return words;
  }

  List<String> sectors() {
    return List.copyOf(sectors);
  }
}
