package de.lupe.indexer.enrich;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// A query by which a sentence speaks for a topic. `topics.txt` says at its top how it is written.
sealed interface TopicQuery {

  /// No words; nobody changes what a query returns.
  BitSet NONE = new BitSet();

  /// A word, a phrase or a beginning of words, as the list writes it.
  record Entry(String entry) implements TopicQuery {}

  /// Holds where one of them holds.
  record Any(List<TopicQuery> queries) implements TopicQuery {

    public Any {
      queries = List.copyOf(queries);
    }
  }

  /// Holds where both hold in one sentence.
  record All(TopicQuery left, TopicQuery right) implements TopicQuery {}

  /// Holds where the first one holds and the second one does not in the same sentence.
  record Without(TopicQuery query, TopicQuery unwanted) implements TopicQuery {}

  /// Holds where both hold with no more than so many words from the one to the other.
  record Near(TopicQuery left, TopicQuery right, int words) implements TopicQuery {}

  /// Holds in the title alone.
  record InTitle(TopicQuery query) implements TopicQuery {}

  /// The words of a sentence for which the query holds; none where it does not hold.
  ///
  /// @param hits the words by the entries that match them
  /// @param isTitle whether the sentence stands in the title
  default BitSet words(Map<String, BitSet> hits, boolean isTitle) {
    return switch (this) {
      case Entry(String entry) -> hits.getOrDefault(entry, NONE);
      case Any(List<TopicQuery> queries) -> {
        BitSet all = new BitSet();
        for (TopicQuery query : queries) {
          all.or(query.words(hits, isTitle));
        }
        yield all;
      }
      case All(TopicQuery left, TopicQuery right) ->
          both(left.words(hits, isTitle), right.words(hits, isTitle));
      case Without(TopicQuery query, TopicQuery unwanted) ->
          unwanted.words(hits, isTitle).isEmpty() ? query.words(hits, isTitle) : NONE;
      case Near(TopicQuery left, TopicQuery right, int words) ->
          near(left.words(hits, isTitle), right.words(hits, isTitle), words);
      case InTitle(TopicQuery query) -> isTitle ? query.words(hits, true) : NONE;
    };
  }

  /// Calls back with every entry of the query.
  default void entries(Consumer<String> each) {
    switch (this) {
      case Entry(String entry) -> each.accept(entry);
      case Any(List<TopicQuery> queries) -> queries.forEach(query -> query.entries(each));
      case All(TopicQuery left, TopicQuery right) -> {
        left.entries(each);
        right.entries(each);
      }
      case Without(TopicQuery query, TopicQuery unwanted) -> {
        query.entries(each);
        unwanted.entries(each);
      }
      case Near(TopicQuery left, TopicQuery right, int words) -> {
        left.entries(each);
        right.entries(each);
      }
      case InTitle(TopicQuery query) -> query.entries(each);
    }
  }

  /// Queries of which each must have an entry in a sentence, or this one cannot hold.
  default List<TopicQuery> needs() {
    return switch (this) {
      case Entry entry -> List.of(entry);
      case Any any -> List.of(any);
      case All(TopicQuery left, TopicQuery right) -> bothNeeds(left, right);
      case Without(TopicQuery query, TopicQuery unwanted) -> query.needs();
      case Near(TopicQuery left, TopicQuery right, int words) -> bothNeeds(left, right);
      case InTitle(TopicQuery query) -> query.needs();
    };
  }

  private static List<TopicQuery> bothNeeds(TopicQuery left, TopicQuery right) {
    return Stream.concat(left.needs().stream(), right.needs().stream()).toList();
  }

  private static BitSet both(BitSet left, BitSet right) {
    if (left.isEmpty() || right.isEmpty()) {
      return NONE;
    }
    BitSet all = (BitSet) left.clone();
    all.or(right);
    return all;
  }

  private static BitSet near(BitSet left, BitSet right, int words) {
    BitSet all = new BitSet();
    for (int one = left.nextSetBit(0); one >= 0; one = left.nextSetBit(one + 1)) {
      for (int two = right.nextSetBit(Math.max(0, one - words));
          two >= 0 && two <= one + words;
          two = right.nextSetBit(two + 1)) {
        if (one != two) {
          all.set(one);
          all.set(two);
        }
      }
    }
    return all;
  }
}
