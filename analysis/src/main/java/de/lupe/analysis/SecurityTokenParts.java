package de.lupe.analysis;

import java.util.Arrays;
import org.apache.lucene.util.ArrayUtil;

/// Takes a token apart that is more than a word: see [SecurityTokenFilter] for what becomes of
/// what.
///
/// Every part is a stretch of the token. Whoever asks for `example.com` finds it by itself among
/// the parts of `a.example.com`, and needs none of its own parts for that.
final class SecurityTokenParts {

  /// The most parts of a token; those named first are kept.
  static final int MOST = 24;

  private static final int SHORTEST_WORD = 2;

  private char[] chars = new char[64];
  private int length;
  private final int[] starts = new int[MOST];
  private final int[] ends = new int[MOST];
  private int count;

  /// Finds the parts and keeps them for [#start] and [#end].
  ///
  /// @return how many there are, without the whole; 0 for a word
  int split(char[] token, int tokenLength) {
    count = 0;
    int first = 0;
    while (first < tokenLength && Character.isLetterOrDigit(token[first])) {
      first++;
    }
    if (first == tokenLength || token[0] == '.') {
      return 0;
    }
    chars = ArrayUtil.grow(chars, tokenLength);
    System.arraycopy(token, 0, chars, 0, tokenLength);
    length = tokenLength;
    split();
    return count;
  }

  /// The token last split.
  char[] chars() {
    return chars;
  }

  int start(int part) {
    return starts[part];
  }

  int end(int part) {
    return ends[part];
  }

  private void split() {
    if (indexOf('\\', 0, length) < length || chars[0] == '%') {
      path('\\');
    } else if (chars[0] == '/' || chars[0] == '~') {
      path('/');
    } else if (startsWith("cvss:")) {
      add(indexOf('/', 0, length) + 1, length);
      add(0, "cvss".length());
      add("cvss:".length(), indexOf('/', 0, length));
      dotted("cvss:".length(), indexOf('/', 0, length));
    } else if (startsWith("cve-")) {
      add(0, "cve".length());
      add(0, indexOf('-', "cve-".length(), length));
    } else if (startsWith("av:")) {
      return;
    } else if (indexOf('/', 0, length) < length || chars[0] == '[') {
      web();
    } else if (indexOf('@', 0, length) < length) {
      int at = indexOf('@', 0, length);
      add(0, at);
      add(at + 1, length);
      dotted(at + 1, length);
    } else if (indexOf(':', 0, length) < length) {
      withPort(0, length);
    } else if (indexOf('.', 0, length) < length) {
      dotted(0, length);
    } else if (indexOf('_', 0, length) < length) {
      words(0, length, 1);
    } else if (chars[length - 1] == '+' && length > 3) {
      add(0, length - 2);
    }
  }

  private void path(char separator) {
    int end = length;
    int begin = Math.max(0, lastIndexOf(separator, 0, end));
    int name = lastIndexOf(separator, 0, end) + 1;
    add(name, end);
    dotted(name, end);
    // The folder that it lies in, the folder of that, and so on.
    while (begin > 0 && indexOf(separator, 0, begin) < begin) {
      add(0, begin);
      begin = lastIndexOf(separator, 0, begin);
    }
    for (int from = 0; from < name - 1; ) {
      int to = indexOf(separator, from, length);
      if (to > from && chars[to - 1] != ':') {
        add(from, to);
        dotted(from, to);
      }
      if (chars[from] == '%' && to > from + 2 && chars[to - 1] == '%') {
        add(from + 1, to - 1);
      }
      from = to + 1;
    }
    if (separator == '\\') {
      stretches(name);
    }
  }

  /// `currentversion\run` of a registry key, then `windows\system32` amid a path. The names of Unix
  /// paths are words of their own where no slash stands before them.
  private void stretches(int name) {
    for (int i = indexOf('\\', 1, name); i < name - 1; i = indexOf('\\', i + 1, name)) {
      add(i + 1, length);
    }
    for (int i = indexOf('\\', 1, name); i < name - 1; i = indexOf('\\', i + 1, name)) {
      for (int end = i + 1; end < name && count < MOST; end++) {
        if (chars[end] == '\\' && end > i + 1) {
          add(i + 1, end);
        }
      }
    }
  }

