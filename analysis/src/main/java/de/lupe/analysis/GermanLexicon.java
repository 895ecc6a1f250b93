package de.lupe.analysis;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// What is known of words as parts of compounds, beside [GermanDictionary]: the list that the
/// jWordSplitter artifact carries, which tells the usual words from the rare ones, and two lists of
/// Lupe's own, `part-words.txt` and `compound-rules.txt`, which say at their top what they are.
///
/// A word is asked for by its hash, which can also grow letter by letter:
///
/// ```java
/// long hash = GermanLexicon.hash("passwort".toCharArray(), 8);
/// GermanLexicon.instance().marks(hash); // LISTED
/// ```
///
/// Loaded once, on first use; safe for several threads.
final class GermanLexicon {

  /// The word stands in jWordSplitter's list.
  static final int LISTED = 1;

  /// The word is a part, first or last, and is never split itself: `ransomware`.
  static final int PART = 2;

  /// The word comes before nouns though it is none: `zwischen`.
  static final int PREFIX = 4;

  /// The same, but it begins more simple words than compounds: `unter`.
  static final int WEAK_PREFIX = 8;

  /// The word is never the first part: `heraus`.
  static final int NEVER_FIRST = 16;

  /// The word is never the last part, it only looks like an ending or an ending like it: `schaft`.
  static final int NEVER_LAST = 32;

  /// The infinitive is a noun in its own right: `verhalten`.
  static final int NOUN = 64;

  /// The hash of no letters.
  static final long START = 0x243F6A8885A308D3L;

  private static final String LIST = "/de/danielnaber/jwordsplitter/wordsGerman.txt";
  private static final String PARTS = "part-words.txt";
  private static final String RULES = "compound-rules.txt";

  // At least twice the words, a power of two.
  private static final int SLOTS = 1 << 17;

  private static final int SEEN_SHIFT = 50;
  private static final int LONGEST = 1000;

  private final long[] hashes = new long[SLOTS];
  // One bit for each word, where most that are none are told from them without a look further.
  private final long[] seen = new long[1 << (Long.SIZE - SEEN_SHIFT)];
  private final byte[] marks = new byte[SLOTS];
  private final char[] word = new char[LONGEST];
  private final char[] folded = new char[GermanFolding.maxLength(LONGEST)];
  private long all;

  private GermanLexicon() {
    read(LIST, LISTED);
    read(PARTS, PART);
    read(RULES, 0);
  }

  /// The words, loaded on first use.
  static GermanLexicon instance() {
    return Holder.INSTANCE;
  }

  /// Changes whenever the words change.
  static String fingerprint() {
    return Long.toHexString(instance().all);
  }

  /// The hash of some letters and one more.
  static long hash(long before, char letter) {
    long mixed = (before ^ letter) * 0x9E3779B97F4A7C15L;
    return mixed ^ (mixed >>> 29);
  }

  /// The hash of a word.
  static long hash(char[] word, int length) {
    long hash = START;
    for (int i = 0; i < length; i++) {
      hash = hash(hash, word[i]);
    }
    return hash;
  }

  /// What is known of a word, as bits; 0 where nothing is.
  int marks(long hash) {
    if ((seen[(int) (hash >>> SEEN_SHIFT)] & (1L << hash)) == 0) {
      return 0;
    }
    int slot = slot(hash);
    return hashes[slot] == hash ? marks[slot] : 0;
  }

  private int slot(long hash) {
    int slot = (int) hash & (SLOTS - 1);
    while (hashes[slot] != 0 && hashes[slot] != hash) {
      slot = slot + 1 & (SLOTS - 1);
    }
    return slot;
  }

  /// Reads words, one or several a line. A name with a colon at the beginning of a line sets what
  /// the words behind it are.
  private void read(String resource, int kind) {
    int mark = kind;
    char[] text = textOf(resource).toCharArray();
    int start = 0;
    while (start < text.length) {
      int end = start;
      int colon = -1;
      while (end < text.length && text[end] != '\n') {
        colon = text[end] == ':' ? end : colon;
        end++;
      }
      if (text[start] != '#') {
        if (colon > 0) {
          mark = kindOf(String.valueOf(text, start, colon - start));
          start = colon + 1;
        }
        addAll(text, start, end, mark);
      }
      start = end + 1;
    }
  }

  private static String textOf(String resource) {
    try (InputStream stream = GermanLexicon.class.getResourceAsStream(resource)) {
      if (stream == null) {
        throw new IllegalStateException(
            String.format(Locale.ROOT, "the lexicon %s is not on the class path", resource));
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void addAll(char[] text, int from, int to, int mark) {
    int size = 0;
    for (int i = from; i <= to; i++) {
      if (i < to && text[i] > ' ') {
        word[size++] = Character.toLowerCase(text[i]);
      } else if (size > 0) {
        add(size, mark);
        size = 0;
      }
    }
  }

  private void add(int size, int mark) {
    long hash = hash(folded, GermanFolding.fold(word, size, folded));
    int slot = slot(hash);
    hashes[slot] = hash;
    seen[(int) (hash >>> SEEN_SHIFT)] |= 1L << hash;
    marks[slot] |= (byte) mark;
    all = 31 * all + hash + mark;
  }

  private static int kindOf(String name) {
    return switch (name) {
      case "prefix" -> PREFIX;
      case "weak prefix" -> WEAK_PREFIX;
      case "never first" -> NEVER_FIRST;
      case "never last" -> NEVER_LAST;
      case "noun" -> NOUN;
      default ->
          throw new IllegalStateException(
              String.format(Locale.ROOT, "no kind of words (got %s)", name));
    };
  }

  private static final class Holder {
    static final GermanLexicon INSTANCE = new GermanLexicon();
  }
}
