package de.lupe.analysis;

import de.lupe.analysis.Lemma.Kind;

/// Reads the entries of one spelling in the [GermanDictionary] and keeps the best base form.
///
/// Of two readings that is better which
///
/// 1. is spelled as the word was typed,
/// 2. is of the wanted kind; for a noun and its like then the kinds in their order, else those that
///    are written small first,
/// 3. has the word itself for its base form,
/// 4. is the likelier: `gehört` is said of what belongs (`gehören`), and of `hören` only in the
///    perfect; `Löchern` is the dative of `Loch`,
/// 5. has the shorter base form.
///
/// An entry ends with case, number and more; of these nothing is read but what tells the kind and
/// how likely it is, for an adjective has some fifty entries that differ in nothing else.
///
/// For one thread; makes no objects after its construction.
final class Readings {

  private static final int NOT_AS_TYPED = 128;
  private static final int KIND = 8;
  private static final int NOT_THE_WORD = 4;

  // The present is PRÄ, the past tense PRT.
  private static final byte FIRST_OF_UMLAUT = (byte) 0xC3;

  private static final int CUT_ALL = 255;
  private static final int MOST_BYTES = 256;

  private final GermanDictionary dictionary;
  private final byte[] code = new byte[MOST_BYTES];
  private final byte[] bytesOfLemma = new byte[2 * MOST_BYTES];
  private final char[] spelt = new char[2 * MOST_BYTES];
  private final char[] plain = new char[GermanFolding.maxLength(2 * MOST_BYTES)];
  private final char[] base = new char[4 * GermanFolding.maxLength(2 * MOST_BYTES)];

  private Lemma best = new Lemma();
  private byte[] form = new byte[0];
  private int bytes;
  private char[] word = new char[0];
  private int start;
  private int letters;
  private Kind wanted = Kind.NOUN;
  private int penaltyOfSpelling;

  Readings(GermanDictionary dictionary) {
    this.dictionary = dictionary;
  }

  /// Says what is read: words that are compared with the base forms, and the kind that goes first.
  void begin(char[] text, int from, Kind wantedKind) {
    word = text;
    start = from;
    wanted = wantedKind;
  }

  /// Offers the base forms of a spelling to a lemma.
  ///
  /// @param entries where its entries begin
  /// @param spelling its bytes
  /// @param size how many these are
  /// @param lettersOfWord how many letters of the word they spell
  /// @param isAsTyped whether they spell them with the umlauts that the word has
  void offerAll(
      int entries, byte[] spelling, int size, int lettersOfWord, boolean isAsTyped, Lemma to) {
    best = to;
    penaltyOfSpelling = isAsTyped ? 0 : NOT_AS_TYPED;
    form = spelling;
    bytes = size;
    letters = lettersOfWord;
    read(entries, 0);
  }

  private void read(int node, int length) {
    for (int arc = dictionary.firstArc(node); arc != 0; arc = dictionary.nextArc(arc)) {
      byte label = dictionary.label(arc);
      int target = dictionary.target(arc);
      if (label == GermanDictionary.SEPARATOR) {
        kinds(target, length);
      } else if (target != 0 && length < MOST_BYTES) {
        code[length] = label;
        read(target, length + 1);
      }
    }
  }

  private void kinds(int node, int codeLength) {
    for (int arc = dictionary.firstArc(node); arc != 0; arc = dictionary.nextArc(arc)) {
      int target = dictionary.target(arc);
      switch (dictionary.label(arc)) {
        case 'A' -> {
          // Adjectives (ADJ); adverbs, articles and abbreviations (ADV, ART, ABK).
          int behindD = next(target, 'D');
          offerIf(has(behindD, 'J'), Kind.ADJECTIVE, codeLength);
          offerIf(
              has(behindD, 'V') || has(target, 'R') || has(target, 'B'), Kind.OTHER, codeLength);
        }
        case 'P' -> {
          // Participles (PA1, PA2); prepositions and pronouns (PRP, PRO).
          offerIf(has(target, 'A'), Kind.PARTICIPLE, codeLength);
          offerIf(has(target, 'R'), Kind.OTHER, codeLength);
        }
        case 'E' -> offer(Kind.NAME, 0, codeLength);
        case 'S' -> {
          Kind kind = isMade(target, 0, 0) ? Kind.NOUN_MADE : Kind.NOUN;
          offer(kind, next(behind(target, "UB:"), 'N') != 0 ? 0 : 1, codeLength);
        }
        case 'V' -> offer(Kind.VERB, doubt(behind(target, "ER:")), codeLength);
        case 'Z' -> {
          // The first part of a verb, "stehen" of "stehenbleiben", is another word by itself.
          if (next(target, 'U') == 0) {
            offer(Kind.OTHER, 0, codeLength);
          }
        }
        default -> offer(Kind.OTHER, 0, codeLength);
      }
    }
  }

