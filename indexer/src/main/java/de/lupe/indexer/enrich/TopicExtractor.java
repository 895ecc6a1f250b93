package de.lupe.indexer.enrich;

import de.lupe.schema.Topic;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.Analyzer;

/// Gives a text its topics.
///
/// A topic is given when an entry of it occurs in the title or in the first paragraph, or when its
/// entries occur twice in the rest, and no entry forbids it.
///
/// An entry matches the words with its stem and the compounds of which it is a part. Stems of
/// foreign words may be those of other words, `Alexa` of `Alexander`: a word in quotes or with a
/// capital inside (`DeFi`) matches only as it is written, whatever its case, and one in capitals
/// (`APT`) only in capitals. Each text is analysed once, whatever the number of topics. Safe for
/// several threads.
final class TopicExtractor {

  private static final int ENOUGH_IN_REST = 2;

  // The lexicon of compounds lacks many foreign words: "Phishingwelle" begins with a whole entry,
  // "Spearphishing" ends with one. Shorter ones occur in other words by chance.
  private static final int SHORTEST_PART = 6;
  private static final int SHORTEST_OTHER_PART = 3;

  /// Which topic an entry speaks for or, negated, against.
  private record Vote(int topic, boolean negated) {}

  private record Phrase(List<String> stems, Vote vote) {}

  /// What was counted in one stretch of text, by topic.
  private static final class Tally {
    private final int[] hits;
    private final BitSet forbidden;

    Tally(int topics) {
      this.hits = new int[topics];
      this.forbidden = new BitSet(topics);
    }
  }

  /// Beginnings or ends of words, looked up by their lengths.
  private static final class Affixes {
    private final TreeMap<Integer, Map<String, List<Vote>>> byLength = new TreeMap<>();

    void add(String affix, Vote vote) {
      byLength
          .computeIfAbsent(affix.length(), length -> new HashMap<>())
          .computeIfAbsent(affix, a -> new ArrayList<>())
          .add(vote);
    }

    /// Adds the votes of a word's affixes.
    ///
    /// @param longest the length of the longest affix that is asked for
    /// @param affix the word's affix of a length
    void collect(int longest, IntFunction<String> affix, List<Vote> votes) {
      for (Map.Entry<Integer, Map<String, List<Vote>>> sameLength : byLength.entrySet()) {
        if (sameLength.getKey() > longest) {
          return;
        }
        votes.addAll(
            sameLength.getValue().getOrDefault(affix.apply(sameLength.getKey()), List.of()));
      }
    }
  }

  private final Analyzer analyzer;
  private final List<Topic> topics;
  private final Map<String, List<Vote>> acronyms = new HashMap<>();
  private final Map<String, List<Vote>> names = new HashMap<>();
  private final Map<String, List<Vote>> stems = new HashMap<>();
  private final Map<List<String>, List<Vote>> partsInARow = new HashMap<>();
  private final Map<String, List<Phrase>> phrases = new HashMap<>();
  private final Affixes beginnings = new Affixes();
  private final Affixes firstParts = new Affixes();
  private final Affixes lastParts = new Affixes();

  /// @param analyzer as [TopicWord#of] wants it
  TopicExtractor(TopicList list, Analyzer analyzer) {
    this.analyzer = analyzer;
    this.topics = list.definitions().stream().map(topic -> new Topic(topic.name())).toList();
    for (int i = 0; i < topics.size(); i++) {
      TopicList.Definition definition = list.definitions().get(i);
      for (String entry : definition.words()) {
        add(entry, new Vote(i, false));
      }
      for (String entry : definition.not()) {
        add(entry, new Vote(i, true));
      }
    }
  }

  private void add(String entry, Vote vote) {
    if (entry.endsWith("*")) {
      String beginning = entry.substring(0, entry.length() - 1).toLowerCase(Locale.ROOT);
      beginnings.add(beginning, vote);
      return;
    }
    List<TopicWord> words = TopicWord.of(analyzer, entry);
    if (words.size() > 1) {
      List<String> row = words.stream().map(TopicWord::stem).toList();
      phrases.computeIfAbsent(row.getFirst(), s -> new ArrayList<>()).add(new Phrase(row, vote));
    } else if (words.size() == 1) {
      addWord(words.getFirst(), entry.startsWith("\""), vote);
    }
  }

