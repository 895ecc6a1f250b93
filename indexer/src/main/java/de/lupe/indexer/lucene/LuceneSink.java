package de.lupe.indexer.lucene;

import de.lupe.analysis.GermanNewsAnalyzer;
import de.lupe.indexer.ArticleSink;
import de.lupe.indexer.read.ReadResult;
import de.lupe.schema.ArchiveException;
import de.lupe.schema.Article;
import de.lupe.schema.ArticleField;
import de.lupe.schema.ArticleId;
import de.lupe.schema.ArticleKind;
import de.lupe.schema.EnrichedArticle;
import de.lupe.schema.SchemaFingerprint;
import de.lupe.schema.TitleKey;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/// The index on the local disk, opened for writing. One process at a time may have it open; readers
/// are not disturbed.
public final class LuceneSink implements ArticleSink {

  /// Memory for documents that are not on disk yet; half a gigabyte of heap has to do for
  /// everything.
  private static final double BUFFER_MEGABYTES = 64;

  /// What stands behind a file's id in the ids of its entries.
  private static final Pattern ENTRY_NUMBER = Pattern.compile("(?:-\\d+)?");

  private final Directory directory;
  private final IndexWriter writer;
  private final DirectoryReader before;
  private final IndexSearcher searcher;
  private final DocumentMapper mapper;
  private final String run;
  private final TeaserSettlement settlement;
  private final Set<TitleKey> unsettled = ConcurrentHashMap.newKeySet();
  private final ReadWriteLock lock = new ReentrantReadWriteLock();

  private LuceneSink(Directory directory, IndexWriter writer) throws IOException {
    this.directory = directory;
    this.writer = writer;
    this.before = DirectoryReader.open(directory);
    this.searcher = new IndexSearcher(before);
    this.run = UUID.randomUUID().toString();
    this.mapper = new DocumentMapper(run);
    this.settlement = new TeaserSettlement(writer, mapper);
  }

  /// Opens an index for writing, or makes one where there is none.
  ///
  /// @param index the index's folder
  /// @throws ArchiveException if another process writes it, it was written under another schema, or
  ///   the folder holds something else
  public static LuceneSink open(Path index) throws IOException {
    refuseForeignFolder(index);
    try {
      Files.createDirectories(index);
    } catch (AccessDeniedException e) {
      throw new ArchiveException(
          String.format(
              Locale.ROOT, "The index folder %s cannot be made: permission denied.", index),
          e);
    }
    Directory directory = FSDirectory.open(index);
    IndexWriter writer = null;
    try {
      boolean isNew = !DirectoryReader.indexExists(directory);
      IndexWriterConfig config = new IndexWriterConfig(IndexSchema.analyzer());
      config.setRAMBufferSizeMB(BUFFER_MEGABYTES);
      config.setCommitOnClose(false);
      writer = new IndexWriter(directory, config);
      if (isNew) {
        sign(writer);
        writer.commit();
      } else {
        checkFingerprint(index, writer);
      }
      return new LuceneSink(directory, writer);
    } catch (LockObtainFailedException e) {
      directory.close();
      throw new ArchiveException(
          String.format(
              Locale.ROOT,
              "The index %s is in use: another lupe is writing it. Wait until it ends, or name"
                  + " another --index.",
              index),
          e);
    } catch (CorruptIndexException | IndexFormatTooOldException | IndexFormatTooNewException e) {
      directory.close();
      throw new ArchiveException(
          String.format(
              Locale.ROOT,
              "The index %s cannot be read (%s): delete its folder and index the articles again.",
              index,
              e.getMessage()),
          e);
    } catch (IOException | RuntimeException e) {
      if (writer != null) {
        writer.rollback();
      }
      directory.close();
      throw e;
    }
  }

  private static void refuseForeignFolder(Path index) throws IOException {
    if (Files.exists(index) && !Files.isDirectory(index)) {
      throw new ArchiveException(
          String.format(Locale.ROOT, "The index must be a folder, and %s is a file.", index));
    }
    if (!Files.exists(index)) {
      return;
    }
    try (Stream<Path> entries = Files.list(index)) {
      Optional<Path> foreign =
          entries.filter(entry -> !isIndexFile(entry.getFileName().toString())).findFirst();
      if (foreign.isPresent()) {
        throw new ArchiveException(
            String.format(
                Locale.ROOT,
                "The folder %s holds other files (%s), so no index is made in it: name an empty or"
                    + " new folder.",
                index,
                foreign.get().getFileName()));
      }
    } catch (AccessDeniedException e) {
      throw new ArchiveException(
          String.format(
              Locale.ROOT, "The index folder %s cannot be read: permission denied.", index),
          e);
    }
  }

  private static boolean isIndexFile(String name) {
    return name.startsWith("_")
        || name.startsWith("segments_")
        || name.startsWith("pending_segments_")
        || name.equals("write.lock");
  }

  private static void sign(IndexWriter writer) {
    writer.setLiveCommitData(
        Map.of(SchemaFingerprint.KEY, SchemaFingerprint.of(GermanNewsAnalyzer.fingerprint()))
            .entrySet());
  }

  private static void checkFingerprint(Path index, IndexWriter writer) throws IOException {
    String found = "";
    for (Map.Entry<String, String> entry : writer.getLiveCommitData()) {
      if (entry.getKey().equals(SchemaFingerprint.KEY)) {
        found = entry.getValue();
      }
    }
    SchemaFingerprint.check(index.toString(), found, GermanNewsAnalyzer.fingerprint());
  }

