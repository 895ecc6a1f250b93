package de.lupe.indexer.enrich;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Walks through the sentences and lines of a passage, with the ids in each of them and whether it
/// has a word that ratings have.
final class RatingSentences {

  /// What is longer is no sentence, and read in pieces, so that the time is linear in the text.
  private static final int LONGEST = 3000;

  private static final List<String> CUES =
      List.of(
          "cvss",
          "score",
          "basisscore",
          "basescore",
          "basiswert",
          "krit",
          "critical",
          "hoch",
          "hoh",
          "high",
          "mittel",
          "mittler",
          "medium",
          "moderat",
          "niedrig",
          "gering",
          "low",
          "important");
  private static final List<String> ABBREVIATIONS =
      List.of("bzw", "ca", "Nr", "vgl", "inkl", "z. B", "u. a");

  private final String text;
  private final List<CveExtractor.Found> found;
  private final int[] cues;
  private int nextCue;
  private int nextId;
  private int start;
  private int end;
  private boolean hasCue;
  private List<CveExtractor.Found> ids = List.of();

  RatingSentences(Passage passage, List<CveExtractor.Found> found) {
    this.text = passage.text();
    this.found = found;
    int[] places = new int[passage.count()];
    int count = 0;
    for (int i = 0; i < passage.count(); i++) {
      if (isCue(passage, i)) {
        places[count++] = passage.words().start(i);
      }
    }
    this.cues = Arrays.copyOf(places, count);
  }

  private static boolean isCue(Passage passage, int word) {
    char first = passage.text().charAt(passage.words().start(word));
    if (first == '1') {
      return passage.words().length(word) == 2 && passage.lower(word).equals("10");
    }
    if ("cCsSbBkKhHmMnNgGlLiI".indexOf(first) < 0) {
      return false;
    }
    String lower = passage.lower(word);
    for (String cue : CUES) {
      if (lower.startsWith(cue)) {
        return true;
      }
    }
    return false;
  }

  /// Goes to the next sentence; false at the end of the text.
  boolean next() {
    if (end >= text.length()) {
      return false;
    }
    start = end;
    end = sentenceEnd(start, Math.min(text.length(), start + LONGEST));
    ids = new ArrayList<>(0);
    // A line break may stand within an id.
    while (nextId < found.size() && found.get(nextId).start() < end) {
      ids.add(found.get(nextId));
      end = Math.max(end, found.get(nextId).end());
      nextId++;
    }
    hasCue = false;
    while (nextCue < cues.length && cues[nextCue] < end) {
      hasCue = true;
      nextCue++;
    }
    return true;
  }

  private int sentenceEnd(int from, int limit) {
    for (int at = from; at < limit; at++) {
      char c = text.charAt(at);
      if (c == '\n') {
        return at + 1;
      }
      if ((c == '.' || c == '!' || c == '?' || c == '…') && begins(at + 1) && !isAbbreviation(at)) {
        return at + 1;
      }
    }
    return limit;
  }

  /// True where a sentence may begin there: behind a blank, with a capital or a quotation mark.
  private boolean begins(int at) {
    int next = at < text.length() && "\"“”)".indexOf(text.charAt(at)) >= 0 ? at + 1 : at;
    if (next >= text.length() || !Character.isWhitespace(text.charAt(next))) {
      return false;
    }
    while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
      next++;
    }
    return next < text.length()
        && (Character.isUpperCase(text.charAt(next)) || "\"„".indexOf(text.charAt(next)) >= 0);
  }

  private boolean isAbbreviation(int dot) {
    return text.charAt(dot) == '.'
        && ABBREVIATIONS.stream().anyMatch(word -> text.startsWith(word, dot - word.length()));
  }

  int start() {
    return start;
  }

  String text() {
    return text.substring(start, end);
  }

  List<CveExtractor.Found> ids() {
    return ids;
  }

  /// True where the sentence has a word that ratings have.
  boolean hasCue() {
    return hasCue;
  }

  boolean isBlank() {
    for (int at = start; at < end; at++) {
      if (!Character.isWhitespace(text.charAt(at))) {
        return false;
      }
    }
    return true;
  }
}
