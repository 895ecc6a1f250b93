package de.lupe.schema;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// An article together with what was found in it.
///
/// @param article what the source said, its publication date completed where the text or the
///   address tells it
/// @param findings what was found in it
/// @param story the articles that are nearly the same, where an archive holds others
/// @param teasers its teasers, enriched the same way
public record EnrichedArticle(
    Article article, Findings findings, Optional<Story> story, List<EnrichedArticle> teasers) {

  /// One that stands in no archive yet.
  public EnrichedArticle(Article article, Findings findings, List<EnrichedArticle> teasers) {
    this(article, findings, Optional.empty(), teasers);
  }

  public EnrichedArticle {
    teasers = List.copyOf(teasers);
    if (teasers.size() != article.teasers().size()) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "every teaser must be enriched: %d of %d",
              teasers.size(),
              article.teasers().size()));
    }
  }
}
