package de.lupe.analysis;

import java.util.Arrays;

/// Finds the base forms of lower-case words in the [GermanDictionary]: `gestohlen` gives the verb
/// `stehlen`, `schäden` the noun `schaden`.
///
/// An umlaut is looked up as one. A letter that may be an umlaut typed without its dots is looked
/// up both ways, for `lucken` is `Lücken`; where the dictionary has the word as it is typed, that
/// goes first: `zahlen` is no form of `zählen`. Of several readings the best stays, see [Readings]
/// and [Lemma].
///
/// One walk also finds the words that remain where an ending is cut, for words that the dictionary
/// lacks: `angreifbarstem` has `angreifbar`.
///
/// For one thread; makes no objects after its construction.
final class Lemmas {

  /// Words are looked up to this length; longer ones are unknown.
  static final int MAX_LENGTH = 48;

  /// The most letters that an ending has.
  static final int MOST_CUT = 5;

  // What an ending leaves has at least as many letters.
  private static final int LEAST_REST = 4;
  private static final byte LATIN = (byte) 0xC3;

  private final GermanDictionary dictionary = GermanDictionary.instance();
  private final Lemma[] forms = new Lemma[MOST_CUT + 1];
  private final Lemma[] verbs = new Lemma[MOST_CUT + 1];
  private final boolean[] cuts = new boolean[MOST_CUT + 1];
  private final Readings readings = new Readings(dictionary);
  private final Readings infinitives = new Readings(dictionary);
  private final byte[] path = new byte[2 * MAX_LENGTH + 4];

  private char[] word = new char[0];
  private int start;
  private int length;
  private int deepest;

  Lemmas() {
    for (int cut = 0; cut <= MOST_CUT; cut++) {
      forms[cut] = new Lemma();
      verbs[cut] = new Lemma();
    }
  }

  /// Looks a word up.
  ///
  /// @param wantedKind the kind that goes before all others
  /// @return true where the dictionary has it; [#form] then tells its base form
  boolean find(char[] text, int from, int size, Lemma.Kind wantedKind) {
    Arrays.fill(cuts, false);
    look(text, from, size, wantedKind);
    return forms[0].isFound();
  }

  /// Looks up what remains of a word where an ending is cut; [#form] and [#verb] then tell it.
  void findWithEndings(char[] text, int from, int size, Lemma.Kind wantedKind) {
    for (int cut = 1; cut <= MOST_CUT; cut++) {
      cuts[cut] = size - cut >= LEAST_REST && Endings.isInflection(text, from + size - cut, cut);
    }
    look(text, from, size, wantedKind);
  }

  /// True where no form of the dictionary begins like the last word to where an ending could be
  /// cut.
  boolean isHopeless() {
    return deepest < length - MOST_CUT;
  }

  /// The base form of the last word without its last `cut` letters, if these are an ending and the
  /// dictionary has the rest. To be copied before the next word is looked up.
  Lemma form(int cut) {
    return forms[cut];
  }

  /// The infinitive that the last word without its last `cut` letters is, with `en` behind it; of
  /// another kind than a verb where there is no such verb.
  Lemma verb(int cut) {
    return verbs[cut];
  }

  private void look(char[] text, int from, int size, Lemma.Kind wantedKind) {
    for (int cut = 0; cut <= MOST_CUT; cut++) {
      forms[cut].clear();
      verbs[cut].clear();
    }
    if (size > 0 && size <= MAX_LENGTH) {
      word = text;
      start = from;
      length = size;
      readings.begin(text, from, wantedKind);
      infinitives.begin(text, from, Lemma.Kind.VERB);
      deepest = 0;
      walk(dictionary.root(), 0, 0, true);
    }
  }

