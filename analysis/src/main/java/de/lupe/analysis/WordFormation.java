package de.lupe.analysis;

import de.lupe.analysis.Lemma.Kind;

/// Leads a derived word back to the word it is made of: `Verschlüsselung` to `verschlüsseln`,
/// `Nutzerin` to `Nutzer`, `ausnutzbar` to `ausnutzen`, `Angriff` to `angreifen`.
///
/// Only where the dictionary has that word: `Zeitung` stays, as there is no verb `zeiten`. Not all
/// of what German grammar knows is undone: `Sicherheit` stays apart from `sicher`, which stands in
/// every second text.
///
/// For one thread; makes no objects after its construction.
final class WordFormation {

  // Chains are short: Betreiberin, Betreiber, betreiben.
  private static final int MOST_STEPS = 3;

  // "eben" and "selten" are none.
  private static final int SHORTEST_PARTICIPLE = 6;

  private final Lemmas lemmas;
  private final char[] base = new char[128];

  WordFormation(Lemmas lemmas) {
    this.lemmas = lemmas;
  }

  /// Replaces a base form by the one it is derived from, as far as that goes.
  void undo(Lemma lemma) {
    for (int step = 0; step < MOST_STEPS; step++) {
      boolean isChanged =
          switch (lemma.kind()) {
            case NOUN -> ofNoun(lemma);
            case ADJECTIVE, PARTICIPLE -> ofAdjective(lemma);
            case VERB -> lemma.endsWith("igen") && becomesAdjective(lemma, lemma.length() - 2);
            case NOUN_MADE, NAME, OTHER -> false;
          };
      if (!isChanged) {
        return;
      }
    }
  }

  private boolean ofNoun(Lemma lemma) {
    int n = lemma.length();
    if (lemma.endsWith("ung")) {
      return n > 6 && becomesVerb(lemma, n - 3);
    }
    if (lemma.endsWith("keit")) {
      return becomes(lemma, n - 4, "", Kind.ADJECTIVE)
          || (lemma.endsWith("igkeit") && becomes(lemma, n - 6, "", Kind.ADJECTIVE));
    }
    if (lemma.endsWith("ige")) {
      // Verdächtige are verdächtig.
      return becomesAdjective(lemma, n - 1);
    }
    if (lemma.endsWith("igen")) {
      return becomesAdjective(lemma, n - 2);
    }
    if (lemma.endsWith("in")) {
      return n > 5
          && (becomes(lemma, n - 2, "", Kind.NOUN) || becomes(lemma, n - 2, "e", Kind.NOUN));
    }
    if (lemma.endsWith("er")) {
      return n > 6 && becomesVerb(lemma, n - 2);
    }
    if (lemma.endsWith("ation")) {
      return becomes(lemma, n - 5, "ieren", Kind.VERB);
    }
    return becomesVerbOfItsVowel(lemma);
  }

  private boolean ofAdjective(Lemma lemma) {
    int n = lemma.length();
    if (lemma.endsWith("bar")) {
      return becomesVerb(lemma, n - 3);
    }
    if (lemma.endsWith("lich")) {
      return n > 7 && (becomesNoun(lemma, n - 4) || becomes(lemma, n - 4, "", Kind.ADJECTIVE));
    }
    if (lemma.endsWith("ig")) {
      return n > 5 && ofIg(lemma, n);
    }
    return (lemma.endsWith("t") || (n > SHORTEST_PARTICIPLE && lemma.endsWith("en")))
        && isParticiple(lemma);
  }

  // nebelig and neblig both come from Nebel; where there is no such word they still meet.
  private boolean ofIg(Lemma lemma, int n) {
    char liquid = lemma.chars()[n - 3];
    boolean isLiquid = liquid == 'l' || liquid == 'r';
    if (liquid != 'l' && becomesNoun(lemma, n - 2)) {
      return true;
    }
    if (!isLiquid) {
      return false;
    }
    if (lemma.endsWith("elig") || lemma.endsWith("erig")) {
      if (becomesNoun(lemma, n - 2) || becomesVerb(lemma, n - 2)) {
        return true;
      }
      lemma.chars()[n - 4] = liquid;
      lemma.chars()[n - 3] = 'i';
      lemma.chars()[n - 2] = 'g';
      lemma.set(lemma.chars(), n - 1, Kind.OTHER);
      return true;
    }
    String full = liquid == 'l' ? "el" : "er";
    return becomes(lemma, n - 3, full, Kind.NOUN)
        || becomes(lemma, n - 3, liquid == 'l' ? "eln" : "ern", Kind.VERB);
  }

