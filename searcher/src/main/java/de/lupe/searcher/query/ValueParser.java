package de.lupe.searcher.query;

import de.lupe.schema.ArticleField;
import de.lupe.schema.ArticleKind;
import de.lupe.schema.CveId;
import de.lupe.schema.Language;
import de.lupe.schema.Severity;
import de.lupe.searcher.query.QueryNode.FieldValue;
import de.lupe.searcher.query.QueryNode.Phrase;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads the value of a field. One that the field cannot have is searched in the text instead.
final class ValueParser {

  private static final Pattern WILDCARD = Pattern.compile(".*(\\*|~[0-9.]*)");
  private static final Pattern YEAR = Pattern.compile("[0-9]{4}");

  private final QueryWarnings warnings;
  private final TermParser terms;
  private final DateSpanParser dates;

  ValueParser(QueryWarnings warnings, TermParser terms) {
    this.warnings = warnings;
    this.terms = terms;
    this.dates = new DateSpanParser(warnings);
  }

  /// The node for a value of any field but the title.
  ///
  /// @param isQuoted whether it stood in quotes, where `*` and `~` mean themselves
  /// @return empty where there is nothing to search for
  Optional<QueryNode> value(QueryField field, String typed, boolean isQuoted) {
    String value = QueryText.quotable(typed);
    if (!QueryText.hasContent(value)) {
      warnings.add(field.label() + ": is ignored, because it has no value");
      return Optional.empty();
    }
    return switch (field) {
      case DATE, UPDATED, RETRIEVED, MENTIONED -> date(field, field.field(), value, isQuoted);
      case YEAR -> year(value, isQuoted);
      case CVSS -> score(value, isQuoted);
      case SEVERITY ->
          canonical(
              field,
              value,
              Severity.parse(value).map(Severity::toString),
              "low, medium, high or critical",
              isQuoted);
      case LANGUAGE ->
          canonical(
              field,
              value,
              Language.parse(value).map(Language::toString),
              "de, en or other",
              isQuoted);
      case KIND -> kind(value, isQuoted);
      case CVE -> cve(value, isQuoted);
      case PATH -> path(value);
      case VENDOR,
          MAIN_VENDOR,
          PRODUCT,
          TOPIC,
          CATEGORY,
          AUTHOR,
          SOURCE,
          MALWARE,
          ACTOR,
          SECTOR,
          COUNTRY,
          STORY ->
          name(field, value, isQuoted);
      case TITLE -> asWords(value, isQuoted);
    };
  }

  private Optional<QueryNode> year(String value, boolean isQuoted) {
    return YEAR.matcher(value).matches()
        ? Optional.of(new FieldValue(ArticleField.YEAR, value))
        : date(QueryField.YEAR, ArticleField.PUBLISHED, value, isQuoted);
  }

  private Optional<QueryNode> date(
      QueryField typed, ArticleField field, String value, boolean isQuoted) {
    Optional<QueryNode> dated = dates.parse(field, value).map(span -> span);
    if (dated.isPresent()) {
      return dated;
    }
    warnings.add(
        typed.label()
            + " "
            + QueryText.excerpt(value)
            + " isn't a date and is searched as words: write 2024, 2024-07, 2024-07-16 or"
            + " 2024-07..2024-09");
    return asWords(value, isQuoted);
  }

  private Optional<QueryNode> score(String value, boolean isQuoted) {
    Optional<QueryNode> scored = ScoreSpanParser.parse(value).map(span -> span);
    if (scored.isPresent()) {
      return scored;
    }
    warnings.add(
        "cvss "
            + QueryText.excerpt(value)
            + " isn't a score and is searched as words: write 9.8, >=7 or 7..8.9");
    return asWords(value, isQuoted);
  }

  /// A value of a field that has only a few.
  private Optional<QueryNode> canonical(
      QueryField field, String typed, Optional<String> known, String choice, boolean isQuoted) {
    if (known.isPresent()) {
      return Optional.of(new FieldValue(field.field(), known.get()));
    }
    warnings.add(
        field.label()
            + " "
            + QueryText.excerpt(typed)
            + " isn't known and is searched as words: write "
            + choice);
    return asWords(typed, isQuoted);
  }

  private Optional<QueryNode> kind(String value, boolean isQuoted) {
    return switch (value.toLowerCase(Locale.ROOT)) {
      case "article", "artikel" -> kind(ArticleKind.ARTICLE);
      case "teaser" -> kind(ArticleKind.TEASER);
      default -> {
        warnings.add(
            "kind "
                + QueryText.excerpt(value)
                + " is searched as words: write kind:article or kind:teaser");
        yield asWords(value, isQuoted);
      }
    };
  }

  private static Optional<QueryNode> kind(ArticleKind kind) {
    return Optional.of(new FieldValue(QueryField.KIND.field(), kind.toString()));
  }

  private Optional<QueryNode> cve(String value, boolean isQuoted) {
    Optional<QueryNode> node =
        CveId.parseTyped(value).map(id -> new FieldValue(QueryField.CVE.field(), id.toString()));
    if (node.isPresent()) {
      return node;
    }
    warnings.add(
        "cve "
            + QueryText.excerpt(value)
            + " isn't a CVE id and is searched as words: write cve:CVE-2024-1234");
    return asWords(value, isQuoted);
  }

  /// A folder is the same with and without `/*` behind it.
  private static Optional<QueryNode> path(String value) {
    String folder = value;
    while (folder.endsWith("/*") || folder.endsWith("\\*")) {
      folder = folder.substring(0, folder.length() - 2).stripTrailing();
    }
    return Optional.of(new FieldValue(QueryField.PATH.field(), folder));
  }

  private Optional<QueryNode> name(QueryField field, String value, boolean isQuoted) {
    if (!isQuoted && WILDCARD.matcher(value).matches()) {
      warnings.add(
          field.label()
              + ": wants a whole name, so "
              + QueryText.excerpt(value)
              + " is searched in the text");
      return terms.term(value);
    }
    return Optional.of(new FieldValue(field.field(), value));
  }

  private Optional<QueryNode> asWords(String value, boolean isQuoted) {
    return isQuoted ? Optional.of(new Phrase(value)) : terms.term(value);
  }
}
