package de.lupe.analysis;

/// What the endings of words say of compounds: which nouns take a linking `s`, which have a plural
/// that the dictionary lacks, and which are made of verbs.
final class CompoundEndings {

  /// Endings that make a noun of a verb.
  static final String[] OF_VERBS = {
    "ende", "enden", "ender", "endes", "endem", "erinnen", "erin", "ers", "ern", "er", "ungen",
    "ung"
  };

  // Nouns with these endings take a linking s.
  private static final String[] LINKING = {
    "ung", "heit", "keit", "schaft", "ion", "tat", "ing", "ling", "tum", "sal", "ur", "ik", "at",
    "aft", "icht", "acht", "ucht", "eit", "uld", "unft"
  };
  // Nouns with these endings have a plural in -en that the dictionary may lack.
  private static final String[] WITH_PLURAL = {"ung", "heit", "keit", "schaft", "ion", "tat"};

  private CompoundEndings() {}

  /// True where a noun usually has a linking `s` behind it: `sicherheit`.
  static boolean takesLink(char[] word, int start, int end) {
    return endsWithAny(LINKING, word, start, end);
  }

  /// True where a noun has a plural in `en`, in the dictionary or not: `verschlusselung`.
  static boolean hasPlural(char[] word, int start, int end) {
    return endsWithAny(WITH_PLURAL, word, start, end);
  }

  static boolean endsWithAny(String[] endings, char[] word, int start, int end) {
    for (String ending : endings) {
      if (endsWith(ending, word, start, end)) {
        return true;
      }
    }
    return false;
  }

  static boolean endsWith(String ending, char[] word, int start, int end) {
    int from = end - ending.length();
    if (from < start) {
      return false;
    }
    for (int i = 0; i < ending.length(); i++) {
      if (word[from + i] != ending.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
