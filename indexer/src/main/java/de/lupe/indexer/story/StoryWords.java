package de.lupe.indexer.story;

import java.util.Arrays;

/// The words of a text, and what has digits in it, as hashes.
final class StoryWords {

  private static final String INSIDE_FACTS = ".-_:/";
  private static final int FIRST_YEAR = 1970;
  private static final int LAST_YEAR = 2100;

  private final int leastDigits;
  private long[] words = new long[256];
  private int count;
  private long[] facts = new long[32];
  private int factCount;

  private StoryWords(int leastDigits) {
    this.leastDigits = leastDigits;
  }

  /// Reads a text.
  ///
  /// @param leastDigits how many digits make a fact
  static StoryWords of(String text, int leastDigits) {
    StoryWords words = new StoryWords(leastDigits);
    words.read(text);
    words.words = Arrays.copyOf(words.words, words.count);
    words.facts = Arrays.copyOf(words.facts, words.factCount);
    return words;
  }

  private void read(String text) {
    int at = 0;
    while (at < text.length()) {
      if (!Character.isLetterOrDigit(text.charAt(at))) {
        at++;
        continue;
      }
      int start = at;
      long hash = 0;
      while (at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
        hash = hash * 31 + Character.toLowerCase(text.charAt(at));
        at++;
      }
      words = room(words, count);
      words[count++] = mixed(hash);
      boolean begins = start == 0 || !isInsideFact(text, start - 1);
      if (begins) {
        fact(text, start);
      }
    }
  }

  /// A version, an id, a number: letters and digits with dots and dashes between, some of them
  /// digits; a year is none, as every text has some.
  private void fact(String text, int start) {
    int end = start;
    int digits = 0;
    while (end < text.length()
        && (Character.isLetterOrDigit(text.charAt(end)) || isInsideFact(text, end))) {
      digits += Character.isDigit(text.charAt(end)) ? 1 : 0;
      end++;
    }
    if (digits < leastDigits || isYear(text, start, end)) {
      return;
    }
    long hash = 0;
    for (int i = start; i < end; i++) {
      hash = hash * 31 + Character.toLowerCase(text.charAt(i));
    }
    facts = room(facts, factCount);
    facts[factCount++] = mixed(hash);
  }

  private static boolean isInsideFact(String text, int at) {
    return INSIDE_FACTS.indexOf(text.charAt(at)) >= 0
        && at > 0
        && Character.isLetterOrDigit(text.charAt(at - 1))
        && at + 1 < text.length()
        && Character.isLetterOrDigit(text.charAt(at + 1));
  }

  private static boolean isYear(String text, int start, int end) {
    if (end - start != 4
        || !text.substring(start, end).chars().allMatch(c -> c >= '0' && c <= '9')) {
      return false;
    }
    int year = Integer.parseInt(text, start, end, 10);
    return year >= FIRST_YEAR && year <= LAST_YEAR;
  }

  private static long[] room(long[] array, int size) {
    return size < array.length ? array : Arrays.copyOf(array, 2 * size);
  }

  /// The hashes of the words, in the text's order.
  long[] words() {
    return words;
  }

  /// The hashes of what has digits in it.
  long[] facts() {
    return facts;
  }

  /// The least different values of hashes, in order.
  static int[] least(long[] hashes, int most) {
    return Arrays.stream(hashes)
        .mapToInt(hash -> (int) (hash >>> 33))
        .sorted()
        .distinct()
        .limit(most)
        .toArray();
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
