package de.lupe.indexer.story;

/// Where one story ends and the next one begins; the figures behind the values stand in
/// `decisions/0024-stories.md`.
final class StoryLimits {

  /// So much of one of two texts stands in the other one too, and so much of the other one: a copy
  /// may be shortened or continued.
  static final double LEAST_FOUND = 0.6;

  static final double LEAST_FOUND_OF_OTHER = 0.55;

  /// Of the shorter text, so much may stand in place of something else: a sentence that was written
  /// anew.
  static final double MOST_REPLACED = 0.25;

  /// The weight of words that stand in place of others, for each word of the shorter text. A copy
  /// has few words exchanged; a form that is filled in again has some in every sentence.
  static final double MOST_WEIGHT_PER_WORD = 0.03;

  /// Even in a short text one word may be exchanged that is no name.
  static final double LEAST_LIMIT_OF_WEIGHT = 0.9;

  static final double WEIGHT_OF_WORD = 0.5;

  /// A noun may be a name.
  static final double WEIGHT_OF_NOUN = 1;

  static final double WEIGHT_OF_FACT = 1.5;

  /// What the words of one place weigh at most.
  static final double MOST_WEIGHT_OF_PLACE = 4;

  /// Whole sentences weigh little, as a copy may have other ones: one for so many words, at least
  /// one for all.
  static final double WORDS_PER_WEIGHT_OF_SENTENCES = 12;

  /// So few words with their sentence's end behind them are no sentence.
  static final int LEAST_WORDS_OF_SENTENCE = 4;

  /// So many numbers, versions and times in place of others, at least half as many as both texts
  /// have, are another event.
  static final int MANY_FACTS = 2;

  /// Columns and notices that are printed again and again are so many days apart.
  static final int DAYS_OF_COLUMN = 5;

  static final double MOST_REPLACED_DAYS_APART = 0.1;

  static final double LEAST_FOUND_DAYS_APART = 0.7;

  static final double MOST_WEIGHT_PER_WORD_DAYS_APART = 0.015;

  static final double MOST_WEIGHT_DAYS_APART = 2;

  private StoryLimits() {}
}
