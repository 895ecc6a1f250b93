package de.lupe.searcher.query;

import java.util.HashMap;
import java.util.Map;

/// Finds the partner of an opening quote, straight or typographic. It is asked from left to right
/// and remembers where each closing quote stands next, so that many unclosed quotes are not each
/// searched to the end.
final class QuoteFinder {

  /// Closing quotes by their opening one.
  private static final Map<Character, String> CLOSERS =
      Map.of(
          '"', "\"", '„', "“”", '“', "”", '”', "”", '»', "«", '«', "»", '‚', "‘’", '›', "‹", '‹',
          "›");

  /// What closes a quote where its proper partner is missing.
  private static final String MAKESHIFT = "\"“”";

  private final String text;
  private final Map<Character, Integer> nextQuotes = new HashMap<>();

  QuoteFinder(String text) {
    this.text = text;
  }

  static boolean isOpening(char letter) {
    return CLOSERS.containsKey(letter);
  }

  /// Where the quote that opens here is closed; -1 where it isn't.
  int closing(int at) {
    int nearest = nearest(CLOSERS.getOrDefault(text.charAt(at), MAKESHIFT), at);
    int found = nearest < text.length() ? nearest : nearest(MAKESHIFT, at);
    return found < text.length() ? found : -1;
  }

  private int nearest(String closers, int at) {
    int nearest = text.length();
    for (int i = 0; i < closers.length(); i++) {
      char closer = closers.charAt(i);
      Integer known = nextQuotes.get(closer);
      if (known == null || known <= at) {
        int found = text.indexOf(closer, at + 1);
        known = found < 0 ? Integer.MAX_VALUE : found;
        nextQuotes.put(closer, known);
      }
      nearest = Math.min(nearest, known);
    }
    return nearest;
  }
}
