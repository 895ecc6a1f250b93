package de.lupe.indexer.read;

import java.nio.charset.Charset;
import java.text.Normalizer;
import java.util.regex.Pattern;

/// Characters as every reader hands them on: lines end in `\n`, a blank is a blank, and what cannot
/// be seen is gone.
///
/// Copied web pages are full of soft hyphens, zero-width and non-breaking blanks, which would tear
/// words apart or glue them together in the index.
final class CleanText {

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");
  private static final char REPLACEMENT = '\uFFFD';

  private CleanText() {}

  /// The text in Unicode's NFC, without control and format characters other than `\n`; every kind
  /// of blank is a plain one, every kind of line end is `\n`.
  static String of(String raw) {
    StringBuilder clean = new StringBuilder(raw.length());
    for (int i = 0; i < raw.length(); ) {
      int c = raw.codePointAt(i);
      i += Character.charCount(c);
      if (c == '\r' && i < raw.length() && raw.charAt(i) == '\n') {
        continue;
      }
      append(clean, c);
    }
    return Normalizer.normalize(clean, Normalizer.Form.NFC);
  }

  /// The text on one line, with single blanks between its words.
  static String line(String raw) {
    return WHITE_SPACE.matcher(of(raw)).replaceAll(" ").strip();
  }

  /// The character that a byte from 0x80 to 0x9F stands for in Windows-1252, or the character for
  /// the unknown.
  static char windows1252(int code) {
    return new String(new byte[] {(byte) code}, WINDOWS_1252).charAt(0);
  }

  private static void append(StringBuilder clean, int c) {
    switch (c) {
      case '\n', '\r', '\u000B', '\f', '\u2028' -> clean.append('\n');
      case '\u2029' -> clean.append("\n\n");
      case '\t' -> clean.append(' ');
      default -> appendByType(clean, c);
    }
  }

  private static void appendByType(StringBuilder clean, int c) {
    switch (Character.getType(c)) {
      case Character.SPACE_SEPARATOR -> clean.append(' ');
      case Character.CONTROL -> {
        // Windows-1252 that somebody took for ISO-8859-1: the C1 controls are its dashes and
        // quotes.
        if (c >= 0x80 && windows1252(c) != REPLACEMENT) {
          clean.append(windows1252(c));
        }
      }
      case Character.SURROGATE -> clean.append(REPLACEMENT);
      case Character.FORMAT -> {
        // Soft hyphens, zero-width blanks, byte order marks, directions: nothing to see.
      }
      default -> clean.appendCodePoint(c);
    }
  }
}
