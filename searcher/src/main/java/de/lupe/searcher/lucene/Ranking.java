package de.lupe.searcher.lucene;

import de.lupe.schema.ArticleField;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;

/// The weights of the ranking, all of them, in one place.
///
/// A word's score is the weighted sum of its BM25 scores in title, lead and body, and of its parts
/// in the fields that hold parts: Robertson and Zaragoza, *The Probabilistic Relevance Framework:
/// BM25 and Beyond*, 2009.
final class Ranking {

  /// How soon a word that is repeated stops adding to the score.
  static final float K1 = 0.9f;

  /// How much a long text is held against an article, from 0 to 1.
  static final float B = 0.6f;

  /// What an exact phrase adds to its words, as a factor.
  static final float PHRASE = 1.5f;

  /// What remains of a teaser's score: an article that matches as well comes before it.
  static final float TEASER = 0.5f;

  private Ranking() {}

  static Similarity similarity() {
    return new BM25Similarity(K1, B);
  }

  /// The weight of a match in a field.
  static float weight(ArticleField field) {
    return switch (field) {
      case TITLE -> 1.5f;
      case LEAD -> 0.3f;
      case TITLE_PARTS -> 0.5f;
      default -> 1f;
    };
  }
}
