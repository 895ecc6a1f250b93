package de.lupe.searcher.query;

import de.lupe.schema.CveId;
import java.util.Optional;

/// Finds CVE ids that stand in a query as people type them, in one piece or with blanks: `CVE
/// 2024-1234`, `cve 2024 1234`, `CVE – 2024 – 1234`. It looks a fixed number of chars ahead.
final class CveFinder {

  /// An id and the place behind it and its punctuation.
  record Found(CveId id, int end) {}

  private static final String NAME = "CVE";
  private static final int MOST_PIECES = 5;
  private static final int LOOK_AHEAD = 48;
  private static final String BEFORE_WORDS = " (+-!";

  private CveFinder() {}

  /// True where `CVE` begins here, but not the field of that name.
  static boolean isNamed(String text, int at) {
    int behind = at + NAME.length();
    boolean isField =
        behind + 1 < text.length() && text.charAt(behind) == ':' && text.charAt(behind + 1) != ' ';
    return text.regionMatches(true, at, NAME, 0, NAME.length()) && !isField;
  }

  /// The id that begins here, with or without `CVE`.
  static Optional<Found> find(String text, int at) {
    int limit = Math.min(text.length(), at + LOOK_AHEAD);
    int end = at;
    for (int piece = 0; piece < MOST_PIECES && end < limit; piece++) {
      while (end < limit && text.charAt(end) == ' ') {
        end++;
      }
      if (piece > 0 && isExcluded(text, end)) {
        return Optional.empty();
      }
      while (end < limit && !endsWord(text.charAt(end))) {
        end++;
      }
      if (end == limit && limit < text.length() && !endsWord(text.charAt(limit))) {
        return Optional.empty();
      }
      Optional<CveId> id = CveId.parseTyped(text.substring(at, withoutPunctuation(text, at, end)));
      if (id.isPresent()) {
        return Optional.of(new Found(id.get(), end));
      }
    }
    return Optional.empty();
  }

  /// `-2024` behind a blank is a word that must not be there.
  private static boolean isExcluded(String text, int at) {
    return at + 1 < text.length() && text.charAt(at) == '-' && text.charAt(at + 1) != ' ';
  }

  private static int withoutPunctuation(String text, int from, int wordEnd) {
    int end = wordEnd;
    while (end > from
        && !Character.isLetterOrDigit(text.charAt(end - 1))
        && "*~^".indexOf(text.charAt(end - 1)) < 0) {
      end--;
    }
    return end;
  }

  private static boolean endsWord(char letter) {
    return letter == ' ' || letter == '(' || letter == ')';
  }

  /// True where words from this place on would be read together as one id.
  static boolean joinsWords(String text, int from) {
    for (int at = from; at < text.length(); at++) {
      boolean begins = at == 0 || BEFORE_WORDS.indexOf(text.charAt(at - 1)) >= 0;
      if (begins && isNamed(text, at)) {
        Optional<Found> found = find(text, at);
        if (found.isPresent() && text.substring(at, found.get().end()).indexOf(' ') >= 0) {
          return true;
        }
      }
    }
    return false;
  }
}
