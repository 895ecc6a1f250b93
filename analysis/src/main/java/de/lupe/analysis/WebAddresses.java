package de.lupe.analysis;

/// Recognises URLs, domains with a port or path, and e-mail addresses.
///
/// Web addresses lose `http://` and `https://`, `www.` and a slash at their end, so that
/// `example.com`, `https://www.example.com/` and `hxxps://example[.]com` are one; other schemes
/// stay: `ldap://example.com/a`.
final class WebAddresses {

  private static final int LONGEST = 1024;
  private static final int LONGEST_SCHEME = 12;
  private static final int LONGEST_LOCAL_PART = 64;
  private static final String NEVER_IN_URLS = " <>\"«»„“”‚‘|^{}\\`";
  private static final String PUNCTUATION = ".,;:!?'*_~–…-";

  private WebAddresses() {}

  /// Where the URL ends that begins with a scheme at a place; the place itself where there is none.
  static int url(
      CharWindow window, int from, int schemeEnd, NetworkAddresses addresses, TokenText out) {
    boolean isUrl =
        schemeEnd - from >= 2
            && schemeEnd - from <= LONGEST_SCHEME
            && window.at(schemeEnd) == ':'
            && window.at(schemeEnd + 1) == '/'
            && window.at(schemeEnd + 2) == '/';
    if (!isUrl) {
      return from;
    }
    int rest = schemeEnd + 3;
    int end = end(window, rest);
    if (end == rest) {
      return from;
    }
    scheme(window, from, schemeEnd, out);
    int host = version6(window, rest, addresses, out);
    host = host == rest ? behindWww(window, rest, end) : host;
    appendUntilSlash(window, host, end, out);
    return end;
  }

  /// Where a name begins behind `www.`; the place itself where it has none.
  static int behindWww(CharWindow window, int from, int end) {
    if (window.startsWith("www.", from)) {
      for (int i = from + 5; i < end && window.at(i) != '/'; i++) {
        if (window.at(i) == '.') {
          return from + 4;
        }
      }
    }
    return from;
  }

  /// Where an IPv6 address in brackets ends; the place itself where there is none.
  private static int version6(
      CharWindow window, int from, NetworkAddresses addresses, TokenText out) {
    if (window.at(from) != '[') {
      return from;
    }
    int length = out.length();
    out.append('[');
    int end = addresses.scan(window, from + 1, out);
    if (end == from + 1 || window.at(end) != ']') {
      out.cut(length);
      return from;
    }
    out.append(']');
    return end + 1;
  }

  private static void scheme(CharWindow window, int from, int end, TokenText out) {
    char first = Letters.lowerAscii(window.at(from));
    // hxxp, hxxps, htxp, hxtp
    boolean web =
        (first == 'h' && end - from <= 5 && window.startsWith("p", from + 3))
            || window.startsWith("meow", from);
    if (web) {
      return;
    }
    if (window.startsWith("fxp", from)) {
      out.append("ftp");
    } else {
      out.append(window, from, end);
    }
    out.append("://");
  }

  /// Where the domain ends, with its port and path, whose name ends at a place.
  static int domainRest(CharWindow window, int nameEnd, TokenText out) {
    int end = nameEnd;
    if (window.at(end) == ':') {
      int port = window.digitsEnd(end + 1);
      if (port > end + 1 && port < end + 7 && !window.isWordAt(port)) {
        out.append(window, end, port);
        end = port;
      }
    }
    if (window.at(end) == '/' || window.at(end) == '?') {
      int rest = end(window, end);
      appendUntilSlash(window, end, rest, out);
      end = rest;
    }
    return end;
  }

  /// Where the e-mail address ends that begins at a place; the place itself where there is none.
  static int email(CharWindow window, int from, TokenText out) {
    int at = localPartEnd(window, from);
    if (window.at(at) != '@' || !window.isWordAt(at + 1)) {
      return from;
    }
    int host = at + 1;
    int end = DottedNames.end(window, host);
    if (end == host) {
      end = hostEnd(window, host);
    }
    out.append(window, from, end);
    return end;
  }

  /// Where the characters end that may stand before an @.
  static int localPartEnd(CharWindow window, int from) {
    int end = from;
    while (end - from <= LONGEST_LOCAL_PART
        && (window.isWordAt(end) || "._%+-".indexOf(window.at(end)) >= 0)) {
      end++;
    }
    return end;
  }

  private static int hostEnd(CharWindow window, int from) {
    int end = from;
    int wordEnd = from;
    while (end - from < LONGEST_LOCAL_PART
        && (window.isWordAt(end) || window.at(end) == '.' || window.at(end) == '-')) {
      end++;
      wordEnd = window.isWordAt(end - 1) ? end : wordEnd;
    }
    return Character.isHighSurrogate(window.at(wordEnd - 1)) ? wordEnd - 1 : wordEnd;
  }

  /// The end without the punctuation of the sentence around.
  private static int end(CharWindow window, int from) {
    int end = from;
    int round = 0;
    int square = 0;
    while (end - from < LONGEST && NEVER_IN_URLS.indexOf(window.at(end)) < 0) {
      char c = window.at(end);
      round += c == '(' ? 1 : c == ')' ? -1 : 0;
      square += c == '[' ? 1 : c == ']' ? -1 : 0;
      if (round < 0 || square < 0) {
        break;
      }
      end++;
    }
    while (end > from
        && (PUNCTUATION.indexOf(window.at(end - 1)) >= 0
            || Character.isHighSurrogate(window.at(end - 1)))) {
      end--;
    }
    return end;
  }

  private static void appendUntilSlash(CharWindow window, int from, int end, TokenText out) {
    out.append(window, from, end > from && window.at(end - 1) == '/' ? end - 1 : end);
  }
}