  private void walk(int node, int at, int bytes, boolean isAsTyped) {
    int cut = length - at;
    deepest = Math.max(deepest, at);
    if (cut == 0 || (cut <= MOST_CUT && cuts[cut])) {
      readings(node, at, bytes, cut, isAsTyped);
    }
    if (cut == 0) {
      return;
    }
    char letter = word[start + at];
    char base = Letters.withoutUmlaut(letter);
    if (letter == base) {
      plain(node, letter, at, bytes, isAsTyped);
      if (at == 0 && letter <= 0x7F) {
        plain(node, Character.toUpperCase(letter), at, bytes, isAsTyped);
      }
    } else {
      spelledOut(node, base, at, bytes, isAsTyped);
      if (at == 0) {
        spelledOut(node, Character.toUpperCase(base), at, bytes, isAsTyped);
      }
    }
    if (letter > 0x7F || "aoues".indexOf(letter) >= 0) {
      accented(dictionary.next(node, LATIN), letter, at, bytes, isAsTyped);
    }
  }

  private void plain(int from, char letter, int at, int bytes, boolean isAsTyped) {
    int node = letter > 0x7F ? 0 : dictionary.next(from, (byte) letter);
    if (node == 0) {
      return;
    }
    path[bytes] = (byte) letter;
    walk(node, at + 1, bytes + 1, isAsTyped);
    if (isUmlautWithE(at)) {
      withE(node, at, bytes, false);
    }
  }

  // An umlaut may be two letters in the dictionary, which are none: "Poesie".
  private void spelledOut(int from, char base, int at, int bytes, boolean isAsTyped) {
    int node = dictionary.next(from, (byte) base);
    if (node != 0) {
      path[bytes] = (byte) base;
      withE(node, at, bytes, isAsTyped);
    }
  }

  private void withE(int node, int at, int bytes, boolean isAsTyped) {
    int next = dictionary.next(node, (byte) 'e');
    if (next != 0) {
      path[bytes + 1] = 'e';
      walk(next, at + 1, bytes + 2, isAsTyped);
    }
  }

  // "ue" is no umlaut behind a vowel.
  private boolean isUmlautWithE(int at) {
    return switch (word[start + at]) {
      case 'a', 'o' -> true;
      case 'u' -> at == 0 || "aeiouyqäöü".indexOf(word[start + at - 1]) < 0;
      default -> false;
    };
  }

  private void accented(int half, char letter, int at, int bytes, boolean isAsTyped) {
    if (half == 0) {
      return;
    }
    for (int arc = dictionary.firstArc(half); arc != 0; arc = dictionary.nextArc(arc)) {
      byte label = dictionary.label(arc);
      int target = dictionary.target(arc);
      char accent = (char) ((label & 0xFF) + 0x40);
      if (target != 0 && isSpelling(accent, letter, at)) {
        path[bytes] = LATIN;
        path[bytes + 1] = label;
        boolean lacksDots = letter <= 0x7F && Letters.umlaut(letter) != letter;
        walk(target, at + (accent == 'ß' ? 2 : 1), bytes + 2, isAsTyped && !lacksDots);
      }
    }
  }

  private boolean isSpelling(char accent, char letter, int at) {
    return switch (accent) {
      case 'ä' -> letter == 'a' || letter == 'ä';
      case 'ö' -> letter == 'o' || letter == 'ö';
      case 'ü' -> letter == 'u' || letter == 'ü';
      case 'Ä' -> at == 0 && (letter == 'a' || letter == 'ä');
      case 'Ö' -> at == 0 && (letter == 'o' || letter == 'ö');
      case 'Ü' -> at == 0 && (letter == 'u' || letter == 'ü');
      case 'é', 'è', 'ê' -> letter == 'e';
      case 'ß' -> letter == 's' && at + 1 < length && word[start + at + 1] == 's';
      default -> letter == accent;
    };
  }

  private void readings(int node, int at, int bytes, int cut, boolean isAsTyped) {
    int entries = dictionary.entries(node);
    if (entries != 0) {
      readings.offerAll(entries, path, bytes, at, isAsTyped, forms[cut]);
    }
    if (cut > 0) {
      int e = dictionary.next(node, (byte) 'e');
      int infinitive = e == 0 ? 0 : dictionary.next(e, (byte) 'n');
      int entriesOfVerb = infinitive == 0 ? 0 : dictionary.entries(infinitive);
      if (entriesOfVerb != 0) {
        path[bytes] = 'e';
        path[bytes + 1] = 'n';
        infinitives.offerAll(entriesOfVerb, path, bytes + 2, at, isAsTyped, verbs[cut]);
      }
    }
  }
}
