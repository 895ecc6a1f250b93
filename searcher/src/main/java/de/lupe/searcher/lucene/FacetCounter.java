package de.lupe.searcher.lucene;

import de.lupe.schema.ArticleField;
import de.lupe.searcher.Facet;
import de.lupe.searcher.FacetCount;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.StringDocValuesReaderState;
import org.apache.lucene.facet.StringValueFacetCounts;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiDocValues;

/// Counts the values of facets over found documents, on one state of the index. Safe for several
/// threads.
final class FacetCounter {

  private final IndexReader reader;
  private final Map<ArticleField, StringDocValuesReaderState> states = new ConcurrentHashMap<>();

  FacetCounter(IndexReader reader) {
    this.reader = reader;
  }

  /// The most frequent values of a field.
  Facet count(ArticleField field, FacetsCollector found, int most) throws IOException {
    if (FieldInfos.getIndexedFields(reader).isEmpty()
        || MultiDocValues.getSortedSetValues(reader, field.fieldName()) == null) {
      return new Facet(field, List.of(), 0);
    }
    StringDocValuesReaderState state = states.get(field);
    if (state == null) {
      state = new StringDocValuesReaderState(reader, field.fieldName());
      states.put(field, state);
    }
    FacetResult result =
        new StringValueFacetCounts(state, found).getTopChildren(most, field.fieldName());
    if (result == null) {
      return new Facet(field, List.of(), 0);
    }
    List<FacetCount> values =
        Arrays.stream(result.labelValues)
            .map(value -> new FacetCount(value.label, value.value.longValue()))
            .toList();
    return new Facet(field, values, result.childCount);
  }
}
