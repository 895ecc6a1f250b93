package de.lupe.schema;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What the source said: one text with its title and whatever else stood beside it, before anything
/// is found in it.
///
/// An index takes no value of any length: the title has at most [#TITLE_CHARS] characters, path and
/// address at most [#ADDRESS_CHARS], each name and label at most [#LABEL_CHARS], the body at most
/// [#BODY_CHARS].
///
/// @param id its name in the archive
/// @param kind an article, or the teaser of one
/// @param parent for a teaser, the article it stood beside
/// @param path the file it came from, as the user named it
/// @param title one line, without markup; empty where there is none
/// @param body paragraphs separated by blank lines, without markup; empty where there is none
/// @param authors names, in the source's order
/// @param categories the source's own labels, in its order
/// @param source who published it, where that is stated
/// @param url its address, where that is stated
/// @param published when it was published, where a reader saw it
/// @param updated when it was last changed, where that is stated
/// @param retrieved when the file was taken from the web
/// @param language what language it is written in, where that is stated, as a tag of BCP 47 such as
///   `de` or `en-GB`
/// @param stated what the source states in fields of its own rather than in words
/// @param teasers the announcements of other articles that stood beside it
public record Article(
    ArticleId id,
    ArticleKind kind,
    Optional<ArticleId> parent,
    String path,
    String title,
    String body,
    List<String> authors,
    List<String> categories,
    Optional<String> source,
    Optional<String> url,
    Optional<PublishedDate> published,
    Optional<PartialDate> updated,
    Optional<Instant> retrieved,
    Optional<String> language,
    StatedFacts stated,
    List<Article> teasers) {

  /// How long a lead is at most.
  public static final int LEAD_CHARS = 300;

  /// How long a title may be: Lucene refuses a term or sort value above 32,766 bytes, and a
  /// character takes up to three.
  public static final int TITLE_CHARS = 10_000;

  /// How long a body may be: a report of a thousand pages. While it is analysed, a text takes fifty
  /// bytes a character.
  public static final int BODY_CHARS = 2_000_000;

  /// How long a path and an address may be.
  public static final int ADDRESS_CHARS = 8_000;

  /// How long an author, a category and a source may be. Comparing by compatibility characters can
  /// make one character eighteen.
  public static final int LABEL_CHARS = 500;

  /// How long the tag of a language may be: RFC 5646 advises for 35.
  public static final int LANGUAGE_CHARS = 35;

  public Article {
    checkLength("path", path, ADDRESS_CHARS);
    checkLength("title", title, TITLE_CHARS);
    checkLength("body", body, BODY_CHARS);
    authors.forEach(author -> checkLength("author", author, LABEL_CHARS));
    categories.forEach(category -> checkLength("category", category, LABEL_CHARS));
    source.ifPresent(name -> checkLength("source", name, LABEL_CHARS));
    url.ifPresent(address -> checkLength("url", address, ADDRESS_CHARS));
    language.ifPresent(tag -> checkLength("language", tag, LANGUAGE_CHARS));
    authors = List.copyOf(authors);
    categories = List.copyOf(categories);
    teasers = List.copyOf(teasers);
    if (title.isBlank() && body.isBlank()) {
      throw new IllegalArgumentException("an article must have a title or a body");
    }
    if ((kind == ArticleKind.TEASER) != parent.isPresent()) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT, "a teaser, and only a teaser, must have a parent (id %s)", id));
    }
    if (kind == ArticleKind.TEASER && !teasers.isEmpty()) {
      throw new IllegalArgumentException(
          String.format(Locale.ROOT, "a teaser must not have teasers (id %s)", id));
    }
  }

  private static void checkLength(String what, String value, int limit) {
    if (value.length() > limit) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "%s must have at most %,d characters (got %,d)",
              what,
              limit,
              value.length()));
    }
  }

  /// The beginning of the body, where news put first what matters most: its first paragraph, or the
  /// whole words of the first [#LEAD_CHARS] characters where that is longer.
  public String lead() {
    int paragraph = body.indexOf("\n\n");
    int end = paragraph < 0 ? body.length() : paragraph;
    if (end <= LEAD_CHARS) {
      return body.substring(0, end);
    }
    int blank = body.lastIndexOf(' ', LEAD_CHARS);
    return body.substring(0, blank > 0 ? blank : LEAD_CHARS);
  }

  /// The same article with another publication date.
  public Article withPublished(Optional<PublishedDate> date) {
    return toBuilder().published(date).build();
  }

  /// Starts an article of which nothing else is known.
  ///
  /// @param path the file it came from, as the user named it
  public static ArticleBuilder builder(ArticleId id, String path) {
    return new ArticleBuilder(id, path);
  }

  /// Starts from all that this article has.
  public ArticleBuilder toBuilder() {
    return new ArticleBuilder(id, path)
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
        .stated(stated)
        .teasers(teasers);
  }
}
