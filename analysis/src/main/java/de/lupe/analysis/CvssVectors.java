package de.lupe.analysis;

/// Recognises CVSS vectors: `CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H` is one token, and so is
/// the older form without a version, `AV:N/AC:L/Au:N/C:P/I:P/A:P`.
final class CvssVectors {

  private static final int FEWEST_METRICS = 3;
  private static final int MOST_METRICS = 40;

  private CvssVectors() {}

  /// Where the vector ends that begins at a place; the place itself where there is none.
  static int scan(CharWindow window, int from, TokenText out) {
    int metrics = from;
    if (window.startsWith("cvss", from)) {
      int version = from + 4;
      while (version < from + 7 && ":_-v ".indexOf(Letters.lowerAscii(window.at(version))) >= 0) {
        version++;
      }
      if (!window.isDigitAt(version)
          || window.at(version + 1) != '.'
          || !window.isDigitAt(version + 2)
          || window.at(version + 3) != '/') {
        return from;
      }
      out.append("cvss:");
      out.append(window, version, version + 4);
      metrics = version + 4;
    } else if (!window.startsWith("av:", from)) {
      return from;
    }
    int end = metricsEnd(window, metrics);
    if (end == metrics) {
      out.clear();
      return from;
    }
    out.append(window, metrics, end);
    return end;
  }

  private static int metricsEnd(CharWindow window, int from) {
    int end = from;
    int at = from;
    int count = 0;
    while (count < MOST_METRICS) {
      int name = window.wordEnd(at, 4);
      if (name == at || window.at(name) != ':') {
        break;
      }
      int value = window.wordEnd(name + 1, 10);
      if (value == name + 1) {
        break;
      }
      count++;
      end = value;
      if (window.at(value) != '/') {
        break;
      }
      at = value + 1;
    }
    return count < FEWEST_METRICS ? from : end;
  }
}
