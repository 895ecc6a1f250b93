package de.lupe.analysis;

/// Recognises paths of Windows and Unix and registry keys, each as one token.
///
/// | written | token |
/// |---|---|
/// | `C:\Windows\x.exe`, `C:/Windows/x.exe`, `C:\\Windows\\x.exe` | `C:\Windows\x.exe` |
/// | `%APPDATA%\x`, `\\server\share`, `DOMAIN\name` | as written |
/// | `HKEY_LOCAL_MACHINE\Software`, `HKLM:\Software`, `Computer\HKLM\Software` | `hklm\Software` |
/// | `/etc/passwd`, `~/.ssh/id_rsa` | as written |
final class FilePaths {

  private static final int LONGEST = 1000;
  private static final int LONGEST_VARIABLE = 32;
  private static final int LONGEST_WORD = 40;
  private static final int BLANKS_IN_A_NAME = 2;
  private static final String IN_NAMES = "._-$%~+#@&{}*='";
  private static final String PUNCTUATION = ".,;:!?'*_-~–=#&+@";

  /// What the registry editor puts before a key.
  private static final String REGISTRY_EDITOR = "computer\\";

  private static final String[][] HIVES = {
    {"hkey_local_machine", "hklm"},
    {"hkey_current_user", "hkcu"},
    {"hkey_classes_root", "hkcr"},
    {"hkey_users", "hku"},
    {"hkey_current_config", "hkcc"},
    {"hklm", "hklm"},
    {"hkcu", "hkcu"},
    {"hkcr", "hkcr"},
    {"hku", "hku"},
    {"hkcc", "hkcc"}
  };

  /// What follows a blank in the names of folders that every Windows has.
  private static final String[] SECOND_WORDS = {
    "files", "and ", "settings", "menu", "nt", "data", "defender", "explorer", "(x86)"
  };

  private FilePaths() {}

  /// Where the path ends that begins with a letter at a place; the place itself where there is
  /// none.
  static int scanWord(CharWindow window, int from, int wordEnd, TokenText out) {
    char next = window.at(wordEnd);
    if (wordEnd == from + 1 && next == ':' && Letters.isAsciiLetter(window.at(from))) {
      boolean drive =
          window.at(wordEnd + 1) == '\\'
              || (window.at(wordEnd + 1) == '/' && window.isWordAt(wordEnd + 2));
      if (!drive) {
        return from;
      }
      out.append(window, from, wordEnd + 1);
      return windows(window, wordEnd + 1, out);
    }
    int hive = window.startsWith(REGISTRY_EDITOR, from) ? from + REGISTRY_EDITOR.length() : from;
    if (window.startsWith("hk", hive)) {
      int end = registry(window, hive, out);
      if (end > hive) {
        return end;
      }
    }
    if (next == '\\' && isNameAt(window, wordEnd + 1)) {
      out.append(window, from, wordEnd);
      return windows(window, wordEnd, out);
    }
    return from;
  }

  private static int registry(CharWindow window, int from, TokenText out) {
    for (String[] hive : HIVES) {
      int end = from + hive[0].length();
      if (window.startsWith(hive[0], from) && !window.isWordAt(end) && window.at(end) != '_') {
        int rest = window.at(end) == ':' && window.at(end + 1) == '\\' ? end + 1 : end;
        out.append(hive[1]);
        return window.at(rest) == '\\' ? windows(window, rest, out) : end;
      }
    }
    return from;
  }

  /// Where the path ends that begins with a sign at a place.
  static int scanSign(CharWindow window, int from, TokenText out) {
    return switch (window.at(from)) {
      case '%' -> variable(window, from, out);
      case '\\' -> {
        boolean share = window.at(from + 1) == '\\' && window.isWordAt(from + 2);
        if (share) {
          out.append('\\');
        }
        yield share ? windows(window, from + 1, out) : from;
      }
      case '~' -> {
        boolean home = window.at(from + 1) == '/' && isNameAt(window, from + 2);
        if (home) {
          out.append('~');
        }
        yield home ? unix(window, from + 1, out) : from;
      }
      case '/' -> {
        boolean begins = !window.isWordAt(from - 1) && ":/.*".indexOf(window.at(from - 1)) < 0;
        int end = begins && isNameAt(window, from + 1) ? unix(window, from, out) : from;
        if (end > from && !hasTwoNames(out)) {
          out.clear();
          end = from;
        }
        yield end;
      }
      default -> from;
    };
  }

