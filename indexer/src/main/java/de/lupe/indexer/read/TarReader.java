package de.lupe.indexer.read;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.function.Consumer;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/// Reads the files in a tar archive. Links and devices in it are passed over.
final class TarReader implements ArticleReader {

  private static final String MAGIC = "ustar";
  private static final int MAGIC_AT = 257;

  private static final long MAX_FACTS = 1 << 20;

  private final ArticleReaders readers;

  TarReader(ArticleReaders readers) {
    this.readers = readers;
  }

  @Override
  public boolean reads(FileSample sample) {
    return sample.has(MAGIC_AT, MAGIC);
  }

  @Override
  public void read(InputFile file, Consumer<ReadResult> results) throws IOException {
    ArchiveEntries.read(readers, file, results, (packed, entries) -> walk(file, packed, entries));
  }

  private static void walk(InputFile file, InputStream packed, ArchiveEntries entries)
      throws IOException {
    TarArchiveInputStream tar = new ShortNames(packed);
    for (TarArchiveEntry each = tar.getNextEntry(); each != null; each = tar.getNextEntry()) {
      if (!each.isFile() || each.isLink() || each.isSymbolicLink()) {
        continue;
      }
      Instant modified = ArchiveEntries.modified(file, each.getLastModifiedTime().toInstant());
      entries.read(
          file.entry(
              ArchiveEntries.plain(each.getName()),
              each.getSize(),
              modified,
              InputFile.Web.UNKNOWN),
          tar);
    }
  }

  /// Long names and other facts of an entry stand before it as entries of their own, which are read
  /// into memory.
  private static final class ShortNames extends TarArchiveInputStream {

    ShortNames(InputStream packed) {
      super(packed, UTF_8.name());
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      TarArchiveEntry entry = getCurrentEntry();
      if (entry != null && isOfAnother(entry) && entry.getSize() > MAX_FACTS) {
        throw new IOException("what it says of an entry is larger than 1 MiB");
      }
      return super.read(buffer, offset, length);
    }

    private static boolean isOfAnother(TarArchiveEntry entry) {
      return entry.isGNULongNameEntry()
          || entry.isGNULongLinkEntry()
          || entry.isPaxHeader()
          || entry.isGlobalPaxHeader();
    }
  }
}
