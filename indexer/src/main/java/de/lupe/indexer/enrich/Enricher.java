package de.lupe.indexer.enrich;

import de.lupe.analysis.GermanNewsAnalyzer;
import de.lupe.schema.Article;
import de.lupe.schema.ArticleKind;
import de.lupe.schema.EnrichedArticle;
import de.lupe.schema.Findings;
import de.lupe.schema.PartialDate;
import de.lupe.schema.PublishedDate;
import de.lupe.schema.Vulnerability;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/// Finds in articles what their text tells: vendors, products, topics, CVE ids, dates.
///
/// ```java
/// Enricher enricher = Enricher.standard();
/// EnrichedArticle enriched = enricher.enrich(article);
/// ```
///
/// Safe for several threads; the word lists are read once, when it is made.
public final class Enricher {

  private final VendorExtractor vendors;
  private final TopicExtractor topics;
  private final CveExtractor cves = new CveExtractor();
  private final DateExtractor dates = new DateExtractor();

  private final String fingerprint;

  private Enricher(VendorExtractor vendors, TopicExtractor topics, String fingerprint) {
    this.vendors = vendors;
    this.topics = topics;
    this.fingerprint = fingerprint;
  }

  /// An enricher with the word lists that come with Lupe.
  public static Enricher standard() {
    return of(VendorList.standard());
  }

  /// An enricher that knows also the vendors and products of a user's file, which is written as
  /// `vendors.txt` says at its top.
  ///
  /// @throws WordListException if a line of the file is not understood, or contradicts another one
  /// @throws IOException if the file cannot be read, or is not UTF-8
  public static Enricher withVendors(Path userFile) throws IOException {
    return of(VendorList.with(userFile));
  }

  private static Enricher of(VendorList vendors) {
    String others = resource("topics.txt") + resource(ContextWords.RESOURCE);
    return new Enricher(
        new VendorExtractor(vendors),
        new TopicExtractor(topicList(), GermanNewsAnalyzer.matches()),
        vendors.fingerprint() + "-" + Integer.toHexString(others.hashCode()));
  }

  /// A word that changes whenever the lists change: what was enriched with others is out of date.
  public String fingerprint() {
    return fingerprint;
  }

  static TopicList topicList() {
    return TopicList.parse("topics.txt", resource("topics.txt"));
  }

  static String resource(String name) {
    try (InputStream in = Enricher.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the resource " + name + " is missing from the jar");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("the resource " + name + " cannot be read", e);
    }
  }

  /// Enriches an article and its teasers.
  ///
  /// A publication date that a reader saw stays as it is. An article without one is given the date
  /// of its address, its dateline or its file; a teaser without one stays without.
  public EnrichedArticle enrich(Article article) {
    return enrich(article, Optional.empty());
  }

  /// @param parentDate for a teaser, when the article it stood beside was published
  private EnrichedArticle enrich(Article article, Optional<PartialDate> parentDate) {
    Article dated =
        article.kind() == ArticleKind.ARTICLE && article.published().isEmpty()
            ? article.withPublished(dates.published(article))
            : article;
    Optional<PartialDate> date = dated.published().map(PublishedDate::date).or(() -> parentDate);
    String title = article.title();
    String body = article.body();
    String lead = article.lead();
    VendorExtractor.Named named = vendors.extract(title, body);
    return new EnrichedArticle(
        dated,
        Findings.builder()
            .vendors(named.vendors())
            .mainVendor(named.main())
            .products(named.products())
            .topics(topics.extract(title, lead, body.substring(lead.length())))
            .vulnerabilities(cves.extract(title, body).stream().map(Vulnerability::of).toList())
            .mentioned(dates.mentioned(title, body, date))
            .build(),
        article.teasers().stream().map(teaser -> enrich(teaser, date)).toList());
  }
}
