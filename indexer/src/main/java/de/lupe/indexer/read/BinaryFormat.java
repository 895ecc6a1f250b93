package de.lupe.indexer.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Arrays;
import java.util.Optional;

/// Formats that are no text, by the bytes they begin with.
enum BinaryFormat {
  PDF("a PDF file", "%PDF-"),
  ZIP("a ZIP file", "PK\u0003\u0004"),
  GZIP("a gzip file", "\u001F\u008B"),
  BZIP2("a bzip2 file", "BZh"),
  XZ("an xz file", "\u00FD7zXZ\0"),
  ZSTD("a Zstandard file", "(\u00B5/\u00FD"),
  SEVEN_ZIP("a 7z file", "7z\u00BC\u00AF'\u001C"),
  PNG("a PNG image", "\u0089PNG\r\n"),
  JPEG("a JPEG image", "\u00FF\u00D8\u00FF"),
  GIF("a GIF image", "GIF8"),
  RIFF("a WebP image or another RIFF file", "RIFF"),
  OLE("an old Microsoft Office file", "\u00D0\u00CF\u0011\u00E0"),
  SQLITE("an SQLite database", "SQLite format 3\0"),
  RTF("an RTF document", "{\\rtf"),
  ELF("a program", "\u007FELF");

  private static final int MIN_CONTROLS = 4;
  private static final int ONE_CONTROL_IN = 50;

  private final String label;
  private final String magic;

  BinaryFormat(String label, String magic) {
    this.label = label;
    this.magic = magic;
  }

  /// What it is called in a message.
  String label() {
    return label;
  }

  /// The format that begins with these bytes.
  static Optional<BinaryFormat> of(byte[] start) {
    return Arrays.stream(values()).filter(format -> format.begins(start)).findFirst();
  }

  /// Refuses what is no text in an eight-bit encoding.
  ///
  /// @throws UnreadableException if the bytes begin as a known format, or hold NUL bytes or many
  ///   control bytes
  static void check(byte[] bytes) throws UnreadableException {
    Optional<BinaryFormat> format = of(bytes);
    if (format.isPresent()) {
      throw new UnreadableException("is not text but " + format.get().label());
    }
    int controls = 0;
    for (byte b : bytes) {
      if (b == 0) {
        throw new UnreadableException("is not text (it holds NUL bytes)");
      }
      if ((b > 0 && b < ' ' && (b < '\t' || b > '\r')) || b == 0x7F) {
        controls++;
      }
    }
    if (controls >= MIN_CONTROLS && (long) controls * ONE_CONTROL_IN > bytes.length) {
      throw new UnreadableException("is not text (it holds " + controls + " control bytes)");
    }
  }

  private boolean begins(byte[] start) {
    return start.length >= magic.length()
        && new String(start, 0, magic.length(), ISO_8859_1).equals(magic);
  }
}
