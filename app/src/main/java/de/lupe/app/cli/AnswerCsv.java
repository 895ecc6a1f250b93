package de.lupe.app.cli;

import de.lupe.schema.Article;
import de.lupe.schema.EnrichedArticle;
import de.lupe.schema.Findings;
import de.lupe.schema.PublishedDate;
import de.lupe.schema.Story;
import de.lupe.searcher.Facet;
import de.lupe.searcher.FacetCount;
import de.lupe.searcher.Hit;
import de.lupe.searcher.SearchResponse;
import de.lupe.searcher.Snippet;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Answers as CSV: a header and a row for each hit or value, lists joined with `; `.
///
/// Source: [RFC 4180](https://www.rfc-editor.org/rfc/rfc4180). A text that a spreadsheet would take
/// for a formula, because it begins with `=`, `+`, `-`, `@`, a tab or a return, gets an apostrophe
/// before it: articles come from the web, and who opens the table may not be who wrote them
/// ([OWASP](https://owasp.org/www-community/attacks/CSV_Injection)).
final class AnswerCsv {

  private final Terminal terminal;

  AnswerCsv(Terminal terminal) {
    this.terminal = terminal;
  }

  /// The hits of an answer.
  void hits(SearchResponse answer) {
    row(
        List.of(
            "rank",
            "id",
            "kind",
            "title",
            "published",
            "publishedPrecision",
            "publishedFrom",
            "source",
            "url",
            "path",
            "author",
            "categories",
            "vendors",
            "products",
            "topics",
            "cves",
            "score",
            "snippets",
            "mainVendor",
            "severity",
            "cvss",
            "malware",
            "actors",
            "sectors",
            "countries",
            "language",
            "updated",
            "story"));
    long rank = (answer.page() - 1L) * answer.size();
    for (Hit hit : answer.hits()) {
      rank++;
      hit(hit, rank);
    }
  }

  private void hit(Hit hit, long rank) {
    EnrichedArticle document = hit.article();
    Article article = document.article();
    Findings findings = document.findings();
    Optional<PublishedDate> published = article.published();
    row(
        List.of(
            Long.toString(rank),
            guarded(article.id().value()),
            article.kind().toString(),
            guarded(article.title()),
            text(published.map(PublishedDate::date)),
            text(published.map(known -> known.date().precision())),
            text(published.map(PublishedDate::origin)),
            text(article.source()),
            text(article.url()),
            guarded(article.path()),
            joined(article.authors()),
            joined(article.categories()),
            joined(findings.vendors()),
            joined(findings.products()),
            joined(findings.topics()),
            joined(findings.cves()),
            Float.toString(hit.score()),
            guarded(hit.snippets().stream().map(Snippet::text).collect(Collectors.joining(" … "))),
            text(findings.mainVendor()),
            text(findings.severity()),
            text(findings.score()),
            joined(findings.malware()),
            joined(findings.actors()),
            joined(findings.sectors()),
            joined(findings.countries()),
            text(findings.language()),
            text(article.updated()),
            text(document.story().map(Story::id))));
  }

  /// The values of facets.
  void facets(List<Facet> facets) {
    row(List.of("facet", "value", "count"));
    for (Facet facet : facets) {
      for (FacetCount count : facet.values()) {
        row(
            List.of(
                facet.field().fieldName(), guarded(count.value()), Long.toString(count.count())));
      }
    }
  }

  private void row(List<String> cells) {
    terminal.print(cells.stream().map(AnswerCsv::quoted).collect(Collectors.joining(",")) + "\r\n");
  }

  private static String text(Optional<?> value) {
    return guarded(value.map(Object::toString).orElse(""));
  }

  private static String joined(Collection<?> values) {
    return guarded(values.stream().map(Object::toString).collect(Collectors.joining("; ")));
  }

  private static String guarded(String cell) {
    return !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
  }

  private static String quoted(String cell) {
    return cell.matches("(?s).*[\",\r\n].*") ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
  }
}
