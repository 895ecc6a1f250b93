package de.lupe.searcher.lucene;

import de.lupe.schema.ArticleField;
import de.lupe.schema.Story;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;

/// The stories of one state of the index and how many articles each has. An article that is the
/// last of its story is in none.
final class Stories {

  private final List<LeafReaderContext> leaves;
  private final Map<Long, Integer> sizes = new HashMap<>();

  private Stories(IndexReader reader) {
    this.leaves = reader.leaves();
  }

  /// Reads them: the time grows with the articles that are in stories, not with the others.
  static Stories of(IndexReader reader) throws IOException {
    Stories stories = new Stories(reader);
    for (LeafReaderContext leaf : stories.leaves) {
      NumericDocValues values = values(leaf);
      Bits live = leaf.reader().getLiveDocs();
      for (int doc = values.nextDoc();
          doc != DocIdSetIterator.NO_MORE_DOCS;
          doc = values.nextDoc()) {
        if (live == null || live.get(doc)) {
          stories.sizes.merge(values.longValue(), 1, Integer::sum);
        }
      }
    }
    stories.sizes.values().removeIf(size -> size < 2);
    return stories;
  }

  static NumericDocValues values(LeafReaderContext leaf) throws IOException {
    return DocValues.getNumeric(leaf.reader(), ArticleField.STORY.fieldName());
  }

  /// True where no two articles are nearly the same.
  boolean isEmpty() {
    return sizes.isEmpty();
  }

  /// True for the number of a story.
  boolean has(long number) {
    return sizes.containsKey(number);
  }

  /// The number of the story that a document belongs to.
  Optional<Long> numberOf(int doc) throws IOException {
    if (sizes.isEmpty()) {
      return Optional.empty();
    }
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
    NumericDocValues values = values(leaf);
    return values.advanceExact(doc - leaf.docBase) && sizes.containsKey(values.longValue())
        ? Optional.of(values.longValue())
        : Optional.empty();
  }

  /// The story that a document belongs to.
  Optional<Story> of(int doc) throws IOException {
    return numberOf(doc).map(number -> new Story(id(number), sizes.get(number)));
  }

  /// A story's name: sixteen hexadecimal digits.
  static String id(long number) {
    return String.format(Locale.ROOT, "%016x", number);
  }

  /// The number of a story with this name.
  static Optional<Long> number(String id) {
    String digits = id.strip().toLowerCase(Locale.ROOT);
    return digits.matches("[0-7][0-9a-f]{15}")
        ? Optional.of(Long.parseLong(digits, 16))
        : Optional.empty();
  }
}
