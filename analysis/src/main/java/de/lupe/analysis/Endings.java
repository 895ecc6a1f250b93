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
          "auseinander",
          "be",
          "bei",
          "bereit",
          "bloss",
          "da",
          "daran",
          "dazu",
          "durch",
          "ein",
          "ent",
          "entgegen",
          "er",
          "fehl",
          "fest",
          "fort",
          "frei",
          "gegen",
          "gegenüber",
          "her",
          "herab",
          "heran",
          "herauf",
          "heraus",
          "herbei",
          "herein",
          "herum",
          "herunter",
          "hervor",
          "hin",
          "hinauf",
          "hinaus",
          "hinein",
          "hinter",
          "hinunter",
          "hinzu",
          "hoch",
          "los",
          "miss",
          "mit",
          "nach",
          "nieder",
          "offen",
          "preis",
          "quer",
          "rück",
          "sicher",
          "still",
          "über",
          "überein",
          "um",
          "umher",
          "unter",
          "ver",
          "vor",
          "voran",
          "voraus",
          "vorbei",
          "vorher",
          "weg",
          "weiter",
          "wider",
          "wieder",
          "zer",
          "zu",
          "zurecht",
          "zurück",
          "zusammen",
          "zwischen");

  /// The longest of the prefixes has as many letters.
  static final int LONGEST_PREFIX = 11;

  private Endings() {}

  /// True for `en`, `ste`, `tet`.
  static boolean isInflection(char[] text, int start, int size) {
    return INFLECTIONS.contains(text, start, size);
  }

  /// True for `ab`, `ver`, `zurück`, with or without the dots of its umlaut.
  static boolean isVerbPrefix(char[] text, int size) {
    return VERB_PREFIXES.contains(text, 0, size);
  }

  private static CharArraySet set(String... entries) {
    CharArraySet set = new CharArraySet(List.of(entries), false);
    for (String entry : entries) {
      char[] undotted = entry.toCharArray();
      GermanFolding.takeUmlauts(undotted, undotted.length);
      set.add(undotted);
    }
    return CharArraySet.unmodifiableSet(set);
  }
}
