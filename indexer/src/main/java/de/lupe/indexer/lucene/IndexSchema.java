package de.lupe.indexer.lucene;

import de.lupe.analysis.GermanNewsAnalyzer;
import de.lupe.schema.ArticleField;
import de.lupe.schema.FieldKind;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.AnalyzerWrapper;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.analysis.util.CharTokenizer;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;

/// How each kind of field is written: its analyzer and what its postings hold.
final class IndexSchema {

  private static final FieldType POSITIONS =
      indexed(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, true);
  private static final FieldType FREQUENCIES = indexed(IndexOptions.DOCS_AND_FREQS, true);
  // Found or not found: how often and how long does not count.
  private static final FieldType PRESENCE = indexed(IndexOptions.DOCS, false);
  private static final FieldType PHRASES_ONLY =
      indexed(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, false);

  private IndexSchema() {}

  private static FieldType indexed(IndexOptions options, boolean norms) {
    FieldType type = new FieldType();
    type.setIndexOptions(options);
    type.setTokenized(true);
    type.setOmitNorms(!norms);
    type.freeze();
    return type;
  }

  /// What the postings of an analysed field hold. The lead is a second copy of words that the body
  /// has with positions, and a category either is named by a word or not.
  static FieldType postings(ArticleField field) {
    return switch (field.kind()) {
      case TEXT ->
          switch (field) {
            case LEAD -> FREQUENCIES;
            case CATEGORY_WORDS -> PRESENCE;
            default -> POSITIONS;
          };
      case PARTS -> FREQUENCIES;
      case WORDS -> PRESENCE;
      case NAME, PATH -> PHRASES_ONLY;
      case LABEL, KEYWORD, DATE, SPAN, NUMBER, STORED ->
          throw new IllegalArgumentException(
              String.format(Locale.ROOT, "%s is not analysed", field));
    };
  }

  /// The analyzer of every field.
  static Analyzer analyzer() {
    Map<FieldKind, Analyzer> byKind =
        Map.of(
            FieldKind.TEXT, GermanNewsAnalyzer.stems(),
            FieldKind.PARTS, GermanNewsAnalyzer.parts(),
            FieldKind.WORDS, GermanNewsAnalyzer.words(),
            FieldKind.NAME, GermanNewsAnalyzer.words(),
            FieldKind.PATH, new PathAnalyzer());
    Map<String, Analyzer> byName = new HashMap<>();
    for (ArticleField field : ArticleField.values()) {
      byName.put(field.fieldName(), byKind.getOrDefault(field.kind(), new KeywordAnalyzer()));
    }
    return new AnalyzerWrapper(Analyzer.PER_FIELD_REUSE_STRATEGY) {
      @Override
      protected Analyzer getWrappedAnalyzer(String fieldName) {
        return byName.getOrDefault(fieldName, new KeywordAnalyzer());
      }
    };
  }

  /// Cuts a path into its folders and its file name, in lower case.
  private static final class PathAnalyzer extends Analyzer {
    @Override
    protected TokenStreamComponents createComponents(String fieldName) {
      Tokenizer folders = CharTokenizer.fromSeparatorCharPredicate(c -> c == '/' || c == '\\');
      return new TokenStreamComponents(folders, new LowerCaseFilter(folders));
    }
  }
}
