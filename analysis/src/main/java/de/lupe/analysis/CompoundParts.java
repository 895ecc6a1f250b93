package de.lupe.analysis;

import java.util.Arrays;

/// How well the pieces of one word serve as parts of a compound: for every start the dictionary is
/// walked once, and every end on the way gets its penalties. 0 is a usual noun, more is less
/// likely, [#NO] is impossible.
///
/// In `sicherheitslucke`, `sicherheit` is a good first part with a linking `s`, `lucke` a good last
/// one, and `heit` none.
///
/// Not for several threads; makes no objects after its construction.
final class CompoundParts {

  /// No part.
  static final int NO = 1 << 20;

  /// The longest word.
  static final int MAX_LENGTH = 63;

  /// The shortest part; one and two letters are too many endings and prefixes.
  static final int MIN_PART = 3;

  // What a first part costs.
  private static final int GENITIVE = 3;
  private static final int CUT_R = 2;
  private static final int LISTED_ONLY = 15;
  private static final int ADJECTIVE_FIRST = 20;
  private static final int VERB_STEM = 22;
  private static final int CUT_E = 25;
  private static final int PREFIX = 25;
  private static final int MADE_NOUN_FIRST = 30;
  private static final int INFINITIVE_FIRST = 40;
  private static final int NAME_FIRST = 50;
  private static final int WEAK_PREFIX = 55;
  // What the linking s costs behind nouns that usually have one, and behind others.
  private static final int LINK = 5;
  private static final int ODD_LINK = 25;
  private static final int PART_LINK = 1;
  private static final int CUT_E_LINK = CUT_E + 10;

  // What a last part costs.
  private static final int LINK_LEFT_OVER = 15;
  private static final int LISTED_ONLY_LAST = 20;
  private static final int ADJECTIVE_LAST = 35;
  private static final int PARTICIPLE_LAST = 45;
  private static final int INFINITIVE_LAST = 50;
  private static final int NAME_LAST = 60;

  // What short and rare words cost besides.
  private static final int RARE = 5;
  private static final int THREE_LETTERS = 8;
  private static final int THREE_LETTERS_RARE = 45;
  private static final int FOUR_LETTERS = 1;
  private static final int FOUR_LETTERS_RARE = 8;

  static final int NOUN =
      DictionaryWalk.NOUN_SINGULAR | DictionaryWalk.NOUN_PLURAL | DictionaryWalk.NOUN_GENITIVE;
  private static final int ANY_GENDER =
      DictionaryWalk.MASCULINE | DictionaryWalk.FEMININE | DictionaryWalk.NEUTER;
  static final int ANY_ADJECTIVE = DictionaryWalk.ADJECTIVE | DictionaryWalk.ADJECTIVE_FORM;
  // Beside the dictionary's classes, in the same bits' upper half.
  static final int LISTED = GermanLexicon.LISTED << 16;
  static final int PART = GermanLexicon.PART << 16;
  static final int LEFT_OVER = 1 << 24;

  private static final int WIDTH = MAX_LENGTH + 1;

  private final DictionaryWalk walk;
  private final GermanLexicon lexicon = GermanLexicon.instance();
  private final boolean[] isRated = new boolean[WIDTH];
  private final int[] first = new int[WIDTH * WIDTH];
  private final int[] linked = new int[WIDTH * WIDTH];
  private final int[] lastNoun = new int[WIDTH * WIDTH];
  private final int[] lastAdjective = new int[WIDTH * WIDTH];
  private final int[] classes = new int[WIDTH * WIDTH];
  private char[] word = {};
  private char[] spelled = {};
  private int length;

  CompoundParts(DictionaryWalk walk) {
    this.walk = walk;
  }

  /// Begins a word, at most [#MAX_LENGTH] lower-case letters.
  ///
  /// @param folded the word, folded
  /// @param withUmlauts the same as it is spelled, letter for letter
  void begin(char[] folded, char[] withUmlauts, int count) {
    word = folded;
    spelled = withUmlauts;
    length = count;
    Arrays.fill(isRated, 0, count, false);
  }

  /// What a piece costs as a part before others.
  int first(int start, int end) {
    return first[start * WIDTH + end];
  }

  /// What a piece costs before a linking `s`, which stands behind it.
  int linked(int start, int end) {
    return linked[start * WIDTH + end];
  }

  /// What a piece costs as the last part of a longer one.
  ///
  /// @param wholeClasses the classes of the longer one: a noun ends in a noun of its own gender, an
  ///   adjective in an adjective, and an unknown word in either
  /// @param simpleEnd where the longer one ends without the ending of its form: a part that is none
  ///   there is none at all, such as `eile` in `nachteile`
  int last(int start, int end, int wholeClasses, int simpleEnd) {
    int at = start * WIDTH + end;
    if ((wholeClasses & NOUN) != 0) {
      int simple = start * WIDTH + simpleEnd;
      boolean isPart =
          isOfGender(classes[at], wholeClasses)
              && (simpleEnd == end
                  || (simpleEnd - start >= MIN_PART
                      && lastNoun[simple] < NO
                      && isOfGender(classes[simple], wholeClasses)));
      return isPart ? lastNoun[at] : NO;
    }
    if ((wholeClasses & ~LISTED) != 0) {
      return lastAdjective[at];
    }
    return Math.min(lastNoun[at], lastAdjective[at]);
  }

