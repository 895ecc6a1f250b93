package de.lupe.analysis;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.CharArraySet;

/// Splits German compounds: `verkaufsverbot` into `verkauf` and `verbot`.
///
/// A word is split where the whole of it is made of words of the lexicon, joined directly or by a
/// linking element (`s`, `es`, `n`, `en`, `er`, `e`, `ns`, `ens`); the last one may carry an
/// ending. Of several ways the one with the fewest parts wins, then the one with the fewest linking
/// elements, then the one whose last part is longest. Words of the lexicon themselves, words with
/// digits and words of more than [#MAX_LENGTH] letters stay whole.
///
/// Not for several threads: every filter has its own.
final class CompoundSplitter {

  /// Longer words are hardly German, and are left whole; so the time for a word has a bound.
  static final int MAX_LENGTH = 100;

  private static final int MIN_LENGTH = 7;
  private static final int MIN_PART = 3;
  private static final int MAX_PART = 30;
  private static final int IMPOSSIBLE = Integer.MAX_VALUE / 2;

  private static final int PART_COST = 100;
  private static final int SHORT_PART_COST = 90;
  private static final int LINK_COST = 10;
  private static final int ENDING_COST = 12;

  private static final String[] LINKS = {"s", "es", "n", "en", "er", "e", "ns", "ens"};
  private static final String[] ENDINGS = {"s", "es", "n", "en", "er", "e", "ern", "em"};

  private final CharArraySet lexicon = GermanLexicon.words();
  // For every position: the cheapest way from there to the end, where its first part ends, where
  // the next one begins.
  private final int[] cost = new int[MAX_LENGTH + 1];
  private final int[] partEnd = new int[MAX_LENGTH + 1];
  private final int[] nextStart = new int[MAX_LENGTH + 1];
  // The parts of the last split word, as start and end.
  private final int[] starts = new int[MAX_LENGTH];
  private final int[] ends = new int[MAX_LENGTH];

  /// Splits a folded lower-case word and keeps the parts for [#start] and [#end].
  ///
  /// @return the number of parts; 1 where the word stays whole
  int split(char[] word, int length) {
    starts[0] = 0;
    ends[0] = length;
    if (length < MIN_LENGTH
        || length > MAX_LENGTH
        || !lettersOnly(word, length)
        || lexicon.contains(word, 0, length)) {
      return 1;
    }
    for (int start = length - MIN_PART; start >= 0; start--) {
      cost[start] = IMPOSSIBLE;
      int longest = Math.min(length - start, MAX_PART);
      for (int size = MIN_PART; size <= longest; size++) {
        if (lexicon.contains(word, start, size)) {
          consider(word, length, start, start + size);
        }
      }
    }
    if (cost[0] >= IMPOSSIBLE || partEnd[0] == length) {
      return 1;
    }
    int parts = 0;
    for (int at = 0; at < length; at = nextStart[at]) {
      starts[parts] = at;
      ends[parts] = partEnd[at];
      parts++;
    }
    ends[parts - 1] = length;
    return parts;
  }

  private void consider(char[] word, int length, int start, int end) {
    int own = PART_COST + (end - start <= MIN_PART ? SHORT_PART_COST : 0);
    if (end == length) {
      offer(start, end, length, own);
      return;
    }
    if (matchesAny(ENDINGS, word, end, length)) {
      offer(start, end, length, own + ENDING_COST);
    }
    if (end <= length - MIN_PART && cost[end] < IMPOSSIBLE) {
      offer(start, end, end, own + cost[end]);
    }
    for (String link : LINKS) {
      int next = end + link.length();
      if (next <= length - MIN_PART && cost[next] < IMPOSSIBLE && matches(link, word, end)) {
        offer(start, end, next, own + LINK_COST + cost[next]);
      }
    }
  }

  // At equal cost the shorter first part wins, which leaves the longer rest: offers come from short
  // to long.
  private void offer(int start, int end, int next, int total) {
    if (total < cost[start]) {
      cost[start] = total;
      partEnd[start] = end;
      nextStart[start] = next;
    }
  }

  /// Where a part of the last split word begins.
  int start(int part) {
    return starts[part];
  }

  /// Where a part of the last split word ends; the linking element behind it belongs to no part.
  int end(int part) {
    return ends[part];
  }

  /// The parts of a folded lower-case word; the word itself where it stays whole.
  List<String> parts(String word) {
    char[] chars = word.toCharArray();
    int count = split(chars, chars.length);
    List<String> parts = new ArrayList<>(count);
    for (int part = 0; part < count; part++) {
      parts.add(word.substring(start(part), end(part)));
    }
    return parts;
  }

  private static boolean lettersOnly(char[] word, int length) {
    for (int i = 0; i < length; i++) {
      if (!Character.isLetter(word[i])) {
        return false;
      }
    }
    return true;
  }

  private static boolean matchesAny(String[] endings, char[] word, int from, int length) {
    for (String ending : endings) {
      if (ending.length() == length - from && matches(ending, word, from)) {
        return true;
      }
    }
    return false;
  }

  private static boolean matches(String text, char[] word, int from) {
    for (int i = 0; i < text.length(); i++) {
      if (word[from + i] != text.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