  private boolean isParticiple(Lemma lemma) {
    boolean isVerb =
        lemmas.find(lemma.chars(), 0, lemma.length(), Kind.VERB)
            && lemmas.form(0).kind() == Kind.VERB;
    if (isVerb) {
      lemma.copy(lemmas.form(0));
    }
    return isVerb;
  }

  // Angriff and angreifen, Anstieg and ansteigen, Betrieb and betreiben: the noun is the verb's
  // past
  // tense. So of verbs with a prefix and "ei" alone: of others the noun goes its own way (Strich,
  // Band, Stahl), or is alike by chance (Betrug and betragen).
  private boolean becomesVerbOfItsVowel(Lemma lemma) {
    char[] noun = lemma.chars();
    int n = lemma.length();
    if (n < 6
        || !hasVowelBehindPrefix(noun, n)
        || !lemmas.find(noun, 0, n, Kind.VERB)
        || lemmas.form(0).kind() != Kind.VERB) {
      return false;
    }
    Lemma verb = lemmas.form(0);
    int vowel = 0;
    while (vowel < n && vowel < verb.length() && noun[vowel] == verb.chars()[vowel]) {
      vowel++;
    }
    boolean isOfEi =
        vowel + 1 < verb.length()
            && vowel < n
            && noun[vowel] == 'i'
            && verb.chars()[vowel] == 'e'
            && verb.chars()[vowel + 1] == 'i';
    if (isOfEi) {
      lemma.copy(verb);
    }
    return isOfEi;
  }

  private static boolean hasVowelBehindPrefix(char[] noun, int length) {
    for (int prefix = 2; prefix <= Endings.LONGEST_PREFIX && prefix + 3 < length; prefix++) {
      if (Endings.isVerbPrefix(noun, prefix)) {
        for (int i = prefix + 1; i < length - 1; i++) {
          if (noun[i] == 'i') {
            return true;
          }
        }
      }
    }
    return false;
  }

  private boolean becomesVerb(Lemma lemma, int kept) {
    if (kept < 2) {
      return false;
    }
    if (becomes(lemma, kept, "en", Kind.VERB)) {
      return true;
    }
    // Verschlüsselung is of verschlüsseln; Entwicklung, without its e, of entwickeln.
    return switch (lemma.chars()[kept - 1]) {
      case 'l' ->
          becomes(lemma, kept, "n", Kind.VERB) || becomes(lemma, kept - 1, "eln", Kind.VERB);
      case 'r' ->
          becomes(lemma, kept, "n", Kind.VERB) || becomes(lemma, kept - 1, "ern", Kind.VERB);
      default -> false;
    };
  }

  // Würdigen is made of würdig, and kündigen not of kundig: with its umlauts alone.
  private boolean becomesAdjective(Lemma lemma, int kept) {
    System.arraycopy(lemma.chars(), 0, base, 0, kept);
    boolean isBase = isWord(kept, Kind.ADJECTIVE) && lemmas.form(0).equalsText(base, kept);
    if (isBase) {
      lemma.copy(lemmas.form(0));
    }
    return isBase;
  }

  private boolean becomesNoun(Lemma lemma, int kept) {
    return becomes(lemma, kept, "", Kind.NOUN)
        || becomes(lemma, kept, "e", Kind.NOUN)
        || becomes(lemma, kept, "en", Kind.NOUN);
  }

  // With the umlauts of the derived word, or without: Führung has those of führen, Verkäufer not
  // those of verkaufen.
  private boolean becomes(Lemma lemma, int kept, String ending, Kind kind) {
    System.arraycopy(lemma.chars(), 0, base, 0, kept);
    ending.getChars(0, ending.length(), base, kept);
    int size = kept + ending.length();
    if (isWord(size, kind)) {
      lemma.copy(lemmas.form(0));
      return true;
    }
    GermanFolding.takeUmlauts(base, kept);
    boolean isBase = isWord(size, kind);
    if (isBase) {
      lemma.copy(lemmas.form(0));
    }
    return isBase;
  }

  private boolean isWord(int size, Kind kind) {
    return lemmas.find(base, 0, size, kind)
        && lemmas.form(0).kind() == kind
        && lemmas.form(0).equalsUndotted(base, 0, size);
  }
}