  // Tourismus is masculine, and Mus is not: no Mus of Touris. Infinitives are neuter as nouns.
  static boolean isOfGender(int part, int whole) {
    boolean isInfinitive = (part & DictionaryWalk.VERB_INFINITIVE) != 0;
    int ofPart = (part & ANY_GENDER) | (isInfinitive ? DictionaryWalk.NEUTER : 0);
    int ofWhole = whole & ANY_GENDER;
    return ofPart == 0 || ofWhole == 0 || (ofPart & ofWhole) != 0;
  }

  /// What is known of a piece: bits for the functions of this class alone.
  int classes(int start, int end) {
    return classes[start * WIDTH + end];
  }

  /// Where a piece ends without the linking `s` that the word ends with: `verwaltungs`, as in
  /// `Verwaltungs- und Steuerungssoftware`.
  int endWithoutLink(int start, int end) {
    return (classes(start, end) & LEFT_OVER) != 0 ? end - 1 : end;
  }

  /// Rates all pieces that begin at a place.
  void rate(int start) {
    if (isRated[start]) {
      return;
    }
    isRated[start] = true;
    Arrays.fill(classes, start * WIDTH, start * WIDTH + length + 1, 0);
    Arrays.fill(first, start * WIDTH, start * WIDTH + length + 1, NO);
    Arrays.fill(linked, start * WIDTH, start * WIDTH + length + 1, NO);
    Arrays.fill(lastNoun, start * WIDTH, start * WIDTH + length + 1, NO);
    Arrays.fill(lastAdjective, start * WIDTH, start * WIDTH + length + 1, NO);
    walk.start();
    boolean goesOn = true;
    long hash = GermanLexicon.START;
    int marksBefore = 0;
    for (int end = start + 1; end <= length; end++) {
      goesOn = goesOn && walk.step(spelled[end - 1]);
      hash = GermanLexicon.hash(hash, word[end - 1]);
      int marks = lexicon.marks(hash);
      if (end - start >= MIN_PART) {
        rate(start, end, goesOn, goesOn ? walk.wordClasses() : 0, marks, marksBefore);
      }
      marksBefore = marks;
    }
  }

  private void rate(
      int start, int end, boolean goesOn, int ofDictionary, int ofLexicon, int before) {
    int at = start * WIDTH + end;
    int size = end - start;
    int found = ofDictionary;
    int marks = ofLexicon;
    if ((found & NOUN) == 0
        && (classes[Math.max(0, at - 2)] & DictionaryWalk.NOUN_SINGULAR) != 0
        && CompoundEndings.endsWith("en", word, start, end)
        && CompoundEndings.hasPlural(word, start, end - 2)) {
      found |= DictionaryWalk.NOUN_PLURAL;
      marks |= classes[at - 2] >> 16 & GermanLexicon.LISTED;
    }
    boolean isPartWithS =
        size > 4 && word[end - 1] == 's' && (before & ~marks & GermanLexicon.PART) != 0;
    if (isPartWithS) {
      marks |= GermanLexicon.PART;
    }
    if ((marks & GermanLexicon.NOUN) != 0) {
      found |= DictionaryWalk.NOUN_SINGULAR;
    }
    int known = marks & (GermanLexicon.LISTED | GermanLexicon.PART);
    classes[at] = found | known << 16;
    if (!goesOn && found == 0 && marks == 0 && (end < length || word[end - 1] != 's')) {
      return;
    }
    int extra = known == 0 ? rareExtra(size) : known == GermanLexicon.LISTED ? extra(size) : 0;
    if (end <= length - MIN_PART) {
      rateFirst(start, end, goesOn, found, marks, extra);
      if (isPartWithS && first[at] < NO) {
        // Rather wettbewerb and s than wettbewerbs.
        linked[at - 1] = Math.min(linked[at - 1], PART_LINK);
        first[at] += PART_LINK + 1;
      }
    }
    if ((marks & GermanLexicon.NEVER_LAST) == 0
        && !CompoundEndings.isWithinForeign(word, start, end)) {
      rateLast(start, end, found, marks, extra);
    }
  }

