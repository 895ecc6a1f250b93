package de.lupe.app;

import de.lupe.indexer.ArticleSink;
import de.lupe.indexer.IndexingListener;
import de.lupe.indexer.lucene.LuceneSink;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/// An indexing run as a process of its own that commits as often as a test wants it: index, folder,
/// articles between two commits. Prints how many articles it has written whenever it is more.
final class IndexingMain {

  private IndexingMain() {}

  public static void main(String[] words) throws IOException {
    AtomicLong written = new AtomicLong();
    IndexingListener listener =
        new IndexingListener() {
          @Override
          public void progress(long bytes, long articles) {
            System.out.println(written.addAndGet(articles));
          }
        };
    try (ArticleSink sink = LuceneSink.open(Path.of(words[0]))) {
      System.out.println(0);
      TestIndex.run(sink, 2, Integer.parseInt(words[2]))
          .run(List.of(Path.of(words[1])), false, listener);
    }
  }
}
