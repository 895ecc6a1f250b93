package de.lupe.indexer.enrich;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A text with its words and its sentences, made once for all who look for something in it.
///
/// Not for several threads.
final class Passage {

  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "bzw", "ca", "etc", "sog", "inkl", "evtl", "nr", "inc", "corp", "ltd", "prof", "vgl",
          "ggf", "usw", "mio", "mrd", "abs", "art", "bspw", "insb", "max", "min", "tel", "vol");
  private static final String BULLETS = "-*•–·▪|";
  private static final int LONGEST_ORDINAL = 2;

  private final String text;
  private final Words words;
  private final int[] sentences;
  private final @Nullable String[] lower;

  private Passage(String text) {
    this.text = text;
    this.words = Words.of(text);
    this.sentences = new int[words.count()];
    this.lower = new String[words.count()];
    for (int i = 1; i < sentences.length; i++) {
      sentences[i] = sentences[i - 1] + (breaksBefore(i) ? 1 : 0);
    }
  }

  static Passage of(String text) {
    return new Passage(text);
  }

  String text() {
    return text;
  }

  Words words() {
    return words;
  }

  int count() {
    return sentences.length;
  }

  String written(int word) {
    return words.written(word);
  }

  /// The word in lower case.
  String lower(int word) {
    String known = lower[word];
    if (known == null) {
      known = words.lowerCase(word);
      lower[word] = known;
    }
    return known;
  }

  boolean isCapitalised(int word) {
    return Character.isUpperCase(text.charAt(words.start(word)));
  }

  /// The number of the word's sentence; a heading and an entry of a list are sentences too.
  int sentence(int word) {
    return sentences[word];
  }

  /// What stands between a word and the one before it.
  String gap(int word) {
    return word == 0
        ? text.substring(0, words.start(0))
        : text.substring(words.end(word - 1), words.start(word));
  }

  /// True where nothing but a hyphen stands before the word.
  boolean isHyphenated(int word) {
    return word > 0
        && words.start(word) - words.end(word - 1) == 1
        && "-\u2010\u2011\u2013".indexOf(text.charAt(words.end(word - 1))) >= 0;
  }

  private boolean breaksBefore(int word) {
    int from = words.end(word - 1);
    int to = words.start(word);
    return to - from > 1
        && breaks(text, words.start(word - 1), from, to, Character.isLowerCase(text.charAt(to)));
  }

  /// True where a sentence ends between two words.
  ///
  /// @param lastWord where the word before begins
  /// @param from where it ends
  /// @param to where the next word begins
  /// @param goesOn whether the next word begins with a small letter
  static boolean breaks(String text, int lastWord, int from, int to, boolean goesOn) {
    int lines = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        lines++;
      }
      boolean endsThere = i + 1 < to && (c == '!' || c == '?' || c == '…');
      boolean dot = c == '.' && i + 1 < to && !goesOn && !isAbbreviation(text, lastWord, from);
      if (lines > 1 || endsThere || dot || (lines > 0 && BULLETS.indexOf(c) >= 0)) {
        return true;
      }
    }
    return false;
  }

  /// `z. B.`, `Dr. Web`, `16. Juli`, `Nr. 5`.
  private static boolean isAbbreviation(String text, int start, int end) {
    int length = end - start;
    return Character.isDigit(text.charAt(start))
        ? length <= LONGEST_ORDINAL
        : length == 1
            || (length <= 4
                && ABBREVIATIONS.contains(text.substring(start, end).toLowerCase(Locale.ROOT)));
  }
}
