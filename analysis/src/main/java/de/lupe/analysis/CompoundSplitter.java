package de.lupe.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Splits German compounds: `verkaufsverbot` into `verkauf` and `verbot`.
///
/// The cheapest way to lay parts over the whole word wins: each part costs [#PART], and more where
/// it is less likely as a part, see [CompoundParts]. The word is split if what its parts cost
/// besides stays below a limit, which is wide for words that no dictionary knows and narrow for
/// those it does. Each part is then looked at in the same way, so that a word has the same parts
/// alone and within a longer one: `datenbank`, `datenbankabfrage`.
///
/// Names, words with anything but letters and words of more than [CompoundParts#MAX_LENGTH] letters
/// stay whole. What a word was split into is remembered, see [SplitCache].
///
/// Not for several threads: every filter has its own.
final class CompoundSplitter {

  private static final int MIN_LENGTH = 7;
  private static final int PART = 100;
  private static final int MOST_PARTS = CompoundParts.MAX_LENGTH / CompoundParts.MIN_PART;

  private final DictionaryWalk walk = new DictionaryWalk(GermanDictionary.instance());
  private final CompoundParts parts = new CompoundParts(walk);
  private final CompoundLimits limits = new CompoundLimits(parts, walk);
  private final SplitCache cache = SplitCache.shared();
  // For every place: the cheapest way to begin a part there, what of its cost are penalties, where
  // the part before it begins and ends.
  private final int[] cost = new int[CompoundParts.MAX_LENGTH + 1];
  private final int[] spent = new int[CompoundParts.MAX_LENGTH + 1];
  private final int[] partStart = new int[CompoundParts.MAX_LENGTH + 1];
  private final int[] partEnd = new int[CompoundParts.MAX_LENGTH + 1];
  // Ways that are being refined, a way above the one it refines: starts and ends by turns.
  private final int[] ways = new int[4 * MOST_PARTS * MOST_PARTS];
  private int top;
  private final char[] spelled = new char[CompoundParts.MAX_LENGTH];
  private final char[] folded = new char[CompoundParts.MAX_LENGTH];
  // The parts of the last split word.
  private final int[] starts = new int[MOST_PARTS];
  private final int[] ends = new int[MOST_PARTS];
  private int count;

  /// Splits a word and keeps the parts for [#start] and [#end].
  ///
  /// @param word as [GermanSpellingFilter] spells it, or folded
  /// @return the number of parts; 1 where the word stays whole
  int split(char[] word, int length) {
    starts[0] = 0;
    ends[0] = length;
    count = 1;
    if (length < MIN_LENGTH || length > CompoundParts.MAX_LENGTH) {
      return count;
    }
    long hash = GermanLexicon.hash(word, length);
    int known = cache.get(hash, starts, ends);
    if (known > 0) {
      count = known;
      return count;
    }
    for (int i = 0; i < length; i++) {
      spelled[i] = Character.toLowerCase(word[i]);
    }
    System.arraycopy(spelled, 0, folded, 0, length);
    GermanFolding.takeUmlauts(folded, length);
    if (Letters.areAll(folded, length) && Names.lengthOf(folded, length) == 0) {
      count = 0;
      parts.begin(folded, spelled, length);
      limits.begin(folded, spelled, length);
      parts.rate(0);
      top = 0;
      refine(0, length);
      ends[count - 1] = parts.endWithoutLink(starts[count - 1], length);
      if (count == 1) {
        ends[0] = length;
      }
      cache.put(hash, starts, ends, count);
    }
    return count;
  }

  /// Splits a part further where that is good, or takes it as it is.
  private void refine(int start, int end) {
    int limit = end - start < MIN_LENGTH ? -1 : limits.limit(start, end);
    if (limit < 0 || !findWay(start, end, limit)) {
      starts[count] = start;
      ends[count++] = end;
      return;
    }
    int from = top;
    int to = pushWay(start, end);
    for (int at = from; at < to; at += 2) {
      refine(ways[at], ways[at + 1]);
    }
    top = from;
  }

  /// Looks for the cheapest way of at least two parts.
  private boolean findWay(int start, int end, int limit) {
    int whole = parts.classes(start, end);
    int simpleEnd = limits.simpleForm(start, end);
    Arrays.fill(cost, start, end + 1, CompoundParts.NO);
    cost[start] = 0;
    spent[start] = 0;
    for (int at = start; at <= end - CompoundParts.MIN_PART; at++) {
      if (cost[at] >= CompoundParts.NO) {
        continue;
      }
      parts.rate(at);
      int left = limit - spent[at];
      for (int to = at + CompoundParts.MIN_PART; to <= end - CompoundParts.MIN_PART; to++) {
        offer(at, to, to, parts.first(at, to), left);
        if (to < end - CompoundParts.MIN_PART) {
          offer(at, to, to + 1, parts.linked(at, to), left);
        }
      }
      if (at > start) {
        offer(at, end, end, parts.last(at, end, whole, simpleEnd), left);
      }
    }
    return cost[end] < CompoundParts.NO;
  }

  // At equal cost the longer beginning wins, offers come in the order of the word.
  private void offer(int start, int end, int next, int penalty, int left) {
    int total = cost[start] + PART + penalty;
    if (penalty <= left && total <= cost[next]) {
      cost[next] = total;
      spent[next] = spent[start] + penalty;
      partStart[next] = start;
      partEnd[next] = end;
    }
  }

  private int countParts(int start, int end) {
    int found = 0;
    for (int at = end; at != start; at = partStart[at]) {
      found++;
    }
    return found;
  }

  /// Puts the way that was found above the others, in the order of the word.
  private int pushWay(int start, int end) {
    int to = top + 2 * countParts(start, end);
    int slot = to;
    for (int at = end; at != start; at = partStart[at]) {
      ways[--slot] = partEnd[at];
      ways[--slot] = partStart[at];
    }
    top = to;
    return to;
  }

  /// Where a part of the last split word begins.
  int start(int part) {
    return starts[part];
  }

  /// Where a part of the last split word ends; the linking element behind it belongs to no part.
  int end(int part) {
    return ends[part];
  }

  /// The parts of a word; the word itself where it stays whole.
  List<String> parts(String word) {
    char[] chars = word.toCharArray();
    int found = split(chars, chars.length);
    List<String> list = new ArrayList<>(found);
    for (int part = 0; part < found; part++) {
      list.add(word.substring(start(part), end(part)));
    }
    return list;
  }
}
