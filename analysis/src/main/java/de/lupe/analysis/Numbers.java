package de.lupe.analysis;

/// Recognises versions, IPv4 addresses and numbers with dots and commas: `129.0.6668.58`, `v2.3`
/// (as `2.3`), `7.x`, `9.8p1`, `3.0.0-rc1`, `192.0.2.1:8080`, `10.0.0.0/8`.
///
/// A decimal comma is a point, as in versions and scores, and what groups thousands is left out:
/// `9,8` becomes `9.8`, `10.000` and `10,000` become `10000`, `1.234,56` becomes `1234.56`.
final class Numbers {

  private static final int LONGEST = 64;
  private static final String[] STAGES = {
    "rc", "beta", "alpha", "pre", "dev", "snapshot", "hotfix"
  };

  private Numbers() {}

  /// Where the number ends that begins at a place; the place itself where it is a word like others.
  static int scan(CharWindow window, int from, int wordEnd, TokenText out) {
    char first = Letters.lowerAscii(window.at(from));
    int start = first == 'v' && window.isDigitAt(from + 1) ? from + 1 : from;
    if (window.digitsEnd(start) == start || window.digitsEnd(start) < wordEnd) {
      return behindLetters(window, from, wordEnd, out);
    }
    int end = window.digitsEnd(start);
    int groups = 1;
    boolean octets = isOctet(window, start, end);
    boolean thousands = start == from && end - start <= 3 && window.at(start) != '0';
    while (window.at(end) == '.' && window.isDigitAt(end + 1) && end - from < LONGEST) {
      int next = window.digitsEnd(end + 1);
      octets &= isOctet(window, end + 1, next);
      thousands &= next - end == 4;
      groups++;
      end = next;
    }
    if (end - from > CharWindow.LOOK_AHEAD / 2) {
      return from;
    }
    if (groups == 4 && octets && start == from) {
      end = addressEnd(window, end);
      out.append(window, start, end);
      return end;
    }
    int whole = end;
    end = groups > 1 ? suffixEnd(window, end) : end;
    end = placeholderEnd(window, end);
    thousands &= end == whole;
    end = decimalsEnd(window, from, end);
    if (end == wordEnd) {
      return from;
    }
    append(window, start, end, thousands, out);
    return end;
  }

  private static void append(
      CharWindow window, int from, int end, boolean thousands, TokenText out) {
    for (int at = from; at < end; at++) {
      char c = window.at(at);
      boolean isDot = c == '.' || c == ',';
      boolean groups = isDot && thousands && (c == '.' || window.digitsEnd(at + 1) == at + 4);
      if (!groups) {
        out.append(isDot ? '.' : c);
      }
    }
  }

  /// `TLSv1.3` is the word `TLS` before the version `1.3`; `T1059.001` is one.
  private static int behindLetters(CharWindow window, int from, int wordEnd, TokenText out) {
    if (!window.isDigitAt(wordEnd - 1) || !isVersionAt(window, wordEnd - 1)) {
      return from;
    }
    int name = wordEnd;
    while (window.isDigitAt(name - 1)) {
      name--;
    }
    boolean isLetterBefore = !window.isDigitAt(name - 2);
    if (name - from > 2 && isLetterBefore && Letters.lowerAscii(window.at(name - 1)) == 'v') {
      name--;
    }
    if (name - from >= 2 && !window.isDigitAt(from)) {
      out.append(window, from, name);
      return name;
    }
    int end = wordEnd;
    while (window.at(end) == '.' && window.isDigitAt(end + 1) && end - from < LONGEST) {
      int next = window.digitsEnd(end + 1);
      if (next - end > LONGEST) {
        break;
      }
      end = next;
    }
    if (end == wordEnd) {
      return from;
    }
    out.append(window, from, end);
    return end;
  }

  /// True where digits begin behind which more follow after a dot.
  static boolean isVersionAt(CharWindow window, int at) {
    int end = window.digitsEnd(at);
    return end > at && window.at(end) == '.' && window.isDigitAt(end + 1);
  }

  private static boolean isOctet(CharWindow window, int from, int end) {
    if (end - from > 3) {
      return false;
    }
    int value = 0;
    for (int i = from; i < end; i++) {
      value = 10 * value + window.at(i) - '0';
    }
    return value < 256;
  }

  /// A port or the length of a net's prefix belongs to the address.
  private static int addressEnd(CharWindow window, int end) {
    char sign = window.at(end);
    int most = sign == ':' ? 5 : sign == '/' ? 2 : 0;
    int next = window.digitsEnd(end + 1);
    boolean belongs = next > end + 1 && next - end - 1 <= most && !window.isWordAt(next);
    return belongs ? next : end;
  }

  private static int suffixEnd(CharWindow window, int end) {
    int letters = window.wordEnd(end, LONGEST);
    if (letters > end) {
      return letters;
    }
    if (window.at(end) == '-') {
      for (String stage : STAGES) {
        if (window.startsWith(stage, end + 1)) {
          int number = end + 1 + stage.length();
          number += window.at(number) == '.' && window.isDigitAt(number + 1) ? 1 : 0;
          int next = window.digitsEnd(number);
          if (!window.isWordAt(next) && next - end < LONGEST) {
            return next;
          }
        }
      }
    }
    return end;
  }

  private static int placeholderEnd(CharWindow window, int end) {
    boolean any =
        window.at(end) == '.'
            && Letters.lowerAscii(window.at(end + 1)) == 'x'
            && !window.isWordAt(end + 2);
    return any ? end + 2 : end;
  }

  /// `3,5` and `1,000,000` are numbers, `1,2,3` is a list.
  private static int decimalsEnd(CharWindow window, int from, int end) {
    if (window.at(end) != ',' || !window.isDigitAt(end + 1) || window.at(from - 1) == ',') {
      return end;
    }
    int next = window.digitsEnd(end + 1);
    boolean thousands = next - end == 4;
    while (thousands && window.at(next) == ',' && window.isDigitAt(next + 1)) {
      int group = window.digitsEnd(next + 1);
      thousands = group - next == 4 && group - end < LONGEST;
      next = thousands ? group : next;
    }
    boolean list = window.at(next) == ',' && window.isDigitAt(next + 1);
    return list || window.isWordAt(next) || next - end > LONGEST ? end : next;
  }
}
