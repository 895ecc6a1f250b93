package de.lupe.analysis;

import de.lupe.analysis.Lemma.Kind;
import java.util.Arrays;
import org.apache.lucene.util.ArrayUtil;

/// Stems German words with a dictionary, and by rules where it has no word. The dictionary is asked
/// for the word as it is spelled, with its umlauts and its capital; the stem is folded.
///
/// | word | by | stem |
/// |---|---|---|
/// | `gestohlen`, `stiehlt` | base form `stehlen` | `stehl` |
/// | `Macht`, `macht` | base forms `Macht`, `machen` | `macht`, `mach` |
/// | `Verschlüsselung` | word formation: `verschlüsseln` | `verschlussel` |
/// | `weggemacht`, `wegzumachen` | prefix `weg`, then `machen` | `wegmach` |
/// | `zuverlässigstes` | ending cut: `zuverlässig` | `zuverlassig` |
/// | `Ransomwares` | [CistemStemmer] | `ransomwar` |
/// | `Kasperskys` | a name but for its genitive's `s` | `kaspersky` |
///
/// No other word becomes a stop word.
///
/// For one thread; makes no objects after its construction.
final class GermanStemmer {

  // Data are no dates, whatever the grammar says: stays as it is.
  private static final char[] DATEN = {'d', 'a', 't', 'e', 'n'};
  private static final int SHORTEST = 3;
  private static final int MOST_STEPS = 3;
  private static final int MOST_CUT_OF_STOP_WORD = 2;

  private final Lemmas lemmas = new Lemmas();
  private final WordFormation formation = new WordFormation(lemmas);
  private final CompoundSplitter splitter = new CompoundSplitter();
  private final StemCache cache = StemCache.shared();
  private final Lemma lemma = new Lemma();
  private char[] spelled = new char[256];
  private char[] stem = new char[256];
  private boolean isCapital;

  /// The longest stem of a word of `length` letters.
  static int maxLength(int length) {
    return length + Lemmas.MAX_LENGTH;
  }

  /// Stems a word where it stands: lower case, its umlauts folded. What holds anything but letters
  /// is no word and stays.
  ///
  /// @param word the word as [GermanSpellingFilter] spells it; at least [#maxLength] long
  /// @return the stem's length
  int stem(char[] word, int length) {
    long hash = GermanLexicon.hash(word, length);
    long cached = cache.get(hash);
    if (cached == 0 && !Letters.areWord(word, length)) {
      return length;
    }
    if (cached == 0) {
      spelled = ArrayUtil.grow(spelled, length);
      System.arraycopy(word, 0, spelled, 0, length);
    }
    isCapital = length > 0 && Character.isUpperCase(word[0]);
    if (isCapital) {
      word[0] = Character.toLowerCase(word[0]);
    }
    GermanFolding.takeUmlauts(word, length);
    if (cached != 0) {
      return StemCache.write(cached, word);
    }
    spelled[0] = isCapital ? Character.toLowerCase(spelled[0]) : spelled[0];
    int size = make(word, length, isCapital ? Kind.NOUN : Kind.ADJECTIVE);
    cache.put(hash, word, length, stem, size);
    System.arraycopy(stem, 0, word, 0, size);
    return size;
  }

  private int make(char[] word, int length, Kind wantedKind) {
    int name = Names.lengthOf(word, length);
    if (name > 0) {
      return keep(word, name);
    }
    if (length < SHORTEST || length > Lemmas.MAX_LENGTH) {
      return byRule(word, length);
    }
    if (StopWords.spelled().contains(spelled, 0, length)) {
      return ofStopWord(word, length);
    }
    int prefix = unstemmed(length, wantedKind);
    if (prefix < 0) {
      return byRule(word, length);
    }
    formation.undo(lemma);
    System.arraycopy(word, 0, stem, 0, prefix);
    int size = prefix + withoutEnding(lemma);
    System.arraycopy(lemma.chars(), 0, stem, prefix, size - prefix);
    GermanFolding.takeUmlauts(stem, size);
    return StopWords.folded().contains(stem, 0, size) ? apart(word, length, prefix) : size;
  }

  // By rule, which cuts little; während is no form of wahr.
  private int ofStopWord(char[] word, int length) {
    int size = byRule(word, length);
    return length - size > MOST_CUT_OF_STOP_WORD ? keep(word, length) : size;
  }

  // A stem that is a stop word. Wege are of Weg, and viele of viel; ändern, which folds to andern,
  // keeps its umlaut.
  private int apart(char[] word, int length, int prefix) {
    int size = prefix + lemma.length();
    System.arraycopy(word, 0, stem, 0, prefix);
    System.arraycopy(lemma.chars(), 0, stem, prefix, lemma.length());
    if (!StopWords.folded().contains(stem, 0, size)) {
      return size;
    }
    boolean isStopWordItself = lemma.kind() == Kind.NOUN || lemma.kind() == Kind.ADJECTIVE;
    return isStopWordItself ? size : keep(word, length);
  }

  private int byRule(char[] word, int length) {
    keep(word, length);
    if (isPluralOfY(word, length)) {
      stem[length - 3] = 'y';
      return length - 2;
    }
    return CistemStemmer.stem(stem, length, isCapital);
  }

