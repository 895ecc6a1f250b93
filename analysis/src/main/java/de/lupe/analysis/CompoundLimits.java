package de.lupe.analysis;

/// What splitting a piece of a word may cost: much for what no dictionary knows, little for what it
/// knows, and what is whole by itself, as a name, a verb or what is made of one, is never split.
///
/// Not for several threads; makes no objects after its construction.
final class CompoundLimits {

  // Of such words up to this length an ending may make another word: `wall`, `wallen`.
  private static final int LONGEST_WITHOUT_FORMS = 6;

  // What a whole word may cost to be split. What the dictionary does not know is a compound or a
  // name; what it knows is split only into very good parts.
  private static final int UNKNOWN_LIMIT = 60;
  private static final int NOUN_LIMIT = 25;
  private static final int USUAL_NOUN_LIMIT = 19;
  private static final int ADJECTIVE_LIMIT = 50;

  // Names, and verbs with their participles.
  private static final int NEVER_SPLIT =
      DictionaryWalk.NAME | DictionaryWalk.VERB_INFINITIVE | DictionaryWalk.PARTICIPLE;
  // Words that stay whole with every ending.
  private static final int WHOLE = DictionaryWalk.NAME | CompoundParts.PART;
  // What a noun is besides that is a verb's stem or its past: verbrauch, verstand.
  private static final int OF_VERB = DictionaryWalk.VERB_STEM | DictionaryWalk.VERB_FORM;

  private final CompoundParts parts;
  private final DictionaryWalk walk;
  private final GermanLexicon lexicon = GermanLexicon.instance();
  private char[] word = {};
  private char[] spelled = {};
  private int length;

  CompoundLimits(CompoundParts parts, DictionaryWalk walk) {
    this.parts = parts;
    this.walk = walk;
  }

  /// Begins a word, whose pieces the parts know.
  ///
  /// @param folded the word, folded
  /// @param withUmlauts the same as it is spelled, letter for letter
  void begin(char[] folded, char[] withUmlauts, int count) {
    word = folded;
    spelled = withUmlauts;
    length = count;
  }

  /// What splitting a piece may cost at most; negative where it is never split.
  int limit(int start, int end) {
    int found = parts.classes(start, end);
    if ((found & CompoundParts.PART) != 0
        || isFormOfWhole(start, end)
        || isMadeOfVerb(start, end)) {
      return -1;
    }
    int inDictionary = found & ~(CompoundParts.LISTED | CompoundParts.LEFT_OVER);
    if (inDictionary == 0) {
      if (isParticleVerb(start, end)) {
        return -1;
      }
      boolean isWhole = start == 0 && end == length;
      return (found & CompoundParts.LISTED) != 0
          ? USUAL_NOUN_LIMIT
          : isWhole ? UNKNOWN_LIMIT : NOUN_LIMIT;
    }
    if ((found & NEVER_SPLIT) != 0) {
      return -1;
    }
    if ((found & CompoundParts.NOUN) != 0) {
      boolean isOfVerb = ((found | parts.classes(start, simpleForm(start, end))) & OF_VERB) != 0;
      if (isOfVerb && CompoundEndings.beginsLikeVerb(word, start, end)) {
        return -1;
      }
      return (found & CompoundParts.LISTED) != 0 ? USUAL_NOUN_LIMIT : NOUN_LIMIT;
    }
    boolean isAdjective =
        (found & (DictionaryWalk.NOUN_MADE | CompoundParts.ANY_ADJECTIVE)) != 0
            && (found & DictionaryWalk.OTHER) == 0;
    return isAdjective
            && !CompoundEndings.isOfAdverb(word, start, end)
            && !isParticleVerb(start, end)
        ? ADJECTIVE_LIMIT
        : -1;
  }

  /// Where the singular ends that a noun of the dictionary is a plural or a genitive of: `nachteil`
  /// in `nachteilen`; the end of the piece where it is none, or has another vowel.
  int simpleForm(int start, int end) {
    int found = parts.classes(start, end);
    if ((found & (DictionaryWalk.NOUN_PLURAL | DictionaryWalk.NOUN_GENITIVE)) == 0) {
      return end;
    }
    int ending = 0;
    for (int more = 0; more >= 0; ending++) {
      more = CompoundEndings.lengthOfForm(word, start, end, ending);
      if (more > 0
          && end - more - start >= CompoundParts.MIN_PART
          && (parts.classes(start, end - more) & DictionaryWalk.NOUN_SINGULAR) != 0
          && CompoundParts.isOfGender(parts.classes(start, end - more), found)) {
        return end - more;
      }
    }
    return end;
  }

  /// True where an ending stands behind a word that is never split: `augenblicken`, `magdeburger`,
  /// `abtrennens`.
  private boolean isFormOfWhole(int start, int end) {
    int ending = 0;
    for (int more = 0; more >= 0; ending++) {
      more = CompoundEndings.lengthOfForm(word, start, end, ending);
      if (more > 0
          && end - more - start > LONGEST_WITHOUT_FORMS
          && (parts.classes(start, end - more) & WHOLE) != 0) {
        return true;
      }
    }
    return word[end - 1] == 's'
        && (parts.classes(start, end - 1) & DictionaryWalk.VERB_INFINITIVE) != 0;
  }

  /// True where a verb stands behind a particle that begins no compound: `weiter` and `benutzen`.
  private boolean isParticleVerb(int start, int end) {
    long hash = GermanLexicon.START;
    for (int at = start + 1; at < end - CompoundParts.MIN_PART; at++) {
      hash = GermanLexicon.hash(hash, word[at - 1]);
      if ((lexicon.marks(hash) & GermanLexicon.NEVER_FIRST) != 0) {
        parts.rate(at);
        int found = parts.classes(at, end);
        boolean isVerb =
            (found & (DictionaryWalk.VERB_INFINITIVE | DictionaryWalk.PARTICIPLE)) != 0
                || ((found & DictionaryWalk.VERB_FORM) != 0 && (found & CompoundParts.NOUN) == 0);
        if (isVerb) {
          return true;
        }
      }
    }
    return false;
  }

  /// True where a noun's ending stands behind the stem of a verb: `abteilungen` has `abteilen` in
  /// it, and is no compound of `abtei` and `lungen`.
  private boolean isMadeOfVerb(int start, int end) {
    for (String ending : CompoundEndings.OF_VERBS) {
      int stem = end - ending.length();
      if (stem - start > CompoundParts.MIN_PART
          && CompoundEndings.endsWith(ending, word, start, end)) {
        walk.start();
        for (int i = start; i < stem; i++) {
          if (!walk.step(spelled[i])) {
            return false;
          }
        }
        return ((walk.wordClassesWith("en") | walk.wordClassesWith("n"))
                & DictionaryWalk.VERB_INFINITIVE)
            != 0;
      }
    }
    return false;
  }
}