  private void offerIf(boolean isSo, Kind kind, int codeLength) {
    if (isSo) {
      offer(kind, 0, codeLength);
    }
  }

  // Whether entries go on with a letter or end with it.
  private boolean has(int node, char label) {
    for (int arc = node == 0 ? 0 : dictionary.firstArc(node);
        arc != 0;
        arc = dictionary.nextArc(arc)) {
      if (dictionary.label(arc) == label) {
        return true;
      }
    }
    return false;
  }

  private int behind(int node, String letters) {
    int at = node;
    for (int i = 0; i < letters.length(); i++) {
      at = next(at, letters.charAt(i));
    }
    return at;
  }

  // None where the verb is usually met in this form, the infinitive or the third person: "schaltet"
  // is schalten. Then irregular verbs (NON), which are few and frequent: "gedacht" is denken, not
  // dachen. What is left are participles, second persons and the like.
  private int doubt(int node) {
    int third = behind(node, "3:SIN:PR");
    boolean isPresent = third != 0 && dictionary.next(third, FIRST_OF_UMLAUT) != 0;
    if (isPresent || behind(node, "INF") != 0) {
      return 0;
    }
    return isIrregular(node, 0) ? 1 : 2;
  }

  private boolean isIrregular(int node, int before) {
    for (int arc = node == 0 ? 0 : dictionary.firstArc(node);
        arc != 0;
        arc = dictionary.nextArc(arc)) {
      int label = dictionary.label(arc);
      if ((before == ':' && label == 'N') || isIrregular(dictionary.target(arc), label)) {
        return true;
      }
    }
    return false;
  }

  private int next(int node, char label) {
    return node == 0 ? 0 : dictionary.next(node, (byte) label);
  }

  // Whether each of the entries ends with ADJ or INF: "SUB:NOM:SIN:FEM:ADJ".
  private boolean isMade(int node, int last, int beforeLast) {
    for (int arc = dictionary.firstArc(node); arc != 0; arc = dictionary.nextArc(arc)) {
      int label = dictionary.label(arc);
      int target = dictionary.target(arc);
      boolean isOfAnother =
          (last == 'D' && label == 'J' && beforeLast == 'A')
              || (last == 'N' && label == 'F' && beforeLast == 'I');
      // Das Boxen, which is listed both ways, is made of boxen; the Beamte is a noun as well.
      boolean isInfinitive = behind(target, ":IN") != 0;
      boolean isOther = dictionary.isEnd(arc) && !isOfAnother && !isInfinitive;
      if (isOther || (target != 0 && !isMade(target, label, last))) {
        return false;
      }
    }
    return true;
  }

  private void offer(Kind kind, int doubt, int codeLength) {
    int penalty = penaltyOfSpelling + KIND * place(kind) + doubt;
    if (best.isBetterThan(penalty)) {
      return;
    }
    int size = spell(decode(codeLength));
    if (size < best.chars().length) {
      boolean isWord = size == letters && isWord(size);
      best.offer(base, size, kind, isWord ? penalty : penalty + NOT_THE_WORD);
    }
  }

  private int place(Kind kind) {
    if (kind == wanted) {
      return 0;
    }
    boolean isNounWanted = wanted == Kind.NOUN;
    return switch (kind) {
      case NOUN -> 5;
      case ADJECTIVE -> 1;
      case VERB -> isNounWanted ? 2 : 3;
      case PARTICIPLE -> isNounWanted ? 3 : 4;
      case NOUN_MADE -> isNounWanted ? 4 : 6;
      case NAME -> isNounWanted ? 5 : 7;
      case OTHER -> isNounWanted ? 6 : 2;
    };
  }

  private boolean isWord(int size) {
    for (int i = 0; i < size; i++) {
      char typed = word[start + i];
      if (base[i] != typed && Letters.withoutUmlaut(base[i]) != typed) {
        return false;
      }
    }
    return true;
  }

  // The form without the bytes that the code cuts, and the bytes that it appends.
  private int decode(int codeLength) {
    int cut = (code[0] - 'A') & 0xFF;
    int kept = cut == CUT_ALL ? 0 : Math.max(0, bytes - cut);
    System.arraycopy(form, 0, bytesOfLemma, 0, kept);
    System.arraycopy(code, 1, bytesOfLemma, kept, codeLength - 1);
    int size = kept + codeLength - 1;
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

  private int spell(int size) {
    return GermanFolding.takeAccents(plain, GermanFolding.spell(spelt, size, plain), base);
  }
}
