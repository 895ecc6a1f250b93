package de.lupe.analysis;

import org.apache.lucene.util.ArrayUtil;

/// Collects the characters of a token that is not written as the text has it.
final class TokenText {

  private char[] chars = new char[CharWindow.LOOK_AHEAD];
  private int length;

  char[] chars() {
    return chars;
  }

  int length() {
    return length;
  }

  void clear() {
    length = 0;
  }

  boolean startsWith(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (i >= length || chars[i] != text.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  void cut(int newLength) {
    length = newLength;
  }

  void append(char c) {
    if (length == chars.length) {
      chars = ArrayUtil.grow(chars);
    }
    chars[length++] = c;
  }

  void append(char[] from, int start, int end) {
    chars = ArrayUtil.grow(chars, length + end - start);
    System.arraycopy(from, start, chars, length, end - start);
    length += end - start;
  }

  void append(CharWindow window, int from, int to) {
    append(window.chars(), from, Math.min(to, window.limit()));
  }

  void append(String text) {
    for (int i = 0; i < text.length(); i++) {
      append(text.charAt(i));
    }
  }
}
