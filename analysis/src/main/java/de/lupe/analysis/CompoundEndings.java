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
  // Prefixes of verbs that stay with them in every form.
  private static final String[] OF_VERB_STEMS = {"be", "ent", "er", "ver", "zer"};
  // Endings of forms, which leave the noun as it is.
  private static final String[] OF_FORMS = {"ern", "en", "er", "es", "e", "n", "s"};

  private CompoundEndings() {}

  /// True where a noun usually has a linking `s` behind it: `sicherheit`.
  static boolean takesLink(char[] word, int start, int end) {
    return endsWithAny(LINKING, word, start, end);
  }

  /// True where a noun has a plural in `en`, in the dictionary or not: `verschlusselung`.
  static boolean hasPlural(char[] word, int start, int end) {
    return endsWithAny(WITH_PLURAL, word, start, end);
  }

  /// The number of letters that the form of a noun may have more than the noun, by the number of
  /// the ending; 0 where the form has another ending, negative behind the last.
  static int lengthOfForm(char[] word, int start, int end, int ending) {
    if (ending == OF_FORMS.length) {
      return -1;
    }
    return endsWith(OF_FORMS[ending], word, start, end) ? OF_FORMS[ending].length() : 0;
  }

  /// True where a word begins with a prefix that makes verbs of verbs: `verbrauch`.
  static boolean beginsLikeVerb(char[] word, int start, int end) {
    for (String prefix : OF_VERB_STEMS) {
      int to = start + prefix.length();
      if (to < end && endsWith(prefix, word, start, to)) {
        return true;
      }
    }
    return false;
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
