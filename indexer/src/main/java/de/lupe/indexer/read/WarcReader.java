package de.lupe.indexer.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.time.DateTimeException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;

/// Reads the pages in a [WARC](https://iipc.github.io/warc-specifications/) archive, as crawlers
/// write it: every answer with status 200, with the reader for its content. An article's address is
/// the page's, and it was retrieved when the record says.
///
/// Requests, metadata, and repetitions of earlier pages are passed over.
final class WarcReader implements ArticleReader {

  private static final String MAGIC = "WARC/";
  private static final int OK = 200;

  /// What a page is called by its type, where its address does not tell.
  private static final Map<String, String> SUFFIXES =
      Map.ofEntries(
          Map.entry("text/html", ".html"),
          Map.entry("application/xhtml+xml", ".html"),
          Map.entry("text/plain", ".txt"),
          Map.entry("text/markdown", ".md"),
          Map.entry("application/pdf", ".pdf"),
          Map.entry("application/json", ".json"),
          Map.entry("application/ld+json", ".json"),
          Map.entry("application/x-ndjson", ".ndjson"),
          Map.entry("application/rss+xml", ".xml"),
          Map.entry("application/atom+xml", ".xml"),
          Map.entry("application/rdf+xml", ".xml"),
          Map.entry("application/xml", ".xml"),
          Map.entry("text/xml", ".xml"),
          Map.entry("application/zip", ".zip"),
          Map.entry("application/gzip", ".gz"));

  private final ArticleReaders readers;

  WarcReader(ArticleReaders readers) {
    this.readers = readers;
  }

  @Override
  public boolean reads(FileSample sample) {
    return sample.has(0, MAGIC);
  }

  @Override
  public void read(InputFile file, Consumer<ReadResult> results) throws IOException {
    ArchiveEntries.read(readers, file, results, (packed, entries) -> walk(file, packed, entries));
  }

  private static void walk(InputFile file, InputStream packed, ArchiveEntries entries)
      throws IOException {
    try (org.netpreserve.jwarc.WarcReader warc = new org.netpreserve.jwarc.WarcReader(packed)) {
      warc.setLenient(true);
      for (Optional<WarcRecord> each = warc.next(); each.isPresent(); each = warc.next()) {
        try {
          record(file, each.get(), entries);
        } catch (DateTimeException e) {
          entries.reject(file, "has a record without a date (" + ArchiveEntries.why(e) + ")");
        }
      }
    }
  }

  private static void record(InputFile file, WarcRecord record, ArchiveEntries entries)
      throws IOException {
    switch (record) {
      case WarcResponse response -> response(file, response, entries);
      case WarcResource resource -> resource(file, resource, entries);
      default -> {
        // Nothing that a reader of pages would have seen.
      }
    }
  }

  private static void response(InputFile file, WarcResponse response, ArchiveEntries entries)
      throws IOException {
    if (!response.contentType().base().equals(MediaType.HTTP)) {
      return;
    }
    InputFile unnamed = entry(file, response, Optional.empty());
    try {
      HttpResponse http = response.http();
      if (http.status() == OK) {
        MediaType type = http.contentType();
        entries.read(entry(file, response, Optional.of(type)), ContentEncoding.decoded(http));
      }
    } catch (ParsingException | IllegalArgumentException e) {
      entries.reject(
          unnamed, "is no answer of a web server (" + CleanText.line(e.toString()) + ")");
    } catch (Unpacking.ExceededException | InterruptedIOException e) {
      throw e;
    } catch (IOException e) {
      // The answer is at fault; where the archive itself is, the next record fails.
      entries.reject(unnamed, "cannot be unpacked (" + ArchiveEntries.why(e) + ")");
    }
  }

  private static void resource(InputFile file, WarcResource resource, ArchiveEntries entries)
      throws IOException {
    entries.read(
        entry(file, resource, Optional.of(resource.contentType())), resource.body().stream());
  }

  private static InputFile entry(
      InputFile file, org.netpreserve.jwarc.WarcTargetRecord record, Optional<MediaType> type) {
    String url = CleanText.line(record.target());
    boolean isAddress = url.startsWith("http://") || url.startsWith("https://");
    InputFile.Web web =
        new InputFile.Web(
            Optional.of(url).filter(address -> isAddress),
            type.map(known -> known.parameters().get("charset")));
    InputFile entry = file.entry(url, 0, record.date(), web);
    return type.flatMap(known -> Optional.ofNullable(SUFFIXES.get(known.base().toString())))
        .map(suffix -> entry.called("page" + suffix))
        .orElse(entry);
  }
}
