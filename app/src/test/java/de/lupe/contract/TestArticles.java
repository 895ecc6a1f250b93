package de.lupe.contract;

import de.lupe.indexer.enrich.Enricher;
import de.lupe.schema.Article;
import de.lupe.schema.ArticleId;
import de.lupe.schema.ArticleKind;
import de.lupe.schema.DateOrigin;
import de.lupe.schema.EnrichedArticle;
import de.lupe.schema.PartialDate;
import de.lupe.schema.PublishedDate;
import de.lupe.schema.TitleKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Small articles for tests, enriched as an indexing run does it.
public final class TestArticles {

  private static final Enricher ENRICHER = Enricher.standard();

  private final String id;
  private String title = "";
  private String body = "";
  private String path;
  private Optional<PublishedDate> published = Optional.empty();
  private final List<String> categories = new ArrayList<>();
  private final List<String> authors = new ArrayList<>();
  private final List<Article> teasers = new ArrayList<>();

  private TestArticles(String id) {
    this.id = id;
    this.path = "news/" + id + ".txt";
  }

  /// An article with this id.
  public static TestArticles article(String id) {
    return new TestArticles(id);
  }

  public TestArticles title(String value) {
    title = value;
    return this;
  }

  public TestArticles body(String value) {
    body = value;
    return this;
  }

  public TestArticles path(String value) {
    path = value;
    return this;
  }

  public TestArticles published(String isoDate) {
    published =
        Optional.of(
            new PublishedDate(PartialDate.parse(isoDate).orElseThrow(), DateOrigin.METADATA));
    return this;
  }

  public TestArticles category(String value) {
    categories.add(value);
    return this;
  }

  public TestArticles author(String value) {
    authors.add(value);
    return this;
  }

  /// Lets the article carry a teaser.
  public TestArticles teaser(String teaserTitle, String text, String isoDay) {
    teasers.add(
        Article.builder(ArticleId.ofTeaser(TitleKey.of(teaserTitle)), path)
            .kind(ArticleKind.TEASER)
            .parent(Optional.of(new ArticleId(id)))
            .title(teaserTitle)
            .body(text)
            .published(
                Optional.of(
                    new PublishedDate(PartialDate.parse(isoDay).orElseThrow(), DateOrigin.AGE)))
            .build());
    return this;
  }

  /// The article, enriched.
  public EnrichedArticle enriched() {
    return ENRICHER.enrich(
        Article.builder(new ArticleId(id), path)
            .title(title)
            .body(body)
            .authors(authors)
            .categories(categories)
            .published(published)
            .teasers(teasers)
            .build());
  }
}