  private void addWord(TopicWord word, boolean quoted, Vote vote) {
    boolean inCapitals = word.written().equals(word.written().toUpperCase(Locale.ROOT));
    boolean capitalInside = !word.written().substring(1).equals(word.lower().substring(1));
    if (inCapitals) {
      addWithGenitive(acronyms, word.written(), vote);
    } else if (quoted || capitalInside) {
      addWithGenitive(names, word.lower(), vote);
    } else {
      stems.computeIfAbsent(word.stem(), s -> new ArrayList<>()).add(vote);
      if (word.lower().length() >= SHORTEST_PART && word.stem().length() >= SHORTEST_PART) {
        firstParts.add(word.lower(), vote);
        lastParts.add(word.stem(), vote);
      }
      if (!word.parts().isEmpty()) {
        partsInARow.computeIfAbsent(word.parts(), p -> new ArrayList<>()).add(vote);
      }
    }
  }

  private static void addWithGenitive(Map<String, List<Vote>> words, String word, Vote vote) {
    words.computeIfAbsent(word, w -> new ArrayList<>()).add(vote);
    words.computeIfAbsent(word + "s", w -> new ArrayList<>()).add(vote);
  }

  /// The topics of a text, the strongest first: those of the title, then by number of occurrences.
  List<Topic> extract(String title, String firstParagraph, String rest) {
    Tally inTitle = tally(title);
    Tally inFirst = tally(firstParagraph);
    Tally inRest = tally(rest);
    int[] total = new int[topics.size()];
    for (int i = 0; i < total.length; i++) {
      total[i] = inTitle.hits[i] + inFirst.hits[i] + inRest.hits[i];
    }
    BitSet forbidden = inTitle.forbidden;
    forbidden.or(inFirst.forbidden);
    forbidden.or(inRest.forbidden);
    return IntStream.range(0, total.length)
        .filter(i -> inTitle.hits[i] + inFirst.hits[i] > 0 || inRest.hits[i] >= ENOUGH_IN_REST)
        .filter(i -> !forbidden.get(i))
        .boxed()
        .sorted(
            Comparator.<Integer>comparingInt(i -> -inTitle.hits[i])
                .thenComparingInt(i -> -total[i])
                .thenComparingInt(i -> i))
        .map(topics::get)
        .toList();
  }

  private Tally tally(String text) {
    Tally tally = new Tally(topics.size());
    if (text.isBlank()) {
      return tally;
    }
    // One word counts once for a topic, however many of its entries it matches.
    int[] lastWord = new int[topics.size()];
    Arrays.fill(lastWord, Integer.MIN_VALUE);
    List<TopicWord> words = TopicWord.of(analyzer, text);
    for (int at = 0; at < words.size(); at++) {
      for (Vote vote : votes(words, at)) {
        if (vote.negated) {
          tally.forbidden.set(vote.topic);
        } else if (lastWord[vote.topic] != at) {
          lastWord[vote.topic] = at;
          tally.hits[vote.topic]++;
        }
      }
    }
    return tally;
  }

  private List<Vote> votes(List<TopicWord> words, int at) {
    TopicWord word = words.get(at);
    List<Vote> votes = new ArrayList<>(stems.getOrDefault(word.stem(), List.of()));
    votes.addAll(acronyms.getOrDefault(word.written(), List.of()));
    votes.addAll(names.getOrDefault(word.lower(), List.of()));
    List<String> parts = word.parts();
    for (int from = 0; from < parts.size(); from++) {
      votes.addAll(stems.getOrDefault(parts.get(from), List.of()));
      for (int to = from + 2; to <= parts.size(); to++) {
        votes.addAll(partsInARow.getOrDefault(parts.subList(from, to), List.of()));
      }
    }
    String lower = word.lower();
    beginnings.collect(lower.length(), length -> lower.substring(0, length), votes);
    int room = lower.length() - SHORTEST_OTHER_PART;
    firstParts.collect(room, length -> lower.substring(0, length), votes);
    String stem = word.stem();
    int stemRoom = stem.length() - SHORTEST_OTHER_PART;
    lastParts.collect(stemRoom, length -> stem.substring(stem.length() - length), votes);
    for (Phrase phrase : phrases.getOrDefault(word.stem(), List.of())) {
      if (stands(phrase.stems, words, at)) {
        votes.add(phrase.vote);
      }
    }
    return votes;
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
