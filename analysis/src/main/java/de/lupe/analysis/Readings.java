package de.lupe.analysis;

import de.lupe.analysis.Lemma.Kind;
import java.util.Arrays;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/// Reads the entries of one spelling in the [GermanDictionary] and keeps the best base form.
///
/// An entry ends with case, number and more; of these nothing is read but what tells the kind, for
/// an adjective has some fifty entries that differ in nothing else.
///
/// For one thread; makes no objects after its construction.
final class Readings {

  private static final int CUT_ALL = 255;
  private static final int MOST_BYTES = 256;

  private final GermanDictionary dictionary;
  private final byte[] code = new byte[MOST_BYTES];
  private final byte[] bytesOfLemma = new byte[2 * MOST_BYTES];
  private final char[] spelt = new char[2 * MOST_BYTES];
  private final char[] plain = new char[GermanFolding.maxLength(2 * MOST_BYTES)];
  private final char[] folded = new char[4 * GermanFolding.maxLength(2 * MOST_BYTES)];

  private Kind wanted = Kind.NOUN;
  private Lemma best = new Lemma();
  private byte[] form = new byte[0];
  private int bytes;
  private char[] word = new char[0];
  private int start;
  private int letters;

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
  /// @param lettersOfWord how many letters of the folded word they spell
  void offerAll(int entries, byte[] spelling, int size, int lettersOfWord, Lemma to) {
    best = to;
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
        case 'A' ->
            offer(next(next(target, 'D'), 'J') != 0 ? Kind.ADJECTIVE : Kind.OTHER, codeLength);
        case 'E' -> offer(Kind.NAME, codeLength);
        case 'P' -> offer(next(target, 'A') != 0 ? Kind.PARTICIPLE : Kind.OTHER, codeLength);
        case 'S' -> offer(isMade(target, 0, 0) ? Kind.NOUN_MADE : Kind.NOUN, codeLength);
        case 'V' -> offer(Kind.VERB, codeLength);
        default -> offer(Kind.OTHER, codeLength);
      }
    }
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
      if (target == 0 ? !isOfAnother : !isMade(target, label, last)) {
        return false;
      }
    }
    return true;
  }

  private void offer(Kind kind, int codeLength) {
    int difference = best.isFound() ? compare(kind, best.kind()) : 0;
    if (difference > 0) {
      return;
    }
    int size = fold(decode(codeLength));
    if (size < best.chars().length) {
      boolean isWord = Arrays.equals(folded, 0, size, word, start, start + letters);
      best.offer(folded, size, kind, difference, isWord);
    }
  }

  private int compare(Kind one, Kind other) {
    if (one == other) {
      return 0;
    }
    return one == wanted ? -1 : other == wanted ? 1 : one.compareTo(other);
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

  private int fold(int size) {
    int n = GermanFolding.fold(spelt, size, plain);
    for (int i = 0; i < n; i++) {
      if (plain[i] > 0x7F) {
        return ASCIIFoldingFilter.foldToASCII(plain, 0, folded, 0, n);
      }
    }
    System.arraycopy(plain, 0, folded, 0, n);
    return n;
  }
}
