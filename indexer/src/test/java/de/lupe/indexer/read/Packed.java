package de.lupe.indexer.read;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;

/// Makes archives for tests.
final class Packed {

  private Packed() {}

  private static final Instant WRITTEN = Instant.parse("2024-07-20T08:30:00Z");

  static byte[] zip(Map<String, byte[]> files) throws IOException {
    return zip(files, WRITTEN);
  }

  static byte[] zip(Map<String, byte[]> files, Instant modified) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, UTF_8)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        ZipEntry entry = new ZipEntry(file.getKey());
        entry.setTime(modified.toEpochMilli());
        zip.putNextEntry(entry);
        zip.write(file.getValue());
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  static byte[] tar(Map<String, byte[]> files) throws IOException {
    return tar(files, WRITTEN);
  }

  static byte[] tar(Map<String, byte[]> files, Instant modified) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes, UTF_8.name())) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        TarArchiveEntry entry = new TarArchiveEntry(file.getKey(), true);
        entry.setSize(file.getValue().length);
        entry.setModTime(modified.toEpochMilli());
        tar.putArchiveEntry(entry);
        tar.write(file.getValue());
        tar.closeArchiveEntry();
      }
    }
    return bytes.toByteArray();
  }

  static byte[] gzip(byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(content);
    }
    return bytes.toByteArray();
  }

  /// A gzip of so many blanks.
  static byte[] bomb(long size) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    byte[] blanks = " ".repeat(1 << 16).getBytes(UTF_8);
    try (OutputStream gzip = new GZIPOutputStream(bytes)) {
      for (long written = 0; written < size; written += blanks.length) {
        gzip.write(blanks);
      }
    }
    return bytes.toByteArray();
  }

  /// One record of a WARC file.
  static String record(String type, String url, String contentType, String block) {
    return String.join(
            "\r\n",
            "WARC/1.0",
            "WARC-Type: " + type,
            "WARC-Target-URI: " + url,
            "WARC-Date: 2024-07-20T08:30:00Z",
            "WARC-Record-ID: <urn:uuid:"
                + UUID.nameUUIDFromBytes((type + url).getBytes(UTF_8))
                + ">",
            "Content-Type: " + contentType,
            "Content-Length: " + block.getBytes(UTF_8).length,
            "",
            block,
            "")
        + "\r\n";
  }

  /// The answer of a web server.
  static String http(int status, String contentType, String body) {
    return http(status, contentType, "identity", body);
  }

  /// The answer of a web server, whose body is packed in some way.
  static String http(int status, String contentType, String encoding, String body) {
    return String.format(
        Locale.ROOT,
        "HTTP/1.1 %d Something\r\nContent-Type: %s\r\nContent-Encoding: %s\r\n"
            + "Content-Length: %d\r\n\r\n%s",
        status,
        contentType,
        encoding,
        body.getBytes(UTF_8).length,
        body);
  }
}
