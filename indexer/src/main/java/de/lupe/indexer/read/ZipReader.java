package de.lupe.indexer.read;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipMethod;

/// Reads the files in a ZIP archive, from its beginning to its end: the list at the end of the
/// archive, which would have to be held in memory, is not looked at.
///
/// Office documents and programs are ZIP archives too; those are left to their suffix.
final class ZipReader implements ArticleReader {

  private static final String MAGIC = "PK\u0003\u0004";
  private static final String EMPTY_MAGIC = "PK\u0005\u0006";

  /// What an archive of articles is called; others are documents of some program.
  private static final Set<String> SUFFIXES = Set.of("zip", "", "wacz");

  private static final Set<ZipMethod> METHODS =
      EnumSet.of(
          ZipMethod.STORED,
          ZipMethod.DEFLATED,
          ZipMethod.ENHANCED_DEFLATED,
          ZipMethod.UNSHRINKING,
          ZipMethod.IMPLODING,
          ZipMethod.BZIP2);

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
    Allowance allowance = new Allowance(packed);
    ZipArchiveInputStream zip = new KnownMethods(allowance);
    for (ZipArchiveEntry each = zip.getNextEntry(); each != null; each = zip.getNextEntry()) {
      allowance.entry(each);
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
        if (each.getGeneralPurposeBit().usesDataDescriptor()) {
          throw new IOException("where " + CleanText.line(each.getName()) + " ends is not known");
        }
      }
    }
  }

  /// Takes entries for readable only where nothing else is needed to unpack them: Zstandard and XZ
  /// are in libraries of their own.
  private static final class KnownMethods extends ZipArchiveInputStream {

    KnownMethods(InputStream packed) {
      super(packed, UTF_8.name(), true, true);
    }

    @Override
    public boolean canReadEntryData(ArchiveEntry entry) {
      return super.canReadEntryData(entry)
          && entry instanceof ZipArchiveEntry zipped
          && METHODS.contains(ZipMethod.getMethodByCode(zipped.getMethod()));
    }

    @Override
    protected InputStream createZstdInputStream(InputStream packed) {
      return InputStream.nullInputStream();
    }
  }

  /// Ends where an entry is larger that is held in memory until its end is found.
  private static final class Allowance extends CountingStream {
    private String entry = "";
    private long left = Long.MAX_VALUE;

    Allowance(InputStream packed) {
      super(packed);
    }

    void entry(ZipArchiveEntry next) {
      boolean isHeld =
          next.getMethod() == ZipEntry.STORED && next.getGeneralPurposeBit().usesDataDescriptor();
      entry = CleanText.line(next.getName());
      left = isHeld ? TextDecoder.MAX_BYTES : Long.MAX_VALUE;
    }

    @Override
    void count(long bytes) throws IOException {
      left -= bytes;
      if (left < 0) {
        throw new IOException(
            "an entry of more than "
                + TextDecoder.MAX_SIZE
                + " does not tell its length: "
                + entry);
      }
    }
  }
}
