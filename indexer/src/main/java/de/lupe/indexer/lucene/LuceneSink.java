package de.lupe.indexer.lucene;

import de.lupe.indexer.ArticleSink;
import de.lupe.indexer.read.ReadResult;
import de.lupe.schema.ArchiveException;
import de.lupe.schema.Article;
import de.lupe.schema.ArticleField;
import de.lupe.schema.ArticleId;
import de.lupe.schema.EnrichedArticle;
import de.lupe.schema.TitleKey;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/// The index on the local disk, opened for writing. One process at a time may have it open; readers
/// are not disturbed.
public final class LuceneSink implements ArticleSink {

  /// What stands behind a file's id in the ids of its entries.
  private static final Pattern ENTRY_NUMBER = Pattern.compile("(?:-\\d+)?");

  private final IndexFolder folder;
  private final IndexWriter writer;
  private final DirectoryReader before;
  private final IndexSearcher searcher;
  private final DocumentMapper mapper;
  private final String run;
  private final TeaserSettlement settlement;
  private final StorySettlement stories;
  private final Set<String> fresh = ConcurrentHashMap.newKeySet();
  private final Set<TitleKey> unsettled = ConcurrentHashMap.newKeySet();
  private final ReadWriteLock lock = new ReentrantReadWriteLock();

  private LuceneSink(IndexFolder folder) throws IOException {
    this.folder = folder;
    this.writer = folder.writer();
    this.before = DirectoryReader.open(folder.directory());
    this.searcher = new IndexSearcher(before);
    this.run = UUID.randomUUID().toString();
    this.mapper = new DocumentMapper(run);
    this.settlement = new TeaserSettlement(writer, mapper);
    this.stories = new StorySettlement(writer);
  }

  /// Opens an index for writing, or makes one where there is none.
  ///
  /// @param index the index's folder
  /// @throws ArchiveException if another process writes it, it was written under another schema, or
  ///   the folder holds something else
  public static LuceneSink open(Path index) throws IOException {
    IndexFolder folder = IndexFolder.open(index);
    try {
      return new LuceneSink(folder);
    } catch (IOException | RuntimeException e) {
      folder.close();
      throw e;
    }
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
    return find(ArticleField.ID, id.value(), 1).stream()
        .map(document -> document.get(ArticleField.FILE.fieldName()))
        .filter(file -> !file.equals(DocumentMapper.NO_FILE))
        .findFirst();
  }

  @Override
  public Optional<String> fileOfPathId(ArticleId id) throws IOException {
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
        Optional<String> file = fileOf(new ArticleId(found));
        if (file.isPresent()) {
          return file;
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
      fresh.add(article.id().value());
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
      boolean isFile = !location.equals(DocumentMapper.NO_FILE);
      // A term outlives the documents that had it.
      if (isFile && vanished.test(location) && !find(ArticleField.FILE, location, 1).isEmpty()) {
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
      stories.settle(fresh);
      fresh.clear();
      settlement.settle(unsettled);
      unsettled.clear();
      folder.commit();
    } finally {
      exclusive.unlock();
    }
  }

  @Override
  public void close() throws IOException {
    try {
      before.close();
    } finally {
      folder.close();
    }
  }
}
