package de.lupe.searcher.lucene;

import de.lupe.schema.ArchiveException;
import de.lupe.schema.ArticleField;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiBits;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

/// Looks for damage: in Lucene's files, and in what must hold between Lupe's documents.
public final class IndexCheck {

  private static final int MOST_FINDINGS = 20;

  private IndexCheck() {}

  /// Reads the whole index.
  ///
  /// @return one sentence for everything that is wrong, at most [#MOST_FINDINGS]; none where the
  ///   index is clean
  /// @throws ArchiveException if there is no index, or it is being written
  public static List<String> run(Path index) throws IOException {
    try (LuceneSearchEngine _ = LuceneSearchEngine.open(index);
        Directory directory = FSDirectory.open(index)) {
      List<String> findings = new ArrayList<>(files(directory));
      if (findings.isEmpty()) {
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
          findings.addAll(ids(reader));
        }
      }
      return findings.subList(0, Math.min(MOST_FINDINGS, findings.size()));
    } catch (LockObtainFailedException e) {
      throw new ArchiveException(
          String.format(
              Locale.ROOT,
              "The index %s is in use: another lupe is writing it. Check it when that has ended.",
              index),
          e);
    }
  }

  private static List<String> files(Directory directory) throws IOException {
    try (CheckIndex check = new CheckIndex(directory);
        PrintStream silent =
            new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8)) {
      check.setInfoStream(silent);
      CheckIndex.Status status = check.checkIndex();
      if (status.clean) {
        return List.of();
      }
      List<String> findings = new ArrayList<>();
      for (CheckIndex.Status.SegmentInfoStatus segment : status.segmentInfos) {
        if (segment.error != null) {
          findings.add(
              String.format(
                  Locale.ROOT,
                  "segment %s is damaged: %s",
                  segment.name,
                  segment.error.getMessage()));
        }
      }
      return findings.isEmpty() ? List.of("the list of segments is damaged") : findings;
    }
  }

  /// No id may stand for two documents.
  private static List<String> ids(IndexReader reader) throws IOException {
    List<String> findings = new ArrayList<>();
    Bits live = MultiBits.getLiveDocs(reader);
    Terms ids = MultiTerms.getTerms(reader, ArticleField.ID.fieldName());
    if (ids == null) {
      return findings;
    }
    TermsEnum each = ids.iterator();
    PostingsEnum documents = null;
    for (BytesRef id = each.next(); id != null; id = each.next()) {
      documents = each.postings(documents, PostingsEnum.NONE);
      int count = 0;
      for (int doc = documents.nextDoc();
          doc != DocIdSetIterator.NO_MORE_DOCS;
          doc = documents.nextDoc()) {
        count += live == null || live.get(doc) ? 1 : 0;
      }
      if (count > 1) {
        findings.add(
            String.format(
                Locale.ROOT, "id \"%s\" stands for %d documents", id.utf8ToString(), count));
      }
    }
    return findings;
  }
}
