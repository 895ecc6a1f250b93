package de.lupe.indexer.read;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;

/// The article as the JSON-LD of a page describes it. What cannot be read says nothing.
final class PageLinkedData {

  private static final Pattern WRAPPING =
      Pattern.compile("(?:/\\*|//)?\\s*(?:<!--|-->|<!\\[CDATA\\[|\\]\\]>)\\s*(?:\\*/)?");
  private static final Pattern SALVAGED =
      Pattern.compile("\"(datePublished|dateModified)\"\\s*:\\s*\"([^\"\\\\]{4,40})\"");

  private final Optional<JsonKeys> article;
  private final Optional<JsonKeys> page;

  private PageLinkedData(Optional<JsonKeys> article, Optional<JsonKeys> page) {
    this.article = article;
    this.page = page;
  }

  /// Reads all of the page's scripts of this type.
  static PageLinkedData of(Document page) {
    List<JsonValue> values = new ArrayList<>();
    List<JsonValue> salvaged = new ArrayList<>();
    for (Element script : page.getElementsByTag("script")) {
      if (script.attr("type").toLowerCase(java.util.Locale.ROOT).contains("ld+json")) {
        Optional<JsonValue> value = parse(script.data());
        value.ifPresentOrElse(values::add, () -> salvaged.add(salvage(script.data())));
      }
    }
    List<JsonValue.Fields> nodes = LinkedData.nodes(values);
    Optional<JsonValue.Fields> article = LinkedData.article(nodes);
    Optional<JsonValue.Fields> webPage = LinkedData.page(nodes);
    return new PageLinkedData(
        article.map(PageLinkedData::keys),
        webPage
            .or(() -> salvaged.stream().map(JsonValue.Fields.class::cast).findFirst())
            .map(PageLinkedData::keys));
  }

  private static JsonKeys keys(JsonValue.Fields fields) {
    return new JsonKeys(fields, false);
  }

  private static Optional<JsonValue> parse(String script) {
    String json = WRAPPING.matcher(script).replaceAll("").strip();
    String bare = json.endsWith(";") ? json.substring(0, json.length() - 1) : json;
    try (JsonParser parser = JsonSyntax.lenientParser(new StringReader(bare))) {
      return parser.nextToken() == null
          ? Optional.empty()
          : Optional.of(new JsonValueReader(parser).read());
    } catch (JacksonException | UnreadableException e) {
      return Optional.empty();
    }
  }

  /// The dates of what is no JSON.
  private static JsonValue.Fields salvage(String script) {
    java.util.Map<String, JsonValue> dates = new java.util.LinkedHashMap<>();
    Matcher matcher = SALVAGED.matcher(script);
    while (matcher.find()) {
      dates.putIfAbsent(matcher.group(1), new JsonValue.Text(matcher.group(2)));
    }
    return new JsonValue.Fields(dates);
  }

  /// A value of one line.
  Optional<String> line(String... names) {
    return article.flatMap(keys -> read(() -> keys.line(names)));
  }

  /// A text of several paragraphs.
  Optional<String> passage(String... names) {
    return article.flatMap(keys -> read(() -> keys.passage(names)));
  }

  /// A name, or that of the object that stands there.
  Optional<String> name(String... names) {
    return article.flatMap(keys -> read(() -> keys.name(names)));
  }

  /// Persons.
  List<String> authors(String... names) {
    return article.flatMap(keys -> read(() -> Optional.of(keys.authors(names)))).orElse(List.of());
  }

  /// Labels; a key that holds something else has none.
  List<String> labels(String name) {
    return article
        .flatMap(keys -> read(() -> Optional.of(keys.labels(List.of(name)))))
        .orElse(List.of());
  }

  /// A date of the article as it stands there.
  Optional<String> date(String name) {
    return line(name);
  }

  /// A date that the page gives of itself.
  Optional<String> pageDate(String name) {
    return page.flatMap(keys -> read(() -> keys.line(name)));
  }

  /// The address of the article.
  Optional<String> address() {
    return line("url").or(() -> line("mainEntityOfPage")).or(() -> line("@id"));
  }

  /// A value that may be of the wrong type.
  @FunctionalInterface
  private interface Reading<T> {
    Optional<T> read() throws UnreadableException;
  }

  private static <T> Optional<T> read(Reading<T> reading) {
    try {
      return reading.read();
    } catch (UnreadableException e) {
      return Optional.empty();
    }
  }
}
