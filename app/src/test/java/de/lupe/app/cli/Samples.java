package de.lupe.app.cli;

import de.lupe.schema.Article;
import de.lupe.schema.ArticleField;
import de.lupe.schema.ArticleId;
import de.lupe.schema.ArticleKind;
import de.lupe.schema.CveId;
import de.lupe.schema.DateOrigin;
import de.lupe.schema.EnrichedArticle;
import de.lupe.schema.Findings;
import de.lupe.schema.PartialDate;
import de.lupe.schema.Product;
import de.lupe.schema.PublishedDate;
import de.lupe.schema.Topic;
import de.lupe.schema.Vendor;
import de.lupe.schema.Vulnerability;
import de.lupe.searcher.Facet;
import de.lupe.searcher.FacetCount;
import de.lupe.searcher.Hit;
import de.lupe.searcher.SearchRequest;
import de.lupe.searcher.SearchResponse;
import de.lupe.searcher.Snippet;
import de.lupe.searcher.Snippet.Highlight;
import de.lupe.searcher.TimelineBucket;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Documents and answers that the tests print.
final class Samples {

  private Samples() {}

  static EnrichedArticle kaspersky() {
    Article article =
        Article.builder(ArticleId.parse("kaspersky-1"), "news/kaspersky.txt")
            .title(
                "Nach Verkaufsverbot: Kaspersky zieht sich aus dem gesamten US-Markt zurück und"
                    + " entlässt")
            .body("Der Anbieter zieht sich zurück.\n\nDas Verbot gilt ab 20. Juli.")
            .authors(List.of("Stefan Beiersmann"))
            .categories(List.of("Cybersicherheit"))
            .source(Optional.of("ZDNet"))
            .url(
                Optional.of(
                    "https://example.org/kaspersky-zieht-sich-aus-dem-gesamten-us-markt-zurueck.html"))
            .retrieved(Optional.of(Instant.parse("2024-07-19T10:00:00.123456789Z")))
            .published(published("2024-07-16T14:32+02:00", DateOrigin.METADATA))
            .build();
    return new EnrichedArticle(
        article,
        Findings.builder()
            .vendors(List.of(new Vendor("Kaspersky")))
            .products(List.of(new Product("Kaspersky Internet Security", new Vendor("Kaspersky"))))
            .topics(List.of(new Topic("Regulierung")))
            .mentioned(List.of(PartialDate.parse("2024-07-20").orElseThrow()))
            .build(),
        List.of());
  }

  static EnrichedArticle chromeTeaser() {
    Article article =
        Article.builder(ArticleId.parse("teaser-2"), "news/kaspersky.txt")
            .kind(ArticleKind.TEASER)
            .parent(Optional.of(ArticleId.parse("kaspersky-1")))
            .title("=Chrome 129 schließt \"kritische\" Lücken")
            .authors(List.of("A", "B"))
            .published(published("2024-09-18", DateOrigin.AGE))
            .build();
    return new EnrichedArticle(
        article,
        Findings.builder()
            .vendors(List.of(new Vendor("Google")))
            .vulnerabilities(
                List.of(new CveId(2024, "8904")).stream().map(Vulnerability::of).toList())
            .build(),
        List.of());
  }

  private static Optional<PublishedDate> published(String iso, DateOrigin origin) {
    return Optional.of(new PublishedDate(PartialDate.parse(iso).orElseThrow(), origin));
  }

  static List<Hit> hits() {
    return List.of(
        new Hit(
            kaspersky(),
            7.25f,
            0,
            List.of(new Highlight(21, 30)),
            List.of(
                new Snippet(
                    "Der russische Sicherheitsanbieter Kaspersky zieht sich zurück, berichtet BBC.",
                    List.of(new Highlight(34, 43)))),
            Optional.empty()),
        new Hit(chromeTeaser(), 3.5f, 0, List.of(), List.of(), Optional.empty()));
  }

  static List<Facet> facets() {
    return List.of(
        new Facet(
            ArticleField.VENDOR,
            List.of(new FacetCount("Kaspersky", 12), new FacetCount("Palo Alto Networks", 6)),
            4),
        new Facet(ArticleField.YEAR, List.of(new FacetCount("2024", 24)), 1));
  }

  static List<TimelineBucket> timeline() {
    return List.of(
        new TimelineBucket(LocalDate.of(2024, 7, 1), LocalDate.of(2024, 7, 31), 4),
        new TimelineBucket(LocalDate.of(2024, 8, 1), LocalDate.of(2024, 8, 31), 0),
        new TimelineBucket(LocalDate.of(2024, 9, 1), LocalDate.of(2024, 9, 30), 20));
  }

  static SearchResponse answer(
      SearchRequest request, List<Hit> hits, List<Facet> facets, List<TimelineBucket> timeline) {
    return new SearchResponse(
        request.query(),
        request.query(),
        hits.isEmpty() ? 0 : 24,
        0,
        3,
        List.of(),
        Optional.empty(),
        Set.of(),
        request.page(),
        request.size(),
        hits,
        facets,
        timeline);
  }
}
