package de.lupe.analysis;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Walks the dictionary letter by letter with a lower-case word, in all spellings that it may stand
/// for at once: for `lucke` the walk is at `Lücke`, `lücke`, `Lucke` and `lucke` where those lead
/// on, for `lücke` at the first two.
///
/// ```java
/// DictionaryWalk walk = new DictionaryWalk(GermanDictionary.instance());
/// walk.start();
/// for (char letter : "lucke".toCharArray()) {
///   walk.step(letter);
/// }
/// walk.wordClasses(); // NOUN_NOMINATIVE | ...
/// ```
///
/// For one thread; makes no objects after its construction.
final class DictionaryWalk {

  /// Nominative, dative or accusative singular of a noun: `Verkauf`.
  static final int NOUN_SINGULAR = 1;

  /// Genitive singular of a noun that is unlike its nominative: `Verkaufs`.
  static final int NOUN_GENITIVE = 2;

  /// Plural of a noun: `Verkäufe`.
  static final int NOUN_PLURAL = 4;

  /// An adjective or a verb used as a noun: `Reisende`, `Laufen`.
  static final int NOUN_MADE = 8;

  /// A proper name: `Hamburg`.
  static final int NAME = 16;

  /// The imperative singular, which is most verbs' stem: `schreib`.
  static final int VERB_STEM = 32;

  /// The infinitive: `schreiben`.
  static final int VERB_INFINITIVE = 64;

  /// Any other form of a verb: `schrieb`.
  static final int VERB_FORM = 128;

  /// An adjective without ending: `sicher`.
  static final int ADJECTIVE = 256;

  /// An adjective with an ending or compared: `sicherer`.
  static final int ADJECTIVE_FORM = 512;

  /// A participle, inflected or not: `gestohlen`, `laufende`.
  static final int PARTICIPLE = 1024;

  /// Any other word: `aus`, `zwischen`, `ohne`.
  static final int OTHER = 2048;

  /// A masculine noun, besides its other classes.
  static final int MASCULINE = 4096;

  /// A feminine noun.
  static final int FEMININE = 8192;

  /// A neuter noun.
  static final int NEUTER = 16_384;

  private static final int MOST_NODES = 256;
  private static final int CACHE = 1 << 12;
  private static final int MASKS = 1 << 13;

  // The first and second byte of UTF-8's letters from U+00C0 to U+00FF.
  private static final byte LATIN = (byte) 0xC3;

  private final GermanDictionary dictionary;
  private final Classes classes = new Classes();
  private final int[] cachedEntries = new int[CACHE];
  private final int[] cachedClasses = new int[CACHE];
  private final int[] maskedNodes = new int[MASKS];
  private final long[] masks = new long[MASKS];
  private int[] nodes = new int[MOST_NODES];
  private int[] nextNodes = new int[MOST_NODES];
  // What has to come before a node counts again: the second s of a folded ß.
  private boolean[] owes = new boolean[MOST_NODES];
  private boolean[] nextOwes = new boolean[MOST_NODES];
  private int size;
  private int nextSize;
  private boolean isFirst;

  DictionaryWalk(GermanDictionary dictionary) {
    this.dictionary = dictionary;
  }

  /// Goes back to the beginning.
  void start() {
    nodes[0] = dictionary.root();
    owes[0] = false;
    size = 1;
    isFirst = true;
  }

  /// Goes on with a letter.
  ///
  /// @return false where no form of the dictionary begins like this
  boolean step(char letter) {
    nextSize = 0;
    for (int i = 0; i < size; i++) {
      if (owes[i]) {
        if (letter == 's') {
          add(nodes[i], false);
        }
      } else {
        spellings(nodes[i], letter);
      }
    }
    isFirst = false;
    int[] spareNodes = nodes;
    nodes = nextNodes;
    nextNodes = spareNodes;
    boolean[] spareOwes = owes;
    owes = nextOwes;
    nextOwes = spareOwes;
    size = nextSize;
    return size > 0;
  }

  /// The classes of the words that end here, as bits; 0 where none does.
  int wordClasses() {
    int found = 0;
    for (int i = 0; i < size; i++) {
      int entries = owes[i] ? 0 : reach(nodes[i], GermanDictionary.SEPARATOR);
      if (entries != 0) {
        found |= classesOf(entries);
      }
    }
    return found;
  }

  /// The classes of the words that end after a further ending of plain letters, which have one
  /// spelling; the walk stays where it is. At `sprach`, the classes with `e` are those of
  /// `Sprache`.
  int wordClassesWith(String ending) {
    int found = 0;
    for (int i = 0; i < size; i++) {
      int node = owes[i] ? 0 : nodes[i];
      for (int at = 0; at < ending.length() && node != 0; at++) {
        node = reach(node, (byte) ending.charAt(at));
      }
      int entries = node == 0 ? 0 : reach(node, GermanDictionary.SEPARATOR);
      if (entries != 0) {
        found |= classesOf(entries);
      }
    }
    return found;
  }

