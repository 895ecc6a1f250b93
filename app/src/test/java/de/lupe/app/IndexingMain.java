package de.lupe.app;

import de.lupe.indexer.ArticleSink;
import de.lupe.indexer.IndexingListener;
import de.lupe.indexer.lucene.LuceneSink;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// An indexing run as a process of its own that commits as often as a test wants it: index, folder,
/// articles between two commits.
final class IndexingMain {

  /// What it prints when the work begins.
  static final String BEGUN = "begun";

  private IndexingMain() {}

  public static void main(String[] words) throws IOException {
    try (ArticleSink sink = LuceneSink.open(Path.of(words[0]))) {
      System.out.println(BEGUN);
      TestIndex.run(sink, 2, Integer.parseInt(words[2]))
          .run(List.of(Path.of(words[1])), false, IndexingListener.silent());
    }
  }
}
