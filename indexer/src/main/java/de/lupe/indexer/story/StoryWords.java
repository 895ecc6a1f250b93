package de.lupe.indexer.story;

import java.util.Arrays;

/// The words of a text, in its order, as numbers of 24 bits: a hash, whether a sentence begins
/// there, and the [Kind].
///
/// Case and the spelling of umlauts make no other word. What has digits in it is one word with the
/// dots and dashes inside: a version, an id, an address.
final class StoryWords {

  /// What a word may be; the order is what is stored.
  enum Kind {
    PLAIN,
    /// Begins with a capital letter: in German every noun and name, never a verb or adjective but
    /// at the start of a sentence.
    NOUN,
    /// Has digits in it: a version, an amount, a time; a year is none, as every text has some.
    FACT,
    /// Letters and at least four digits: the id of a vulnerability, a bulletin, a page.
    ID
  }

  private static final Kind[] KINDS = Kind.values();
  private static final int KIND_BITS = 2;
  private static final int BEGINS = 1 << KIND_BITS;
  private static final int HASH_SHIFT = KIND_BITS + 1;
  private static final int HASH_BITS = 24 - HASH_SHIFT;
  private static final String ENDS = ".!?\n";
  private static final int ID_DIGITS = 4;
  private static final int FACT_DIGITS = 2;
  private static final String INSIDE_FACTS = ".,-_:/";
  private static final int FIRST_YEAR = 1970;
  private static final int LAST_YEAR = 2100;

  private final String text;
  private final int most;
  private final boolean isTitle;
  private int[] words = new int[128];
  private int count;
  private boolean begins = true;

  private StoryWords(String text, int most, boolean isTitle) {
    this.text = text;
    this.isTitle = isTitle;
    this.most = most;
  }

  /// The first words of a title, where every number counts, a year too.
  static int[] title(String text, int most) {
    return of(new StoryWords(text, most, true));
  }

  /// The first words of a body.
  static int[] body(String text, int most) {
    return of(new StoryWords(text, most, false));
  }

  private static int[] of(StoryWords words) {
    words.read();
    return Arrays.copyOf(words.words, words.count);
  }

  /// What kind of word a number stands for.
  static Kind kind(int word) {
    return KINDS[word & ((1 << KIND_BITS) - 1)];
  }

  /// The word without its kind.
  static int hash(int word) {
    return word >>> HASH_SHIFT;
  }

  /// True where a sentence begins with a word.
  static boolean begins(int word) {
    return (word & BEGINS) != 0;
  }

  private void read() {
    int at = 0;
    while (at < text.length() && count < most) {
      if (Character.isLetterOrDigit(text.charAt(at))) {
        at = word(at);
      } else {
        begins |= ENDS.indexOf(text.charAt(at)) >= 0;
        at++;
      }
    }
  }

  private int word(int start) {
    int end = start;
    int digits = 0;
    while (end < text.length() && (isInWord(end) || isInsideFact(end))) {
      digits += Character.isDigit(text.charAt(end)) ? 1 : 0;
      end++;
    }
    if (isTitle ? digits > 0 : digits >= FACT_DIGITS && !isYear(start, end)) {
      boolean hasLetters = text.substring(start, end).chars().anyMatch(Character::isLetter);
      add(start, end, hasLetters && digits >= ID_DIGITS ? Kind.ID : Kind.FACT);
      return end;
    }
    end = start;
    while (end < text.length() && isInWord(end)) {
      end++;
    }
    add(start, end, Character.isUpperCase(text.charAt(start)) ? Kind.NOUN : Kind.PLAIN);
    return end;
  }

  private void add(int start, int end, Kind kind) {
    long hash = 0;
    for (int i = start; i < end; i++) {
      hash = spelt(hash, Character.toLowerCase(text.charAt(i)));
    }
    if (count == words.length) {
      words = Arrays.copyOf(words, 2 * count);
    }
    words[count++] =
        (int) (mixed(hash) >>> (64 - HASH_BITS)) << HASH_SHIFT
            | (begins ? BEGINS : 0)
            | Arrays.asList(KINDS).indexOf(kind);
    begins = false;
  }

  private static long spelt(long hash, char letter) {
    return switch (letter) {
      case 'ä' -> next(next(hash, 'a'), 'e');
      case 'ö' -> next(next(hash, 'o'), 'e');
      case 'ü' -> next(next(hash, 'u'), 'e');
      case 'ß' -> next(next(hash, 's'), 's');
      default -> next(hash, letter);
    };
  }

  private static long next(long hash, char letter) {
    return hash * 31 + letter;
  }

  private boolean isInWord(int at) {
    return Character.isLetterOrDigit(text.charAt(at));
  }

  private boolean isInsideFact(int at) {
    return INSIDE_FACTS.indexOf(text.charAt(at)) >= 0
        && at > 0
        && isInWord(at - 1)
        && at + 1 < text.length()
        && isInWord(at + 1);
  }

  private boolean isYear(int start, int end) {
    if (end - start != 4
        || !text.substring(start, end).chars().allMatch(c -> c >= '0' && c <= '9')) {
      return false;
    }
    int year = Integer.parseInt(text, start, end, 10);
    return year >= FIRST_YEAR && year <= LAST_YEAR;
  }

  /// Spreads a hash over all its bits, as the finalizer of
  /// [SplitMix64](https://doi.org/10.1145/2660193.2660195) does.
  static long mixed(long hash) {
    long value = hash + 0x9E3779B97F4A7C15L;
    value = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
    value = (value ^ (value >>> 27)) * 0x94D049BB133111EBL;
    return value ^ (value >>> 31);
  }
}
