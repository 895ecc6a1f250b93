package de.lupe.indexer.read;

import de.lupe.schema.Article;
import de.lupe.schema.ArticleId;
import de.lupe.schema.ArticleKind;
import de.lupe.schema.DateOrigin;
import de.lupe.schema.PartialDate;
import de.lupe.schema.PublishedDate;
import de.lupe.schema.TitleKey;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// One JSON object becomes one article, whatever tool wrote it: Lupe itself, schema.org's
/// [NewsArticle](https://schema.org/NewsArticle), NewsAPI, trafilatura, newspaper, news-please or
/// Fundus. Their keys do not collide, so nobody has to say which it is.
final class JsonArticleMapper {

  private static final String[] PUBLISHED = {
    "published",
    "datePublished",
    "publishedAt",
    "publish_date",
    "publishing_date",
    "date_publish",
    "date"
  };
  private static final List<String> UPDATED =
      List.of("updated", "dateModified", "updatedAt", "modified", "lastmod", "date_modify");
  private static final List<String> LABELS =
      List.of("categories", "articleSection", "keywords", "tags");

  private final JsonKeys keys;
  private final String path;

  /// @param path the file of which the article is said to be
  JsonArticleMapper(JsonValue.Fields object, String path) {
    this.keys = new JsonKeys(LinkedData.article(object), isExported(object));
    this.path = path;
  }

  /// True for what Lupe wrote: there a tag is one that the text is about, and must come back.
  private static boolean isExported(JsonValue.Fields object) {
    return object.get("kind") instanceof JsonValue.Text(String kind)
        && Arrays.stream(ArticleKind.values()).anyMatch(known -> known.toString().equals(kind))
        && object.get("path") instanceof JsonValue.Text
        && object.get("cves") instanceof JsonValue.Items;
  }

  /// The id that the source gives it.
  ///
  /// @throws UnreadableException if it is no id
  Optional<ArticleId> statedId() throws UnreadableException {
    return switch (keys.fields().get("id")) {
      case JsonValue.Nothing nothing -> Optional.empty();
      case JsonValue.Text(String id) -> id.isBlank() ? Optional.empty() : Optional.of(id("id", id));
      case JsonValue.Amount(String literal) -> Optional.of(id("id", literal));
      case JsonValue other -> throw JsonKeys.wrongType("id", "a string", other);
    };
  }

  /// The article.
  ///
  /// @param otherwise its id where the source gives none
  /// @throws UnreadableException if there is nothing to search in it or a key holds what it must
  ///   not
  Article article(Supplier<ArticleId> otherwise) throws UnreadableException {
    String title = keys.line("title", "headline").orElse("");
    String body = Paragraphs.body(JsonBody.of(keys));
    if (title.isEmpty() && body.isEmpty()) {
      throw new UnreadableException("has nothing to search: neither title nor body");
    }
    Optional<ArticleId> parent = parent();
    ArticleId id =
        statedId()
            .orElseGet(
                () ->
                    parent.isPresent() && !TitleKey.of(title).isEmpty()
                        ? ArticleId.ofTeaser(TitleKey.of(title))
                        : otherwise.get());
    ArticleKind kind = parent.isPresent() ? ArticleKind.TEASER : ArticleKind.ARTICLE;
    List<String> authors = keys.authors("author", "authors", "creator");
    List<String> categories = categories();
    Optional<String> source = source();
    Optional<String> url = url();
    Optional<PublishedDate> published = published();
    Optional<PartialDate> updated = updated();
    Optional<Instant> retrieved = retrieved();
    Optional<String> language = LanguageTag.of(keys);
    try {
      return Article.builder(id, path)
          .kind(kind)
          .parent(parent)
          .title(title)
          .body(body)
          .authors(authors)
          .categories(categories)
          .source(source)
          .url(url)
          .published(published)
          .updated(updated)
          .retrieved(retrieved)
          .language(language)
          .build();
    } catch (IllegalArgumentException e) {
      // A value is longer than an article may have it.
      throw UnreadableException.of(e);
    }
  }

  /// A teaser's article; a `kind` that is not Lupe's says nothing.
  private Optional<ArticleId> parent() throws UnreadableException {
    boolean isTeaser =
        keys.fields().get("kind") instanceof JsonValue.Text(String kind)
            && kind.equals(ArticleKind.TEASER.toString());
    if (!isTeaser) {
      return Optional.empty();
    }
    String parent =
        keys.text("parent")
            .orElseThrow(
                () -> new UnreadableException("parent is missing, which a teaser must have"));
    return Optional.of(id("parent", parent));
  }

  private static ArticleId id(String key, String value) throws UnreadableException {
    try {
      return ArticleId.parse(value);
    } catch (IllegalArgumentException e) {
      throw new UnreadableException(
          key + " is no id: " + CleanText.line(String.valueOf(e.getMessage())));
    }
  }

  /// `topics` are Fundus's labels, but in what Lupe writes they are what Lupe found in the text:
  /// that has `categories` besides.
  private List<String> categories() throws UnreadableException {
    List<String> labels = new ArrayList<>(LABELS);
    if (!keys.fields().has("categories")) {
      labels.add("topics");
    }
    return keys.labels(labels);
  }

  /// trafilatura's `source` is the address of the page.
  private Optional<String> source() throws UnreadableException {
    Optional<String> source = keys.name("source").filter(name -> !JsonKeys.isAddress(name));
    return source.isPresent()
        ? source
        : keys.name("publisher", "sitename", "source-hostname", "hostname", "source_domain");
  }

  private Optional<String> url() throws UnreadableException {
    Optional<String> url = keys.line("url", "canonical_link");
    if (url.isPresent()) {
      return url;
    }
    JsonValue page = keys.fields().get("mainEntityOfPage");
    Optional<String> address =
        switch (page) {
          case JsonValue.Text(String text) -> Optional.of(text);
          case JsonValue.Fields object -> new JsonKeys(object, false).line("@id", "url");
          case JsonValue other -> Optional.empty();
        };
    return address
        .filter(JsonKeys::isAddress)
        .or(
            () ->
                keys.fields().get("source") instanceof JsonValue.Text(String source)
                        && JsonKeys.isAddress(source)
                    ? Optional.of(source.strip())
                    : Optional.empty());
  }

  private Optional<PublishedDate> published() throws UnreadableException {
    for (String key : PUBLISHED) {
      Optional<PartialDate> date = JsonDate.read(keys, key);
      if (date.isPresent()) {
        return date.map(value -> new PublishedDate(value, origin()));
      }
    }
    return Optional.empty();
  }

  private Optional<PartialDate> updated() {
    return UPDATED.stream().flatMap(key -> JsonDate.find(keys, key).stream()).findFirst();
  }

  private DateOrigin origin() {
    return keys.fields().get("publishedFrom") instanceof JsonValue.Text(String name)
        ? Arrays.stream(DateOrigin.values())
            .filter(origin -> origin.toString().equals(name))
            .findFirst()
            .orElse(DateOrigin.METADATA)
        : DateOrigin.METADATA;
  }

  /// What Lupe writes is an instant, down to the nanoseconds of a file's time, and must come back
  /// as the same.
  private Optional<Instant> retrieved() throws UnreadableException {
    if (keys.fields().get("retrieved") instanceof JsonValue.Text(String text)) {
      try {
        return Optional.of(Instant.parse(text.strip()));
      } catch (DateTimeParseException e) {
        // No instant: a date as other tools write it.
      }
    }
    return JsonDate.read(keys, "retrieved")
        .map(date -> date.start().toInstant(date.offset().orElse(ZoneOffset.UTC)));
  }
}
