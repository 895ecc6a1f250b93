package de.lupe.indexer.read;

import java.io.IOException;
import java.util.function.Consumer;

/// Reads one format. Readers keep nothing between two files and serve several threads at once.
public interface ArticleReader {

  /// True where this reader is for files that begin like this.
  boolean reads(FileSample sample);

  /// Reads the file from its beginning and hands over what it finds, in the file's order, one
  /// result at a time.
  ///
  /// What is wrong with the content is handed over as [ReadResult.Rejected]; only a disk that fails
  /// is an exception.
  void read(InputFile file, Consumer<ReadResult> results) throws IOException;
}
