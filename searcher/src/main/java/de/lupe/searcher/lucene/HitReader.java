package de.lupe.searcher.lucene;

import de.lupe.schema.Actor;
import de.lupe.schema.Article;
import de.lupe.schema.ArticleField;
import de.lupe.schema.ArticleId;
import de.lupe.schema.ArticleKind;
import de.lupe.schema.Country;
import de.lupe.schema.CveId;
import de.lupe.schema.CvssScore;
import de.lupe.schema.DateOrigin;
import de.lupe.schema.EnrichedArticle;
import de.lupe.schema.Findings;
import de.lupe.schema.Language;
import de.lupe.schema.Malware;
import de.lupe.schema.PartialDate;
import de.lupe.schema.Product;
import de.lupe.schema.PublishedDate;
import de.lupe.schema.Sector;
import de.lupe.schema.Severity;
import de.lupe.schema.Story;
import de.lupe.schema.Topic;
import de.lupe.schema.Vendor;
import de.lupe.schema.Vulnerability;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.apache.lucene.document.Document;

/// Reads stored documents back as articles.
final class HitReader {

  private HitReader() {}

  /// The article of a document. Its teasers are documents of their own and not among its values.
  static EnrichedArticle read(Document document, Optional<Story> story) {
    Article article =
        Article.builder(
                new ArticleId(required(document, ArticleField.ID)),
                required(document, ArticleField.PATH_GIVEN))
            .kind(ArticleKind.parse(required(document, ArticleField.KIND)))
            .parent(value(document, ArticleField.PARENT).map(ArticleId::new))
            .title(value(document, ArticleField.TITLE).orElse(""))
            .body(value(document, ArticleField.BODY).orElse(""))
            .authors(values(document, ArticleField.AUTHOR))
            .categories(values(document, ArticleField.CATEGORY))
            .source(value(document, ArticleField.SOURCE))
            .url(value(document, ArticleField.URL))
            .published(published(document))
            .updated(value(document, ArticleField.UPDATED).flatMap(PartialDate::parse))
            .retrieved(value(document, ArticleField.RETRIEVED).map(Instant::parse))
            .build();
    return new EnrichedArticle(article, findings(document), story, List.of());
  }

  private static Findings findings(Document document) {
    return Findings.builder()
        .vendors(all(document, ArticleField.VENDOR, Vendor::new))
        .mainVendor(value(document, ArticleField.MAIN_VENDOR).map(Vendor::new))
        .products(all(document, ArticleField.PRODUCT, HitReader::product))
        .topics(all(document, ArticleField.TOPIC, Topic::new))
        .vulnerabilities(all(document, ArticleField.VULNERABILITY, HitReader::vulnerability))
        .severity(value(document, ArticleField.SEVERITY).flatMap(Severity::parse))
        .score(
            value(document, ArticleField.CVSS)
                .map(tenths -> new CvssScore(Integer.parseInt(tenths))))
        .malware(all(document, ArticleField.MALWARE, Malware::new))
        .actors(all(document, ArticleField.ACTOR, Actor::new))
        .sectors(all(document, ArticleField.SECTOR, Sector::new))
        .countries(all(document, ArticleField.COUNTRY, Country::new))
        .language(value(document, ArticleField.LANGUAGE).flatMap(Language::parse))
        .mentioned(
            values(document, ArticleField.MENTIONED).stream()
                .flatMap(date -> PartialDate.parse(date).stream())
                .toList())
        .build();
  }

  private static <T> List<T> all(
      Document document, ArticleField field, Function<String, T> constructor) {
    return values(document, field).stream().map(constructor).toList();
  }

  /// A vulnerability is stored as its id, its score and its severity, with tabs between.
  private static Vulnerability vulnerability(String stored) {
    String[] parts = stored.split("\t", -1);
    return new Vulnerability(
        CveId.parse(parts[0]).orElseThrow(), CvssScore.parse(parts[1]), Severity.parse(parts[2]));
  }

  private static Optional<PublishedDate> published(Document document) {
    return value(document, ArticleField.PUBLISHED)
        .flatMap(PartialDate::parse)
        .map(
            date ->
                new PublishedDate(
                    date, DateOrigin.parse(required(document, ArticleField.PUBLISHED_FROM))));
  }

  /// A product is stored as its name and its vendor's, with a tab between.
  private static Product product(String stored) {
    int tab = stored.indexOf('\t');
    return new Product(stored.substring(0, tab), new Vendor(stored.substring(tab + 1)));
  }

  private static String required(Document document, ArticleField field) {
    return value(document, field)
        .orElseThrow(
            () ->
                new IllegalStateException(
                    String.format(Locale.ROOT, "a document without %s", field)));
  }

  private static Optional<String> value(Document document, ArticleField field) {
    return Optional.ofNullable(document.get(field.fieldName()));
  }

  private static List<String> values(Document document, ArticleField field) {
    return Arrays.asList(document.getValues(field.fieldName()));
  }
}
