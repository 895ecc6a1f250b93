package de.lupe.analysis;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.lucene.analysis.CharArraySet;

/// What domains and file names end with: `com`, `de`, `exe`, `pdf`. The lists are resources beside
/// this class; upper and lower case do not count.
final class NameEndings {

  private static final CharArraySet DOMAINS = read("domain-endings.txt");
  private static final CharArraySet FILES = read("file-endings.txt");

  private NameEndings() {}

  static boolean isKnown(char[] text, int from, int length) {
    return DOMAINS.contains(text, from, length) || FILES.contains(text, from, length);
  }

  static boolean isOfDomain(char[] text, int from, int length) {
    return DOMAINS.contains(text, from, length);
  }

  static boolean isOfFile(char[] text, int from, int length) {
    return FILES.contains(text, from, length);
  }

  private static CharArraySet read(String resource) {
    CharArraySet endings = new CharArraySet(400, true);
    try (InputStream stream = NameEndings.class.getResourceAsStream(resource)) {
      if (stream == null) {
        throw new IllegalStateException(
            String.format(Locale.ROOT, "%s is not on the class path", resource));
      }
      BufferedReader lines =
          new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#") && !line.isBlank()) {
          for (String ending : line.strip().split(" +", -1)) {
            endings.add(ending);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return CharArraySet.unmodifiableSet(endings);
  }
}
