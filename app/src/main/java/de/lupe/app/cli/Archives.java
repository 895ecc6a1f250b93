package de.lupe.app.cli;

import de.lupe.analysis.SecurityThesaurus;
import de.lupe.indexer.IndexingListener;
import de.lupe.indexer.IndexingReport;
import de.lupe.searcher.SearchEngine;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// What the commands ask of the engines behind them: the port that the wiring implements, and tests
/// replace.
public interface Archives {

  /// True where an index lies in the folder, of whatever schema.
  boolean exists(Path index) throws IOException;

  /// Opens an index for searching; the caller closes it.
  ///
  /// @throws de.lupe.schema.ArchiveException if there is none, or it was written under another
  ///   schema
  SearchEngine open(Path index) throws IOException;

  /// Reads files and folders into an index, which is made where it is not there.
  ///
  /// @throws de.lupe.schema.ArchiveException if the index is in use or of another schema, or a path
  ///   does not exist
  /// @throws de.lupe.indexer.enrich.WordListException if a list of the user is not as it must be
  IndexingReport index(Path index, IndexingJob job, IndexingListener listener) throws IOException;

  /// The same for files that changed, some of which may be gone.
  IndexingReport follow(Path index, IndexingJob job, IndexingListener listener) throws IOException;

  /// Reads a whole index and looks for damage.
  ///
  /// @return one sentence for everything that is wrong; none where the index is sound
  List<String> check(Path index) throws IOException;

  /// The synonyms that come with Lupe, and those of a file.
  ///
  /// @param name what errors call the file
  /// @throws de.lupe.analysis.ThesaurusFormatException if a line of the file is not as it must be
  SecurityThesaurus thesaurus(Path file, String name) throws IOException;

  /// What searches, with its version: `Lucene 10.6.0`.
  String engineVersion();
}
