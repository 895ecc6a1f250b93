package de.lupe.searcher.lucene;

import de.lupe.schema.ArticleField;
import de.lupe.schema.ArticleKind;
import de.lupe.schema.SchemaFingerprint;
import de.lupe.searcher.ArchiveStats;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.OptionalLong;
import org.apache.lucene.index.IndexCommit;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/// Counts what an index holds.
final class StatsCounter {

  private StatsCounter() {}

  static ArchiveStats count(IndexState state, Directory directory) throws IOException {
    Query dated = new FieldExistsQuery(ArticleField.PUBLISHED.fieldName());
    Query articles = kind(ArticleKind.ARTICLE.toString());
    Query undated =
        new BooleanQuery.Builder().add(articles, Occur.MUST).add(dated, Occur.MUST_NOT).build();
    IndexCommit commit = state.directoryReader().getIndexCommit();
    long bytes = 0;
    for (String file : commit.getFileNames()) {
      bytes += directory.fileLength(file);
    }
    return new ArchiveStats(
        state.count(articles),
        state.count(kind(ArticleKind.TEASER.toString())),
        state.count(kind(ArticleField.FILE_KIND)),
        state.count(undated),
        day(state.oldest()),
        day(state.newest()),
        bytes,
        written(directory, commit),
        commit.getUserData().getOrDefault(SchemaFingerprint.KEY, ""));
  }

  private static Query kind(String kind) {
    return new TermQuery(new Term(ArticleField.KIND.fieldName(), kind));
  }

  private static Optional<LocalDate> day(OptionalLong wallClockMillis) {
    return wallClockMillis.isEmpty()
        ? Optional.empty()
        : Optional.of(
            LocalDate.ofInstant(Instant.ofEpochMilli(wallClockMillis.getAsLong()), ZoneOffset.UTC));
  }

  private static Optional<Instant> written(Directory directory, IndexCommit commit)
      throws IOException {
    return directory instanceof FSDirectory folder
        ? Optional.of(
            Files.getLastModifiedTime(folder.getDirectory().resolve(commit.getSegmentsFileName()))
                .toInstant())
        : Optional.empty();
  }
}
