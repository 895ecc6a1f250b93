package de.lupe.analysis;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.lucene.analysis.CharArraySet;

/// The names of vendors, products, malware and actors that are one word, folded: `kaspersky`,
/// `fortinet`, `emotet`. The list `names.txt` says at its top how it is written.
final class Names {

  private static final String RESOURCE = "names.txt";
  private static final int EXPECTED_NAMES = 2_000;

  private Names() {}

  /// How many letters of a folded lower-case word are a name: all, or all but the genitive's `s` as
  /// in `kasperskys`; 0 where it is none.
  static int lengthOf(char[] word, int length) {
    CharArraySet names = Holder.NAMES;
    if (names.contains(word, 0, length)) {
      return length;
    }
    boolean isGenitive =
        length > 1 && word[length - 1] == 's' && names.contains(word, 0, length - 1);
    return isGenitive ? length - 1 : 0;
  }

  /// The names; not to be changed.
  static CharArraySet folded() {
    return Holder.NAMES;
  }

  /// Changes whenever the names change.
  static String fingerprint() {
    return Integer.toHexString(Holder.hash);
  }

  private static final class Holder {
    static int hash;
    static final CharArraySet NAMES = load();

    private static CharArraySet load() {
      CharArraySet names = new CharArraySet(EXPECTED_NAMES, false);
      try (InputStream stream = Names.class.getResourceAsStream(RESOURCE)) {
        if (stream == null) {
          throw new IllegalStateException(
              String.format(Locale.ROOT, "the list %s is not beside its class", RESOURCE));
        }
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
          if (!line.isEmpty() && line.charAt(0) != '#') {
            names.add(line);
            hash = 31 * hash + line.hashCode();
          }
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return CharArraySet.unmodifiableSet(names);
    }
  }
}
