package de.lupe.analysis;

/// Recognises the ids of vulnerabilities, weaknesses, updates and advisories, each of which becomes
/// one token in one spelling.
///
/// | written | token |
/// |---|---|
/// | `CVE-2024-1234`, `CVE 2024-1234`, `cve_2024_1234`, `CVE2024-1234` | `cve-2024-1234` |
/// | `CVE 2024 12345` | `cve-2024-12345` |
/// | `CVE-2024` | `cve-2024`, which is a part of all of that year |
/// | `CWE-79`, `CWE 79` | `cwe-79` |
/// | `KB5034441`, `KB 5034441` | `kb5034441` |
/// | `MS17-010` | `ms17-010` |
/// | `GHSA-jfh8-c2jp-5v3q` | `ghsa-jfh8-c2jp-5v3q` |
/// | `RHSA-2024:1234`, `VMSA-2024-0001`, `ZDI-CAN-1234`, `FG-IR-24-015` | with hyphens |
final class SecurityIds {

  // Those with several words before those they begin with.
  private static final String[] PREFIXES = {
    "wid-sec-w",
    "wid-sec",
    "zdi-can",
    "zdi",
    "fg-ir",
    "edb-id",
    "cwe",
    "capec",
    "icsma",
    "icsa",
    "ssa",
    "dsa",
    "dla",
    "usn",
    "rhsa",
    "rhba",
    "glsa",
    "jvndb",
    "bdu"
  };
  private static final int MOST_NUMBERS = 3;
  private static final int LONGEST_NUMBER = 19;
  private static final int SURELY_A_NUMBER = 5;
  private static final int[] UUID = {8, 4, 4, 4, 12};

  private SecurityIds() {}

  /// Where the id ends that begins at a place; the place itself where there is none.
  static int scan(CharWindow window, int from, TokenText out) {
    int letters = from;
    while (letters - from < 9 && Letters.isAsciiLetter(window.at(letters))) {
      letters++;
    }
    char behind = window.at(letters);
    boolean goesOn = isSeparator(behind) || Letters.isDigit(behind) || behind == ':';
    int end = from;
    if (letters - from >= 2 && goesOn) {
      end = named(window, from, letters, out);
    }
    return end > from ? end : uuid(window, from, out);
  }

  private static int named(CharWindow window, int from, int letters, TokenText out) {
    if (letters - from == 3 && window.startsWith("cve", from)) {
      return cve(window, from, out);
    }
    if (letters - from == 2 && window.startsWith("kb", from)) {
      return update(window, from, out);
    }
    if (letters - from == 4 && window.startsWith("ghsa-", from)) {
      return githubAdvisory(window, from, out);
    }
    boolean bulletin =
        (window.startsWith("ms", from) && letters - from == 2)
            || (window.startsWith("aps", from) && letters - from == 4);
    if (bulletin && window.digitsEnd(letters) == letters + 2) {
      return numbered(window, from, letters + 2, false, out);
    }
    for (String prefix : PREFIXES) {
      if (window.startsWith(prefix, from) && !window.isWordAt(from + prefix.length())) {
        int end = numbered(window, from, from + prefix.length(), prefix.equals("cwe"), out);
        if (end > from) {
          return end;
        }
      }
    }
    return ofYear(window, from, letters, out);
  }

  private static int cve(CharWindow window, int from, TokenText out) {
    int at = from + 3;
    boolean hasDash = false;
    if (isSeparator(window.at(at)) || window.at(at) == ':') {
      hasDash = window.at(at) != ' ';
      at++;
    }
    int year = at;
    char between = window.at(year + 4);
    if (!isYear(window, year)) {
      return from;
    }
    int number = year + 5;
    int end = numberEnd(window, number);
    int digits = end - number;
    // Without any dash few digits are a list of numbers: "CVE 2024 1234".
    int fewest = hasDash || between != ' ' ? 4 : SURELY_A_NUMBER;
    boolean hasNumber = isSeparator(between) && digits >= fewest;
    if (!hasNumber && !(hasDash && isEnd(window, year + 4))) {
      return from;
    }
    out.append("cve-");
    out.append(window, year, year + 4);
    if (!hasNumber) {
      return year + 4;
    }
    out.append('-');
    out.append(window, number, end);
    return end;
  }

  /// True where neither a word nor a number behind a hyphen goes on.
  private static boolean isEnd(CharWindow window, int at) {
    return !window.isWordAt(at) && !(window.at(at) == '-' && window.isDigitAt(at + 1));
  }

  private static int update(CharWindow window, int from, TokenText out) {
    int number = isSeparator(window.at(from + 2)) ? from + 3 : from + 2;
    int end = numberEnd(window, number);
    if (end - number < 6 || end - number > 8) {
      return from;
    }
    out.append("kb");
    out.append(window, number, end);
    return end;
  }

  private static int githubAdvisory(CharWindow window, int from, TokenText out) {
    int at = from + 4;
    for (int group = 0; group < 3; group++) {
      if (window.at(at) != '-' || window.wordEnd(at + 1, 5) != at + 5) {
        return from;
      }
      at += 5;
    }
    out.append(window, from, at);
    return at;
  }

  /// A prefix and the numbers behind it.
  private static int numbered(
      CharWindow window, int from, int prefixEnd, boolean evenBehindBlank, TokenText out) {
    int end = prefixEnd;
    out.append(window, from, prefixEnd);
    for (int count = 0; count < MOST_NUMBERS; count++) {
      char between = window.at(end);
      boolean joins =
          between == ' ' ? evenBehindBlank && count == 0 : isSeparator(between) || between == ':';
      int next = joins ? numberEnd(window, end + 1) : end + 1;
      if (next <= end + 1) {
        break;
      }
      out.append('-');
      out.append(window, end + 1, next);
      end = next;
    }
    if (end == prefixEnd) {
      out.clear();
      return from;
    }
    return end;
  }

  /// Whoever numbers what he finds by years: `VMSA-2024-0001`, `VDE-2024-012`.
  private static int ofYear(CharWindow window, int from, int letters, TokenText out) {
    int year = letters + 1;
    if (window.at(letters) != '-' || !isYear(window, year) || window.at(year + 4) != '-') {
      return from;
    }
    int end = numberEnd(window, year + 5);
    if (end == year + 5) {
      return from;
    }
    out.append(window, from, end);
    return end;
  }

  private static int uuid(CharWindow window, int from, TokenText out) {
    int at = from;
    for (int group = 0; group < UUID.length; group++) {
      for (int i = 0; i < UUID[group]; i++) {
        if (!Letters.isHex(window.at(at++))) {
          return from;
        }
      }
      if (group < UUID.length - 1 && window.at(at++) != '-') {
        return from;
      }
    }
    if (window.isWordAt(at)) {
      return from;
    }
    out.append(window, from, at);
    return at;
  }

  /// Where a number ends; where it begins if there is none or it goes on as a word.
  private static int numberEnd(CharWindow window, int from) {
    int end = window.digitsEnd(from);
    return window.isWordAt(end) || end - from > LONGEST_NUMBER ? from : end;
  }

  private static boolean isYear(CharWindow window, int at) {
    char first = window.at(at);
    return (first == '1' || first == '2')
        && window.isDigitAt(at + 1)
        && window.isDigitAt(at + 2)
        && window.isDigitAt(at + 3)
        && !window.isDigitAt(at + 4);
  }

  private static boolean isSeparator(char c) {
    return c == '-' || c == '–' || c == '_' || c == ' ';
  }
}
