package de.lupe.indexer.read;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;

/// Reads the files in a ZIP archive, from its beginning to its end: the list at the end of the
/// archive, which would have to be held in memory, is not looked at.
///
/// Office documents and programs are ZIP archives too; those are left to their suffix.
final class ZipReader implements ArticleReader {

  private static final String MAGIC = "PK\u0003\u0004";
  private static final String EMPTY_MAGIC = "PK\u0005\u0006";

  /// What an archive of articles is called; others are documents of some program.
  private static final Set<String> SUFFIXES = Set.of("zip", "", "wacz");

  private final ArticleReaders readers;

  ZipReader(ArticleReaders readers) {
    this.readers = readers;
  }

  @Override
  public boolean reads(FileSample sample) {
    return SUFFIXES.contains(sample.suffix())
        && (sample.has(0, MAGIC) || sample.has(0, EMPTY_MAGIC));
  }

  @Override
  public void read(InputFile file, Consumer<ReadResult> results) throws IOException {
    ArchiveEntries.read(readers, file, results, (packed, entries) -> walk(file, packed, entries));
  }

  private static void walk(InputFile file, InputStream packed, ArchiveEntries entries)
      throws IOException {
    ZipArchiveInputStream zip = new ZipArchiveInputStream(packed, UTF_8.name(), true, true);
    for (ZipArchiveEntry each = zip.getNextEntry(); each != null; each = zip.getNextEntry()) {
      if (each.isDirectory()) {
        continue;
      }
      Instant modified = ArchiveEntries.modified(file, Instant.ofEpochMilli(each.getTime()));
      InputFile entry =
          file.entry(
              ArchiveEntries.plain(each.getName()),
              Math.max(0, each.getSize()),
              modified,
              InputFile.Web.UNKNOWN);
      if (zip.canReadEntryData(each)) {
        entries.read(entry, zip);
      } else {
        entries.reject(
            entry,
            each.getGeneralPurposeBit().usesEncryption()
                ? "is encrypted"
                : "is packed by a method that is not known (" + each.getMethod() + ")");
      }
    }
  }
}
