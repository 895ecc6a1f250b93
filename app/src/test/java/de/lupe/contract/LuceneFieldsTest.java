package de.lupe.contract;

import de.lupe.indexer.ArticleSink;
import de.lupe.indexer.lucene.LuceneSink;
import de.lupe.searcher.SearchEngine;
import de.lupe.searcher.lucene.LuceneSearchEngine;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class LuceneFieldsTest extends FieldsContract {

  @TempDir Path folder;

  @Override
  protected ArticleSink sink() throws IOException {
    return LuceneSink.open(folder.resolve("index"));
  }

  @Override
  protected SearchEngine engine() throws IOException {
    return LuceneSearchEngine.open(folder.resolve("index"));
  }
}