  @Override
  public Optional<FileRecord> file(String location) throws IOException {
    List<Document> records = find(ArticleField.FILE_RECORD, location, 1);
    if (records.isEmpty()) {
      return Optional.empty();
    }
    Document document = records.getFirst();
    List<ReadResult.Rejected> rejected = new ArrayList<>();
    for (String line : document.getValues(ArticleField.REJECTED.fieldName())) {
      // A path may hold the separator, a reason does not.
      int end = line.lastIndexOf(DocumentMapper.SEPARATOR);
      rejected.add(new ReadResult.Rejected(line.substring(0, end), line.substring(end + 1)));
    }
    return Optional.of(
        new FileRecord(location, document.get(ArticleField.CONTENT_HASH.fieldName()), rejected));
  }

  @Override
  public Optional<String> fileOf(ArticleId id) throws IOException {
    Terms ids = MultiTerms.getTerms(before, ArticleField.ID.fieldName());
    if (ids == null) {
      return Optional.empty();
    }
    TermsEnum each = ids.iterator();
    BytesRef prefix = new BytesRef(id.value());
    boolean any = each.seekCeil(prefix) != TermsEnum.SeekStatus.END;
    while (any && StringHelper.startsWith(each.term(), prefix)) {
      String found = each.term().utf8ToString();
      if (ENTRY_NUMBER.matcher(found.substring(id.value().length())).matches()) {
        for (Document document : find(ArticleField.ID, found, 1)) {
          String file = document.get(ArticleField.FILE.fieldName());
          if (!file.equals(DocumentMapper.NO_FILE)) {
            return Optional.of(file);
          }
        }
      }
      any = each.next() != null;
    }
    return Optional.empty();
  }

  @Override
  public void put(String location, EnrichedArticle enriched) throws IOException {
    Article article = enriched.article();
    Document document = mapper.article(location, enriched);
    Lock shared = lock.readLock();
    shared.lock();
    try {
      unsettle(ArticleField.ID, article.id().value());
      unsettle(article.title());
      article.teasers().forEach(teaser -> unsettle(teaser.title()));
      writer.updateDocument(new Term(ArticleField.ID.fieldName(), article.id().value()), document);
    } finally {
      shared.unlock();
    }
  }

  @Override
  public void fileDone(FileRecord file) throws IOException {
    Document record = mapper.fileRecord(file);
    Lock shared = lock.readLock();
    shared.lock();
    try {
      Term ofFile = new Term(ArticleField.FILE.fieldName(), file.location());
      if (before.docFreq(ofFile) > 0) {
        unsettle(ArticleField.FILE, file.location());
        writer.deleteDocuments(
            new BooleanQuery.Builder()
                .add(new TermQuery(ofFile), Occur.MUST)
                .add(new TermQuery(new Term(ArticleField.RUN.fieldName(), run)), Occur.MUST_NOT)
                .build());
      }
      writer.updateDocument(
          new Term(ArticleField.FILE_RECORD.fieldName(), file.location()), record);
    } finally {
      shared.unlock();
    }
  }

  @Override
  public long forgetFiles(Predicate<String> vanished) throws IOException {
    long forgotten = 0;
    Terms files = MultiTerms.getTerms(before, ArticleField.FILE.fieldName());
    if (files == null) {
      return forgotten;
    }
    TermsEnum each = files.iterator();
    for (BytesRef term = each.next(); term != null; term = each.next()) {
      String location = term.utf8ToString();
      if (!location.equals(DocumentMapper.NO_FILE) && vanished.test(location)) {
        unsettle(ArticleField.FILE, location);
        writer.deleteDocuments(new Term(ArticleField.FILE.fieldName(), location));
        forgotten++;
      }
    }
    return forgotten;
  }

  /// Remembers that the teasers which documents of the last commit announce, or are announced by,
  /// may have changed.
  private void unsettle(ArticleField field, String value) throws IOException {
    for (Document document : find(field, value, Integer.MAX_VALUE)) {
      String title = document.get(ArticleField.TITLE.fieldName());
      if (title != null) {
        unsettle(title);
      }
      TeaserSettlement.teasersOf(document).forEach(teaser -> unsettle(teaser.article().title()));
    }
  }

  private void unsettle(String title) {
    TitleKey key = TitleKey.of(title);
    if (!key.isEmpty()) {
      unsettled.add(key);
    }
  }

  private List<Document> find(ArticleField field, String value, int most) throws IOException {
    Term term = new Term(field.fieldName(), value);
    int count = before.docFreq(term);
    if (count == 0) {
      return List.of();
    }
    List<Document> documents = new ArrayList<>();
    for (ScoreDoc hit : searcher.search(new TermQuery(term), Math.min(count, most)).scoreDocs) {
      documents.add(searcher.storedFields().document(hit.doc));
    }
    return documents;
  }

  @Override
  public void commit() throws IOException {
    Lock exclusive = lock.writeLock();
    exclusive.lock();
    try {
      settlement.settle(unsettled);
      unsettled.clear();
      // The signature is handed on from commit to commit; setting it anew would count as a change,
      // and a run without one leaves the index as it is.
      writer.commit();
    } finally {
      exclusive.unlock();
    }
  }

  @Override
  public void close() throws IOException {
    try {
      before.close();
      writer.rollback();
    } finally {
      directory.close();
    }
  }

  /// How many documents of a kind the index will hold after the next commit; for tests.
  long count(ArticleKind kind) throws IOException {
    try (DirectoryReader reader = DirectoryReader.open(writer)) {
      return new IndexSearcher(reader)
          .count(new TermQuery(new Term(ArticleField.KIND.fieldName(), kind.toString())));
    }
  }
}
