package de.lupe.indexer.lucene;

import de.lupe.indexer.ArticleSink.FileRecord;
import de.lupe.indexer.read.ReadResult;
import de.lupe.indexer.story.StoryFingerprint;
import de.lupe.schema.Article;
import de.lupe.schema.ArticleField;
import de.lupe.schema.ArticleKind;
import de.lupe.schema.CvssScore;
import de.lupe.schema.EnrichedArticle;
import de.lupe.schema.Findings;
import de.lupe.schema.LabelKey;
import de.lupe.schema.PartialDate;
import de.lupe.schema.Product;
import de.lupe.schema.PublishedDate;
import de.lupe.schema.Severity;
import de.lupe.schema.TitleKey;
import de.lupe.schema.Vulnerability;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.LongRange;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;

/// Writes articles as Lucene documents: the only place that knows what each field of the index
/// holds.
///
/// Safe for several threads.
final class DocumentMapper {

  /// Separates two values that are stored as one.
  static final char SEPARATOR = '\t';

  /// In place of a path: the document was not read from a file, but derived from others.
  static final String NO_FILE = "";

  private final String run;

  /// Marks every document with the run that writes it.
  DocumentMapper(String run) {
    this.run = run;
  }

  /// The document of an article from an input file.
  Document article(String location, EnrichedArticle enriched) {
    Document document = searchable(enriched);
    keyword(document, ArticleField.FILE, location);
    if (enriched.article().kind() == ArticleKind.ARTICLE) {
      StoryFingerprint.of(enriched.article()).ifPresent(print -> story(document, print));
      keyword(document, ArticleField.TITLE_KEY, TitleKey.of(enriched.article().title()).value());
    }
    for (Article teaser : enriched.article().teasers()) {
      keyword(document, ArticleField.TEASES, TitleKey.of(teaser.title()).value());
    }
    if (!enriched.teasers().isEmpty()) {
      stored(document, ArticleField.TEASERS, TeaserJson.write(enriched.teasers()));
    }
    return document;
  }

  /// The document of a teaser. It belongs to no input file: it is there as long as some article
  /// carries it.
  Document teaser(EnrichedArticle teaser) {
    Document document = searchable(teaser);
    keyword(document, ArticleField.FILE, NO_FILE);
    return document;
  }

  /// The record of an input file.
  Document fileRecord(FileRecord file) {
    Document document = new Document();
    keyword(document, ArticleField.KIND, ArticleField.FILE_KIND);
    facet(document, ArticleField.KIND, ArticleField.FILE_KIND);
    keyword(document, ArticleField.FILE_RECORD, file.location());
    keyword(document, ArticleField.FILE, file.location());
    keyword(document, ArticleField.RUN, run);
    stored(document, ArticleField.CONTENT_HASH, file.contentHash());
    for (ReadResult.Rejected rejected : file.rejected()) {
      stored(document, ArticleField.REJECTED, rejected.where() + SEPARATOR + rejected.why());
    }
    return document;
  }

  private Document searchable(EnrichedArticle enriched) {
    Article article = enriched.article();
    Document document = new Document();
    keyword(document, ArticleField.ID, article.id().value());
    document.add(
        new SortedDocValuesField(ArticleField.ID.fieldName(), new BytesRef(article.id().value())));
    keyword(document, ArticleField.KIND, article.kind().toString());
    facet(document, ArticleField.KIND, article.kind().toString());
    keyword(document, ArticleField.RUN, run);
    article.parent().ifPresent(parent -> keyword(document, ArticleField.PARENT, parent.value()));
    analysed(document, ArticleField.PATH_GIVEN, article.path());

    analysed(document, ArticleField.TITLE, article.title());
    analysed(document, ArticleField.TITLE_PARTS, article.title());
    analysed(document, ArticleField.LEAD, article.lead());
    analysed(document, ArticleField.BODY, article.body());
    analysed(document, ArticleField.BODY_PARTS, article.body());
    analysed(document, ArticleField.TEXT_WORDS, article.title());
    analysed(document, ArticleField.TEXT_WORDS, article.body());

    for (String author : article.authors()) {
      analysed(document, ArticleField.AUTHOR, author);
      facet(document, ArticleField.AUTHOR, author);
    }
    labels(document, ArticleField.CATEGORY, article.categories());
    for (String category : article.categories()) {
      analysed(document, ArticleField.CATEGORY_WORDS, category);
      analysed(document, ArticleField.TEXT_WORDS, category);
    }
    findings(document, enriched.findings());
    labels(document, ArticleField.SOURCE, article.source());
    article.url().ifPresent(url -> keyword(document, ArticleField.URL, url));

    article.published().ifPresent(published -> published(document, published));
    article.updated().ifPresent(date -> span(document, ArticleField.UPDATED, date));
    article.retrieved().ifPresent(time -> retrieved(document, time));
    return document;
  }

