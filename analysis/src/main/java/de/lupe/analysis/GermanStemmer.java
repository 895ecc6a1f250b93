package de.lupe.analysis;

import de.lupe.analysis.Lemma.Kind;
import java.util.Arrays;
import org.apache.lucene.analysis.CharArraySet;

/// Stems folded lower-case German words with a dictionary, and by rules where it has no word.
///
/// | word | by | stem |
/// |---|---|---|
/// | `gestohlen`, `stiehlt` | base form `stehlen` | `stehl` |
/// | `verschlusselung` | word formation: `verschlusseln` | `verschlussel` |
/// | `weggemacht`, `wegzumachen` | prefix `weg`, then `machen` | `wegmach` |
/// | `zuverlassigstes` | ending cut: `zuverlassig` | `zuverlassig` |
/// | `ransomwares` | [CistemStemmer] | `ransomwar` |
/// | `kasperskys` | a name but for its genitive's `s` | `kaspersky` |
///
/// No other word becomes a stop word, and stop words are left to [CistemStemmer].
///
/// For one thread; makes no objects after its construction.
final class GermanStemmer {

  private static final CharArraySet STOP_WORDS = StopWords.folded();
  // Data are no dates, whatever the grammar says: stays as it is.
  private static final char[] DATEN = {'d', 'a', 't', 'e', 'n'};
  private static final int SHORTEST = 3;
  private static final int MOST_STEPS = 3;

  private final Lemmas lemmas = new Lemmas();
  private final WordFormation formation = new WordFormation(lemmas);
  private final StemCache cache = StemCache.shared();
  private final Lemma lemma = new Lemma();
  private char[] stem = new char[256];

  /// The longest stem of a word of `length` letters.
  static int maxLength(int length) {
    return length + Lemmas.MAX_LENGTH;
  }

  /// Stems a word where it stands. What holds anything but letters is no word and stays.
  ///
  /// @param word the word; at least [#maxLength] long
  /// @return the stem's length
  int stem(char[] word, int length) {
    long hash = GermanLexicon.hash(word, length);
    int cached = cache.get(hash, word);
    if (cached > 0) {
      return cached;
    }
    if (!Letters.areAll(word, length)) {
      return length;
    }
    int size = make(word, length);
    cache.put(hash, word, length, stem, size);
    System.arraycopy(stem, 0, word, 0, size);
    return size;
  }

  private int make(char[] word, int length) {
    int name = Names.lengthOf(word, length);
    if (name > 0) {
      return keep(word, name);
    }
    if (length < SHORTEST || length > Lemmas.MAX_LENGTH || STOP_WORDS.contains(word, 0, length)) {
      return byRule(word, length);
    }
    int prefix = 0;
    if (!inDictionary(word, length)) {
      prefix = behindPrefix(word, length);
      if (prefix == 0) {
        return byRule(word, length);
      }
    }
    if (lemma.equalsText(DATEN, DATEN.length)) {
      return keep(word, length);
    }
    formation.undo(lemma);
    System.arraycopy(word, 0, stem, 0, prefix);
    int size = prefix + withoutEnding(lemma);
    System.arraycopy(lemma.chars(), 0, stem, prefix, size - prefix);
    return STOP_WORDS.contains(stem, 0, size) ? keep(word, length) : size;
  }

  private int byRule(char[] word, int length) {
    keep(word, length);
    return CistemStemmer.stem(stem, length);
  }

  private int keep(char[] word, int length) {
    if (stem.length < length) {
      stem = new char[2 * length];
    }
    System.arraycopy(word, 0, stem, 0, length);
    return length;
  }

  private boolean inDictionary(char[] word, int length) {
    if (length == DATEN.length && Arrays.equals(word, 0, length, DATEN, 0, length)) {
      lemma.set(DATEN, length, Kind.NOUN);
      return true;
    }
    if (lemmas.find(word, 0, length, Kind.NOUN)) {
      lemma.copy(lemmas.form(0));
      settle();
      return true;
    }
    if (lemmas.isHopeless()) {
      return false;
    }
    lemmas.findWithEndings(word, 0, length);
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

  // gestohlene is the participle gestohlen, and that a form of stehlen.
  private void settle() {
    for (int step = 0; step < MOST_STEPS; step++) {
      boolean leadsOn = lemma.kind() == Kind.PARTICIPLE || lemma.kind() == Kind.NOUN_MADE;
      if (!leadsOn
          || !lemmas.find(lemma.chars(), 0, lemma.length(), Kind.NOUN)
          || lemmas.form(0).equalsText(lemma.chars(), lemma.length())) {
        return;
      }
      lemma.copy(lemmas.form(0));
    }
  }

  // Verbs with a prefix that the dictionary lacks; ge and zu may stand behind the prefix.
  private int behindPrefix(char[] word, int length) {
    int longest = Math.min(Endings.LONGEST_PREFIX, length - 4);
    for (int prefix = longest; prefix >= 2; prefix--) {
      if (Endings.isVerbPrefix(word, prefix)
          && (isWithZu(word, prefix, length) || isVerb(word, prefix, length))) {
        return prefix;
      }
    }
    return 0;
  }

  private boolean isWithZu(char[] word, int start, int length) {
    return length - start > 6
        && word[start] == 'z'
        && word[start + 1] == 'u'
        && isVerb(word, start + 2, length)
        && lemma.length() == length - start - 2;
  }

  private boolean isVerb(char[] word, int start, int length) {
    if (!lemmas.find(word, start, length - start, Kind.VERB)) {
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
          n > 4 && lemma.endsWith("e") ? n - 1 : n > 5 && lemma.endsWith("en") ? n - 2 : n;
      case ADJECTIVE, PARTICIPLE -> n > 4 && lemma.endsWith("e") ? n - 1 : n;
      case NAME, OTHER -> n;
    };
  }
}
