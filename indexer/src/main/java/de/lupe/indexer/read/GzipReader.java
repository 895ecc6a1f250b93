package de.lupe.indexer.read;

import java.io.IOException;
import java.util.Locale;
import java.util.function.Consumer;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;

/// Reads the one file in a `.gz`, with the reader for what it is unpacked: `a.html.gz` is a page,
/// `news.tar.gz` and `.tgz` are archives. The file keeps its path.
final class GzipReader implements ArticleReader {

  private static final String MAGIC = "\u001F\u008B\b";

  private final ArticleReaders readers;

  GzipReader(ArticleReaders readers) {
    this.readers = readers;
  }

  @Override
  public boolean reads(FileSample sample) {
    return sample.has(0, MAGIC);
  }

  @Override
  public void read(InputFile file, Consumer<ReadResult> results) throws IOException {
    ArchiveEntries.read(
        readers,
        file,
        results,
        (packed, entries) ->
            entries.read(
                file.called(unpackedName(file.name())),
                GzipCompressorInputStream.builder()
                    .setInputStream(packed)
                    .setDecompressConcatenated(true)
                    .get()));
  }

  private static String unpackedName(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.endsWith(".tgz")) {
      return name.substring(0, name.length() - 4) + ".tar";
    }
    return lower.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
  }
}