  private void spellings(int node, char letter) {
    if (letter > 0x7F) {
      switch (letter) {
        case 'ä' -> umlaut(node, reach(node, (byte) 'a'), 'ä', 'Ä');
        case 'ö' -> umlaut(node, reach(node, (byte) 'o'), 'ö', 'Ö');
        case 'ü' -> umlaut(node, reach(node, (byte) 'u'), 'ü', 'Ü');
        default -> {
          int half = letter >= 0xC0 && letter <= 0xFF ? reach(node, LATIN) : 0;
          if (half != 0) {
            latin(half, letter);
          }
        }
      }
      return;
    }
    int plain = reach(node, (byte) letter);
    add(plain, false);
    if (isFirst) {
      add(reach(node, (byte) Character.toUpperCase(letter)), false);
    }
    switch (letter) {
      case 'a' -> umlaut(node, plain, 'ä', 'Ä');
      case 'o' -> umlaut(node, plain, 'ö', 'Ö');
      case 'u' -> umlaut(node, plain, 'ü', 'Ü');
      case 'e' -> {
        int half = reach(node, LATIN);
        if (half != 0) {
          latin(half, 'é');
          latin(half, 'è');
          latin(half, 'ê');
        }
      }
      case 's' -> {
        int half = reach(node, LATIN);
        if (half != 0) {
          add(reach(half, second('ß')), true);
        }
      }
      default -> {
        // Spelt one way only.
      }
    }
  }

  private void umlaut(int node, int plain, char small, char capital) {
    int half = reach(node, LATIN);
    if (half != 0) {
      latin(half, small);
      if (isFirst) {
        latin(half, capital);
      }
    }
    if (plain != 0) {
      // "ae" is an umlaut as well.
      add(reach(plain, (byte) 'e'), false);
    }
  }

  private void latin(int half, char letter) {
    add(reach(half, second(letter)), false);
  }

  private static byte second(char latinLetter) {
    return (byte) (latinLetter - 0x40);
  }

  /// Where a byte leads to. Most bytes lead nowhere: that is told from what is remembered of the
  /// node, without a look at its letters.
  private int reach(int node, byte letter) {
    int slot = node & (MASKS - 1);
    if (maskedNodes[slot] != node) {
      maskedNodes[slot] = node;
      masks[slot] = dictionary.letters(node);
    }
    return (masks[slot] & (1L << letter)) == 0 ? 0 : dictionary.next(node, letter);
  }

  private void add(int node, boolean owesLetter) {
    if (node != 0 && nextSize < MOST_NODES) {
      nextNodes[nextSize] = node;
      nextOwes[nextSize++] = owesLetter;
    }
  }

  private int classesOf(int entries) {
    int slot = entries & (CACHE - 1);
    if (cachedEntries[slot] != entries) {
      classes.found = 0;
      dictionary.visit(entries, classes);
      cachedEntries[slot] = entries;
      cachedClasses[slot] = classes.found;
    }
    return cachedClasses[slot];
  }

  /// Gathers the word classes of a form's entries.
  private static final class Classes implements GermanDictionary.EntryVisitor {
    private static final byte[] NOUN = ascii("SUB:");
    private static final byte[] PROPER = ascii("EIG:");
    private static final byte[] VERB = ascii("VER:");
    private static final byte[] IMPERATIVE = ascii("VER:IMP:SIN");
    private static final byte[] INFINITIVE = ascii("VER:INF");
    private static final byte[] PARTICIPLE_OF_VERB = ascii("VER:PA");
    private static final byte[] BASE_ADJECTIVE = ascii("ADJ:PRD:GRU");
    private static final byte[] ANY_ADJECTIVE = ascii("ADJ:");
    private static final byte[] ANY_PARTICIPLE = ascii("PA");
    private static final byte[] OF_ADJECTIVE = ascii(":ADJ");
    private static final byte[] OF_INFINITIVE = ascii(":INF");
    private static final byte[] PLURAL = ascii("PLU");
    private static final byte[] GENITIVE = ascii("GEN");
    private static final int NUMBER_AT = 8;
    private static final int CASE_AT = 4;
    private static final int GENDER_AT = 12;

    private int found;

    @Override
    public void entry(byte[] line, int codeEnd, int tagStart, int tagEnd) {
      found |= classOf(line, tagStart, tagEnd);
    }

    private static int classOf(byte[] line, int start, int end) {
      if (has(NOUN, line, start, end)) {
        if (has(OF_ADJECTIVE, line, end - 4, end) || has(OF_INFINITIVE, line, end - 4, end)) {
          return NOUN_MADE;
        }
        int gender = gender(line, start + GENDER_AT, end);
        if (has(PLURAL, line, start + NUMBER_AT, end)) {
          return gender | NOUN_PLURAL;
        }
        return gender | (has(GENITIVE, line, start + CASE_AT, end) ? NOUN_GENITIVE : NOUN_SINGULAR);
      }
      if (has(PROPER, line, start, end)) {
        return NAME;
      }
      if (has(PARTICIPLE_OF_VERB, line, start, end) || has(ANY_PARTICIPLE, line, start, end)) {
        return PARTICIPLE;
      }
      if (has(VERB, line, start, end)) {
        return has(IMPERATIVE, line, start, end)
            ? VERB_STEM
            : has(INFINITIVE, line, start, end) ? VERB_INFINITIVE : VERB_FORM;
      }
      if (has(ANY_ADJECTIVE, line, start, end)) {
        return has(BASE_ADJECTIVE, line, start, end) ? ADJECTIVE : ADJECTIVE_FORM;
      }
      return OTHER;
    }

    private static int gender(byte[] line, int at, int end) {
      if (at >= end) {
        return 0;
      }
      return switch (line[at]) {
        case 'M' -> MASCULINE;
        case 'F' -> FEMININE;
        case 'N' -> NEUTER;
        default -> 0;
      };
    }

    private static boolean has(byte[] wanted, byte[] line, int at, int end) {
      return at + wanted.length <= end
          && Arrays.equals(line, at, at + wanted.length, wanted, 0, wanted.length);
    }

    private static byte[] ascii(String text) {
      return text.getBytes(StandardCharsets.US_ASCII);
    }
  }
}
