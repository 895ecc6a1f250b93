package de.lupe.indexer.story;

import de.lupe.schema.Article;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// What remains of a text to compare it by: its words in their order, three bytes each, the first
/// [#MOST_WORDS] of them, and the day of publication.
///
/// Near texts share at least one of their [#bands]: an index that holds those finds the few texts
/// worth comparing. They are made of the rows of three words, reduced to the least of their values
/// under many hash functions ([Broder 1997](https://doi.org/10.1109/SEQUEN.1997.666900)).
public final class StoryFingerprint {

  private static final int MOST_WORDS = 1000;
  private static final int FEWEST_WORDS = 12;
  private static final int TITLE_WORDS = 32;
  private static final int SHINGLE = 3;
  private static final int BANDS = 16;
  private static final int BAND_DIGITS = 10;
  private static final int ROWS = 3;
  private static final int NO_DAY = Integer.MIN_VALUE;

  private final int day;
  private final int[] title;
  private final int[] body;
  private final int[] rows;
  private final int[] sortedRows;
  private final int[] sortedWords;

  private StoryFingerprint(int day, int[] title, int[] body) {
    this.day = day;
    this.title = title;
    this.body = body;
    this.rows = rows(body);
    this.sortedRows = rows.clone();
    Arrays.sort(sortedRows);
    this.sortedWords =
        IntStream.concat(Arrays.stream(title), Arrays.stream(body))
            .map(StoryWords::hash)
            .sorted()
            .toArray();
  }

  /// The fingerprint of an article.
  ///
  /// @return empty where it has too few words to be a story
  public static Optional<StoryFingerprint> of(Article article) {
    int[] body = StoryWords.body(article.body(), MOST_WORDS);
    if (body.length < FEWEST_WORDS) {
      return Optional.empty();
    }
    int day =
        article
            .published()
            .map(published -> (int) published.date().start().toLocalDate().toEpochDay())
            .orElse(NO_DAY);
    return Optional.of(
        new StoryFingerprint(day, StoryWords.title(article.title(), TITLE_WORDS), body));
  }

  private static int[] rows(int[] body) {
    int[] rows = new int[body.length - SHINGLE + 1];
    for (int i = 0; i < rows.length; i++) {
      long row = 0;
      for (int j = i; j < i + SHINGLE; j++) {
        row = StoryWords.mixed(row * 31 + StoryWords.hash(body[j]));
      }
      rows[i] = (int) (row >>> 32);
    }
    return rows;
  }

  /// The texts that share one of these may be near; ten hexadecimal digits each.
  public List<String> bands() {
    int[] minima = new int[BANDS * ROWS];
    Arrays.fill(minima, Integer.MAX_VALUE);
    for (int row : rows) {
      long first = StoryWords.mixed(row);
      long step = (first >>> 17) | 1;
      long value = first;
      for (int k = 0; k < minima.length; k++) {
        // A linear sequence from two halves of one hash serves as many hash functions.
        value += step;
        minima[k] = Math.min(minima[k], (int) (StoryWords.mixed(value) >>> 33));
      }
    }
    List<String> bands = new ArrayList<>(BANDS);
    for (int band = 0; band < BANDS; band++) {
      long hash = band;
      for (int row = 0; row < ROWS; row++) {
        hash = StoryWords.mixed(hash * 31 + minima[band * ROWS + row]);
      }
      bands.add(HexFormat.of().toHexDigits(hash >>> 24, BAND_DIGITS));
    }
    return bands;
  }

  /// True where two texts are one story.
  public boolean isSameStory(StoryFingerprint other) {
    return StoryDifference.isOneStory(this, other);
  }

  /// How many days lie between two texts, where both have one.
  Optional<Integer> daysTo(StoryFingerprint other) {
    return day == NO_DAY || other.day == NO_DAY
        ? Optional.empty()
        : Optional.of(Math.abs(day - other.day));
  }

  int[] title() {
    return title;
  }

  int[] body() {
    return body;
  }

  /// True where a word of this or another text stands anywhere in this one.
  boolean has(int word) {
    return Arrays.binarySearch(sortedWords, StoryWords.hash(word)) >= 0;
  }

  /// Which words of the body stand in another body too, with the same ones beside them.
  boolean[] foundIn(StoryFingerprint other) {
    boolean[] found = new boolean[body.length];
    for (int i = 0; i < rows.length; i++) {
      if (Arrays.binarySearch(other.sortedRows, rows[i]) >= 0) {
        Arrays.fill(found, i, i + SHINGLE, true);
      }
    }
    return found;
  }

  /// The fingerprint as bytes, which [#of(byte[], int, int)] reads.
  public byte[] toBytes() {
    ByteBuffer bytes = ByteBuffer.allocate(5 + 3 * (title.length + body.length));
    bytes.putInt(day).put((byte) title.length);
    for (int[] words : List.of(title, body)) {
      for (int word : words) {
        bytes.put((byte) (word >>> 16)).putShort((short) word);
      }
    }
    return bytes.array();
  }

  /// Reads what [#toBytes] wrote.
  public static StoryFingerprint of(byte[] bytes, int offset, int length) {
    ByteBuffer buffer = ByteBuffer.wrap(bytes, offset, length);
    int day = buffer.getInt();
    int[] title = words(buffer, buffer.get());
    return new StoryFingerprint(day, title, words(buffer, buffer.remaining() / 3));
  }

  private static int[] words(ByteBuffer buffer, int count) {
    int[] words = new int[count];
    for (int i = 0; i < count; i++) {
      words[i] = (buffer.get() & 0xFF) << 16 | (buffer.getShort() & 0xFFFF);
    }
    return words;
  }
}
