package de.lupe.searcher.lucene;

import de.lupe.schema.ArticleField;
import de.lupe.schema.LabelKey;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.spell.LuceneLevenshteinDistance;
import org.apache.lucene.search.spell.StringDistance;

/// Finds the value of a facet that was meant by one that no document has: `Microsoft` for
/// `Mircosoft`, `Palo Alto Networks` for `Palo Alto`. It looks at every value of the facet once.
final class NearValues {

  /// Fields whose values are names: what is near to a number or a date means something else.
  private static final Set<ArticleField> NAMES =
      Set.of(
          ArticleField.VENDOR,
          ArticleField.MAIN_VENDOR,
          ArticleField.MALWARE,
          ArticleField.ACTOR,
          ArticleField.SECTOR,
          ArticleField.COUNTRY,
          ArticleField.PRODUCT,
          ArticleField.TOPIC,
          ArticleField.CATEGORY,
          ArticleField.SOURCE,
          ArticleField.AUTHOR);

  /// Of three letters one may differ, of six two.
  private static final float LEAST_SIMILARITY = 0.65f;

  /// How similar a name is that goes on where the typed one ends, or the other way round.
  private static final float CONTINUED = 0.7f;

  private final IndexSearcher searcher;
  private final Filters filters;
  private final StringDistance similarity = new LuceneLevenshteinDistance();

  NearValues(IndexSearcher searcher, Filters filters) {
    this.searcher = searcher;
    this.filters = filters;
  }

  /// True where the field has names and no document has this one.
  boolean isUnknown(ArticleField field, String value) throws IOException {
    return NAMES.contains(field) && !exists(field, value);
  }

  /// The nearest value that some document has, for one that is unknown.
  Optional<String> nearest(ArticleField field, String value) throws IOException {
    SortedSetDocValues values =
        MultiDocValues.getSortedSetValues(searcher.getIndexReader(), field.fieldName());
    if (values == null) {
      return Optional.empty();
    }
    String typed = LabelKey.of(value).value();
    Optional<String> best = Optional.empty();
    float bestSimilarity = 0;
    for (long ordinal = 0; ordinal < values.getValueCount(); ordinal++) {
      String candidate = values.lookupOrd(ordinal).utf8ToString();
      float near = similarity(typed, LabelKey.of(candidate).value());
      // The index still lists values of documents that are gone.
      if (near >= LEAST_SIMILARITY && near > bestSimilarity && exists(field, candidate)) {
        best = Optional.of(candidate);
        bestSimilarity = near;
      }
    }
    return best;
  }

  private boolean exists(ArticleField field, String value) throws IOException {
    return searcher.count(filters.value(field, value)) > 0;
  }

  private float similarity(String typed, String candidate) {
    boolean isContinued = candidate.startsWith(typed + " ") || typed.startsWith(candidate + " ");
    float near = similarity.getDistance(typed, candidate);
    return isContinued ? Math.max(near, CONTINUED) : near;
  }
}
