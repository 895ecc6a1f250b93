package de.lupe.app.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What is to be indexed, and how.
///
/// @param paths files and folders, as the user named them
/// @param prune whether files that vanished are forgotten
/// @param vendors the user's own list of vendors and products
/// @param topics the user's own topics
public record IndexingJob(
    List<Path> paths, boolean prune, Optional<Path> vendors, Optional<Path> topics) {
  public IndexingJob {
    paths = List.copyOf(paths);
  }

  /// The same for other paths.
  public IndexingJob withPaths(List<Path> others) {
    return new IndexingJob(others, prune, vendors, topics);
  }

  /// One without lists of one's own.
  public static IndexingJob of(List<Path> paths) {
    return new IndexingJob(paths, false, Optional.empty(), Optional.empty());
  }
}
