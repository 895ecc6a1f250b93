package de.lupe.indexer.enrich;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.analysis.Analyzer;

/// The entries of all queries, to find those that match a word of a text.
///
/// An entry matches the words with its stem and the compounds of which it is a part. Stems of
/// foreign words may be those of other words, `Alexa` of `Alexander`: a word in quotes or with a
/// capital inside (`DeFi`) matches only as it is written, whatever its case, and one in capitals
/// (`APT`) only in capitals. Safe for several threads once all are added.
final class TopicEntries {

  // The lexicon of compounds lacks many foreign words: "Phishingwelle" begins with a whole entry,
  // "Spearphishing" ends with one. Shorter ones occur in other words by chance.
  private static final int SHORTEST_PART = 6;
  private static final int SHORTEST_OTHER_PART = 3;

  private static final int MOST_KNOWN = 50_000;

  /// What decides which entries match a word alone: its parts follow from these.
  private record Word(String written, String stem) {}

  private record Phrase(List<String> stems, String entry) {}

  /// Beginnings or ends of words, by their outermost letters.
  private static final class Affixes {
    private static final int KEY = 3;

    private final Map<String, Map<String, List<String>>> byKey = new HashMap<>();
    private final boolean areEnds;

    Affixes(boolean areEnds) {
      this.areEnds = areEnds;
    }

    void add(String affix, String entry) {
      byKey
          .computeIfAbsent(key(affix), key -> new HashMap<>())
          .computeIfAbsent(affix, a -> new ArrayList<>())
          .add(entry);
    }

    private String key(String word) {
      if (word.length() <= KEY) {
        return word;
      }
      return areEnds ? word.substring(word.length() - KEY) : word.substring(0, KEY);
    }

    /// Adds the entries of a word's affixes.
    ///
    /// @param longest the length of the longest affix that is asked for
    void collect(String word, int longest, List<String> entries) {
      Map<String, List<String>> same = longest < KEY ? null : byKey.get(key(word));
      if (same != null) {
        same.forEach(
            (affix, ofAffix) -> {
              if (affix.length() <= longest
                  && (areEnds ? word.endsWith(affix) : word.startsWith(affix))) {
                entries.addAll(ofAffix);
              }
            });
      }
    }
  }

  private final Analyzer analyzer;
  private final Map<String, List<String>> acronyms = new HashMap<>();
  private final Map<String, List<String>> names = new HashMap<>();
  private final Map<String, List<String>> stems = new HashMap<>();
  private final Map<List<String>, List<String>> partsInARow = new HashMap<>();
  private final Map<String, List<Phrase>> phrases = new HashMap<>();
  private final Map<Word, List<String>> known = new ConcurrentHashMap<>();
  private final Affixes beginnings = new Affixes(false);
  private final Affixes firstParts = new Affixes(false);
  private final Affixes lastParts = new Affixes(true);

  /// @param analyzer as [TopicWord#of] wants it
  TopicEntries(Analyzer analyzer) {
    this.analyzer = analyzer;
  }

  void add(String entry) {
    if (entry.endsWith("*")) {
      beginnings.add(entry.substring(0, entry.length() - 1).toLowerCase(Locale.ROOT), entry);
      return;
    }
    List<TopicWord> words = TopicWord.of(analyzer, entry);
    if (words.size() > 1) {
      List<String> row = words.stream().map(TopicWord::stem).toList();
      phrases.computeIfAbsent(row.getFirst(), s -> new ArrayList<>()).add(new Phrase(row, entry));
    } else if (words.size() == 1) {
      addWord(words.getFirst(), entry);
    }
  }

  private void addWord(TopicWord word, String entry) {
    boolean inCapitals = word.written().equals(word.written().toUpperCase(Locale.ROOT));
    boolean capitalInside = !word.written().substring(1).equals(word.lower().substring(1));
    if (inCapitals) {
      addWithGenitive(acronyms, word.written(), entry);
    } else if (entry.startsWith("\"") || capitalInside) {
      addWithGenitive(names, word.lower(), entry);
    } else {
      stems.computeIfAbsent(word.stem(), s -> new ArrayList<>()).add(entry);
      if (word.lower().length() >= SHORTEST_PART && word.stem().length() >= SHORTEST_PART) {
        firstParts.add(word.lower(), entry);
        lastParts.add(word.stem(), entry);
      }
      if (!word.parts().isEmpty()) {
        partsInARow.computeIfAbsent(word.parts(), p -> new ArrayList<>()).add(entry);
      }
    }
  }

  private static void addWithGenitive(Map<String, List<String>> words, String word, String entry) {
    words.computeIfAbsent(word, w -> new ArrayList<>()).add(entry);
    words.computeIfAbsent(word + "s", w -> new ArrayList<>()).add(entry);
  }

  /// The entries that match the word at a place, or words in a row that begin there.
  List<String> matching(List<TopicWord> words, int at) {
    TopicWord word = words.get(at);
    List<String> single = remembered(word);
    List<Phrase> begun = phrases.get(word.stem());
    if (begun == null) {
      return single;
    }
    List<String> entries = new ArrayList<>(single);
    for (Phrase phrase : begun) {
      if (stands(phrase.stems, words, at)) {
        entries.add(phrase.entry);
      }
    }
    return entries;
  }

  private List<String> remembered(TopicWord word) {
    Word key = new Word(word.written(), word.stem());
    List<String> entries = known.get(key);
    if (entries == null) {
      entries = List.copyOf(matching(word));
      if (known.size() < MOST_KNOWN) {
        known.put(key, entries);
      }
    }
    return entries;
  }

  private List<String> matching(TopicWord word) {
    List<String> entries = new ArrayList<>(stems.getOrDefault(word.stem(), List.of()));
    entries.addAll(acronyms.getOrDefault(word.written(), List.of()));
    entries.addAll(names.getOrDefault(word.lower(), List.of()));
    List<String> parts = word.parts();
    for (int from = 0; from < parts.size(); from++) {
      entries.addAll(stems.getOrDefault(parts.get(from), List.of()));
      for (int to = from + 2; to <= parts.size(); to++) {
        entries.addAll(partsInARow.getOrDefault(parts.subList(from, to), List.of()));
      }
    }
    String lower = word.lower();
    beginnings.collect(lower, lower.length(), entries);
    firstParts.collect(lower, lower.length() - SHORTEST_OTHER_PART, entries);
    lastParts.collect(word.stem(), word.stem().length() - SHORTEST_OTHER_PART, entries);
    return entries;
  }

  private static boolean stands(List<String> stems, List<TopicWord> words, int at) {
    if (at + stems.size() > words.size()) {
      return false;
    }
    for (int i = 1; i < stems.size(); i++) {
      if (!stems.get(i).equals(words.get(at + i).stem())) {
        return false;
      }
    }
    return true;
  }
}
