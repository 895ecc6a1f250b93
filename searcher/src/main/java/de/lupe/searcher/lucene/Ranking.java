package de.lupe.searcher.lucene;

import de.lupe.schema.ArticleField;
import java.time.Duration;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;

/// The weights of the ranking, all of them, in one place.
///
/// A word scores by BM25F: title and body count as one text in which a title word stands [#TITLE]
/// times (Robertson and Zaragoza, *The Probabilistic Relevance Framework: BM25 and Beyond*, 2009).
/// The parts of words score the same way in fields of their own, and a word in the lead adds a
/// little.
final class Ranking {

  /// How soon a word that is repeated stops adding to the score.
  static final float K1 = 0.55f;

  /// How much a long text is held against an article, from 0 to 1.
  static final float B = 0.6f;

  /// How many words of the body one word of the title weighs.
  static final float TITLE = 3f;

  /// What a word in the lead adds to its score.
  static final float LEAD = 0.25f;

  /// What a word adds that names a category of the article: little, and always the same, because a
  /// category says what an article is about, but not how well it fits.
  static final float CATEGORY = 0.2f;

  /// What the words of `Chrome-Update` add where they stand in a row, or as one, as a factor.
  static final float PHRASE = 0.3f;

  /// What `Lock Bit` in a row scores where `LockBit` is asked for, as a factor: the rarity of one
  /// word, not the sum of two.
  static final float APART = 0.5f;

  /// What the best synonym adds, as a factor of what it would score as a word of the user.
  static final float SYNONYM = 0.4f;

  /// What remains of a teaser's score: an article that matches as well comes before it.
  static final float TEASER = 0.5f;

  /// What the newest article adds to its score where freshness is asked for, as a factor.
  static final float FRESHNESS = 1f;

  /// After how long only half of that is added, and after as long again a quarter.
  static final Duration HALF_LIFE = Duration.ofDays(180);

  private Ranking() {}

  static Similarity similarity() {
    return new BM25Similarity(K1, B);
  }

  /// How much a word in the title or in a part of it weighs against one in the body.
  static float weight(ArticleField field) {
    return switch (field) {
      case TITLE, TITLE_PARTS -> TITLE;
      default -> 1f;
    };
  }
}
