package de.lupe.analysis;

import java.util.Arrays;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/// Finds the base forms of folded lower-case words in the [GermanDictionary]: `gestohlen` gives the
/// verb `stehlen`, `schaden` the noun `schaden`.
///
/// A folded word may be several words: `lucken` is `Lücken`, and were it `Lucken`, that too. All
/// spellings are followed, and of all readings the best stays: the wanted kind first, then nouns
/// before adjectives before verbs, then the base form that is the word itself, then the shorter
/// one.
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
  private static final int CUT_ALL = 255;

  private final GermanDictionary dictionary = GermanDictionary.instance();
  private final Lemma[] forms = new Lemma[MOST_CUT + 1];
  private final Lemma[] verbs = new Lemma[MOST_CUT + 1];
  private final boolean[] cuts = new boolean[MOST_CUT + 1];
  private final Entry entry = new Entry();
  private final byte[] path = new byte[2 * MAX_LENGTH + 4];
  private final byte[] line = new byte[256];

  private char[] word = new char[0];
  private int start;
  private int length;
  private Lemma.Kind wanted = Lemma.Kind.NOUN;

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
    return look(text, from, size, wantedKind);
  }

  /// Looks a word up, and what remains of it where an ending is cut.
  boolean findWithEndings(char[] text, int from, int size) {
    for (int cut = 1; cut <= MOST_CUT; cut++) {
      cuts[cut] = size - cut >= LEAST_REST && Endings.isInflection(text, from + size - cut, cut);
    }
    return look(text, from, size, Lemma.Kind.NOUN);
  }

  /// The base form of the last word without its last `cut` letters, if these are an ending and the
  /// dictionary has the rest. To be copied before the next word is looked up.
  Lemma form(int cut) {
    return forms[cut];
  }

  /// The verb whose stem the last word without its last `cut` letters is.
  Lemma verb(int cut) {
    return verbs[cut];
  }

  private boolean look(char[] text, int from, int size, Lemma.Kind wantedKind) {
    for (int cut = 0; cut <= MOST_CUT; cut++) {
      forms[cut].clear();
      verbs[cut].clear();
    }
    if (size > 0 && size <= MAX_LENGTH) {
      word = text;
      start = from;
      length = size;
      wanted = wantedKind;
      walk(dictionary.root(), 0, 0);
    }
    return forms[0].isFound();
  }

  private void walk(int node, int at, int bytes) {
    int cut = length - at;
    if (cut == 0 || (cut <= MOST_CUT && cuts[cut])) {
      readings(node, at, bytes, cut);
    }
    if (cut == 0) {
      return;
    }
    char letter = word[start + at];
    if (letter > 0x7F) {
      if (letter >= 0xC0 && letter <= 0xFF) {
        latin(node, letter, at, bytes);
      }
      return;
    }
    ascii(node, letter, at, bytes);
    if (at == 0) {
      ascii(node, Character.toUpperCase(letter), at, bytes);
    }
    switch (letter) {
      case 'a' -> umlaut(node, 'a', 'ä', 'Ä', at, bytes);
      case 'o' -> umlaut(node, 'o', 'ö', 'Ö', at, bytes);
      case 'u' -> umlaut(node, 'u', 'ü', 'Ü', at, bytes);
      case 'e' -> {
        latin(node, 'é', at, bytes);
        latin(node, 'è', at, bytes);
        latin(node, 'ê', at, bytes);
      }
      case 's' -> {
        if (cut > 1 && word[start + at + 1] == 's') {
          latin(node, 'ß', at + 1, bytes);
        }
      }
      default -> {
        // Spelt one way only.
      }
    }
  }

  private void ascii(int node, char letter, int at, int bytes) {
    int next = dictionary.next(node, (byte) letter);
    if (next != 0) {
      path[bytes] = (byte) letter;
      walk(next, at + 1, bytes + 1);
    }
  }

  private void latin(int node, char letter, int at, int bytes) {
    int half = dictionary.next(node, LATIN);
    int next = half == 0 ? 0 : dictionary.next(half, (byte) (letter - 0x40));
    if (next != 0) {
      path[bytes] = LATIN;
      path[bytes + 1] = (byte) (letter - 0x40);
      walk(next, at + 1, bytes + 2);
    }
  }

  private void umlaut(int node, char plain, char small, char capital, int at, int bytes) {
    latin(node, small, at, bytes);
    if (at == 0) {
      latin(node, capital, at, bytes);
    }
    // "ae" folds to "a" as well; "ue" does not behind a vowel, where it is no umlaut.
    boolean isDigraph = plain != 'u' || at == 0 || "aeiouyq".indexOf(word[start + at - 1]) < 0;
    int first = isDigraph ? dictionary.next(node, (byte) plain) : 0;
    int next = first == 0 ? 0 : dictionary.next(first, (byte) 'e');
    if (next != 0) {
      path[bytes] = (byte) plain;
      path[bytes + 1] = 'e';
      walk(next, at + 1, bytes + 2);
    }
  }

  private void readings(int node, int at, int bytes, int cut) {
    visit(node, at, bytes, forms[cut], false);
    if (cut > 0) {
      int e = dictionary.next(node, (byte) 'e');
      int infinitive = e == 0 ? 0 : dictionary.next(e, (byte) 'n');
      if (infinitive != 0) {
        path[bytes] = 'e';
        path[bytes + 1] = 'n';
        visit(infinitive, at, bytes + 2, verbs[cut], true);
      }
    }
  }

  private void visit(int node, int at, int bytes, Lemma best, boolean onlyVerbs) {
    int entries = dictionary.entries(node);
    if (entries != 0) {
      entry.begin(best, at, bytes, onlyVerbs);
      dictionary.visit(entries, line, entry);
    }
  }

  /// Reads the entries of one spelling and keeps the best reading.
  private final class Entry implements GermanDictionary.EntryVisitor {
    private final byte[] bytesOfLemma = new byte[256];
    private final char[] spelt = new char[256];
    private final char[] plain = new char[512];
    private final char[] folded = new char[2048];
    private final byte[] lastCode = new byte[256];
    private int lastCodeEnd;
    private Lemma.Kind lastKind = Lemma.Kind.OTHER;
    private Lemma best = new Lemma();
    private int letters;
    private int bytes;
    private boolean onlyVerbs;

    void begin(Lemma candidate, int lettersSoFar, int bytesSoFar, boolean verbsAlone) {
      best = candidate;
      letters = lettersSoFar;
      bytes = bytesSoFar;
      onlyVerbs = verbsAlone;
      lastCodeEnd = -1;
    }

    @Override
    public void entry(byte[] code, int codeEnd, int tagStart, int tagEnd) {
      Lemma.Kind kind = Lemma.Kind.of(code, tagStart, tagEnd);
      if (onlyVerbs && kind != Lemma.Kind.VERB) {
        return;
      }
      boolean isSame =
          kind == lastKind
              && codeEnd == lastCodeEnd
              && Arrays.equals(code, 0, codeEnd, lastCode, 0, codeEnd);
      // Most forms have an entry for each case and number, all of one base form.
      if (isSame || (best.isFound() && compare(kind, best.kind()) > 0)) {
        return;
      }
      lastKind = kind;
      lastCodeEnd = codeEnd;
      System.arraycopy(code, 0, lastCode, 0, codeEnd);
      int size = fold(decode(code, codeEnd));
      if (size < best.chars().length) {
        best.offer(folded, size, kind, compare(kind, best.kind()), isWord(size));
      }
    }

    private int compare(Lemma.Kind one, Lemma.Kind other) {
      if (one == other) {
        return 0;
      }
      return one == wanted ? -1 : other == wanted ? 1 : one.compareTo(other);
    }

    private boolean isWord(int size) {
      return Arrays.equals(folded, 0, size, word, start, start + letters);
    }

    // The form without the bytes that the code cuts, and the bytes that it appends.
    private int decode(byte[] code, int codeEnd) {
      int cut = (code[0] - 'A') & 0xFF;
      int kept = cut == CUT_ALL ? 0 : Math.max(0, bytes - cut);
      System.arraycopy(path, 0, bytesOfLemma, 0, kept);
      System.arraycopy(code, 1, bytesOfLemma, kept, codeEnd - 1);
      int size = kept + codeEnd - 1;
      int n = 0;
      for (int i = 0; i < size; i++) {
        int lead = bytesOfLemma[i] & 0xFF;
        // Two bytes at most: the dictionary has Latin letters alone.
        boolean isPair = lead >= 0xC0 && i + 1 < size;
        int letter = isPair ? ((lead & 0x1F) << 6) | (bytesOfLemma[++i] & 0x3F) : lead;
        spelt[n++] = Character.toLowerCase((char) letter);
      }
      return n;
    }

    private int fold(int size) {
      int n = GermanFolding.fold(spelt, size, plain);
      return ASCIIFoldingFilter.foldToASCII(plain, 0, folded, 0, n);
    }
  }
}
