package de.lupe.analysis;

/// Scans words: letters and digits, with what may stand amid a word or belongs to its end.
///
/// | written | word |
/// |---|---|
/// | `Snyk’s`, `geht's` | `Snyk`, `geht` |
/// | `O'Reilly` | `OReilly` |
/// | `mod_security` | `mod_security` |
/// | `OpenSSH_9.8` | `OpenSSH`, before a version |
/// | `C++`, `Notepad++`, `C#`, `.NET`, `AT&T` | as written |
/// | `Nutzer:innen`, `NutzerInnen` | `Nutzer` |
final class WordScanner {

  /// Longer words are cut, as Lucene's own tokenizer does.
  static final int LONGEST = 255;

  private static final int LONGEST_INITIALS = 3;

  private WordScanner() {}

  /// True where a word begins, `.NET` included.
  static boolean begins(CharWindow window, int at) {
    return window.isWordAt(at) || isDotNet(window, at);
  }

  /// True for the `.NET` that no letter precedes.
  static boolean isDotNet(CharWindow window, int at) {
    return window.at(at) == '.'
        && window.startsWith("net", at + 1)
        && !window.isWordAt(at + 4)
        && !window.isWordAt(at - 1);
  }

  /// Where the word ends that [#begins] at a place.
  ///
  /// @param out receives the word
  static int scan(CharWindow window, int from, TokenText out) {
    if (window.at(from) == '.') {
      out.append(window, from, from + 4);
      return from + 4;
    }
    int run = from;
    while (true) {
      int end = window.wordEnd(run, LONGEST - (run - from));
      int stem = run == from ? GenderedForms.stemEnd(window, from, end) : end;
      if (stem < end) {
        GenderedForms.append(window, from, stem, end, out);
        return end;
      }
      int gendered = run == from ? GenderedForms.end(window, from, end) : end;
      if (gendered > end) {
        GenderedForms.append(window, from, end, gendered, out);
        return gendered;
      }
      out.append(window, run, end);
      int next = nextRun(window, run, end, out);
      if (next == end || end - from >= LONGEST - 1) {
        return signsEnd(window, from, run, end, out);
      }
      if (!window.isWordAt(next)) {
        return next;
      }
      run = next;
    }
  }

  /// Where the word goes on behind its letters; behind an `'s` that is dropped nothing goes on.
  private static int nextRun(CharWindow window, int run, int end, TokenText out) {
    char joint = window.at(end);
    if (joint == '\'' && window.isWordAt(end + 1)) {
      boolean genitive = Letters.lowerAscii(window.at(end + 1)) == 's' && !window.isWordAt(end + 2);
      return genitive ? end + 2 : end + 1;
    }
    if (joint == '_') {
      int next = end;
      while (window.at(next) == '_' && next - end < LONGEST_INITIALS) {
        next++;
      }
      if (window.isWordAt(next) && !Numbers.isVersionAt(window, next)) {
        out.append('_');
        return next;
      }
    }
    if (joint == '&'
        && end - run <= LONGEST_INITIALS
        && window.isWordAt(end + 1)
        && window.wordEnd(end + 1, LONGEST) - end - 1 <= LONGEST_INITIALS) {
      out.append('&');
      return end + 1;
    }
    return end;
  }

  private static int signsEnd(CharWindow window, int from, int run, int end, TokenText out) {
    if (window.at(end) == '+' && window.at(end + 1) == '+' && !window.isWordAt(end + 2)) {
      out.append("++");
      return end + 2;
    }
    boolean sharp =
        window.at(end) == '#'
            && end == from + 1
            && run == from
            && Letters.isAsciiLetter(window.at(from))
            && !window.isWordAt(end + 1);
    if (sharp) {
      out.append('#');
      return end + 1;
    }
    return end;
  }
}
