package de.lupe.indexer.read;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/// Parses HTML of unknown origin into a tree, which takes many times the room of the text: of so
/// many tags as no page has, none is made.
///
/// jsoup builds no tree deeper than 512 elements, so nothing that walks it can run out of stack.
final class SafeHtml {

  /// A long page has some ten thousand.
  private static final int MAX_TAGS = 250_000;

  private static final Pattern TAG = Pattern.compile("<[^<>]{0,1000}+>");

  private SafeHtml() {}

  /// Refuses a page of so many tags.
  static void checkTags(String html) throws UnreadableException {
    if (hasTooManyTags(html)) {
      throw new UnreadableException(String.format(Locale.ROOT, "has more than %,d tags", MAX_TAGS));
    }
  }

  private static boolean hasTooManyTags(String html) {
    int tags = 0;
    for (int at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
      if (++tags > MAX_TAGS) {
        return true;
      }
    }
    return false;
  }

  /// The tree; of too many tags what is left without them.
  static Document parse(String html) {
    return Jsoup.parse(hasTooManyTags(html) ? TAG.matcher(html).replaceAll(" ") : html);
  }
}
