package de.lupe.app.cli;

import de.lupe.searcher.ArchiveStats;
import de.lupe.searcher.SearchEngine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

/// The folder of articles that Lupe comes with.
///
/// @param folder where it lies
/// @param surroundings where relative paths begin
record ExampleCorpus(Path folder, Surroundings surroundings) {

  private static final String PLACE = "corpus/articles/";
  private static final int MORE_THAN_EXAMPLES = 10_000;

  /// The folder as a person would name it from here.
  Path asNamed() {
    return Path.of(surroundings.shown(folder));
  }

  /// True where an archive holds nothing but articles of this folder.
  boolean isAllOf(SearchEngine engine) throws IOException {
    ArchiveStats stats = engine.stats();
    if (stats.articles() > MORE_THAN_EXAMPLES || stats.files() > files()) {
      return false;
    }
    AtomicBoolean only = new AtomicBoolean(true);
    engine.articles(
        document -> {
          if (!holds(document.article().path())) {
            only.set(false);
          }
        });
    return only.get();
  }

  private long files() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).count();
    }
  }

  /// True for the path of an article of this folder, from wherever it was named.
  private boolean holds(String path) {
    if (surroundings.workingDirectory().resolve(path).normalize().startsWith(folder.normalize())) {
      return true;
    }
    int place = path.lastIndexOf(PLACE);
    return place >= 0 && Files.exists(folder.resolve(path.substring(place + PLACE.length())));
  }
}
