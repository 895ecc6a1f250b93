package de.lupe.analysis;

import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;

/// A stretch of the text in which every spelling of a character is the plain one, each with the
/// place in the text that it stands for.
///
/// Left out are soft hyphens, zero-width characters and accents that follow their letter; blanks of
/// every kind are blanks, hyphens `-`, dashes `–`, apostrophes `'`; ligatures are their letters; a
/// decomposed `ü` is composed; of defanged indicators the brackets are gone (`example[.]com`). So
/// whoever scans has to know one spelling alone.
///
/// The window has a fixed size and moves over the text, whatever its length.
final class CharWindow {

  /// So many characters can be seen from the place that [#move] was called with.
  static final int LOOK_AHEAD = 1300;

  private static final int CAPACITY = 8192;
  // What stands before a token tells whether it may begin there.
  private static final int LOOK_BEHIND = 2;
  // The longest sequence that becomes fewer characters: a blank and "[punkt]".
  private static final int RAW_AHEAD = 16;
  private static final int RAW_CAPACITY = 4096;
  private static final int LONGEST_EXPANSION = 3;

  private final char[] chars = new char[CAPACITY + LONGEST_EXPANSION];
  private final int[] starts = new int[CAPACITY + LONGEST_EXPANSION];
  private final int[] ends = new int[CAPACITY + LONGEST_EXPANSION];
  private int limit;
  private int moved;

  private final char[] raw = new char[RAW_CAPACITY + RAW_AHEAD];
  private int rawAt;
  private int rawLimit;
  private int rawMoved;
  private boolean rawEnded;
  private boolean ended;

  /// Begins with another text.
  void reset() {
    limit = 0;
    moved = 0;
    rawAt = 0;
    rawLimit = 0;
    rawMoved = 0;
    rawEnded = false;
    ended = false;
  }

  /// Makes sure that [#LOOK_AHEAD] characters can be seen from a place on, or all to the end.
  ///
  /// @return where that place is from now on
  int move(Reader text, int from) throws IOException {
    if (ended || limit - from >= LOOK_AHEAD) {
      return from;
    }
    int gone = Math.max(0, from - LOOK_BEHIND);
    System.arraycopy(chars, gone, chars, 0, limit - gone);
    System.arraycopy(starts, gone, starts, 0, limit - gone);
    System.arraycopy(ends, gone, ends, 0, limit - gone);
    limit -= gone;
    moved += gone;
    fill(text);
    return from - gone;
  }

  /// The character at a place, a blank behind the end and before the beginning.
  char at(int index) {
    return index >= 0 && index < limit ? chars[index] : ' ';
  }

  /// The characters, up to [#limit]; not to be changed.
  char[] chars() {
    return chars;
  }

  int limit() {
    return limit;
  }

  /// A number for a place that stays the same when the window moves.
  int absolute(int index) {
    return moved + index;
  }

  /// Where a character begins in the text.
  int startOffset(int index) {
    return starts[index];
  }

  /// Where a character ends in the text, with the marks behind it.
  int endOffset(int index) {
    return ends[index];
  }

  /// How much of the text has been read.
  int rawLength() {
    return rawMoved + rawAt;
  }

  /// True where a letter, a digit, or a mark on one stands.
  boolean isWordAt(int index) {
    if (index < 0 || index >= limit) {
      return false;
    }
    char c = chars[index];
    if (Letters.isPlain(c)) {
      return Letters.isWord(c);
    }
    if (Character.isHighSurrogate(c)) {
      char low = at(index + 1);
      return Character.isLowSurrogate(low) && Letters.isWord(Character.toCodePoint(c, low));
    }
    if (Character.isLowSurrogate(c)) {
      char high = at(index - 1);
      return Character.isHighSurrogate(high) && Letters.isWord(Character.toCodePoint(high, c));
    }
    return Letters.isWord((int) c);
  }

  boolean isDigitAt(int index) {
    char c = at(index);
    return c >= '0' && c <= '9';
  }

  /// Where the run of letters and digits ends that begins at a place; not amid a surrogate pair.
  int wordEnd(int from, int longest) {
    int end = from;
    int most = Math.min(limit, from + longest);
    while (end < most
        && (Letters.isPlain(chars[end]) ? Letters.isWord(chars[end]) : isWordAt(end))) {
      end++;
    }
    return end > from && end == most && Character.isHighSurrogate(chars[end - 1]) ? end - 1 : end;
  }

  /// Where the run of ASCII digits ends that begins at a place.
  int digitsEnd(int from) {
    int end = from;
    while (isDigitAt(end)) {
      end++;
    }
    return end;
  }

