package de.lupe.analysis;

/// What the endings of words say of compounds: which nouns take a linking `s`, which have a plural
/// that the dictionary lacks, which are made of verbs, and where no part begins.
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
  // Foreign endings, whose own last letters with those of a form are German words: ration, toren,
  // tische, nischen, login.
  private static final String[] FOREIGN = {
    "eration", "oration", "uration", "stration", "gration", "ltration", "ntration", "ator", "itor",
    "aktor", "ektor", "istisch", "atisch", "etisch", "anisch", "inisch", "onisch", "ologisch",
    "ologe", "ologin", "ograf", "pothese"
  };
  private static final String[] OF_FOREIGN_FORMS = {
    "", "e", "em", "en", "er", "es", "in", "innen", "n", "s"
  };
  private static final int LONGEST_FOREIGN = 13;
  // Adjectives with these endings are adverbs by birth, and not wise: schrittweise.
  private static final String[] OF_ADVERBS = {"weise", "weisem", "weisen", "weiser", "weises"};
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

  /// True where a place lies within a foreign ending: `gene` and `ration` in `generation`.
  static boolean isWithinForeign(char[] word, int place, int end) {
    if (end - place >= LONGEST_FOREIGN) {
      return false;
    }
    for (String form : OF_FOREIGN_FORMS) {
      int formStart = end - form.length();
      if (formStart > place && endsWith(form, word, 0, end)) {
        for (String ending : FOREIGN) {
          if (ending.length() > formStart - place && endsWith(ending, word, 0, formStart)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /// The number of letters that the form of a noun may have more than the noun, by the number of
  /// the ending; 0 where the form has another ending, negative behind the last.
  static int lengthOfForm(char[] word, int start, int end, int ending) {
    if (ending == OF_FORMS.length) {
      return -1;
    }
    return endsWith(OF_FORMS[ending], word, start, end) ? OF_FORMS[ending].length() : 0;
  }

  /// True where an adjective is made with `weise`: `schrittweise`.
  static boolean isOfAdverb(char[] word, int start, int end) {
    return endsWithAny(OF_ADVERBS, word, start, end);
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
