package de.lupe.indexer.story;

import de.lupe.indexer.story.StoryWords.Kind;
import java.util.Arrays;

/// Tells whether two texts are one story.
///
/// What was added to a text or taken from it leaves the story as it is. What stands in place of
/// something else makes another one if it is what the text is about: the name in its title, its
/// ids, a word that comes again and again, or words exchanged all over it, as when a form is filled
/// in anew. So everything here is asked of both texts, and what only one of them has says nothing.
final class StoryDifference {

  private final StoryFingerprint one;
  private final StoryFingerprint other;
  private final OwnWords own;
  private final OwnWords others;
  private final int words;

  private StoryDifference(StoryFingerprint one, StoryFingerprint other) {
    this.one = one;
    this.other = other;
    this.own = new OwnWords(one, other);
    this.others = new OwnWords(other, one);
    this.words = Math.min(one.body().length, other.body().length);
  }

  static boolean isOneStory(StoryFingerprint one, StoryFingerprint other) {
    if (haveOtherTitles(one, other)) {
      return false;
    }
    StoryDifference difference = new StoryDifference(one, other);
    return difference.isNear()
        && !difference.isAboutAnother()
        && !difference.isFilledInAnew()
        && !difference.isColumn();
  }

  /// The same title but for a name or number, or titles with another name or number that their
  /// texts have too. A title that was only worded anew has no own name that is not in both texts.
  private static boolean haveOtherTitles(StoryFingerprint one, StoryFingerprint other) {
    if (!hasOwn(one, other) || !hasOwn(other, one)) {
      return false;
    }
    int shorter = Math.min(one.title().length, other.title().length);
    return 2 * common(one, other) >= shorter
        || 2 * common(other, one) >= shorter
        || (hasOwnFact(one, other) && hasOwnFact(other, one))
        || (hasOwnOfBody(one, other) && hasOwnOfBody(other, one));
  }

  private static boolean hasOwn(StoryFingerprint text, StoryFingerprint other) {
    return Arrays.stream(text.title())
        .anyMatch(word -> StoryWords.kind(word) != Kind.PLAIN && !other.has(word));
  }

  private static boolean hasOwnFact(StoryFingerprint text, StoryFingerprint other) {
    return Arrays.stream(text.title())
        .filter(word -> StoryWords.kind(word) == Kind.FACT || StoryWords.kind(word) == Kind.ID)
        .anyMatch(word -> !other.has(word));
  }

  private static boolean hasOwnOfBody(StoryFingerprint text, StoryFingerprint other) {
    return Arrays.stream(text.title())
        .filter(word -> StoryWords.kind(word) != Kind.PLAIN && !other.has(word))
        .map(StoryWords::hash)
        .anyMatch(
            hash -> Arrays.stream(text.body()).anyMatch(word -> StoryWords.hash(word) == hash));
  }

  private static long common(StoryFingerprint text, StoryFingerprint other) {
    return Arrays.stream(text.title())
        .map(StoryWords::hash)
        .filter(
            hash -> Arrays.stream(other.title()).anyMatch(word -> StoryWords.hash(word) == hash))
        .count();
  }

  private boolean isNear() {
    return Math.max(own.found(), others.found()) >= StoryLimits.LEAST_FOUND
        && leastFound() >= StoryLimits.LEAST_FOUND_OF_OTHER
        && replaced() <= StoryLimits.MOST_REPLACED;
  }

  private double leastFound() {
    return Math.min(own.found(), others.found());
  }

  private double replaced() {
    return (double) Math.min(own.replaced(), others.replaced()) / words;
  }

  private double weight() {
    return Math.min(own.weight(), others.weight());
  }

  private boolean isAboutAnother() {
    int ids = Math.min(own.ids(), others.ids());
    int facts = Math.min(own.facts(), others.facts());
    return (own.isRepeated() && others.isRepeated())
        || (ids > 0 && ids >= Math.min(own.commonIds(), others.commonIds()))
        || (facts >= StoryLimits.MANY_FACTS
            && 2 * facts > Math.min(own.commonFacts(), others.commonFacts()));
  }

  private boolean isFilledInAnew() {
    return weight()
        > Math.max(StoryLimits.LEAST_LIMIT_OF_WEIGHT, StoryLimits.MOST_WEIGHT_PER_WORD * words);
  }

  private boolean isColumn() {
    if (one.daysTo(other).orElse(0) < StoryLimits.DAYS_OF_COLUMN) {
      return false;
    }
    return (own.hasFacts() && others.hasFacts())
        || replaced() > StoryLimits.MOST_REPLACED_DAYS_APART
        || leastFound() < StoryLimits.LEAST_FOUND_DAYS_APART
        || weight()
            > Math.min(
                StoryLimits.MOST_WEIGHT_DAYS_APART,
                StoryLimits.MOST_WEIGHT_PER_WORD_DAYS_APART * words);
  }
}