  // English words that German uses: Policies, Vulnerabilities.
  private static boolean isPluralOfY(char[] word, int length) {
    return length > 5
        && "aeiou".indexOf(word[length - 4]) < 0
        && word[length - 3] == 'i'
        && word[length - 2] == 'e'
        && word[length - 1] == 's';
  }

  private int keep(char[] word, int length) {
    if (stem.length < length) {
      stem = new char[2 * length];
    }
    System.arraycopy(word, 0, stem, 0, length);
    return length;
  }

  /// Finds the base form of a word or of its end.
  ///
  /// @return how many letters stand before what was found, and stay as they are; below 0 where
  ///   nothing is known
  private int unstemmed(int length, Kind wantedKind) {
    if (isWord(0, length, wantedKind)) {
      return 0;
    }
    boolean isHopeless = lemmas.isHopeless();
    int last = wantedKind == Kind.NOUN ? beforeLastPart(length) : 0;
    if (last > 0) {
      return last;
    }
    if (!isHopeless && isWithEnding(0, length, wantedKind)) {
      return 0;
    }
    int prefix = behindPrefix(length);
    return prefix > 0 ? prefix : -1;
  }

  // A compound has the forms of its last part: Kundenkonten those of Konto. Only where it has a
  // capital: among the others are adjectives, and their last part may be a noun by chance.
  private int beforeLastPart(int length) {
    int parts = splitter.split(spelled, length);
    int start = splitter.start(parts - 1);
    int end = splitter.end(parts - 1);
    boolean isKnown =
        parts > 1
            && (isWord(start, end, Kind.NOUN)
                || (!lemmas.isHopeless() && isWithEnding(start, end, Kind.NOUN)));
    return isKnown && lemma.kind() != Kind.NAME && lemma.kind() != Kind.OTHER ? start : 0;
  }

  private boolean isWord(int start, int end, Kind wantedKind) {
    if (Arrays.equals(spelled, start, end, DATEN, 0, DATEN.length)) {
      lemma.set(DATEN, DATEN.length, Kind.NOUN);
      return true;
    }
    boolean isFound = lemmas.find(spelled, start, end - start, wantedKind);
    if (isFound) {
      lemma.copy(lemmas.form(0));
      settle();
    }
    return isFound;
  }

  private boolean isWithEnding(int start, int end, Kind wantedKind) {
    lemmas.findWithEndings(spelled, start, end - start, wantedKind);
    for (int cut = 1; cut <= Lemmas.MOST_CUT; cut++) {
      Lemma form = lemmas.form(cut);
      if (form.isFound() && form.kind() != Kind.OTHER) {
        lemma.copy(form);
        settle();
        return true;
      }
      if (lemmas.verb(cut).kind() == Kind.VERB) {
        lemma.copy(lemmas.verb(cut));
        return true;
      }
    }
    return false;
  }

  // gestohlene is the participle gestohlen, and that a form of stehlen; so are Reisende of reisen
  // and Deutsche of deutsch.
  private void settle() {
    for (int step = 0; step < MOST_STEPS; step++) {
      boolean leadsOn = lemma.kind() == Kind.PARTICIPLE || lemma.kind() == Kind.NOUN_MADE;
      if (!leadsOn
          || !lemmas.find(lemma.chars(), 0, lemma.length(), Kind.ADJECTIVE)
          || lemmas.form(0).equalsText(lemma.chars(), lemma.length())) {
        return;
      }
      lemma.copy(lemmas.form(0));
    }
  }

  // Verbs with a prefix that the dictionary lacks; ge and zu may stand behind the prefix.
  private int behindPrefix(int length) {
    int longest = Math.min(Endings.LONGEST_PREFIX, length - 3);
    for (int prefix = longest; prefix >= 2; prefix--) {
      if (Endings.isVerbPrefix(spelled, prefix)
          && (isWithZu(prefix, length) || isVerb(prefix, length))) {
        return prefix;
      }
    }
    return 0;
  }

  private boolean isWithZu(int start, int length) {
    return length - start > 6
        && spelled[start] == 'z'
        && spelled[start + 1] == 'u'
        && isVerb(start + 2, length)
        && lemma.length() == length - start - 2;
  }

  private boolean isVerb(int start, int length) {
    if (!lemmas.find(spelled, start, length - start, Kind.VERB)) {
      return false;
    }
    lemma.copy(lemmas.form(0));
    settle();
    return switch (lemma.kind()) {
      case VERB, PARTICIPLE, ADJECTIVE -> true;
      case NOUN, NOUN_MADE, NAME, OTHER -> false;
    };
  }

  private static int withoutEnding(Lemma lemma) {
    int n = lemma.length();
    return switch (lemma.kind()) {
      case VERB -> n > 4 && lemma.endsWith("en") ? n - 2 : n > 3 && lemma.endsWith("n") ? n - 1 : n;
      case NOUN, NOUN_MADE ->
          n > 3 && lemma.endsWith("e") ? n - 1 : n > 5 && lemma.endsWith("en") ? n - 2 : n;
      case ADJECTIVE, PARTICIPLE -> n > 4 && lemma.endsWith("e") ? n - 1 : n;
      case NAME, OTHER -> n;
    };
  }
}
