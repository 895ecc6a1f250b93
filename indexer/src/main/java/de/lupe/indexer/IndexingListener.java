package de.lupe.indexer;

import de.lupe.indexer.read.ReadResult;

/// Is told how an indexing run gets on. Calls come from several threads, one at a time.
public interface IndexingListener {

  /// The size of the work, once it is known.
  ///
  /// @param files how many files will be looked at
  /// @param bytes their size together
  default void started(long files, long bytes) {}

  /// Some more of the work is done, in steps of any size.
  ///
  /// @param bytes how many more bytes of the files have been read; all steps together make the sum
  ///   of [#started]
  /// @param articles how many more articles have been written
  default void progress(long bytes, long articles) {}

  /// One input was rejected.
  default void rejected(ReadResult.Rejected rejected) {}

  /// Hears nothing.
  static IndexingListener silent() {
    return new IndexingListener() {};
  }
}
