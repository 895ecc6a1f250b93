package de.lupe.indexer.read;

import com.rometools.rome.feed.module.DCModule;
import com.rometools.rome.feed.synd.SyndCategory;
import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndLink;
import de.lupe.schema.Article;
import de.lupe.schema.ArticleId;
import de.lupe.schema.DateOrigin;
import de.lupe.schema.PartialDate;
import de.lupe.schema.PublishedDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jdom2.Element;
import org.jspecify.annotations.Nullable;

/// The entries of one feed become articles.
final class FeedArticles {

  /// What WordPress puts below each text of a feed.
  private static final Pattern COLOPHON =
      Pattern.compile(
          "(?:Der Beitrag .* erschien zuerst auf .*|"
              + "The post .* (?:appeared first|first appeared) on .*)");

  private static final Pattern LANGUAGE = Pattern.compile("[a-zA-Z]{2,3}(?:[-_][a-zA-Z0-9]+)*");

  private final String path;
  private final SyndFeed feed;
  private final FeedAddresses addresses;
  private final Optional<String> feedLanguage;

  FeedArticles(String path, SyndFeed feed, Element root) {
    this.path = path;
    this.feed = feed;
    this.addresses = new FeedAddresses(Optional.ofNullable(feed.getLink()));
    this.feedLanguage =
        FeedElements.language(root).or(() -> Optional.ofNullable(feed.getLanguage()));
  }

  /// What each entry is called: by its guid or id, else its link, else its title. Where several are
  /// called the same, they are counted from the end, as feeds grow at their beginning.
  static List<String> keys(List<SyndEntry> entries) {
    Map<String, Integer> seen = new HashMap<>();
    List<String> keys = new ArrayList<>();
    for (SyndEntry entry : entries.reversed()) {
      String key =
          Stream.of(entry.getUri(), entry.getLink(), entry.getTitle())
              .filter(name -> name != null && !name.isBlank())
              .map(String::strip)
              .findFirst()
              .orElse("");
      int count = seen.merge(key, 1, Integer::sum);
      keys.add(count == 1 ? key : key + " " + count);
    }
    Collections.reverse(keys);
    return keys;
  }

  /// One article.
  ///
  /// @param element the entry as it stands in the XML, with what Rome does not keep
  /// @param key what no other entry of the file is called
  /// @throws UnreadableException if there is nothing to search in it, or a value is too long
  Article article(SyndEntry entry, Optional<Element> element, String key)
      throws UnreadableException {
    String title = CleanText.line(title(entry));
    List<String> body = new ArrayList<>(Paragraphs.of(CleanText.of(body(entry))));
    if (!body.isEmpty() && COLOPHON.matcher(body.getLast()).matches()) {
      body.removeLast();
    }
    if (title.isEmpty() && body.isEmpty()) {
      throw new UnreadableException("has nothing to search: neither title nor text");
    }
    Optional<PartialDate> updated = element.flatMap(FeedElements::updated);
    Optional<PartialDate> published = element.flatMap(FeedElements::published).or(() -> updated);
    try {
      return Article.builder(ArticleId.ofNamedEntry(path, key), path)
          .title(title)
          .body(Paragraphs.join(body))
          .authors(FeedAuthors.of(entry))
          .categories(categories(entry))
          .source(source(element))
          .url(addresses.resolve(link(entry), element))
          .published(published.map(date -> new PublishedDate(date, DateOrigin.FEED)))
          .updated(updated)
          .language(language(element))
          .build();
    } catch (IllegalArgumentException e) {
      throw UnreadableException.of(e);
    }
  }

  private String title(SyndEntry entry) {
    SyndContent title = entry.getTitleEx();
    return title == null ? "" : text(title);
  }

  /// The content, else the summary. Some feeds have several contents, of which the longest is the
  /// text.
  private String body(SyndEntry entry) {
    String content = "";
    for (SyndContent candidate : entry.getContents()) {
      String text = text(candidate);
      content = text.length() > content.length() ? text : content;
    }
    return content.isBlank() && entry.getDescription() != null
        ? text(entry.getDescription())
        : content;
  }

  /// Atom says whether a value is text or HTML; in RSS it has to be seen.
  private String text(SyndContent content) {
    String value = Objects.requireNonNullElse(content.getValue(), "");
    String type = Objects.requireNonNullElse(content.getType(), "");
    boolean isAtom = Objects.requireNonNullElse(feed.getFeedType(), "").startsWith("atom");
    if (!isAtom) {
      return Markup.text(value);
    }
    if (type.contains("html")) {
      return Markup.html(value);
    }
    return type.isEmpty() || type.startsWith("text") ? value : "";
  }

  private static List<String> categories(SyndEntry entry) {
    return WordList.distinct(
        Stream.concat(entry.getCategories().stream().map(FeedArticles::label), subjects(entry))
            .filter(label -> label.length() <= Article.LABEL_CHARS)
            .toList());
  }

  private static Stream<String> subjects(SyndEntry entry) {
    return entry.getModule(DCModule.URI) instanceof DCModule core
        ? core.getSubjects().stream()
            .map(subject -> CleanText.line(Objects.requireNonNullElse(subject.getValue(), "")))
        : Stream.of();
  }

  private static String label(SyndCategory category) {
    String label = category.getLabel();
    String name = label == null || label.isBlank() ? category.getName() : label;
    return CleanText.line(Markup.text(Objects.requireNonNullElse(name, "")));
  }

  private Optional<String> source(Optional<Element> element) {
    return element
        .flatMap(FeedElements::source)
        .or(() -> Optional.ofNullable(feed.getTitle()))
        .map(name -> CleanText.line(Markup.text(name)))
        .filter(name -> !name.isEmpty() && name.length() <= Article.LABEL_CHARS);
  }

  private Optional<String> language(Optional<Element> element) {
    return element
        .flatMap(FeedElements::language)
        .or(() -> feedLanguage)
        .map(String::strip)
        .filter(tag -> tag.length() <= Article.LANGUAGE_CHARS && LANGUAGE.matcher(tag).matches());
  }

  /// Rome takes a guid for the link where there is none, unless it says that it is no address.
  private static @Nullable String link(SyndEntry entry) {
    if (entry.getLink() != null && !entry.getLink().isBlank()) {
      return entry.getLink();
    }
    return entry.getLinks().stream()
        .filter(link -> link.getRel() == null || link.getRel().equals("alternate"))
        .map(SyndLink::getHref)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }
}
