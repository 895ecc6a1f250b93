package de.lupe.indexer.read;

import de.lupe.schema.Article;
import de.lupe.schema.PartialDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// What front matter says about an article. People write it by hand, for programs with keys of
/// their own: a value that is not what its key should hold is passed over.
final class FrontMatterFacts {

  private static final List<String> PUBLISHED =
      List.of(
          "published",
          "publishdate",
          "publish_date",
          "pubdate",
          "date",
          "datepublished",
          "date_published",
          "datum",
          "veröffentlicht");
  private static final List<String> UPDATED =
      List.of(
          "lastmod",
          "updated",
          "modified",
          "last_modified_at",
          "last_modified",
          "datemodified",
          "aktualisiert");
  private static final List<String> LABELS =
      List.of("categories", "category", "tags", "tag", "keywords", "kategorien", "kategorie");
  private static final String[] ADDRESSES = {
    "url",
    "link",
    "canonical",
    "canonical_url",
    "canonicalurl",
    "source_url",
    "original_url",
    "source",
    "quelle",
    "permalink"
  };
  private static final Pattern LANGUAGE = Pattern.compile("[a-zA-Z]{2,3}(?:[-_][a-zA-Z0-9]+)*");
  private static final Pattern WIKI_LINK =
      Pattern.compile("\\[\\[(?:[^\\[\\]|]*\\|)?([^\\[\\]|]*)]]");

  private final JsonKeys keys;

  FrontMatterFacts(JsonValue.Fields values) {
    this.keys = new JsonKeys(values, false);
  }

  /// A question to the keys, whose complaint is no answer.
  @FunctionalInterface
  private interface Question<T> {
    T ask() throws UnreadableException;
  }

  private static <T> T answer(Question<T> question, T otherwise) {
    try {
      return question.ask();
    } catch (UnreadableException e) {
      return otherwise;
    }
  }

  private Optional<String> line(String... names) {
    for (String name : names) {
      Optional<String> line = answer(() -> keys.line(name), Optional.empty());
      if (line.isPresent()) {
        return line;
      }
    }
    return Optional.empty();
  }

  Optional<String> title() {
    return line("title", "titel", "headline").filter(text -> text.length() <= Article.TITLE_CHARS);
  }

  Optional<String> description() {
    return line("description", "summary", "excerpt", "teaser", "beschreibung");
  }

  List<String> authors() {
    for (String key : List.of("author", "authors", "autor", "autoren", "creator")) {
      List<String> authors = answer(() -> keys.authors(key), List.of());
      List<String> names =
          WordList.distinct(
              authors.stream()
                  .map(name -> WIKI_LINK.matcher(name).replaceAll("$1").strip())
                  .filter(name -> name.length() <= Article.LABEL_CHARS)
                  .toList());
      if (!names.isEmpty()) {
        return names;
      }
    }
    return List.of();
  }

  /// Obsidian's labels may begin with `#`.
  List<String> categories() {
    return WordList.distinct(
        LABELS.stream()
            .flatMap(key -> answer(() -> keys.labels(List.of(key)), List.<String>of()).stream())
            .map(label -> WIKI_LINK.matcher(label).replaceAll("$1"))
            .map(label -> label.startsWith("#") ? label.substring(1) : label)
            .filter(label -> label.length() <= Article.LABEL_CHARS)
            .toList());
  }

  Optional<String> source() {
    for (String key : List.of("source", "publisher", "quelle", "site", "site_name", "sitename")) {
      Optional<String> name =
          answer(() -> keys.name(key), Optional.<String>empty())
              .filter(text -> !JsonKeys.isAddress(text) && text.length() <= Article.LABEL_CHARS);
      if (name.isPresent()) {
        return name;
      }
    }
    return Optional.empty();
  }

  Optional<String> url() {
    for (String key : ADDRESSES) {
      Optional<String> address =
          line(key)
              .filter(text -> JsonKeys.isAddress(text) && text.length() <= Article.ADDRESS_CHARS);
      if (address.isPresent()) {
        return address;
      }
    }
    return Optional.empty();
  }

  Optional<PartialDate> published() {
    return date(PUBLISHED);
  }

  Optional<PartialDate> updated() {
    return date(UPDATED);
  }

  private Optional<PartialDate> date(List<String> names) {
    return names.stream()
        .flatMap(
            key -> answer(() -> JsonDate.read(keys, key), Optional.<PartialDate>empty()).stream())
        .findFirst();
  }

  Optional<String> language() {
    return line("lang", "language", "locale", "sprache")
        .filter(tag -> tag.length() <= Article.LANGUAGE_CHARS && LANGUAGE.matcher(tag).matches());
  }
}
