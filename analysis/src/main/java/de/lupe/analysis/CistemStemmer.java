package de.lupe.analysis;

import org.apache.lucene.analysis.CharArraySet;

/// Stems German words: `angriffe`, `angriffs` and `angriff` become `angriff`.
///
/// The algorithm is CISTEM: Leonie Weißweiler and Alexander Fraser, *Developing a Stemmer for
/// German Based on a Comparative Analysis of Publicly Available Stemmers*, GSCL 2017. It is written
/// here after the paper, on folded lower case. Unlike there, no word loses an ending where a stop
/// word would remain, and a noun keeps not only its `t`, as there, but also its `ge` and `nd`,
/// which are of verbs: `Pentest`, `Backend`.
final class CistemStemmer {

  // Digraphs that count as one letter while endings are cut.
  private static final char SCH = '\u0001';
  private static final char EI = '\u0002';
  private static final char IE = '\u0003';
  // The second of two equal letters, so that doubling shields a letter from being cut.
  private static final char DOUBLED = '\u0004';

  private CistemStemmer() {}

  // Stop words in the letters that endings are cut in.
  private static final CharArraySet STOP_WORDS = encodedStopWords();

  /// Stems a folded lower-case word in place.
  ///
  /// @param word the word; the stem replaces its beginning
  /// @param length the word's length
  /// @param isNoun whether it was written with a capital
  /// @return the stem's length
  static int stem(char[] word, int length, boolean isNoun) {
    boolean hasPrefix = !isNoun && length >= 6 && word[0] == 'g' && word[1] == 'e';
    return expand(word, cutEndings(word, encode(word, hasPrefix ? 2 : 0, length), isNoun));
  }

  private static int encode(char[] word, int from, int length) {
    int n = 0;
    for (int i = from; i < length; ) {
      char c = word[i];
      if (c == 's' && i + 2 < length && word[i + 1] == 'c' && word[i + 2] == 'h') {
        word[n++] = SCH;
        i += 3;
      } else if (c == 'e' && i + 1 < length && word[i + 1] == 'i') {
        word[n++] = EI;
        i += 2;
      } else if (c == 'i' && i + 1 < length && word[i + 1] == 'e') {
        word[n++] = IE;
        i += 2;
      } else {
        word[n] = n > 0 && word[n - 1] == c ? DOUBLED : c;
        n++;
        i++;
      }
    }
    return n;
  }

  private static int cutEndings(char[] word, int length, boolean isNoun) {
    int n = length;
    while (n > 3) {
      int shorter = n - endingLength(word, n, isNoun);
      // "sichtet" is not to become "sich": what is searched for would be in every text.
      if (shorter == n || STOP_WORDS.contains(word, 0, shorter)) {
        break;
      }
      n = shorter;
    }
    return n;
  }

  private static int endingLength(char[] word, int n, boolean isNoun) {
    char last = word[n - 1];
    char before = word[n - 2];
    if (n > 5
        && ((before == 'e' && (last == 'm' || last == 'r'))
            || (!isNoun && before == 'n' && last == 'd'))) {
      return 2;
    }
    return (!isNoun && last == 't') || last == 'e' || last == 's' || last == 'n' ? 1 : 0;
  }

  private static CharArraySet encodedStopWords() {
    CharArraySet encoded = new CharArraySet(300, false);
    for (Object entry : StopWords.folded()) {
      char[] word = ((char[]) entry).clone();
      encoded.add(String.valueOf(word, 0, encode(word, 0, word.length)));
    }
    return encoded;
  }

  private static int expand(char[] word, int n) {
    int length = n;
    for (int i = 0; i < n; i++) {
      length +=
          switch (word[i]) {
            case SCH -> 2;
            case EI, IE -> 1;
            default -> 0;
          };
    }
    int to = length;
    for (int i = n - 1; i >= 0; i--) {
      switch (word[i]) {
        case SCH -> {
          word[--to] = 'h';
          word[--to] = 'c';
          word[--to] = 's';
        }
        case EI -> {
          word[--to] = 'i';
          word[--to] = 'e';
        }
        case IE -> {
          word[--to] = 'e';
          word[--to] = 'i';
        }
        case DOUBLED -> word[--to] = word[i - 1];
        default -> word[--to] = word[i];
      }
    }
    return length;
  }
}
