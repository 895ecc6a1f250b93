package de.lupe.indexer.read;

import de.lupe.schema.Article;
import de.lupe.schema.ArticleId;
import de.lupe.schema.ArticleKind;
import de.lupe.schema.TitleKey;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Makes articles of the announcements that stood beside one.
final class TeaserArticles {

  private TeaserArticles() {}

  /// The teasers, each title once: pages repeat their announcements.
  ///
  /// @param parent the article they stood beside
  /// @param path the file that holds both
  /// @param retrieved when the page was taken from the web
  static List<Article> of(
      List<TeaserBlock.Teaser> teasers, ArticleId parent, String path, Instant retrieved) {
    Map<TitleKey, Article> byTitle = new LinkedHashMap<>();
    for (TeaserBlock.Teaser teaser : teasers) {
      TitleKey key = TitleKey.of(teaser.title());
      if (!key.isEmpty()) {
        byTitle.putIfAbsent(
            key,
            Article.builder(ArticleId.ofTeaser(key), path)
                .kind(ArticleKind.TEASER)
                .parent(Optional.of(parent))
                .title(teaser.title())
                .body(teaser.text())
                .published(teaser.published())
                .retrieved(Optional.of(retrieved))
                .build());
      }
    }
    return List.copyOf(byTitle.values());
  }
}
