package de.lupe.analysis;

import java.util.List;
import org.apache.lucene.analysis.CharArraySet;

/// The endings and prefixes that German inflects with.
final class Endings {

  private static final CharArraySet INFLECTIONS =
      set(
          "e", "n", "s", "t", "st", "et", "en", "em", "er", "es", "te", "ns", "est", "ern", "ere",
          "ste", "ten", "tet", "ens", "nen", "eren", "erem", "erer", "eres", "este", "sten", "stem",
          "ster", "stes", "test", "esten", "estem", "ester", "estes");

  private static final CharArraySet VERB_PREFIXES =
      set(
          "ab",
          "an",
          "auf",
          "aus",
          "be",
          "bei",
          "durch",
          "ein",
          "ent",
          "er",
          "fort",
          "her",
          "heran",
          "heraus",
          "herein",
          "hin",
          "hinaus",
          "hinein",
          "los",
          "miss",
          "mit",
          "nach",
          "nieder",
          "uber",
          "um",
          "unter",
          "ver",
          "vor",
          "voran",
          "voraus",
          "vorbei",
          "weg",
          "wieder",
          "zer",
          "zu",
          "zuruck",
          "zusammen");

  /// The longest of the prefixes has as many letters.
  static final int LONGEST_PREFIX = 8;

  private Endings() {}

  /// True for `en`, `ste`, `tet`.
  static boolean isInflection(char[] text, int start, int size) {
    return INFLECTIONS.contains(text, start, size);
  }

  /// True for `ab`, `ver`, `zusammen`.
  static boolean isVerbPrefix(char[] text, int size) {
    return VERB_PREFIXES.contains(text, 0, size);
  }

  private static CharArraySet set(String... entries) {
    return CharArraySet.unmodifiableSet(new CharArraySet(List.of(entries), false));
  }
}