  /// True where a text in lower-case ASCII stands, in any case.
  boolean startsWith(String lower, int from) {
    for (int i = 0; i < lower.length(); i++) {
      if (Letters.lowerAscii(at(from + i)) != lower.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private void fill(Reader text) throws IOException {
    while (limit < CAPACITY) {
      if (!rawEnded && rawLimit - rawAt <= RAW_AHEAD) {
        fillRaw(text);
      }
      int safe = rawEnded ? rawLimit : rawLimit - RAW_AHEAD;
      if (rawAt >= safe) {
        ended = true;
        return;
      }
      int at = rawAt;
      int to = limit;
      int offset = rawMoved;
      while (at < safe && to < CAPACITY && Letters.standsForItself(raw[at])) {
        chars[to] = raw[at];
        starts[to] = offset + at;
        ends[to] = offset + at + 1;
        at++;
        to++;
      }
      rawAt = at;
      limit = to;
      if (at < safe && to < CAPACITY) {
        normalize(raw[at]);
      }
    }
  }

  private void fillRaw(Reader text) throws IOException {
    System.arraycopy(raw, rawAt, raw, 0, rawLimit - rawAt);
    rawLimit -= rawAt;
    rawMoved += rawAt;
    rawAt = 0;
    while (rawLimit < RAW_CAPACITY) {
      int read = text.read(raw, rawLimit, RAW_CAPACITY - rawLimit);
      if (read < 0) {
        rawEnded = true;
        Arrays.fill(raw, rawLimit, raw.length, ' ');
        return;
      }
      rawLimit += read;
    }
  }

  private void normalize(char c) {
    switch (c) {
      case '[', '(', '{' -> {
        if (!refang(c)) {
          put(c, 1);
        }
      }
      case '\u00B4', '`', '\u2018', '\u2019', '\u201B', '\u02BC', '\u2032' -> put('\'', 1);
      case '\u2010', '\u2011', '\uFE63', '\uFF0D' -> put('-', 1);
      case '\u2012', '\u2013', '\u2014', '\u2015', '\u2212', '\uFE58' -> put('–', 1);
      case 'ẞ' -> put('ß', 1);
      case 'ſ' -> put('s', 1);
      default -> {
        if (c >= '\uFB00' && c <= '\uFB06') {
          String letters = Letters.ofLigature(c);
          for (int i = 0; i < letters.length(); i++) {
            put(letters.charAt(i), 1, i + 1 == letters.length());
          }
        } else if (c >= '\u0300' && c <= '\u036F' && limit > 0 && chars[limit - 1] < '\u0250') {
          accent(c);
        } else if (c > '\uFF00' && c < '\uFF5F') {
          put((char) (c - 0xFEE0), 1);
        } else if (Letters.isInvisible(c)) {
          rawAt++;
        } else {
          put(Letters.isBlank(c) ? ' ' : c, 1);
        }
      }
    }
  }

  private void put(char c, int rawChars) {
    put(c, rawChars, true);
  }

  private void put(char c, int rawChars, boolean last) {
    chars[limit] = c;
    starts[limit] = rawMoved + rawAt;
    ends[limit] = rawMoved + rawAt + rawChars;
    limit++;
    rawAt += last ? rawChars : 0;
  }

  /// An accent belongs to the letter before it.
  private void accent(char c) {
    if (Letters.isWord(chars[limit - 1])) {
      if (c == '\u0308') {
        chars[limit - 1] = Letters.umlaut(chars[limit - 1]);
      }
      ends[limit - 1] = rawMoved + rawAt + 1;
    }
    rawAt++;
  }

  /// Takes `[.]`, `(dot)`, `[at]` and the like as the character they hide.
  private boolean refang(char open) {
    String hidden = Defanged.hidden(raw, rawAt);
    if (hidden.isEmpty()) {
      return false;
    }
    int length = Defanged.length(raw, rawAt);
    boolean spaced = limit > 1 && chars[limit - 1] == ' ' && raw[rawAt + length] == ' ';
    char before = chars[Math.max(0, limit - (spaced ? 2 : 1))];
    char behind = raw[rawAt + length + (spaced ? 1 : 0)];
    // Colons stand beside each other in IPv6 addresses: "2001[:]db8[:][:]1".
    boolean isColon = hidden.equals(":") && !spaced;
    boolean joins =
        limit > 0
            && (Letters.isWord((int) before) || (isColon && before == ':'))
            && (Letters.isWord((int) behind)
                || behind == '/'
                || (isColon
                    && (behind == ':' || Defanged.hidden(raw, rawAt + length).equals(":"))));
    if (!joins || (spaced && open == '(' && hidden.equals("."))) {
      return false;
    }
    if (spaced) {
      limit--;
    }
    for (int i = 0; i < hidden.length(); i++) {
      put(hidden.charAt(i), length, i + 1 == hidden.length());
    }
    rawAt += spaced ? 1 : 0;
    return true;
  }
}
