package de.lupe.indexer.story;

import de.lupe.schema.Article;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What remains of a text to compare it by: about 500 bytes, whatever its length.
///
/// The words in rows of three are reduced to the least of their values under many hash functions
/// ([Broder 1997](https://doi.org/10.1109/SEQUEN.1997.666900)), by which the share of rows that two
/// texts have in common is estimated. Rows in common alone would make one story of all advisories
/// that are filled into the same form, so the words of the title and whatever has digits in it are
/// kept beside them.
///
/// Near texts share at least one of their [#bands]: an index that holds those finds the few texts
/// worth comparing.
public final class StoryFingerprint {

  private static final int BANDS = 16;
  private static final int ROWS = 3;
  private static final int MINIMA = 128;
  private static final int SHINGLE = 3;
  private static final int FEWEST_WORDS = 20;
  private static final int TITLE_WORDS = 16;
  private static final int TITLE_FACTS = 8;
  private static final int FACTS = 32;
  private static final int NO_DAY = Integer.MIN_VALUE;

  private final int words;
  private final int day;
  private final short[] minima;
  private final int[] title;
  private final int[] titleFacts;
  private final int[] facts;

  private StoryFingerprint(
      int words, int day, short[] minima, int[] title, int[] titleFacts, int[] facts) {
    this.words = words;
    this.day = day;
    this.minima = minima;
    this.title = title;
    this.titleFacts = titleFacts;
    this.facts = facts;
  }

  /// The fingerprint of an article.
  ///
  /// @return empty where it has too few words to be a story
  public static Optional<StoryFingerprint> of(Article article) {
    StoryWords title = StoryWords.of(article.title(), 1);
    StoryWords body = StoryWords.of(article.body(), 2);
    if (body.words().length < FEWEST_WORDS) {
      return Optional.empty();
    }
    int day =
        article
            .published()
            .map(published -> (int) published.date().start().toLocalDate().toEpochDay())
            .orElse(NO_DAY);
    return Optional.of(
        new StoryFingerprint(
            body.words().length,
            day,
            minima(body.words()),
            StoryWords.least(title.words(), TITLE_WORDS),
            StoryWords.least(title.facts(), TITLE_FACTS),
            StoryWords.least(body.facts(), FACTS)));
  }

  private static short[] minima(long[] words) {
    int[] minima = new int[MINIMA];
    Arrays.fill(minima, Integer.MAX_VALUE);
    for (int i = 0; i + SHINGLE <= words.length; i++) {
      long shingle = 0;
      for (int j = i; j < i + SHINGLE; j++) {
        shingle = StoryWords.mixed(shingle * 31 + words[j]);
      }
      long value = shingle;
      for (int k = 0; k < MINIMA; k++) {
        // A linear sequence from two halves of one hash serves as many hash functions.
        value += (shingle >>> 17) | 1;
        int hash = (int) (StoryWords.mixed(value) >>> 33);
        if (hash < minima[k]) {
          minima[k] = hash;
        }
      }
    }
    // Sixteen bits of each suffice: other texts have the same by chance once in 65,536 times.
    short[] cut = new short[MINIMA];
    for (int k = 0; k < MINIMA; k++) {
      cut[k] = (short) minima[k];
    }
    return cut;
  }

  /// The texts that share one of these may be near; ten hexadecimal digits each.
  public List<String> bands() {
    List<String> bands = new ArrayList<>(BANDS);
    for (int band = 0; band < BANDS; band++) {
      long hash = band;
      for (int row = 0; row < ROWS; row++) {
        hash = StoryWords.mixed(hash * 31 + minima[band * ROWS + row]);
      }
      bands.add(String.format(Locale.ROOT, "%010x", hash >>> 24));
    }
    return bands;
  }