  private void rateFirst(int start, int end, boolean goesOn, int found, int marks, int extra) {
    int at = start * WIDTH + end;
    if ((marks & GermanLexicon.NEVER_FIRST) != 0) {
      return;
    }
    if ((marks & GermanLexicon.WEAK_PREFIX) != 0) {
      first[at] = start == 0 ? WEAK_PREFIX : NO;
      return;
    }
    if ((marks & GermanLexicon.PREFIX) != 0) {
      first[at] = PREFIX;
      return;
    }
    int alone = (marks & GermanLexicon.PART) != 0 ? 0 : firstByClass(found, marks);
    boolean mayLink =
        (found & DictionaryWalk.NOUN_SINGULAR) != 0
            || ((found & DictionaryWalk.NOUN_PLURAL) != 0
                && CompoundEndings.endsWith("en", word, start, end))
            || (found == 0 && (marks & GermanLexicon.LISTED) != 0);
    int withLink =
        word[end] != 's' || !mayLink
            ? NO
            : CompoundEndings.takesLink(word, start, end) ? LINK : ODD_LINK;
    if (goesOn && end - start > MIN_PART) {
      char letter = word[end - 1];
      if ((alone > CUT_E || (word[end] == 's' && withLink > CUT_E_LINK))
          && letter != 'i'
          && (walk.wordClassesWith("e") & DictionaryWalk.NOUN_SINGULAR) != 0) {
        alone = Math.min(alone, CUT_E);
        withLink = word[end] == 's' ? Math.min(withLink, CUT_E_LINK) : NO;
      }
      if (alone > VERB_STEM && isVerbStem(start, end)) {
        alone = VERB_STEM;
      }
    }
    if ((found & DictionaryWalk.NOUN_GENITIVE) != 0
        && word[end - 1] == 's'
        && word[end - 2] != 'e'
        && (classes[at - 1] & DictionaryWalk.NOUN_SINGULAR) != 0) {
      // Rather verkauf and s than verkaufs.
      linked[at - 1] = Math.min(linked[at - 1], GENITIVE - 1 + extra);
    }
    if (alone == 0 && CompoundEndings.endsWith("er", word, start, end) && first[at - 1] == 0) {
      // Rather sunder and ecke than sunde and recke.
      first[at - 1] = CUT_R;
    }
    first[at] = Math.min(NO, alone + extra);
    linked[at] = Math.min(NO, withLink + extra);
  }

  private static int firstByClass(int found, int marks) {
    if ((found & (DictionaryWalk.NOUN_SINGULAR | DictionaryWalk.NOUN_PLURAL)) != 0) {
      return 0;
    }
    if ((found & DictionaryWalk.NOUN_GENITIVE) != 0) {
      return GENITIVE;
    }
    if ((marks & GermanLexicon.LISTED) != 0) {
      return LISTED_ONLY;
    }
    if ((found & DictionaryWalk.ADJECTIVE) != 0) {
      return ADJECTIVE_FIRST;
    }
    if ((found & DictionaryWalk.VERB_STEM) != 0) {
      return VERB_STEM;
    }
    if ((found & DictionaryWalk.NOUN_MADE) != 0) {
      return MADE_NOUN_FIRST;
    }
    if ((found & DictionaryWalk.VERB_INFINITIVE) != 0) {
      return INFINITIVE_FIRST;
    }
    return (found & DictionaryWalk.NAME) != 0 ? NAME_FIRST : NO;
  }

  private void rateLast(int start, int end, int found, int marks, int extra) {
    int at = start * WIDTH + end;
    int noun = NO;
    if ((found & NOUN) != 0 || (marks & GermanLexicon.PART) != 0) {
      noun = 0;
    } else if ((marks & GermanLexicon.LISTED) != 0) {
      noun = LISTED_ONLY_LAST;
    } else if ((found & DictionaryWalk.VERB_INFINITIVE) != 0) {
      noun = INFINITIVE_LAST;
    } else if ((found & DictionaryWalk.NAME) != 0) {
      noun = NAME_LAST;
    } else if (end == length
        && word[end - 1] == 's'
        && end - start > MIN_PART + 2
        && (classes[at - 1] & DictionaryWalk.NOUN_SINGULAR) != 0
        && CompoundEndings.takesLink(word, start, end - 1)) {
      noun = LINK_LEFT_OVER;
      classes[at] |= LEFT_OVER;
    }
    int adjective = NO;
    if ((found & ANY_ADJECTIVE) != 0
        || (found & (DictionaryWalk.NOUN_MADE | DictionaryWalk.VERB_INFINITIVE))
            == DictionaryWalk.NOUN_MADE) {
      adjective = ADJECTIVE_LAST;
    } else if ((found & DictionaryWalk.PARTICIPLE) != 0) {
      adjective = PARTICIPLE_LAST;
    }
    lastNoun[at] = Math.min(NO, noun + extra);
    lastAdjective[at] = Math.min(NO, adjective + extra);
  }

  private static int extra(int size) {
    return size == 3 ? THREE_LETTERS : size == 4 ? FOUR_LETTERS : 0;
  }

  private static int rareExtra(int size) {
    return RARE + (size == 3 ? THREE_LETTERS_RARE : size == 4 ? FOUR_LETTERS_RARE : 0);
  }

  // The walk stands at the end of the piece.
  private boolean isVerbStem(int start, int end) {
    boolean endsWeak =
        word[end - 1] == 'e'
            || CompoundEndings.endsWith("el", word, start, end)
            || CompoundEndings.endsWith("er", word, start, end);
    return (walk.wordClassesWith(endsWeak ? "n" : "en") & DictionaryWalk.VERB_INFINITIVE) != 0;
  }
}
