package de.lupe.indexer;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.apache.commons.io.input.BoundedInputStream;

/// The SHA-256 of a file's content, by which an unchanged file is known.
final class ContentHash {

  private ContentHash() {}

  /// Reads a stream and closes it. What is written meanwhile is left to the next run, so that a
  /// file that grows comes to an end.
  ///
  /// @param size how many bytes are read at most
  /// @return the hash in hexadecimal
  static String of(InputStream content, long size) throws IOException {
    try (DigestInputStream digest =
        new DigestInputStream(
            BoundedInputStream.builder().setInputStream(content).setMaxCount(size).get(),
            MessageDigest.getInstance("SHA-256"))) {
      digest.transferTo(OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(digest.getMessageDigest().digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
