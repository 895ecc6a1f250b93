package de.lupe.app.cli;

import de.lupe.schema.ArticleField;
import de.lupe.schema.Language;
import de.lupe.schema.Severity;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;

/// What a shell proposes as values of options and parameters that take one of a few words.
final class Candidates {

  private Candidates() {}

  /// For commands that print text, JSON and CSV.
  static final class Formats implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return List.of("text", "json", "csv").iterator();
    }
  }

  /// For commands that print text and JSON.
  static final class TextOrJson implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return List.of("text", "json").iterator();
    }
  }

  /// For `--kind`.
  static final class Kinds implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return List.of("article", "teaser", "all").iterator();
    }
  }

  /// For `--severity`.
  static final class Severities implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Arrays.stream(Severity.values()).map(Severity::toString).iterator();
    }
  }

  /// For `--language`.
  static final class Languages implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Arrays.stream(Language.values()).map(Language::toString).iterator();
    }
  }

  /// For `--date`.
  static final class Dates implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return ArticleField.dates().stream().map(ArticleField::fieldName).iterator();
    }
  }

  /// For the name of a facet.
  static final class Facets implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return ArticleField.facets().stream().map(ArticleField::fieldName).iterator();
    }
  }

  /// For the name of a shell.
  static final class Shells implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return List.of("bash", "zsh").iterator();
    }
  }
}
