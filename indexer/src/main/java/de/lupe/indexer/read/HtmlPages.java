package de.lupe.indexer.read;

import de.lupe.schema.Article;
import de.lupe.schema.ArticleId;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Makes an article of a page, wherever its bytes come from: a file, or an archive of the web.
final class HtmlPages {

  /// What browsers and SingleFile write at the top of a page that they save.
  private static final Pattern SAVED_FROM =
      Pattern.compile(
          "saved from"
              + " url=\\(\\d{4}\\)(?<url>https?://\\S{3,2000})|(?m)^\\s{0,4}url:\\s(?<single>https?://\\S{3,2000})");

  private static final int HEAD = 4_000;

  private final ZoneId zone;

  /// @param zone where the people read whose pages were saved: ages such as "vor 4 Stunden" are
  ///   counted back there
  HtmlPages(ZoneId zone) {
    this.zone = zone;
  }

  /// Where a page comes from.
  ///
  /// @param path the file that holds it, as the user named it
  /// @param url its address, which holds where the page gives none
  /// @param charset the encoding that the server named
  /// @param retrieved when it was taken from the web
  record Origin(
      ArticleId id,
      String path,
      Optional<String> url,
      Optional<String> charset,
      Instant retrieved) {}

  /// The article with its teasers.
  ///
  /// @throws UnreadableException if there is nothing to search in the page
  Article article(byte[] content, Origin origin) throws UnreadableException {
    String html = HtmlDecoder.decode(content, origin.charset());
    if (html.isBlank()) {
      throw new UnreadableException(html.isEmpty() ? "is empty" : "holds only white space");
    }
    SafeHtml.checkTags(html);
    HtmlPage page = HtmlPage.of(SafeHtml.parse(html), origin.retrieved().atZone(zone));
    if (page.title().isEmpty() && page.body().isEmpty()) {
      throw new UnreadableException("has neither a title nor a text");
    }
    try {
      return Article.builder(origin.id(), origin.path())
          .title(page.title())
          .body(page.body())
          .authors(page.authors())
          .categories(page.categories())
          .source(page.source())
          .url(page.url().or(origin::url).or(() -> savedFrom(html)).filter(HtmlPages::fits))
          .published(page.published())
          .updated(page.updated())
          .retrieved(Optional.of(origin.retrieved()))
          .language(page.language())
          .teasers(
              TeaserArticles.of(page.teasers(), origin.id(), origin.path(), origin.retrieved()))
          .build();
    } catch (IllegalArgumentException e) {
      // A value is longer than an article may have it.
      throw UnreadableException.of(e);
    }
  }

  private static Optional<String> savedFrom(String html) {
    Matcher matcher = SAVED_FROM.matcher(html.substring(0, Math.min(html.length(), HEAD)));
    return matcher.find()
        ? Optional.ofNullable(matcher.group("url")).or(() -> Optional.of(matcher.group("single")))
        : Optional.empty();
  }

  private static boolean fits(String url) {
    return url.length() <= Article.ADDRESS_CHARS;
  }
}
