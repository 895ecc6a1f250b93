package de.lupe.searcher.lucene;

import de.lupe.schema.ArticleField;
import java.util.List;

/// The fields that words are looked up in.
///
/// @param stems for words and words in a row
/// @param isEverywhere whether a word in the lead counts extra, and one of a category counts
/// @param parts for the parts of words
/// @param words for words as they are written
record Scope(
    List<ArticleField> stems, boolean isEverywhere, List<ArticleField> parts, ArticleField words) {

  /// The whole article.
  static final Scope EVERYWHERE =
      new Scope(
          List.of(ArticleField.TITLE, ArticleField.BODY),
          true,
          List.of(ArticleField.TITLE_PARTS, ArticleField.BODY_PARTS),
          ArticleField.TEXT_WORDS);

  /// The title alone.
  static final Scope TITLE =
      new Scope(
          List.of(ArticleField.TITLE),
          false,
          List.of(ArticleField.TITLE_PARTS),
          ArticleField.TITLE);
}
