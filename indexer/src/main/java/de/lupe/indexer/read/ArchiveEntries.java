package de.lupe.indexer.read;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.commons.io.input.CloseShieldInputStream;

/// Reads what lies in an archive, each entry with the reader for it, and reports what goes wrong.
/// For one archive and one thread.
final class ArchiveEntries {

  /// The way through one archive.
  @FunctionalInterface
  interface Walk {
    void walk(InputStream packed, ArchiveEntries entries) throws IOException;
  }

  private static final Instant EARLIEST = Instant.parse("1990-01-01T00:00:00Z");

  private final ArticleReaders readers;
  private final InputFile.Inside inside;
  private final Consumer<ReadResult> results;

  private ArchiveEntries(
      ArticleReaders readers, InputFile.Inside inside, Consumer<ReadResult> results) {
    this.readers = readers;
    this.inside = inside;
    this.results = results;
  }

  /// Walks through an archive, and rejects it where it cannot be read on.
  static void read(
      ArticleReaders readers, InputFile archive, Consumer<ReadResult> results, Walk walk)
      throws IOException {
    boolean outermost = archive.inside().isEmpty();
    InputFile.Inside inside =
        archive
            .inside()
            .map(outer -> new InputFile.Inside(outer.depth() + 1, outer.unpacking()))
            .orElseGet(() -> new InputFile.Inside(1, new Unpacking(readers.limits())));
    try (InputStream in = outermost ? inside.unpacking().packed(archive.open()) : archive.open()) {
      walk.walk(in, new ArchiveEntries(readers, inside, results));
    } catch (Unpacking.ExceededException e) {
      if (!outermost) {
        throw e;
      }
      results.accept(new ReadResult.Rejected(archive.path(), why(e)));
    } catch (InterruptedIOException e) {
      throw e;
    } catch (IOException | IllegalArgumentException | IllegalStateException e) {
      results.accept(new ReadResult.Rejected(archive.path(), "is damaged (" + why(e) + ")"));
    }
  }

  static String why(Exception e) {
    if (e instanceof EOFException) {
      return "it ends too early";
    }
    String message = e.getMessage();
    return CleanText.line(
        message == null ? e.getClass().getSimpleName().toLowerCase(Locale.ROOT) : message);
  }

  /// Reads one entry.
  ///
  /// @param entry its path and what is known of it
  /// @param data its content, which stays open
  /// @throws IOException where the archive cannot be read on
  void read(InputFile entry, InputStream data) throws IOException {
    inside.unpacking().entry(inside.depth());
    InputStream counted = inside.unpacking().unpacked(CloseShieldInputStream.wrap(data));
    byte[] start = counted.readNBytes(FileSample.BYTES);
    Optional<ArticleReader> reader = readers.readerFor(FileSample.of(entry.name(), start));
    if (reader.isEmpty()) {
      results.accept(new ReadResult.Skipped(entry.suffix()));
    } else {
      read(entry, new SequenceInputStream(new ByteArrayInputStream(start), counted), reader.get());
    }
    // The archive would pass over the rest anyway, and nobody would count it.
    counted.transferTo(OutputStream.nullOutputStream());
  }

  private void read(InputFile entry, InputStream content, ArticleReader reader) throws IOException {
    try {
      reader.read(entry.unpacked(inside, () -> content), results);
    } catch (RuntimeException | StackOverflowError e) {
      // A reader must not throw these; where one does, the entry is lost and the archive is not.
      reject(entry, String.format(Locale.ROOT, "cannot be read (%s)", e));
    }
  }

  /// When an entry was written: as it states, or as the archive was where that is before there were
  /// pages to save.
  static Instant modified(InputFile archive, Instant stated) {
    return stated.isBefore(EARLIEST) ? archive.modified() : stated;
  }

  void reject(InputFile entry, String why) {
    results.accept(new ReadResult.Rejected(entry.path(), why));
  }

  /// A path inside an archive as it is shown: without what would lead out of it.
  static String plain(String name) {
    StringBuilder path = new StringBuilder();
    for (String part : CleanText.line(name).replace('\\', '/').split("/", -1)) {
      if (!part.isEmpty() && !part.equals(".") && !part.equals("..")) {
        path.append(path.isEmpty() ? "" : "/").append(part);
      }
    }
    return path.isEmpty() ? "entry" : path.toString();
  }
}
