package de.lupe.app;

import de.lupe.app.cli.Archives;
import de.lupe.indexer.IndexingListener;
import de.lupe.indexer.IndexingReport;
import de.lupe.searcher.SearchEngine;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.util.Version;

/// The only wiring: which engine stands behind the commands. Each is loaded when it is asked for.
final class Engines implements Archives {

  @Override
  public boolean exists(Path index) throws IOException {
    if (!Files.isDirectory(index)) {
      return false;
    }
    try (Stream<Path> files = Files.list(index)) {
      return files.anyMatch(file -> file.getFileName().toString().startsWith("segments_"));
    }
  }

  @Override
  public SearchEngine open(Path index) throws IOException {
    throw new UnsupportedOperationException("no engine is wired yet");
  }

  @Override
  public IndexingReport index(
      Path index, List<Path> paths, boolean prune, IndexingListener listener) throws IOException {
    throw new UnsupportedOperationException("no engine is wired yet");
  }

  @Override
  public boolean check(Path index, PrintStream details) throws IOException {
    throw new UnsupportedOperationException("no engine is wired yet");
  }

  @Override
  public String engineVersion() {
    return "Lucene " + Version.LATEST;
  }
}
