package de.lupe.indexer.lucene;

import de.lupe.analysis.GermanNewsAnalyzer;
import de.lupe.schema.ArchiveException;
import de.lupe.schema.SchemaFingerprint;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;

/// The folder of an index, opened for writing: by one process at a time, and only where it is an
/// index of this schema or can become one.
final class IndexFolder {

  /// Memory for documents that are not on disk yet; half a gigabyte of heap has to do for
  /// everything.
  private static final double BUFFER_MEGABYTES = 64;

  private final Directory directory;
  private final IndexWriter writer;

  private IndexFolder(Directory directory, IndexWriter writer) {
    this.directory = directory;
    this.writer = writer;
  }

  /// Opens a folder, and makes an empty index where there is none.
  ///
  /// @throws ArchiveException if another process writes it, it was written under another schema, or
  ///   it holds other files
  static IndexFolder open(Path index) throws IOException {
    refuseForeign(index);
    try {
      Files.createDirectories(index);
    } catch (AccessDeniedException e) {
      throw denied(index, e);
    }
    Directory directory = FSDirectory.open(index);
    try {
      return open(index, directory);
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
      throw ArchiveException.unreadable(index, e);
    } catch (AccessDeniedException e) {
      directory.close();
      throw denied(index, e);
    } catch (IOException | RuntimeException e) {
      directory.close();
      throw e;
    }
  }

  private static IndexFolder open(Path index, Directory directory) throws IOException {
    boolean isNew = !DirectoryReader.indexExists(directory);
    IndexWriterConfig config = new IndexWriterConfig(IndexSchema.analyzer());
    config.setRAMBufferSizeMB(BUFFER_MEGABYTES);
    config.setCommitOnClose(false);
    IndexWriter writer = new IndexWriter(directory, config);
    try {
      IndexFolder folder = new IndexFolder(directory, writer);
      if (isNew) {
        folder.sign();
        folder.commit();
      } else {
        folder.checkFingerprint(index);
      }
      return folder;
    } catch (IOException | RuntimeException e) {
      writer.rollback();
      throw e;
    }
  }

  private static void refuseForeign(Path index) throws IOException {
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
      throw denied(index, e);
    }
  }

  private static boolean isIndexFile(String name) {
    return name.startsWith("_")
        || name.startsWith("segments_")
        || name.startsWith("pending_segments_")
        || name.equals("write.lock");
  }

  private static ArchiveException denied(Path index, AccessDeniedException cause) {
    return new ArchiveException(
        String.format(
            Locale.ROOT,
            "The index folder %s cannot be written: permission denied (%s).",
            index,
            cause.getFile()),
        cause);
  }

  private void checkFingerprint(Path index) throws ArchiveException {
    String found = "";
    for (Map.Entry<String, String> entry : writer.getLiveCommitData()) {
      if (entry.getKey().equals(SchemaFingerprint.KEY)) {
        found = entry.getValue();
      }
    }
    SchemaFingerprint.check(index.toString(), found, GermanNewsAnalyzer.fingerprint());
  }

  Directory directory() {
    return directory;
  }

  IndexWriter writer() {
    return writer;
  }

  /// Signs the first commit with the schema's fingerprint. The signature is handed on from commit
  /// to commit; setting it anew would count as a change, and a run without one leaves the index as
  /// it is.
  private void sign() {
    writer.setLiveCommitData(
        Map.of(SchemaFingerprint.KEY, SchemaFingerprint.of(GermanNewsAnalyzer.fingerprint()))
            .entrySet());
  }

  /// Commits what changed, if anything did.
  void commit() throws IOException {
    writer.commit();
  }

  /// Drops what was not committed and lets others write.
  void close() throws IOException {
    try {
      writer.rollback();
    } finally {
      directory.close();
    }
  }
}
