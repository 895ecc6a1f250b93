package de.lupe.indexer;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// The SHA-256 of a file's content, by which an unchanged file is known.
final class ContentHash {

  private ContentHash() {}

  /// Reads a stream to its end and closes it.
  ///
  /// @return the hash in hexadecimal
  static String of(InputStream content) throws IOException {
    try (DigestInputStream digest =
        new DigestInputStream(content, MessageDigest.getInstance("SHA-256"))) {
      digest.transferTo(OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(digest.getMessageDigest().digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
