package de.lupe.indexer.read;

import de.lupe.schema.Article;

/// What became of one input: an article, or the place and the reason why there is none, or that it
/// is no article.
public sealed interface ReadResult {

  /// An article that could be read.
  record Read(Article article) implements ReadResult {}

  /// An input that could not be read.
  ///
  /// @param where the file as the user named it, with `:line` where it is a line of it
  /// @param why one clause that says what is wrong and with which value
  record Rejected(String where, String why) implements ReadResult {}

  /// A part of an archive that no reader is for.
  ///
  /// @param suffix what stands behind the last dot of its name
  record Skipped(String suffix) implements ReadResult {}
}