  private static void findings(Document document, Findings findings) {
    labels(document, ArticleField.VENDOR, findings.vendors());
    labels(document, ArticleField.MAIN_VENDOR, findings.mainVendor());
    for (Product product : findings.products()) {
      label(document, ArticleField.PRODUCT, product.name());
      stored(document, ArticleField.PRODUCT, product.name() + SEPARATOR + product.vendor().name());
    }
    labels(document, ArticleField.TOPIC, findings.topics());
    labels(document, ArticleField.CVE, findings.cves());
    for (Vulnerability known : findings.vulnerabilities()) {
      stored(
          document,
          ArticleField.VULNERABILITY,
          String.join(
              String.valueOf(SEPARATOR),
              known.cve().toString(),
              known.score().map(CvssScore::toString).orElse(""),
              known.severity().map(Severity::toString).orElse("")));
    }
    labels(document, ArticleField.SEVERITY, findings.severity());
    findings
        .score()
        .ifPresent(
            score ->
                document.add(
                    new LongField(ArticleField.CVSS.fieldName(), score.tenths(), Field.Store.YES)));
    labels(document, ArticleField.MALWARE, findings.malware());
    labels(document, ArticleField.ACTOR, findings.actors());
    labels(document, ArticleField.SECTOR, findings.sectors());
    labels(document, ArticleField.COUNTRY, findings.countries());
    labels(document, ArticleField.LANGUAGE, findings.language());
    for (PartialDate date : findings.mentioned()) {
      span(document, ArticleField.MENTIONED, date);
    }
  }

  private static void span(Document document, ArticleField field, PartialDate date) {
    span(document, field, wallClockMillis(date.start()), wallClockMillis(date.end()) - 1);
    stored(document, field, date.toString());
  }

  /// A moment, which has no place and so no other clock than that of Greenwich.
  private static void retrieved(Document document, Instant time) {
    span(document, ArticleField.RETRIEVED, time.toEpochMilli(), time.toEpochMilli());
    stored(document, ArticleField.RETRIEVED, time.toString());
  }

  private static void span(Document document, ArticleField field, long first, long last) {
    document.add(new LongRange(field.fieldName(), new long[] {first}, new long[] {last}));
  }

  private static void story(Document document, StoryFingerprint print) {
    print.bands().forEach(band -> keyword(document, ArticleField.STORY_BAND, band));
    document.add(
        new BinaryDocValuesField(
            ArticleField.STORY_PRINT.fieldName(), new BytesRef(print.toBytes())));
  }

  private static void published(Document document, PublishedDate published) {
    PartialDate date = published.date();
    String field = ArticleField.PUBLISHED.fieldName();
    document.add(new LongField(field, wallClockMillis(date.start()), Field.Store.NO));
    document.add(
        new LongField(
            ArticleField.PUBLISHED_END.fieldName(), wallClockMillis(date.end()), Field.Store.NO));
    stored(document, ArticleField.PUBLISHED, date.toString());
    keyword(document, ArticleField.PUBLISHED_FROM, published.origin().toString());
    label(document, ArticleField.YEAR, Integer.toString(date.start().getYear()));
  }

  private static long wallClockMillis(LocalDateTime time) {
    return time.toInstant(ZoneOffset.UTC).toEpochMilli();
  }

  private static void analysed(Document document, ArticleField field, String value) {
    if (!value.isEmpty()) {
      document.add(new Field(field.fieldName(), value, IndexSchema.postings(field)));
      if (field.isStored()) {
        stored(document, field, value);
      }
    }
  }

  private static void labels(Document document, ArticleField field, Optional<?> value) {
    labels(document, field, value.stream().toList());
  }

  private static void labels(Document document, ArticleField field, List<?> values) {
    for (Object value : values) {
      label(document, field, value.toString());
      if (field.isStored()) {
        stored(document, field, value.toString());
      }
    }
  }

  private static void label(Document document, ArticleField field, String value) {
    document.add(new StringField(field.fieldName(), LabelKey.of(value).value(), Field.Store.NO));
    facet(document, field, value);
  }

  private static void facet(Document document, ArticleField field, String value) {
    document.add(new SortedSetDocValuesField(field.fieldName(), new BytesRef(value)));
  }

  private static void keyword(Document document, ArticleField field, String value) {
    document.add(new StringField(field.fieldName(), value, Field.Store.NO));
    if (field.isStored()) {
      stored(document, field, value);
    }
  }

  private static void stored(Document document, ArticleField field, String value) {
    document.add(new StoredField(field.fieldName(), value));
  }
}
