package de.lupe.searcher.lucene;

import de.lupe.schema.ArticleField;
import de.lupe.schema.ArticleKind;
import de.lupe.schema.CvssScore;
import de.lupe.schema.LabelKey;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.LongRange;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/// Queries that restrict and do not rank: every match counts the same.
final class Filters {

  /// Behind the name of an archive in the path of what lies in it.
  private static final String IN_ARCHIVE = "!";

  private final GermanTerms terms;

  Filters(GermanTerms terms) {
    this.terms = terms;
  }

  /// Every article and teaser.
  static Query everything() {
    List<BytesRef> kinds =
        Arrays.stream(ArticleKind.values()).map(kind -> new BytesRef(kind.toString())).toList();
    return new ConstantScoreQuery(new TermInSetQuery(ArticleField.KIND.fieldName(), kinds));
  }

  /// The query for a value of a label, name, path or keyword field; every match counts the same.
  Query value(ArticleField field, String value) {
    Query query =
        switch (field.kind()) {
          case LABEL -> new TermQuery(new Term(field.fieldName(), LabelKey.of(value).value()));
          case NAME -> inARow(field, terms.words(value));
          case PATH -> below(field, folders(value));
          case KEYWORD -> new TermQuery(new Term(field.fieldName(), value));
          case NUMBER -> story(field, value);
          case TEXT, PARTS, WORDS, DATE, SPAN, STORED ->
              throw new IllegalArgumentException(
                  String.format(Locale.ROOT, "%s holds no values to choose", field));
        };
    return new ConstantScoreQuery(query);
  }

  private static Query story(ArticleField field, String value) {
    return Stories.number(value)
        .map(number -> NumericDocValuesField.newSlowExactQuery(field.fieldName(), number))
        .orElseGet(() -> new MatchNoDocsQuery("no story is called " + value));
  }

  private static Query inARow(ArticleField field, List<String> values) {
    return values.isEmpty()
        ? new MatchNoDocsQuery(String.format(Locale.ROOT, "no value for %s", field))
        : new PhraseQuery(field.fieldName(), values.toArray(String[]::new));
  }

  /// An archive is a folder: `news.zip` is the `news.zip!` before what lies in it, too.
  private static Query below(ArticleField field, List<String> folders) {
    MultiPhraseQuery.Builder phrase = new MultiPhraseQuery.Builder();
    for (String folder : folders) {
      phrase.add(
          new Term[] {
            new Term(field.fieldName(), folder), new Term(field.fieldName(), folder + IN_ARCHIVE)
          });
    }
    return folders.isEmpty() ? inARow(field, folders) : phrase.build();
  }

  private static List<String> folders(String path) {
    return Arrays.stream(path.toLowerCase(Locale.ROOT).split("[/\\\\]"))
        .filter(folder -> !folder.isEmpty() && !folder.equals("."))
        .toList();
  }

  /// Articles of which a date, all of it as far as it is known, lies in a span of days.
  ///
  /// @param field one of [ArticleField#dates]
  static Query dated(ArticleField field, Optional<LocalDate> from, Optional<LocalDate> until) {
    long earliest = from.map(Filters::wallClockMillis).orElse(Long.MIN_VALUE);
    long latest = until.map(Filters::wallClockMillis).orElse(Long.MAX_VALUE);
    return new ConstantScoreQuery(
        field == ArticleField.PUBLISHED
            ? published(earliest, latest)
            : LongRange.newWithinQuery(
                field.fieldName(), new long[] {earliest}, new long[] {latest - 1}));
  }

  private static Query published(long earliest, long latest) {
    Query starts =
        LongField.newRangeQuery(ArticleField.PUBLISHED.fieldName(), earliest, Long.MAX_VALUE);
    Query ends =
        LongField.newRangeQuery(ArticleField.PUBLISHED_END.fieldName(), Long.MIN_VALUE, latest);
    return new BooleanQuery.Builder().add(starts, Occur.FILTER).add(ends, Occur.FILTER).build();
  }

  /// Articles whose highest CVSS score lies in a span.
  static Query scored(Optional<CvssScore> from, Optional<CvssScore> to) {
    return new ConstantScoreQuery(
        LongField.newRangeQuery(
            ArticleField.CVSS.fieldName(),
            from.map(CvssScore::tenths).orElse(0),
            to.map(CvssScore::tenths).orElse(Integer.MAX_VALUE)));
  }

  private static long wallClockMillis(LocalDate day) {
    return day.atStartOfDay().toInstant(ZoneOffset.UTC).toEpochMilli();
  }
}