  /// A URL without scheme, or a net.
  private void web() {
    int host = 0;
    int colon = indexOf(':', 0, length);
    if (colon + 2 < length && chars[colon + 1] == '/' && chars[colon + 2] == '/') {
      host = colon + 3;
      add(host, length);
    }
    int hostEnd = Math.min(indexOf('/', host, length), indexOf('?', host, length));
    int user = indexOf('@', host, hostEnd);
    host = user < hostEnd ? user + 1 : host;
    add(host, hostEnd);
    if (chars[host] == '[') {
      add(host + 1, indexOf(']', host, hostEnd));
    } else {
      withPort(host, hostEnd);
      boolean isNet = isNumber(host, hostEnd) && isNumber(hostEnd + 1, length);
      if (isNet || indexOf(':', indexOf(':', host, hostEnd) + 1, hostEnd) < hostEnd) {
        return;
      }
    }
    int pathEnd = Math.min(indexOf('?', hostEnd, length), indexOf('#', hostEnd, length));
    add(host, pathEnd);
    // The name behind the last slash, then the address before it, and so on.
    int end = pathEnd;
    for (int slash = lastIndexOf('/', hostEnd, end);
        slash >= 0;
        slash = lastIndexOf('/', hostEnd, end)) {
      add(host, slash);
      add(slash + 1, end);
      dotted(slash + 1, end);
      end = slash;
    }
    words(hostEnd, length, SHORTEST_WORD);
  }

  private void withPort(int from, int end) {
    int colon = indexOf(':', from, end);
    boolean onlyOne = colon < end && indexOf(':', colon + 1, end) == end;
    if (onlyOne) {
      add(from, colon);
    }
    if (onlyOne || colon == end) {
      dotted(from, colon);
    }
  }

  private void dotted(int from, int end) {
    int last = lastIndexOf('.', from, end);
    if (last <= from || last + 1 == end) {
      return;
    }
    if (isDate(from, end)) {
      add(last + 1, end);
      return;
    }
    if (Letters.isDigit(chars[last + 1]) || isNumber(from, last)) {
      for (int dot = indexOf('.', from, end); dot < end; dot = indexOf('.', dot + 1, end)) {
        add(from, dot);
      }
      addWithoutLetters(from, last, end);
      return;
    }
    boolean domain = NameEndings.isOfDomain(chars, last + 1, end - last - 1);
    boolean file = NameEndings.isOfFile(chars, last + 1, end - last - 1);
    if (domain || !file) {
      int dot = indexOf('.', from, end);
      while (dot < last) {
        add(dot + 1, end);
        dot = indexOf('.', dot + 1, end);
      }
      add(Math.max(from, lastIndexOf('.', from, last) + 1), last);
    }
    if (file || !domain) {
      add(from, last);
      int first = indexOf('.', from, end);
      if (first > from && first < last) {
        add(from, first);
      }
      words(from, first, SHORTEST_WORD);
    }
  }

  /// `9.8` of `9.8p1`, but not `1.2.3` of `1.2.3-beta`, which came before it.
  private void addWithoutLetters(int from, int last, int end) {
    int digits = last + 1;
    while (digits < end && Letters.isDigit(chars[digits])) {
      digits++;
    }
    if (digits > last + 1 && digits < end && Character.isLetter(chars[digits])) {
      add(from, digits);
    }
  }

  /// A day is no version: of `16.07.2024` the year is a part.
  private boolean isDate(int from, int end) {
    int first = indexOf('.', from, end);
    int second = indexOf('.', first + 1, end);
    return isNumber(from, end)
        && first - from <= 2
        && second - first <= 3
        && end - second == 5
        && indexOf('.', second + 1, end) == end
        && (chars[second + 1] == '1' || chars[second + 1] == '2');
  }

  private void words(int from, int end, int shortest) {
    int word = from;
    for (int i = from; i <= end; i++) {
      if (i == end || !Character.isLetterOrDigit(chars[i])) {
        if (i - word >= shortest && !isNumber(word, i)) {
          add(word, i);
        }
        word = i + 1;
      }
    }
  }

  private boolean isNumber(int from, int end) {
    for (int i = from; i < end; i++) {
      if (!Letters.isDigit(chars[i]) && chars[i] != '.') {
        return false;
      }
    }
    return true;
  }

  private void add(int from, int end) {
    if (end - from == length || count == MOST || !hasWord(from, end)) {
      return;
    }
    for (int part = 0; part < count; part++) {
      if (Arrays.equals(chars, starts[part], ends[part], chars, from, end)) {
        return;
      }
    }
    starts[count] = from;
    ends[count] = end;
    count++;
  }

  private boolean startsWith(String text) {
    if (length <= text.length()) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      if (chars[i] != text.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private boolean hasWord(int from, int end) {
    for (int i = from; i < end; i++) {
      if (Character.isLetterOrDigit(chars[i])) {
        return true;
      }
    }
    return false;
  }

  private int indexOf(char c, int from, int end) {
    int at = from;
    while (at < end && chars[at] != c) {
      at++;
    }
    return Math.min(at, end);
  }

  private int lastIndexOf(char c, int from, int end) {
    int at = end - 1;
    while (at >= from && chars[at] != c) {
      at--;
    }
    return at < from ? -1 : at;
  }
}
