package de.lupe.app.cli;

import de.lupe.indexer.IndexingListener;
import de.lupe.indexer.IndexingReport;
import de.lupe.searcher.SearchEngine;
import java.io.IOException;
import java.io.PrintStream;
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
  /// @param prune whether files that vanished are forgotten
  /// @throws de.lupe.schema.ArchiveException if the index is in use or of another schema
  IndexingReport index(Path index, List<Path> paths, boolean prune, IndexingListener listener)
      throws IOException;

  /// Examines every file of an index.
  ///
  /// @param details gets the examiner's protocol
  /// @return true where nothing is damaged
  boolean check(Path index, PrintStream details) throws IOException;

  /// What searches, with its version: `Lucene 10.6.0`.
  String engineVersion();
}
