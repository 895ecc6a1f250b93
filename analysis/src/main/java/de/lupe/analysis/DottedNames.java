package de.lupe.analysis;

/// Recognises domains, file names and abbreviations: words with dots and without blanks.
///
/// It is a name where the last label is a known ending of domains or files: `example.com`,
/// `setup.exe`, `Node.js`, `ASP.NET`. With a capital it begins a sentence before which a blank is
/// missing: `Ende.Dann`. Letters with dots are an abbreviation and lose them: `U.S.A.` becomes
/// `USA`.
final class DottedNames {

  private static final int LONGEST = 253;

  private DottedNames() {}

  /// Where the domain or file name ends that begins at a place; the place itself where there is
  /// none.
  static int end(CharWindow window, int from) {
    int best = from;
    int label = from;
    while (true) {
      int labelEnd = label;
      while (labelEnd - from < LONGEST && isLabelAt(window, labelEnd)) {
        labelEnd++;
      }
      if (labelEnd == label || labelEnd - from >= LONGEST) {
        break;
      }
      if (label > from) {
        best = Math.max(best, knownEnd(window, label, labelEnd));
      }
      if (window.at(labelEnd) != '.') {
        break;
      }
      label = labelEnd + 1;
    }
    return best > from ? libraryVersionEnd(window, best) : best;
  }

  /// Where the labels end that [#end] looks at, the last one left out where there are too many.
  static int runEnd(CharWindow window, int from) {
    int end = from;
    int label = from;
    while (end - from < LONGEST && (isLabelAt(window, end) || window.at(end) == '.')) {
      label = window.at(end) == '.' ? end : label;
      end++;
    }
    return end - from < LONGEST ? end : label;
  }

  /// True where the label before a place is an ending of domains, not only of files.
  static boolean isDomain(CharWindow window, int end) {
    int label = end;
    while (label > 0 && window.isWordAt(label - 1)) {
      label--;
    }
    return NameEndings.isOfDomain(window.chars(), label, end - label);
  }

  private static boolean isLabelAt(CharWindow window, int index) {
    char c = window.at(index);
    return c == '-' || c == '_' || window.isWordAt(index);
  }

  /// Where a known ending stops within a label, `com` in `com-Konto`; 0 where it is unknown.
  private static int knownEnd(CharWindow window, int label, int labelEnd) {
    int end = window.wordEnd(label, labelEnd - label);
    if (end < labelEnd && window.at(end) != '-') {
      return 0;
    }
    if (window.startsWith("xn--", label)) {
      return labelEnd;
    }
    char first = window.at(label);
    boolean beginsSentence =
        Character.isUpperCase(first)
            && (end == label + 1 || Character.isLowerCase(window.at(label + 1)));
    return !beginsSentence && NameEndings.isKnown(window.chars(), label, end - label) ? end : 0;
  }

  /// `libssl.so.3`.
  private static int libraryVersionEnd(CharWindow window, int nameEnd) {
    int end = nameEnd;
    if (window.startsWith(".so.", end - 3)) {
      while (window.at(end) == '.' && window.isDigitAt(end + 1) && end - nameEnd < 16) {
        int next = window.digitsEnd(end + 1);
        if (next - end > 16) {
          break;
        }
        end = next;
      }
    }
    return end;
  }

  /// Where the letters with dots end that begin at a place; the place itself where there are none.
  static int abbreviation(CharWindow window, int from, TokenText out) {
    int at = from;
    int letters = 0;
    while (Letters.isPlain(window.at(at))
        && Character.isLetter(window.at(at))
        && !window.isWordAt(at + 1)
        && letters < 8) {
      letters++;
      if (window.at(at + 1) != '.' || !window.isWordAt(at + 2) || window.isWordAt(at + 3)) {
        at++;
        break;
      }
      at += 2;
    }
    if (letters < 2) {
      return from;
    }
    for (int i = 0; i < letters; i++) {
      out.append(window.at(from + 2 * i));
    }
    return at;
  }
}
