package de.lupe.indexer;

import de.lupe.indexer.read.ReadResult;
import de.lupe.schema.ArticleId;
import de.lupe.schema.EnrichedArticle;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Where enriched articles go: the port that every index implements.
///
/// Any number of threads may call it at once. What was put or forgotten is visible to searches, and
/// survives the end of the process, from the next [#commit] on; a commit is all or nothing.
///
/// An article's teasers become documents of their own: one for all articles that carry the same
/// teaser, and none where the announced article itself is in the index.
public interface ArticleSink extends AutoCloseable {

  /// What is known of an input file that was completely read.
  ///
  /// @param location its absolute path
  /// @param contentHash tells its content, and what it was enriched with, from any other
  /// @param rejected what was rejected in it
  record FileRecord(String location, String contentHash, List<ReadResult.Rejected> rejected) {
    public FileRecord {
      rejected = List.copyOf(rejected);
    }
  }

  /// The record of an input file, as of the opening of this sink.
  Optional<FileRecord> file(String location) throws IOException;

  /// The absolute path of the input file that the article with this id came from, as of the opening
  /// of this sink.
  Optional<String> fileOf(ArticleId id) throws IOException;

  /// The same for an id that was made of a path: of the file's only article, or of one of its
  /// entries, whose ids have a number behind it ([ArticleId#ofEntry]).
  Optional<String> fileOfPathId(ArticleId id) throws IOException;

  /// Writes an article, in place of an earlier one with the same id.
  ///
  /// @param location the absolute path of the input file it came from
  void put(String location, EnrichedArticle article) throws IOException;

  /// Notes that a file is read to its end, and forgets the articles it once held and holds no
  /// longer: those that were put for it before this sink was opened, and not since.
  void fileDone(FileRecord file) throws IOException;

  /// Forgets files, with all articles that came from them.
  ///
  /// @param vanished asked for the absolute path of every file the index knows
  /// @return how many files were forgotten
  long forgetFiles(Predicate<String> vanished) throws IOException;

  /// Makes everything so far durable and visible.
  void commit() throws IOException;

  /// Lets go of the index without a commit: what was put since the last one is dropped.
  @Override
  void close() throws IOException;
}
