package de.lupe.indexer;

import de.lupe.indexer.read.ReadResult;

/// Is told how an indexing run gets on. Calls come from several threads, one at a time.
public interface IndexingListener {

  /// The size of the work, once it is known.
  ///
  /// @param files how many files will be looked at
  /// @param bytes their size together
  default void started(long files, long bytes) {}

  /// One file is done.
  ///
  /// @param bytes its size
  /// @param articles how many articles it gave; 0 where it was unchanged or rejected
  default void fileDone(long bytes, long articles) {}

  /// One input was rejected.
  default void rejected(ReadResult.Rejected rejected) {}

  /// Hears nothing.
  static IndexingListener silent() {
    return new IndexingListener() {};
  }
}
