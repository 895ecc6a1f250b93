package de.lupe.indexer.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.function.LongConsumer;

/// One file to read, on the disk or in an archive.
///
/// @param location where it lies, absolute and normalised; of an archive's entry, where the archive
///   lies
/// @param path how the user named it, with `/` between folders; an archive's entry is
///   `news.zip!/2024/a.html`; the articles carry this path
/// @param size in bytes; of an archive's entry, as far as the archive tells, else 0
/// @param modified when it was last written
/// @param content its bytes
/// @param onRead is told how many more bytes have been read
public record InputFile(
    Path location, String path, long size, Instant modified, Content content, LongConsumer onRead) {

  /// Stands between an archive's path and that of its entry.
  static final String INSIDE = "!/";

  /// Where the bytes come from.
  @FunctionalInterface
  public interface Content {

    /// The bytes from their beginning; the caller closes the stream.
    InputStream open() throws IOException;
  }

  /// A file on the disk whose reading nobody follows.
  public InputFile(Path location, String path, long size, Instant modified) {
    this(location, path, size, modified, () -> Files.newInputStream(location), bytes -> {});
  }

  /// Looks up size and time of a file.
  public static InputFile of(Path location, String path) throws IOException {
    return new InputFile(
        location.toAbsolutePath().normalize(),
        path.replace('\\', '/'),
        Files.size(location),
        Files.getLastModifiedTime(location).toInstant());
  }

  /// An entry of this file, which is an archive.
  InputFile entry(String name, long entrySize, Instant entryModified, Content entryContent) {
    return new InputFile(
        location, path + INSIDE + name, entrySize, entryModified, entryContent, bytes -> {});
  }

  /// The content, from its beginning; the caller closes it.
  public InputStream open() throws IOException {
    return new ReportingStream(content.open(), onRead);
  }

  /// The same file, whose reading somebody follows.
  public InputFile reporting(LongConsumer listener) {
    return new InputFile(location, path, size, modified, content, listener);
  }

  /// The same file under another path.
  public InputFile named(String otherPath) {
    return new InputFile(location, otherPath, size, modified, content, onRead);
  }

  /// What stands behind the last dot of the name, in lower case; empty where there is none.
  public String suffix() {
    return FileSample.suffix(path);
  }
}
