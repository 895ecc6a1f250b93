package de.lupe.indexer.enrich;

import de.lupe.schema.Topic;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.Analyzer;

/// Gives a text its topics.
///
/// A topic is given when its query holds for a sentence of the title or of the first paragraph, or
/// for two words of the rest, and no sentence forbids it. Each text is analysed once, whatever the
/// number of topics. Safe for several threads.
final class TopicExtractor {

  private static final int ENOUGH_IN_REST = 2;

  /// What is longer is no sentence.
  private static final int LONGEST_SENTENCE = 200;

  /// A query that is more than an entry.
  ///
  /// @param firstNeed the number of its first need: of every need an entry must stand in a sentence
  ///   before the query is worth asking
  /// @param endNeed the number behind its last need
  private record Rule(int topic, TopicQuery query, boolean forbids, int firstNeed, int endNeed) {}

  /// What was counted in one stretch of text, by topic.
  private static final class Tally {
    private final int[] hits;
    private final BitSet forbidden;

    Tally(int topics) {
      this.hits = new int[topics];
      this.forbidden = new BitSet(topics);
    }
  }

  private final Analyzer analyzer;
  private final List<TopicList.Definition> definitions;
  private final List<Topic> topics;
  private final TopicEntries entries;

  /// The topics for which an entry speaks alone.
  private final Map<String, BitSet> alone = new HashMap<>();

  /// The needs of rules that an entry meets, by their numbers; empty where it only speaks against.
  private final Map<String, BitSet> together = new HashMap<>();

  /// The rule that has a need, by the need's number.
  private final List<Rule> ruleOfNeed = new ArrayList<>();

  /// @param analyzer as [TopicWord#of] wants it
  TopicExtractor(TopicList list, Analyzer analyzer) {
    this.analyzer = analyzer;
    this.definitions = list.definitions();
    this.topics = definitions.stream().map(topic -> new Topic(topic.name())).toList();
    this.entries = new TopicEntries(analyzer);
    for (int i = 0; i < topics.size(); i++) {
      int topic = i;
      split(definitions.get(i).query(), topic);
      definitions.get(i).not().ifPresent(not -> addRule(topic, not, true));
    }
  }

  private void split(TopicQuery query, int topic) {
    switch (query) {
      case TopicQuery.Any(List<TopicQuery> queries) -> queries.forEach(one -> split(one, topic));
      case TopicQuery.Entry(String entry) -> use(alone, entry, topic);
      case TopicQuery other -> addRule(topic, other, false);
    }
  }

  private void addRule(int topic, TopicQuery query, boolean forbids) {
    List<TopicQuery> needs = query.needs();
    int first = ruleOfNeed.size();
    Rule rule = new Rule(topic, query, forbids, first, first + needs.size());
    for (TopicQuery need : needs) {
      int number = ruleOfNeed.size();
      need.entries(entry -> use(together, entry, number));
      ruleOfNeed.add(rule);
    }
    query.entries(this::know);
  }

  /// Finds an entry in texts, whether or not a rule is asked because of it.
  private void know(String entry) {
    if (!alone.containsKey(entry) && !together.containsKey(entry)) {
      entries.add(entry);
    }
    together.computeIfAbsent(entry, e -> new BitSet());
  }

  private void use(Map<String, BitSet> users, String entry, int user) {
    if (!alone.containsKey(entry) && !together.containsKey(entry)) {
      entries.add(entry);
    }
    users.computeIfAbsent(entry, e -> new BitSet()).set(user);
  }

  /// Holds the examples of a list against its topics.
  ///
  /// @throws WordListException for the first example that does not fit
  void check(TopicList list) {
    for (TopicList.Definition topic : list.definitions()) {
      topic.yes().forEach(example -> check(list, topic.name(), example, true));
      topic.no().forEach(example -> check(list, topic.name(), example, false));
    }
  }

  private void check(TopicList list, String topic, TopicList.Example example, boolean given) {
    if (extract(example.text(), "", "").contains(new Topic(topic)) != given) {
      throw new WordListException(
          list.name(),
          example.line(),
          String.format(
              Locale.ROOT,
              "the example must%s be given [%s] (%s)",
              given ? "" : " not",
              topic,
              example.text()));
    }
  }

  /// The topics of a text, the strongest first: those of the title, then by number of occurrences.
  List<Topic> extract(String title, String firstParagraph, String rest) {
    Tally inTitle = tally(title, true);
    Tally inFirst = tally(firstParagraph, false);
    Tally inRest = tally(rest, false);
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

  private Tally tally(String text, boolean isTitle) {
    Tally tally = new Tally(topics.size());
    if (text.isBlank()) {
      return tally;
    }
    List<TopicWord> words = TopicWord.of(analyzer, text);
    int start = 0;
    for (int at = 1; at <= words.size(); at++) {
      boolean ends =
          at == words.size() || words.get(at).startsSentence() || at - start == LONGEST_SENTENCE;
      if (ends) {
        read(new ArrayList<>(words.subList(start, at)), isTitle, tally);
        start = at;
      }
    }
    return tally;
  }

  private void read(List<TopicWord> sentence, boolean isTitle, Tally tally) {
    Map<Integer, BitSet> words = new HashMap<>();
    Map<String, BitSet> hits = new HashMap<>();
    BitSet met = new BitSet();
    for (int at = 0; at < sentence.size(); at++) {
      for (String entry : entries.matching(sentence, at)) {
        BitSet speaksFor = alone.get(entry);
        if (speaksFor != null) {
          for (int i = speaksFor.nextSetBit(0); i >= 0; i = speaksFor.nextSetBit(i + 1)) {
            words.computeIfAbsent(i, topic -> new BitSet()).set(at);
          }
        }
        BitSet asks = together.get(entry);
        if (asks != null) {
          hits.computeIfAbsent(entry, e -> new BitSet()).set(at);
          met.or(asks);
        }
      }
    }
    for (int need = met.nextSetBit(0); need >= 0; need = met.nextSetBit(need + 1)) {
      Rule rule = ruleOfNeed.get(need);
      if (need == rule.firstNeed && met.nextClearBit(need) >= rule.endNeed) {
        BitSet found = rule.query.words(hits, isTitle);
        if (!found.isEmpty() && rule.forbids) {
          tally.forbidden.set(rule.topic);
        } else if (!found.isEmpty()) {
          words.computeIfAbsent(rule.topic, topic -> new BitSet()).or(found);
        }
      }
    }
    words.forEach((topic, ofTopic) -> tally.hits[topic] += ofTopic.cardinality());
  }
}
