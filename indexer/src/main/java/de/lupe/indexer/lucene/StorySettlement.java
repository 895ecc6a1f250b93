package de.lupe.indexer.lucene;

import de.lupe.indexer.story.StoryFingerprint;
import de.lupe.schema.ArticleField;
import de.lupe.schema.ArticleId;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

/// Puts articles that were written since the last commit into stories with those that are nearly
/// the same.
///
/// An article is compared with those alone that share a band of its fingerprint, and with few of
/// them where a form makes many articles alike: the time grows with the new articles, not with the
/// archive. A story's number is a document value, which is changed without writing an article anew.
final class StorySettlement {

  /// How many articles with the same band are looked at in a segment.
  private static final int MOST_WITH_A_BAND = 256;

  /// How many articles a new one is compared with.
  private static final int MOST_COMPARED = 32;

  private static final long NO_STORY = -1;

  private final IndexWriter writer;

  StorySettlement(IndexWriter writer) {
    this.writer = writer;
  }

  /// Settles the articles with these ids; nobody may write articles meanwhile.
  void settle(Collection<String> fresh) throws IOException {
    if (fresh.isEmpty()) {
      return;
    }
    try (DirectoryReader reader = DirectoryReader.open(writer)) {
      new Round(reader).settle(fresh);
    }
  }

  /// Lucene changes values only of a field that it has seen: the first story is preceded by a
  /// document that has nothing but this field, and is never found.
  private void introduceField() throws IOException {
    String field = ArticleField.STORY.fieldName();
    if (!writer.getFieldNames().contains(field)) {
      Document anchor = new Document();
      anchor.add(new NumericDocValuesField(field, NO_STORY));
      writer.addDocument(anchor);
    }
  }

  /// One state of the index in which articles are settled.
  private final class Round {
    private final List<LeafReaderContext> leaves;
    private final StoryGroups groups = new StoryGroups();
    private final StoryPrints prints;

    Round(DirectoryReader reader) {
      this.leaves = reader.leaves();
      this.prints = new StoryPrints(leaves);
    }

    void settle(Collection<String> fresh) throws IOException {
      for (Map.Entry<Integer, Map<Integer, Double>> each : candidates(fresh).entrySet()) {
        int doc = each.getKey();
        StoryFingerprint print = prints.of(doc).orElseThrow();
        List<Map.Entry<Integer, Double>> nearest =
            each.getValue().entrySet().stream()
                .sorted(
                    Map.Entry.<Integer, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_COMPARED)
                .toList();
        for (Map.Entry<Integer, Double> other : nearest) {
          Optional<StoryFingerprint> its = prints.of(other.getKey());
          if (its.isPresent() && print.isSameStory(its.get())) {
            groups.join(doc, story(doc), other.getKey(), story(other.getKey()));
          }
        }
      }
      write();
    }

    /// For each new article the others that share bands with it, and how rare those are.
    private SortedMap<Integer, Map<Integer, Double>> candidates(Collection<String> fresh)
        throws IOException {
      SortedMap<BytesRef, List<Integer>> byBand = new TreeMap<>();
      for (int doc : documents(fresh)) {
        Optional<StoryFingerprint> print = prints.of(doc);
        if (print.isPresent()) {
          for (String band : print.get().bands()) {
            byBand.computeIfAbsent(new BytesRef(band), unseen -> new ArrayList<>(1)).add(doc);
          }
        }
      }
      SortedMap<Integer, Map<Integer, Double>> candidates = new TreeMap<>();
      for (LeafReaderContext leaf : leaves) {
        TermsEnum bands = terms(leaf, ArticleField.STORY_BAND);
        PostingsEnum postings = null;
        // In order, each term is found near the one before it.
        for (Map.Entry<BytesRef, List<Integer>> band : byBand.entrySet()) {
          if (bands.seekExact(band.getKey())) {
            postings = bands.postings(postings, PostingsEnum.NONE);
            collect(leaf, postings, band.getValue(), candidates);
          }
        }
      }
      return candidates;
    }

