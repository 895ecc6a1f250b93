package de.lupe.indexer.enrich;

import de.lupe.analysis.GermanNewsAnalyzer;
import de.lupe.schema.Article;
import de.lupe.schema.ArticleKind;
import de.lupe.schema.EnrichedArticle;
import de.lupe.schema.Findings;
import de.lupe.schema.PartialDate;
import de.lupe.schema.PublishedDate;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Finds in articles what their text tells: vendors, products, topics, vulnerabilities and how
/// grave they are, malware, groups of attackers, victims, language, dates.
///
/// ```java
/// Enricher enricher = Enricher.standard();
/// EnrichedArticle enriched = enricher.enrich(article);
/// ```
///
/// Safe for several threads; the word lists are read once, when it is made.
public final class Enricher {

  private static final List<String> LISTS =
      List.of(
          "topics.txt",
          "malware.txt",
          "actors.txt",
          "sectors.txt",
          "countries.txt",
          "attack-words.txt",
          "languages.txt");

  private final VendorExtractor vendors;
  private final TopicList topicList;
  private final TopicExtractor topics;
  private final VulnerabilityExtractor vulnerabilities = new VulnerabilityExtractor();
  private final ThreatExtractor threats = new ThreatExtractor(malwareList(), actorList());
  private final VictimExtractor victims = victims();
  private final LanguageDetector languages = languages();
  private final DateExtractor dates = new DateExtractor();

  private final String fingerprint;

  private Enricher(VendorExtractor vendors, TopicList topicList, String fingerprint) {
    this.vendors = vendors;
    this.topicList = topicList;
    this.topics = new TopicExtractor(topicList, GermanNewsAnalyzer.matches());
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
    StringBuilder others = new StringBuilder(resource(ContextWords.RESOURCE));
    LISTS.forEach(list -> others.append(resource(list)));
    return new Enricher(
        new VendorExtractor(vendors),
        topicList(),
        vendors.fingerprint() + "-" + Integer.toHexString(others.toString().hashCode()));
  }

  /// The same enricher with topics of a user's own, written as `topics.txt` says at its top. A
  /// topic whose name is known replaces the known one; its examples are held against it at once.
  ///
  /// @param name how errors call the list: its file's name
  /// @throws WordListException if a line is not understood, or an example does not fit
  public Enricher withTopics(String name, String text) {
    TopicList own = TopicList.parse(name, text);
    Enricher enricher =
        new Enricher(
            vendors, topicList.with(own), fingerprint + "-" + Integer.toHexString(text.hashCode()));
    enricher.topics.check(own);
    return enricher;
  }

  /// The same for a user's file.
  ///
  /// @throws IOException if the file cannot be read, or is not UTF-8
  public Enricher withTopics(Path userFile) throws IOException {
    return withTopics(userFile.toString(), WordListFile.read(userFile));
  }

  /// A word that changes whenever the lists change: what was enriched with others is out of date.
  public String fingerprint() {
    return fingerprint;
  }

  static TopicList topicList() {
    return TopicList.parse("topics.txt", resource("topics.txt"));
  }

  static ThreatList malwareList() {
    return ThreatList.parse("malware.txt", resource("malware.txt"), ThreatName.Kind.MALWARE);
  }

  static ThreatList actorList() {
    return ThreatList.parse("actors.txt", resource("actors.txt"), ThreatName.Kind.ACTOR);
  }

  static LanguageDetector languages() {
    return new LanguageDetector(resource("languages.txt"));
  }

  static VictimExtractor victims() {
    return new VictimExtractor(
        new SectorList(resource("sectors.txt")),
        new PlaceList(resource("countries.txt")),
        new AttackWords(resource("attack-words.txt")));
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
    Passage titleWords = Passage.of(title);
    Passage bodyWords = Passage.of(body);
    VulnerabilityExtractor.Ratings ratings = vulnerabilities.extract(titleWords, bodyWords);
    VictimExtractor.Victims hit = victims.extract(titleWords, bodyWords, lead.length());
    ThreatExtractor.Threats found = threats.extract(titleWords, bodyWords);
    StatedMerge merge = new StatedMerge(article.stated(), ratings);
    return new EnrichedArticle(
        dated,
        Findings.builder()
            .vendors(merge.vendors(named.vendors()))
            .mainVendor(named.main())
            .products(merge.products(named.products()))
            .topics(topics.extract(title, lead, body.substring(lead.length())))
            .vulnerabilities(merge.vulnerabilities())
            .score(merge.score())
            .severity(merge.severity())
            .malware(found.malware())
            .actors(found.actors())
            .sectors(hit.sectors())
            .countries(hit.countries())
            .language(languages.detect(titleWords, bodyWords, article.language()))
            .mentioned(dates.mentioned(title, body, date))
            .build(),
        article.teasers().stream().map(teaser -> enrich(teaser, date)).toList());
  }
}
