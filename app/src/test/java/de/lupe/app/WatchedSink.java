package de.lupe.app;

import de.lupe.indexer.ArticleSink;
import de.lupe.schema.ArticleId;
import de.lupe.schema.EnrichedArticle;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Predicate;

/// A sink that tells what is put into it, before it is.
record WatchedSink(ArticleSink sink, Watch watch) implements ArticleSink {

  /// Is told of every article, from any thread; what it throws is thrown by the sink.
  interface Watch {
    void put(String location, EnrichedArticle article) throws IOException;
  }

  @Override
  public Optional<FileRecord> file(String location) throws IOException {
    return sink.file(location);
  }

  @Override
  public Optional<String> fileOf(ArticleId id) throws IOException {
    return sink.fileOf(id);
  }

  @Override
  public Optional<String> fileOfPathId(ArticleId id) throws IOException {
    return sink.fileOfPathId(id);
  }

  @Override
  public void put(String location, EnrichedArticle article) throws IOException {
    watch.put(location, article);
    sink.put(location, article);
  }

  @Override
  public void fileDone(FileRecord file) throws IOException {
    sink.fileDone(file);
  }

  @Override
  public long forgetFiles(Predicate<String> vanished) throws IOException {
    return sink.forgetFiles(vanished);
  }

  @Override
  public void commit() throws IOException {
    sink.commit();
  }

  @Override
  public void close() throws IOException {
    sink.close();
  }
}
