package de.lupe.searcher.query;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Ids that people write with a blank: `CWE 79`, `KB 5034441`; those of CVE find [CveFinder].
final class SpacedId {

  private static final Pattern NUMBER =
      Pattern.compile("(?:(?i:cwe) \\d{1,5}|(?i:kb) \\d{6,8})(?![\\p{L}\\d*])");

  private static final int LONGEST_PREFIX = 3;

  private SpacedId() {}

  /// Where the id ends that begins with a word; the word's end where there is none.
  static int end(String text, int from, int wordEnd) {
    if (wordEnd - from > LONGEST_PREFIX) {
      return wordEnd;
    }
    Matcher id = NUMBER.matcher(text).region(from, text.length());
    return id.lookingAt() ? id.end() : wordEnd;
  }

  /// The id without a blank.
  static String written(String text, int from, int wordEnd) {
    String prefix = text.substring(from, wordEnd);
    String joint = prefix.equalsIgnoreCase("kb") ? "" : "-";
    return prefix + joint + text.substring(wordEnd + 1, end(text, from, wordEnd));
  }
}
