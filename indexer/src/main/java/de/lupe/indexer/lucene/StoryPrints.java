package de.lupe.indexer.lucene;

import de.lupe.indexer.story.StoryFingerprint;
import de.lupe.schema.ArticleField;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.util.BytesRef;

/// The fingerprints of one state of the index, the last ones that were asked for at hand.
final class StoryPrints {

  private static final int MOST_KEPT = 2048;

  private final List<LeafReaderContext> leaves;
  private final Map<Integer, Optional<StoryFingerprint>> kept =
      new LinkedHashMap<>(MOST_KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, Optional<StoryFingerprint>> eldest) {
          return size() > MOST_KEPT;
        }
      };

  StoryPrints(List<LeafReaderContext> leaves) {
    this.leaves = leaves;
  }

  /// The fingerprint of a document, empty where it has too few words for one.
  Optional<StoryFingerprint> of(int doc) throws IOException {
    Optional<StoryFingerprint> print = kept.get(doc);
    if (print == null) {
      print = read(doc);
      kept.put(doc, print);
    }
    return print;
  }

  private Optional<StoryFingerprint> read(int doc) throws IOException {
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
    BinaryDocValues prints =
        DocValues.getBinary(leaf.reader(), ArticleField.STORY_PRINT.fieldName());
    if (!prints.advanceExact(doc - leaf.docBase)) {
      return Optional.empty();
    }
    BytesRef bytes = prints.binaryValue();
    return Optional.of(StoryFingerprint.of(bytes.bytes, bytes.offset, bytes.length));
  }
}
