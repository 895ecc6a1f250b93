package de.lupe.searcher.lucene;

import de.lupe.analysis.GermanNewsAnalyzer;
import de.lupe.schema.ArchiveException;
import de.lupe.schema.ArticleField;
import de.lupe.schema.ArticleId;
import de.lupe.schema.EnrichedArticle;
import de.lupe.schema.SchemaFingerprint;
import de.lupe.searcher.ArchiveStats;
import de.lupe.searcher.SearchEngine;
import de.lupe.searcher.SearchRequest;
import de.lupe.searcher.SearchResponse;
import de.lupe.searcher.query.ParsedQuery;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/// The index on the local disk, opened for searching. It follows the commits of a process that
/// writes.
public final class LuceneSearchEngine implements SearchEngine {

  private static final int EXPORT_CHUNK = 500;

  /// A word becomes about ten clauses, and the parser lets a thousand words through.
  private static final int MOST_CLAUSES = 1 << 16;

  static {
    IndexSearcher.setMaxClauseCount(MOST_CLAUSES);
  }

  private final Directory directory;
  private final Clock clock;
  private final SearcherManager states;
  private final GermanTerms terms = new GermanTerms();

  private LuceneSearchEngine(Directory directory, Clock clock) throws IOException {
    this.directory = directory;
    this.clock = clock;
    this.states = new SearcherManager(directory, new IndexState.Factory());
  }

  /// Opens an index, with the clock of the system.
  ///
  /// @param index the index's folder
  /// @throws ArchiveException if there is none, or it was written under another schema
  public static LuceneSearchEngine open(Path index) throws IOException {
    return open(index, Clock.system(ZoneId.systemDefault()));
  }

  /// Opens an index.
  ///
  /// @param index the index's folder
  /// @param clock what day it is, for searches that raise what is fresh
  /// @throws ArchiveException if there is none, or it was written under another schema
  public static LuceneSearchEngine open(Path index, Clock clock) throws IOException {
    if (!Files.isDirectory(index)) {
      throw missing(index);
    }
    Directory directory = FSDirectory.open(index);
    LuceneSearchEngine engine = null;
    try {
      if (!DirectoryReader.indexExists(directory)) {
        throw missing(index);
      }
      engine = new LuceneSearchEngine(directory, clock);
      IndexState state = engine.acquire();
      try {
        String found =
            state
                .directoryReader()
                .getIndexCommit()
                .getUserData()
                .getOrDefault(SchemaFingerprint.KEY, "");
        SchemaFingerprint.check(index.toString(), found, GermanNewsAnalyzer.fingerprint());
      } finally {
        engine.states.release(state);
      }
      return engine;
    } catch (CorruptIndexException | IndexFormatTooOldException | IndexFormatTooNewException e) {
      directory.close();
      throw ArchiveException.unreadable(index, e);
    } catch (IOException | RuntimeException e) {
      if (engine != null) {
        engine.states.close();
      }
      directory.close();
      throw e;
    }
  }

  private static ArchiveException missing(Path index) {
    return new ArchiveException(
        String.format(
            Locale.ROOT,
            "There is no index at %s: make one with \"lupe index FOLDER\", or name another"
                + " --index.",
            index));
  }

  private IndexState acquire() throws IOException {
    states.maybeRefreshBlocking();
    return (IndexState) states.acquire();
  }

  @Override
  public SearchResponse search(ParsedQuery query, SearchRequest request) throws IOException {
    IndexState state = acquire();
    try {
      return new Search(state, terms, query, request, clock).run();
    } finally {
      states.release(state);
    }
  }

  @Override
  public Optional<EnrichedArticle> article(ArticleId id) throws IOException {
    IndexState state = acquire();
    try {
      TopDocs hits =
          state.search(new TermQuery(new Term(ArticleField.ID.fieldName(), id.value())), 1);
      return hits.scoreDocs.length == 0
          ? Optional.empty()
          : Optional.of(state.article(hits.scoreDocs[0].doc));
    } finally {
      states.release(state);
    }
  }

  @Override
  public void articles(Consumer<EnrichedArticle> consumer) throws IOException {
    IndexState state = acquire();
    try {
      Sort byId = new Sort(new SortField(ArticleField.ID.fieldName(), SortField.Type.STRING));
      ScoreDoc last = null;
      TopDocs chunk;
      do {
        chunk = state.searchAfter(last, Filters.everything(), EXPORT_CHUNK, byId);
        for (ScoreDoc hit : chunk.scoreDocs) {
          consumer.accept(state.article(hit.doc));
          last = hit;
        }
      } while (chunk.scoreDocs.length == EXPORT_CHUNK);
    } finally {
      states.release(state);
    }
  }

  @Override
  public ArchiveStats stats() throws IOException {
    while (true) {
      IndexState state = acquire();
      try {
        return StatsCounter.count(state, directory);
      } catch (NoSuchFileException e) {
        // A newer commit took the files of this one away: that one is counted instead.
        if (state.directoryReader().isCurrent()) {
          throw e;
        }
      } finally {
        states.release(state);
      }
    }
  }

  @Override
  public void close() throws IOException {
    states.close();
    directory.close();
  }
}
