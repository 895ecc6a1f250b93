package de.lupe.indexer.story;

import de.lupe.indexer.story.StoryWords.Kind;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// What one text has and another one has not.
///
/// Words that are not in the other text, or not beside the same ones, make places; a place counts
/// where at least one of its words stands nowhere in the other text. So paragraphs in another order
/// make no difference.
final class OwnWords {

  private final StoryFingerprint text;
  private final StoryFingerprint other;
  private final Map<Integer, Integer> placeOf = new HashMap<>();
  private final Set<Integer> ownFacts = new HashSet<>();
  private final Set<Integer> commonFacts = new HashSet<>();
  private final Set<Integer> ownIds = new HashSet<>();
  private final Set<Integer> commonIds = new HashSet<>();
  private int found;
  private int replaced;
  private int places;
  private double weight;
  private boolean hasFactsOfSentences;
  private boolean isRepeated;

  OwnWords(StoryFingerprint text, StoryFingerprint other) {
    this.text = text;
    this.other = other;
    read();
  }

  private void read() {
    int[] body = text.body();
    boolean[] isFound = text.foundIn(other);
    int at = 0;
    while (at < body.length) {
      int end = at;
      while (end < body.length && isFound[end] == isFound[at]) {
        end++;
      }
      if (isFound[at]) {
        found += end - at;
        for (int i = at; i < end; i++) {
          common(body[i]);
        }
      } else {
        place(at, end);
      }
      at = end;
    }
  }

  private void place(int start, int end) {
    int[] body = text.body();
    boolean isSentence =
        end - start >= StoryLimits.LEAST_WORDS_OF_SENTENCE
            && StoryWords.begins(body[start])
            && (end == body.length || StoryWords.begins(body[end]));
    double sum = 0;
    for (int i = start; i < end; i++) {
      if (other.has(body[i])) {
        common(body[i]);
      } else {
        sum += own(body[i], isSentence);
      }
    }
    if (sum > 0) {
      replaced += end - start;
      double most =
          isSentence
              ? Math.max(1, (end - start) / StoryLimits.WORDS_PER_WEIGHT_OF_SENTENCES)
              : StoryLimits.MOST_WEIGHT_OF_PLACE;
      weight += Math.min(sum, most);
      places++;
    }
  }

  private double own(int word, boolean inSentence) {
    Kind kind = StoryWords.kind(word);
    int hash = StoryWords.hash(word);
    if (kind != Kind.PLAIN) {
      Integer place = placeOf.putIfAbsent(hash, places);
      isRepeated |= place != null && place != places;
    }
    if (kind == Kind.ID) {
      ownIds.add(hash);
    }
    if (kind == Kind.ID || kind == Kind.FACT) {
      if (inSentence) {
        hasFactsOfSentences = true;
      } else {
        ownFacts.add(hash);
      }
    }
    return switch (kind) {
      case PLAIN -> StoryLimits.WEIGHT_OF_WORD;
      case NOUN -> StoryLimits.WEIGHT_OF_NOUN;
      case FACT, ID -> StoryLimits.WEIGHT_OF_FACT;
    };
  }

  private void common(int word) {
    Kind kind = StoryWords.kind(word);
    if (kind == Kind.ID) {
      commonIds.add(StoryWords.hash(word));
    }
    if (kind == Kind.ID || kind == Kind.FACT) {
      commonFacts.add(StoryWords.hash(word));
    }
  }

  /// The share of the text that stands in the other one too.
  double found() {
    return (double) found / text.body().length;
  }

  /// How many words stand in places with own ones.
  int replaced() {
    return replaced;
  }

  /// How much the own words say that this is about something else.
  double weight() {
    return weight;
  }

  /// True where a noun or fact of its own comes again at another place: what the text is about.
  boolean isRepeated() {
    return isRepeated;
  }

  /// How many facts of its own stand within sentences that are otherwise in both texts.
  int facts() {
    return ownFacts.size();
  }

  boolean hasFacts() {
    return hasFactsOfSentences || !ownFacts.isEmpty();
  }

  int commonFacts() {
    return commonFacts.size();
  }

  int ids() {
    return ownIds.size();
  }

  int commonIds() {
    return commonIds.size();
  }
}
