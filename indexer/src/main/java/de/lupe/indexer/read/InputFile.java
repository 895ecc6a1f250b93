package de.lupe.indexer.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.function.LongConsumer;

/// One file to read, on the disk or in an archive.
public final class InputFile {

  /// Stands between an archive's path and that of its entry.
  private static final String INSIDE = "!/";

  /// Where the bytes come from.
  @FunctionalInterface
  interface Content {

    /// The bytes from their beginning; the caller closes the stream.
    InputStream open() throws IOException;
  }

  /// What the server said that a file was taken from.
  ///
  /// @param url its address
  /// @param charset the name of its encoding
  record Web(Optional<String> url, Optional<String> charset) {
    static final Web UNKNOWN = new Web(Optional.empty(), Optional.empty());
  }

  /// How a file in an archive came out of it.
  ///
  /// @param depth how many archives it lies in
  /// @param unpacking what all of the unpacking has come to
  record Inside(int depth, Unpacking unpacking) {}

  private final Path location;
  private final String path;
  private final String name;
  private final long size;
  private final Instant modified;
  private final Web web;
  private final Optional<Inside> inside;
  private final Content content;
  private final LongConsumer onRead;

  private InputFile(
      Path location,
      String path,
      String name,
      long size,
      Instant modified,
      Web web,
      Optional<Inside> inside,
      Content content,
      LongConsumer onRead) {
    this.location = location;
    this.path = path;
    this.name = name;
    this.size = size;
    this.modified = modified;
    this.web = web;
    this.inside = inside;
    this.content = content;
    this.onRead = onRead;
  }

  /// A file on the disk whose reading nobody follows.
  ///
  /// @param location where it lies, absolute and normalised
  /// @param path how the user named it, with `/` between folders; the articles carry this path
  /// @param size in bytes
  /// @param modified when it was last written
  public InputFile(Path location, String path, long size, Instant modified) {
    this(
        location,
        path,
        path.substring(path.lastIndexOf('/') + 1),
        size,
        modified,
        Web.UNKNOWN,
        Optional.empty(),
        () -> Files.newInputStream(location),
        bytes -> {});
  }

  /// Looks up size and time of a file.
  public static InputFile of(Path location, String path) throws IOException {
    return new InputFile(
        location.toAbsolutePath().normalize(),
        path.replace('\\', '/'),
        Files.size(location),
        Files.getLastModifiedTime(location).toInstant());
  }

  /// Where it lies, absolute and normalised; of an archive's entry, where the archive lies.
  public Path location() {
    return location;
  }

  /// How the user named it, with `/` between folders; an archive's entry is
  /// `news.zip!/2024/a.html`.
  public String path() {
    return path;
  }

  /// What it is called: the last part of its path, without the `.gz` that is unpacked.
  String name() {
    return name;
  }

  /// In bytes; 0 where an archive does not tell.
  public long size() {
    return size;
  }

  /// When it was last written, or taken from the web.
  public Instant modified() {
    return modified;
  }

  Web web() {
    return web;
  }

  Optional<Inside> inside() {
    return inside;
  }

  /// What stands behind the last dot of the name, in lower case; empty where there is none.
  public String suffix() {
    return FileSample.suffix(name);
  }

  /// The content, from its beginning; the caller closes it. That of an archive's entry can be
  /// opened once.
  public InputStream open() throws IOException {
    return new ReportingStream(content.open(), onRead);
  }

  /// The same file, whose reading somebody follows.
  ///
  /// @param listener is told how many more bytes have been read
  public InputFile reporting(LongConsumer listener) {
    return new InputFile(location, path, name, size, modified, web, inside, content, listener);
  }

  /// The same file under another path.
  public InputFile withPath(String otherPath) {
    return new InputFile(location, otherPath, name, size, modified, web, inside, content, onRead);
  }

  /// Something in this file, which is an archive, before it is unpacked.
  ///
  /// @param entryName what the archive calls it
  InputFile entry(String entryName, long entrySize, Instant entryModified, Web entryWeb) {
    return new InputFile(
        location,
        path + INSIDE + entryName,
        entryName.substring(entryName.lastIndexOf('/') + 1),
        entrySize,
        entryModified,
        entryWeb,
        inside,
        InputStream::nullInputStream,
        bytes -> {});
  }

  /// The same under the name that its content goes by.
  InputFile called(String otherName) {
    return new InputFile(location, path, otherName, size, modified, web, inside, content, onRead);
  }

  /// The same with its content unpacked.
  InputFile unpacked(Inside how, Content unpacked) {
    return new InputFile(
        location, path, name, size, modified, web, Optional.of(how), unpacked, bytes -> {});
  }
}
