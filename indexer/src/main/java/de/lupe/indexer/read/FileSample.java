package de.lupe.indexer.read;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Locale;

/// The name of a file and the beginning of its content, by which readers know their format.
public final class FileSample {

  /// How many bytes are looked at.
  static final int BYTES = 1 << 14;

  private final String name;
  private final byte[] bytes;
  private final String text;

  private FileSample(String path, byte[] bytes) {
    this.name = path.substring(path.lastIndexOf('/') + 1);
    this.bytes = bytes;
    this.text = decoded(bytes);
  }

  /// Looks at the beginning of a file.
  public static FileSample of(InputFile file) throws IOException {
    try (InputStream in = file.open()) {
      return of(file.path(), in.readNBytes(BYTES));
    }
  }

  /// The sample of what begins with these bytes.
  static FileSample of(String path, byte[] start) {
    return new FileSample(path, start.length > BYTES ? Arrays.copyOf(start, BYTES) : start);
  }

  /// The last part of the path.
  String name() {
    return name;
  }

  /// What stands behind the last dot of the name, in lower case; empty where there is none.
  public String suffix() {
    return suffix(name);
  }

  static String suffix(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    return dot <= 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
  }

  /// The first bytes; not to be changed.
  byte[] bytes() {
    return bytes;
  }

  /// The same as text, without a byte order mark: UTF-16 where such a mark says so, else UTF-8 with
  /// replacement characters for what is none.
  String text() {
    return text;
  }

  /// True where the bytes at a place are these, given as ISO-8859-1.
  boolean has(int at, String magic) {
    if (bytes.length < at + magic.length()) {
      return false;
    }
    for (int i = 0; i < magic.length(); i++) {
      if ((bytes[at + i] & 0xFF) != magic.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static String decoded(byte[] bytes) {
    if (bytes.length >= 2 && (bytes[0] & 0xFF) == 0xFE && (bytes[1] & 0xFF) == 0xFF) {
      return new String(bytes, 2, bytes.length - 2, UTF_16BE);
    }
    if (bytes.length >= 2 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xFE) {
      return new String(bytes, 2, bytes.length - 2, UTF_16LE);
    }
    String text = new String(bytes, UTF_8);
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }
}
