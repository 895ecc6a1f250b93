package de.lupe.schema;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Collects what is known of an article; what nobody sets is unknown. Not for several threads.
public final class ArticleBuilder {

  private final ArticleId id;
  private final String path;
  private ArticleKind kind = ArticleKind.ARTICLE;
  private Optional<ArticleId> parent = Optional.empty();
  private String title = "";
  private String body = "";
  private List<String> authors = List.of();
  private List<String> categories = List.of();
  private Optional<String> source = Optional.empty();
  private Optional<String> url = Optional.empty();
  private Optional<PublishedDate> published = Optional.empty();
  private Optional<PartialDate> updated = Optional.empty();
  private Optional<Instant> retrieved = Optional.empty();
  private Optional<String> language = Optional.empty();
  private StatedFacts stated = StatedFacts.NONE;
  private List<Article> teasers = List.of();

  ArticleBuilder(ArticleId id, String path) {
    this.id = id;
    this.path = path;
  }

  public ArticleBuilder kind(ArticleKind value) {
    kind = value;
    return this;
  }

  public ArticleBuilder parent(Optional<ArticleId> value) {
    parent = value;
    return this;
  }

  public ArticleBuilder title(String value) {
    title = value;
    return this;
  }

  public ArticleBuilder body(String value) {
    body = value;
    return this;
  }

  public ArticleBuilder authors(List<String> value) {
    authors = value;
    return this;
  }

  public ArticleBuilder categories(List<String> value) {
    categories = value;
    return this;
  }

  public ArticleBuilder source(Optional<String> value) {
    source = value;
    return this;
  }

  public ArticleBuilder url(Optional<String> value) {
    url = value;
    return this;
  }

  public ArticleBuilder published(Optional<PublishedDate> value) {
    published = value;
    return this;
  }

  public ArticleBuilder updated(Optional<PartialDate> value) {
    updated = value;
    return this;
  }

  public ArticleBuilder retrieved(Optional<Instant> value) {
    retrieved = value;
    return this;
  }

  public ArticleBuilder language(Optional<String> value) {
    language = value;
    return this;
  }

  public ArticleBuilder stated(StatedFacts value) {
    stated = value;
    return this;
  }

  public ArticleBuilder teasers(List<Article> value) {
    teasers = value;
    return this;
  }

  /// The article.
  ///
  /// @throws IllegalArgumentException if a value is longer than an article may have it, or there is
  ///   nothing to search
  public Article build() {
    return new Article(
        id,
        kind,
        parent,
        path,
        title,
        body,
        authors,
        categories,
        source,
        url,
        published,
        updated,
        retrieved,
        language,
        stated,
        teasers);
  }
}
