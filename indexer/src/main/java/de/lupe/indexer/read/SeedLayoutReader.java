package de.lupe.indexer.read;

import de.lupe.schema.Article;
import de.lupe.schema.ArticleId;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// Reads a text file as it is copied from a news site: one file, one article with its teasers, or
/// the teasers alone. How the parts are told apart stands at [SeedLayout], [AuthorBlock] and
/// [TeaserBlock].
final class SeedLayoutReader implements ArticleReader {

  private static final Set<String> SUFFIXES = Set.of("", "txt", "text");

  private final ZoneId zone;

  /// @param zone where the people read whose pages were copied: an age of hours is counted back
  ///   from there
  SeedLayoutReader(ZoneId zone) {
    this.zone = zone;
  }

  @Override
  public boolean reads(FileSample sample) {
    return SUFFIXES.contains(sample.suffix());
  }

  @Override
  public void read(InputFile file, Consumer<ReadResult> results) throws IOException {
    try {
      String text = TextDecoder.read(file);
      if (file.suffix().isEmpty() && text.startsWith("#!")) {
        throw new UnreadableException("is a script, not an article");
      }
      articles(file, SeedLayout.of(text))
          .forEach(article -> results.accept(new ReadResult.Read(article)));
    } catch (UnreadableException e) {
      results.accept(new ReadResult.Rejected(file.path(), e.why()));
    }
  }

  /// The article, or where there is none the announcements that were copied alone.
  private List<Article> articles(InputFile file, SeedLayout layout) throws UnreadableException {
    try {
      List<Article> articles =
          layout.isEmpty() ? teasers(file, layout) : List.of(article(file, layout));
      if (articles.isEmpty()) {
        throw new UnreadableException("has neither a title nor a text");
      }
      return articles;
    } catch (IllegalArgumentException e) {
      // A value is longer than an article may have it.
      throw UnreadableException.of(e);
    }
  }

  private Article article(InputFile file, SeedLayout layout) {
    ArticleHead head = layout.head();
    ArticleId id = ArticleId.ofPath(file.path());
    Instant retrieved = retrieved(file, layout);
    return Article.builder(id, file.path())
        .title(layout.title())
        .body(Paragraphs.join(layout.body()))
        .authors(head.authors())
        .categories(head.categories())
        .source(head.source())
        .url(head.url())
        .published(head.published())
        .updated(head.updated())
        .retrieved(Optional.of(retrieved))
        .teasers(teasers(file, layout))
        .build();
  }

  private Instant retrieved(InputFile file, SeedLayout layout) {
    return layout.head().retrieved(zone).orElse(file.modified());
  }

  /// Their parent is the article of the file, even where they were copied without it.
  private List<Article> teasers(InputFile file, SeedLayout layout) {
    Instant retrieved = retrieved(file, layout);
    return TeaserArticles.of(
        TeaserBlock.read(layout.teaserLines(), retrieved.atZone(zone)),
        ArticleId.ofPath(file.path()),
        file.path(),
        retrieved);
  }
}
