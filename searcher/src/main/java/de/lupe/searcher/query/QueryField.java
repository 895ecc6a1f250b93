package de.lupe.searcher.query;

import de.lupe.schema.ArticleField;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// The fields of the query language, each with its English and German name: the only list of them.
enum QueryField {
  VENDOR(ArticleField.VENDOR, "vendor", "hersteller"),
  PRODUCT(ArticleField.PRODUCT, "product", "produkt"),
  TOPIC(ArticleField.TOPIC, "topic", "thema"),
  CATEGORY(ArticleField.CATEGORY, "category", "kategorie"),
  MAIN_VENDOR(ArticleField.MAIN_VENDOR, "mainvendor", "haupthersteller"),
  CVE(ArticleField.CVE, "cve", "cve"),
  CVSS(ArticleField.CVSS, "cvss", "cvss"),
  SEVERITY(ArticleField.SEVERITY, "severity", "schweregrad"),
  MALWARE(ArticleField.MALWARE, "malware", "schadsoftware"),
  ACTOR(ArticleField.ACTOR, "actor", "akteur"),
  SECTOR(ArticleField.SECTOR, "sector", "branche"),
  COUNTRY(ArticleField.COUNTRY, "country", "land"),
  LANGUAGE(ArticleField.LANGUAGE, "language", "sprache"),
  AUTHOR(ArticleField.AUTHOR, "author", "autor"),
  SOURCE(ArticleField.SOURCE, "source", "quelle"),
  PATH(ArticleField.PATH_GIVEN, "path", "pfad"),
  STORY(ArticleField.STORY, "story", "geschichte"),
  YEAR(ArticleField.YEAR, "year", "jahr"),
  KIND(ArticleField.KIND, "kind", "art"),
  TITLE(ArticleField.TITLE, "title", "titel"),
  DATE(ArticleField.PUBLISHED, "date", "datum"),
  UPDATED(ArticleField.UPDATED, "updated", "aktualisiert"),
  RETRIEVED(ArticleField.RETRIEVED, "retrieved", "abgerufen"),
  MENTIONED(ArticleField.MENTIONED, "mentioned", "erwähnt");

  private final ArticleField field;
  private final String english;
  private final String german;

  QueryField(ArticleField field, String english, String german) {
    this.field = field;
    this.english = english;
    this.german = german;
  }

  /// The field of the index.
  ArticleField field() {
    return field;
  }

  /// The English name.
  String label() {
    return english;
  }

  /// The field with this English or German name, in any case.
  static Optional<QueryField> named(String name) {
    String wanted = name.toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(field -> field.english.equals(wanted) || field.german.equals(wanted))
        .findFirst();
  }

  /// The name under which the language knows a field of the index; where it knows none, the name in
  /// the index.
  static String labelOf(ArticleField wanted) {
    return Arrays.stream(values())
        .filter(field -> field.field == wanted)
        .findFirst()
        .map(QueryField::label)
        .orElse(wanted.fieldName());
  }

  /// All English names, for a sentence.
  static String labels() {
    return Arrays.stream(values()).map(QueryField::label).collect(Collectors.joining(", "));
  }
}
