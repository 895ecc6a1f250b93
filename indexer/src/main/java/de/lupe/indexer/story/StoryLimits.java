package de.lupe.indexer.story;

/// Where one story ends and the next one begins; the figures behind the values stand in
/// `decisions/0024-stories.md`.
final class StoryLimits {

  /// Fewer rows of words in common are another text on the same matter.
  static final double LEAST_ROWS = 0.65;

  /// In a short text few words that were changed are many of its rows.
  static final double LEAST_ROWS_WITH_SAME_TITLE = 0.45;

  /// So many make one story of texts without a title, with other titles, or with few numbers and
  /// other ones.
  static final double SURELY_ENOUGH_ROWS = 0.8;

  static final double LEAST_ROWS_FAR_APART = 0.9;

  /// Forms that are filled in again and again are some time apart.
  static final int MOST_DAYS_BETWEEN = 20;

  /// What has digits in it in both titles must mostly be the same: the number of a bulletin, a
  /// version.
  static final double LEAST_TITLE_FACTS = 0.5;

  static final double LEAST_TITLE_WORDS = 0.25;

  /// Of so many numbers, versions and ids in each text half must be the same.
  static final int MANY_FACTS = 3;

  static final double LEAST_FACTS = 0.5;

  private StoryLimits() {}
}