  private static int variable(CharWindow window, int from, TokenText out) {
    int end = from + 1;
    while (end - from < LONGEST_VARIABLE
        && (window.isWordAt(end) || window.at(end) == '_' || window.at(end) == '(')) {
      end++;
    }
    if (window.at(end) != '%'
        || window.isWordAt(from - 1)
        || !Letters.isAsciiLetter(window.at(from + 1))) {
      return from;
    }
    out.append(window, from, end + 1);
    boolean goesOn =
        window.at(end + 1) == '\\' || (window.at(end + 1) == '/' && window.isWordAt(end + 2));
    return goesOn ? windows(window, end + 1, out) : end + 1;
  }

  /// Goes on from a separator; both slashes separate, several as one.
  private static int windows(CharWindow window, int from, TokenText out) {
    int start = out.length();
    int at = from;
    int open = 0;
    while (at - from < LONGEST) {
      char c = window.at(at);
      if (c == '\\' || c == '/') {
        if (out.length() == 0 || out.chars()[out.length() - 1] != '\\' || at == from) {
          out.append('\\');
        }
      } else if (c == ' ') {
        if (!isBlankInName(window, at)) {
          break;
        }
        out.append(' ');
      } else if (c == '(' || (c == ')' && open > 0)) {
        open += c == '(' ? 1 : -1;
        out.append(c);
      } else if (isNameAt(window, at)) {
        out.append(c);
      } else {
        break;
      }
      at++;
    }
    return trimmed(from, at, start, out);
  }

  private static int unix(CharWindow window, int from, TokenText out) {
    int start = out.length();
    int at = from;
    while (at - from < LONGEST && (window.at(at) == '/' || isNameAt(window, at))) {
      out.append(window.at(at));
      at++;
    }
    return trimmed(from, at, start, out);
  }

  /// Gives back the punctuation of the sentence, and the separator at the end.
  private static int trimmed(int from, int pathEnd, int start, TokenText out) {
    int end = pathEnd;
    int length = out.length();
    while (length > start
        && end > from
        && (PUNCTUATION.indexOf(out.chars()[length - 1]) >= 0
            || out.chars()[length - 1] == ' '
            || out.chars()[length - 1] == '('
            || Character.isHighSurrogate(out.chars()[length - 1]))) {
      length--;
      end--;
    }
    if (length > start && (out.chars()[length - 1] == '\\' || out.chars()[length - 1] == '/')) {
      length--;
    }
    out.cut(length);
    return Math.max(end, from);
  }

  private static boolean isNameAt(CharWindow window, int at) {
    return window.isWordAt(at) || IN_NAMES.indexOf(window.at(at)) >= 0;
  }

  /// `C:\Program Files (x86)\x`: behind the blank the name goes on to a separator.
  private static boolean isBlankInName(CharWindow window, int blank) {
    if (endsFileName(window, blank)) {
      return false;
    }
    int at = blank;
    for (int blanks = 0; blanks < BLANKS_IN_A_NAME; blanks++) {
      int word = at + 1;
      if (!beginsSecondWord(window, word)) {
        return false;
      }
      at = word;
      while (at - word < LONGEST_WORD
          && (isNameAt(window, at) || window.at(at) == '(' || window.at(at) == ')')) {
        at++;
      }
      if (window.at(at) == '\\') {
        return isNameAt(window, at + 1);
      }
      if (window.at(at) != ' ') {
        return false;
      }
    }
    return false;
  }

  /// True behind `x.exe`, which no folder is named.
  private static boolean endsFileName(CharWindow window, int end) {
    int ending = end;
    while (end - ending < LONGEST_WORD && window.isWordAt(ending - 1)) {
      ending--;
    }
    return window.at(ending - 1) == '.'
        && NameEndings.isOfFile(window.chars(), ending, end - ending);
  }

  private static boolean beginsSecondWord(CharWindow window, int at) {
    if (Character.isUpperCase(window.at(at))) {
      return !window.startsWith("hk", at);
    }
    for (String word : SECOND_WORDS) {
      if (window.startsWith(word, at)) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasTwoNames(TokenText out) {
    int separators = 0;
    boolean hasWord = false;
    for (int i = 0; i < out.length(); i++) {
      separators += out.chars()[i] == '/' ? 1 : 0;
      hasWord |= Character.isLetterOrDigit(out.chars()[i]);
    }
    return separators > 1 && hasWord;
  }
}
