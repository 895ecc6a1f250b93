package de.lupe.analysis;

/// Recognises what is one token although it holds more than letters and digits: ids, addresses,
/// paths, versions.
///
/// Every attempt looks at a bounded number of characters, so the time is linear in the text.
final class SecurityScanner {

  private static final int LONGEST_HEX_GROUP = 4;

  private final NetworkAddresses addresses = new NetworkAddresses();
  // Up to here, as numbers that stay when the window moves, no @ and no known ending is.
  private int noEmailUntil;
  private int noNameUntil;

  /// Begins with another text.
  void reset() {
    noEmailUntil = 0;
    noNameUntil = 0;
  }

  /// Where the token ends that begins with a letter or digit at a place; the place itself where it
  /// is a word like others.
  ///
  /// @param wordEnd where the letters and digits end
  /// @param out receives the token
  int scanWord(CharWindow window, int from, int wordEnd, TokenText out) {
    char next = window.at(wordEnd);
    int end = SecurityIds.scan(window, from, out);
    if (end == from) {
      end = FilePaths.scanWord(window, from, wordEnd, out);
    }
    if (end == from) {
      end =
          switch (next) {
            case ':' -> behindColon(window, from, wordEnd, out);
            case '.', '-', '_', '+', '%', '@' -> dotted(window, from, wordEnd, out);
            default -> from;
          };
    }
    if (end == from && Letters.lowerAscii(window.at(from)) == 'c') {
      end = CvssVectors.scan(window, from, out);
    }
    if (end == from && (next == '.' || next == ',' || window.isDigitAt(wordEnd - 1))) {
      end = Numbers.scan(window, from, wordEnd, out);
    }
    return end;
  }

  private int behindColon(CharWindow window, int from, int wordEnd, TokenText out) {
    int end = WebAddresses.url(window, from, wordEnd, addresses, out);
    if (end == from && Letters.lowerAscii(window.at(from)) == 'a') {
      end = CvssVectors.scan(window, from, out);
    }
    if (end == from && wordEnd - from <= LONGEST_HEX_GROUP) {
      end = addresses.scan(window, from, out);
    }
    return end;
  }

  private int dotted(CharWindow window, int from, int wordEnd, TokenText out) {
    int end = email(window, from, out);
    if (end == from && window.at(wordEnd) == '-' && wordEnd == from + 2) {
      end = addresses.scan(window, from, out);
    }
    if (end == from) {
      end = name(window, from, out);
      if (end > from && DottedNames.isDomain(window, end)) {
        end = WebAddresses.domainRest(window, end, out);
      }
    }
    return end;
  }

  private int email(CharWindow window, int from, TokenText out) {
    if (window.absolute(from) < noEmailUntil) {
      return from;
    }
    int end = WebAddresses.email(window, from, out);
    if (end == from) {
      noEmailUntil = window.absolute(WebAddresses.localPartEnd(window, from));
    }
    return end;
  }

  private int name(CharWindow window, int from, TokenText out) {
    if (window.absolute(from) >= noNameUntil) {
      int end = DottedNames.end(window, from);
      if (end > from) {
        out.append(window, WebAddresses.behindWww(window, from, end), end);
        return end;
      }
      noNameUntil = window.absolute(DottedNames.runEnd(window, from));
    }
    return DottedNames.abbreviation(window, from, out);
  }

  /// Where the token ends that begins with a sign at a place; the place itself where there is none.
  int scanSign(CharWindow window, int from, TokenText out) {
    return switch (window.at(from)) {
      case ':' -> window.isWordAt(from - 1) ? from : addresses.scan(window, from, out);
      case '%', '\\', '~', '/' -> FilePaths.scanSign(window, from, out);
      default -> from;
    };
  }
}
