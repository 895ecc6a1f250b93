package de.lupe.indexer.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.function.LongConsumer;

/// One file to read.
///
/// @param location where it lies, absolute and normalised
/// @param path how the user named it, with `/` between folders; the articles carry this path
/// @param size in bytes
/// @param modified when it was last written
/// @param onRead is told how many more bytes have been read
public record InputFile(
    Path location, String path, long size, Instant modified, LongConsumer onRead) {

  /// A file whose reading nobody follows.
  public InputFile(Path location, String path, long size, Instant modified) {
    this(location, path, size, modified, bytes -> {});
  }

  /// Looks up size and time of a file.
  public static InputFile of(Path location, String path) throws IOException {
    return new InputFile(
        location.toAbsolutePath().normalize(),
        path.replace('\\', '/'),
        Files.size(location),
        Files.getLastModifiedTime(location).toInstant());
  }

  /// The content, from its beginning; the caller closes it.
  public InputStream open() throws IOException {
    return new ReportingStream(Files.newInputStream(location), onRead);
  }

  /// The same file, whose reading somebody follows.
  public InputFile reporting(LongConsumer listener) {
    return new InputFile(location, path, size, modified, listener);
  }

  /// What stands behind the last dot of the name, in lower case; empty where there is none.
  public String suffix() {
    String name = path.substring(path.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    return dot <= 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
  }
}