    private void collect(
        LeafReaderContext leaf,
        PostingsEnum postings,
        List<Integer> fresh,
        SortedMap<Integer, Map<Integer, Double>> candidates)
        throws IOException {
      Bits live = leaf.reader().getLiveDocs();
      // What many forms share says little of which two are near.
      double rarity = 1.0 / postings.cost();
      int seen = 0;
      for (int inLeaf = postings.nextDoc();
          inLeaf != DocIdSetIterator.NO_MORE_DOCS && seen < MOST_WITH_A_BAND;
          inLeaf = postings.nextDoc()) {
        if (live == null || live.get(inLeaf)) {
          seen++;
          int doc = leaf.docBase + inLeaf;
          // Of many new ones with the same band, the first ones find the others.
          for (int other : fresh.subList(0, Math.min(fresh.size(), MOST_WITH_A_BAND))) {
            if (other != doc) {
              candidates
                  .computeIfAbsent(other, unseen -> new HashMap<>())
                  .merge(doc, rarity, Double::sum);
            }
          }
        }
      }
    }

    private List<Integer> documents(Collection<String> ids) throws IOException {
      List<BytesRef> sorted = ids.stream().map(BytesRef::new).sorted().toList();
      List<Integer> documents = new ArrayList<>(ids.size());
      for (LeafReaderContext leaf : leaves) {
        TermsEnum terms = terms(leaf, ArticleField.ID);
        Bits live = leaf.reader().getLiveDocs();
        PostingsEnum postings = null;
        for (BytesRef id : sorted) {
          if (terms.seekExact(id)) {
            postings = terms.postings(postings, PostingsEnum.NONE);
            for (int doc = postings.nextDoc();
                doc != DocIdSetIterator.NO_MORE_DOCS;
                doc = postings.nextDoc()) {
              if (live == null || live.get(doc)) {
                documents.add(leaf.docBase + doc);
              }
            }
          }
        }
      }
      return documents;
    }

    private TermsEnum terms(LeafReaderContext leaf, ArticleField field) throws IOException {
      var terms = leaf.reader().terms(field.fieldName());
      return terms == null ? TermsEnum.EMPTY : terms.iterator();
    }

    private Optional<Long> story(int doc) throws IOException {
      LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
      NumericDocValues stories =
          DocValues.getNumeric(leaf.reader(), ArticleField.STORY.fieldName());
      return stories.advanceExact(doc - leaf.docBase)
          ? Optional.of(stories.longValue())
          : Optional.empty();
    }

    private void write() throws IOException {
      Map<Long, Long> renamed = new HashMap<>();
      for (StoryGroups.Group group : groups.all()) {
        List<String> ids = new ArrayList<>();
        for (int doc : group.documents()) {
          ids.add(id(doc));
        }
        long story = group.stories().isEmpty() ? StoryGroups.number(ids) : group.stories().first();
        for (int i = 0; i < ids.size(); i++) {
          if (!story(group.documents().get(i)).equals(Optional.of(story))) {
            write(ids.get(i), story);
          }
        }
        group.stories().tailSet(story, false).forEach(other -> renamed.put(other, story));
      }
      if (!renamed.isEmpty()) {
        rename(renamed);
      }
    }

    /// Stories that became one: their other articles follow.
    private void rename(Map<Long, Long> renamed) throws IOException {
      for (LeafReaderContext leaf : leaves) {
        NumericDocValues stories =
            DocValues.getNumeric(leaf.reader(), ArticleField.STORY.fieldName());
        Bits live = leaf.reader().getLiveDocs();
        for (int doc = stories.nextDoc();
            doc != DocIdSetIterator.NO_MORE_DOCS;
            doc = stories.nextDoc()) {
          Long story = renamed.get(stories.longValue());
          if (story != null && (live == null || live.get(doc))) {
            write(id(leaf.docBase + doc), story);
          }
        }
      }
    }

    private String id(int doc) throws IOException {
      LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
      var ids = DocValues.getSorted(leaf.reader(), ArticleField.ID.fieldName());
      if (!ids.advanceExact(doc - leaf.docBase)) {
        throw new IllegalStateException("an article without an id");
      }
      return ids.lookupOrd(ids.ordValue()).utf8ToString();
    }

    private void write(String id, long story) throws IOException {
      introduceField();
      writer.updateNumericDocValue(
          new Term(ArticleField.ID.fieldName(), new ArticleId(id).value()),
          ArticleField.STORY.fieldName(),
          story);
    }
  }
}
