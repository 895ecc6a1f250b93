package de.lupe.indexer.enrich;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// The words of a text, which are its runs of letters and digits, by their places in it.
///
/// `Chrome-Update` has two words, `Fritz!Box` too. Marks on letters and soft hyphens belong to the
/// word around them.
final class Words {

  private final String text;
  private int[] bounds = new int[128];
  private int count;

  private Words(String text) {
    this.text = text;
  }

  static Words of(String text) {
    Words words = new Words(text);
    int at = 0;
    int length = text.length();
    while (at < length) {
      while (at < length && !Character.isLetterOrDigit(text.charAt(at))) {
        at++;
      }
      int start = at;
      while (at < length && isInside(text.charAt(at))) {
        at++;
      }
      if (at > start) {
        words.add(start, at);
      }
    }
    return words;
  }

  /// The words of a short text in lower case.
  static List<String> lowerCase(String text) {
    Words words = of(text);
    List<String> list = new ArrayList<>(words.count);
    for (int i = 0; i < words.count; i++) {
      list.add(words.lowerCase(i));
    }
    return list;
  }

  private static boolean isInside(char c) {
    if (c < 0xAD) {
      return Character.isLetterOrDigit(c);
    }
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.FORMAT -> true;
      default -> Character.isLetterOrDigit(c);
    };
  }

  private void add(int start, int end) {
    if (2 * count == bounds.length) {
      bounds = Arrays.copyOf(bounds, 2 * bounds.length);
    }
    bounds[2 * count] = start;
    bounds[2 * count + 1] = end;
    count++;
  }

  int count() {
    return count;
  }

  int start(int word) {
    return bounds[2 * word];
  }

  int end(int word) {
    return bounds[2 * word + 1];
  }

  int length(int word) {
    return end(word) - start(word);
  }

  String lowerCase(int word) {
    return written(word).toLowerCase(Locale.ROOT);
  }

  /// True where the word may be one of these, perhaps with an ending.
  boolean mayBegin(int word, Beginnings beginnings) {
    return beginnings.mayBegin(text, start(word), end(word));
  }

  /// The word as it stands in the text, without what is invisible.
  String written(int word) {
    String written = text.substring(start(word), end(word));
    for (int i = 0; i < written.length(); i++) {
      if (Character.getType(written.charAt(i)) == Character.FORMAT) {
        return written.replaceAll("\\p{Cf}", "");
      }
    }
    return written;
  }

  /// True where this word and the one before it can belong to one name: blanks, a hyphen, `&` and
  /// the like stand between them, but no comma, no bracket, no end of a sentence.
  boolean joinsPrevious(int word) {
    int from = end(word - 1);
    int to = start(word);
    if (to - from > 3) {
      return false;
    }
    int lineBreaks = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        lineBreaks++;
      }
      boolean endsSentence = (c == '.' || c == '?') && i + 1 < to && !isAbbreviation(word - 1);
      if (endsSentence || lineBreaks > 1 || ",;:()[]{}|\"„“”«»".indexOf(c) >= 0) {
        return false;
      }
    }
    return true;
  }

  /// `Dr.` in `Dr. Web`.
  private boolean isAbbreviation(int word) {
    return length(word) <= 2;
  }

  /// True where nothing but a hyphen stands before this word: `Chrome` and `Update` in
  /// `Chrome-Update`.
  boolean isHyphenated(int word) {
    return word > 0
        && start(word) - end(word - 1) == 1
        && "-\u2010\u2011\u2013".indexOf(text.charAt(end(word - 1))) >= 0;
  }

  /// True where a hyphen stands directly before this word.
  boolean followsHyphen(int word) {
    return start(word) > 0 && "-\u2010\u2011".indexOf(text.charAt(start(word) - 1)) >= 0;
  }

  /// The text from the first of these words to before the last, with what stands between.
  String written(int first, int end) {
    return text.substring(start(first), end(end - 1));
  }

  /// True where these characters, and neither letter nor digit before them, stand before the word.
  boolean follows(int word, String characters) {
    int from = start(word) - characters.length();
    return text.startsWith(characters, from)
        && (from == 0 || !Character.isLetterOrDigit(text.charAt(from - 1)));
  }

  /// True where only blanks stand between this word and the one before it.
  boolean followsBlank(int word) {
    return word > 0 && gap(word).isBlank();
  }

  /// What stands between this word and the one before it; before the first, all that precedes.
  String gap(int word) {
    return text.substring(
        word == 0 ? 0 : end(word - 1), word == count ? text.length() : start(word));
  }

  /// True for the first word of a sentence, of a heading, of what follows a colon or a dash.
  boolean startsSentence(int word) {
    if (word == 0) {
      return true;
    }
    String gap = gap(word);
    for (int i = 0; i < gap.length(); i++) {
      char c = gap.charAt(i);
      boolean endsSentence = c == '.' && i + 1 < gap.length() && !isAbbreviation(word - 1);
      if (endsSentence || "!?:;|\n\u2022".indexOf(c) >= 0) {
        return gap.length() > 1;
      }
      if ("-\u2013\u2014".indexOf(c) >= 0 && gap.length() > 2) {
        return true;
      }
    }
    return false;
  }
}