  /// True where two texts are one story.
  public boolean isSameStory(StoryFingerprint other) {
    double rows = rowsInCommon(other);
    if (rows < leastRows(other)) {
      return false;
    }
    if (isShared(titleFacts, other.titleFacts, TITLE_FACTS) < StoryLimits.LEAST_TITLE_FACTS
        || (rows < StoryLimits.SURELY_ENOUGH_ROWS
            && isShared(title, other.title, TITLE_WORDS) < StoryLimits.LEAST_TITLE_WORDS)) {
      return false;
    }
    boolean hasManyFacts = Math.min(facts.length, other.facts.length) >= StoryLimits.MANY_FACTS;
    return hasManyFacts
        ? isShared(facts, other.facts, FACTS) >= StoryLimits.LEAST_FACTS
        : isShared(facts, other.facts, FACTS) > 0 || rows >= StoryLimits.SURELY_ENOUGH_ROWS;
  }

  /// A form that is filled in again has the same title and another day; a copy has the same day.
  private double leastRows(StoryFingerprint other) {
    boolean areDated = day != NO_DAY && other.day != NO_DAY;
    if (areDated && Math.abs(day - other.day) > StoryLimits.MOST_DAYS_BETWEEN) {
      return StoryLimits.LEAST_ROWS_FAR_APART;
    }
    if (title.length == 0 || other.title.length == 0) {
      return StoryLimits.SURELY_ENOUGH_ROWS;
    }
    return areDated && Math.abs(day - other.day) <= 1 && Arrays.equals(title, other.title)
        ? StoryLimits.LEAST_ROWS_WITH_SAME_TITLE
        : StoryLimits.LEAST_ROWS;
  }

  /// The share that two sets have in common; where one is empty it says nothing against them.
  private static double isShared(int[] one, int[] other, int most) {
    return one.length == 0 || other.length == 0 ? 1 : inCommon(one, other, most);
  }

  /// The estimated share of rows of words that two texts have in common, 0 to 1.
  double rowsInCommon(StoryFingerprint other) {
    int equal = 0;
    for (int i = 0; i < MINIMA; i++) {
      if (minima[i] == other.minima[i]) {
        equal++;
      }
    }
    return (double) equal / MINIMA;
  }

  /// The share that two sets have in common, estimated by the least values of both together.
  private static double inCommon(int[] one, int[] other, int most) {
    int i = 0;
    int j = 0;
    int all = 0;
    int both = 0;
    while (all < most && (i < one.length || j < other.length)) {
      boolean takesOne = j == other.length || (i < one.length && one[i] <= other[j]);
      boolean takesOther = i == one.length || (j < other.length && other[j] <= one[i]);
      both += takesOne && takesOther ? 1 : 0;
      i += takesOne ? 1 : 0;
      j += takesOther ? 1 : 0;
      all++;
    }
    return all == 0 ? 0 : (double) both / all;
  }

  /// The fingerprint as bytes, which [#of(byte[], int, int)] reads.
  public byte[] toBytes() {
    ByteBuffer bytes =
        ByteBuffer.allocate(
            8 + 2 * MINIMA + 3 + 4 * (title.length + titleFacts.length + facts.length));
    bytes.putInt(words).putInt(day);
    for (short minimum : minima) {
      bytes.putShort(minimum);
    }
    for (int[] list : List.of(title, titleFacts, facts)) {
      bytes.put((byte) list.length);
      for (int value : list) {
        bytes.putInt(value);
      }
    }
    return bytes.array();
  }

  /// Reads what [#toBytes] wrote.
  public static StoryFingerprint of(byte[] bytes, int offset, int length) {
    ByteBuffer buffer = ByteBuffer.wrap(bytes, offset, length);
    int words = buffer.getInt();
    int day = buffer.getInt();
    short[] minima = new short[MINIMA];
    for (int i = 0; i < MINIMA; i++) {
      minima[i] = buffer.getShort();
    }
    return new StoryFingerprint(words, day, minima, list(buffer), list(buffer), list(buffer));
  }

  private static int[] list(ByteBuffer buffer) {
    int[] values = new int[buffer.get()];
    for (int i = 0; i < values.length; i++) {
      values[i] = buffer.getInt();
    }
    return values;
  }
}
