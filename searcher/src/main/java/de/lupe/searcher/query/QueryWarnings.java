package de.lupe.searcher.query;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Collects what could not be understood, each sentence once. Nobody reads more than a screen of
/// them, so the twentieth is the last.
final class QueryWarnings {

  private static final int MOST = 20;

  private final Set<String> sentences = new LinkedHashSet<>();

  void add(String sentence) {
    if (sentences.size() < MOST) {
      sentences.add(sentence);
    }
  }

  boolean isEmpty() {
    return sentences.isEmpty();
  }

  List<String> toList() {
    return List.copyOf(sentences);
  }
}
