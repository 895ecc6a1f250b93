package de.lupe.analysis;

import org.apache.lucene.analysis.CharacterUtils;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.util.ArrayUtil;

/// Folds terms where they stand. For one thread.
final class TermFolding {

  // A character becomes at most four.
  private static final int GROWTH = 4;

  // An abbreviation has one lower-case letter at most: VMs, IoCs.
  private static final int MOST_SMALL = 1;

  private char[] folded = new char[64];

  /// Makes a term lower case and takes its umlauts and accents.
  void fold(CharTermAttribute term) {
    char[] text = term.buffer();
    int length = term.length();
    if (GermanFolding.lowerAscii(text, length) || GermanFolding.isHexNumber(text, length)) {
      return;
    }
    CharacterUtils.toLowerCase(text, 0, length);
    reserve(length);
    copyAscii(folded, GermanFolding.fold(text, length, folded), term);
  }

  /// Spells a term in one way, with umlauts and a capital in front; folds what is no word.
  void spell(CharTermAttribute term) {
    char[] text = term.buffer();
    char first = term.length() == 0 ? ' ' : text[0];
    boolean isCapital = Character.isUpperCase(first);
    if (isCapital) {
      term.setLength(withoutPlural(text, term.length()));
    }
    int length = term.length();
    if (GermanFolding.lowerAscii(text, length)) {
      if (isCapital && Letters.areAll(text, length)) {
        text[0] = first;
      }
      return;
    }
    if (GermanFolding.isHexNumber(text, length)) {
      return;
    }
    CharacterUtils.toLowerCase(text, 0, length);
    reserve(length);
    int size = GermanFolding.spell(text, length, folded);
    if (!Letters.areAll(folded, size)) {
      GermanFolding.takeUmlauts(folded, size);
      copyAscii(folded, size, term);
      return;
    }
    char[] to = term.resizeBuffer(GROWTH * size);
    term.setLength(GermanFolding.takeAccents(folded, size, to));
    if (isCapital) {
      term.buffer()[0] = Character.toUpperCase(term.buffer()[0]);
    }
  }

  // The plural of an abbreviation and its genitive: of "VMs" the s goes.
  private static int withoutPlural(char[] text, int length) {
    if (length < 3 || text[length - 1] != 's' || !Character.isUpperCase(text[length - 2])) {
      return length;
    }
    int small = 0;
    for (int i = 0; i < length - 1; i++) {
      if (!Character.isUpperCase(text[i])) {
        small++;
      }
    }
    return small <= MOST_SMALL ? length - 1 : length;
  }

  private void reserve(int length) {
    if (folded.length < GermanFolding.maxLength(length)) {
      folded = new char[ArrayUtil.oversize(GermanFolding.maxLength(length), Character.BYTES)];
    }
  }

  private static void copyAscii(char[] text, int size, CharTermAttribute term) {
    for (int i = 0; i < size; i++) {
      if (text[i] > 0x7F) {
        char[] ascii = term.resizeBuffer(GROWTH * size);
        term.setLength(ASCIIFoldingFilter.foldToASCII(text, 0, ascii, 0, size));
        return;
      }
    }
    term.copyBuffer(text, 0, size);
  }
}
