package de.lupe.indexer.read;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;

/// HTML in a value that should be a text, as WordPress, NewsAPI and crawlers have it, becomes text.
///
/// What writes about HTML is no HTML: news on security are full of `<script>`. Only elements that
/// format text count, and only where they are used as such: opened and closed, a `<br>`, or a block
/// that opens a line. A tag in quotes, or before a hyphen as in "das <b>-Tag", is mentioned, not
/// used.
final class Markup {

  private static final Set<String> BLOCKS =
      Set.of(
          ("address, article, aside, blockquote, body, caption, dd, div, dl, dt, figcaption,"
               + " figure, footer, h1, h2, h3, h4, h5, h6, header, hr, html, li, main, nav, ol, p,"
               + " pre, section, table, tbody, td, tfoot, th, thead, tr, ul")
              .split(", "));
  private static final Set<String> INLINE =
      Set.of("a, b, code, em, i, mark, small, span, strong, sub, sup, u".split(", "));
  private static final Set<String> OTHERS =
      Set.of("abbr, br, cite, del, details, font, img, ins, kbd, q, s, summary, wbr".split(", "));
  private static final Set<String> CELLS = Set.of("td", "th");
  private static final Set<String> UNSEEN =
      Set.of("script", "style", "noscript", "template", "iframe", "svg", "object", "select");

  private static final Pattern TAG =
      Pattern.compile("<(?<close>/?)(?<name>[a-zA-Z][a-zA-Z0-9]{0,11})(?:\\s[^<>]*|/)?>");
  private static final Pattern REFERENCE =
      Pattern.compile("&(?:#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|(?<name>[a-zA-Z][a-zA-Z0-9]{1,31}));");
  private static final Pattern BLANK_LINE = Pattern.compile("\\n[ \\t]*\\n\\s*");
  private static final Pattern LINE_BREAKING = Pattern.compile("(?i)<(?:p|br|div)\\b");
  private static final String QUOTES = "`'\"´„“”‚‘’«»›‹";

  private Markup() {}

  /// The text that a browser would show, with a blank line between blocks; a value without markup
  /// stays as it is, except for character references such as `&amp;`.
  static String text(String value) {
    if (value.indexOf('<') >= 0 && isHtml(value)) {
      return shown(value);
    }
    return value.indexOf('&') < 0
        ? value
        : REFERENCE
            .matcher(value)
            .replaceAll(reference -> Matcher.quoteReplacement(character(reference)));
  }

  /// The text that a browser would show of what is known to be HTML.
  static String html(String html) {
    return shown(html);
  }

  /// True for elements that say how a text looks.
  static boolean isFormatting(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return BLOCKS.contains(lower) || INLINE.contains(lower) || OTHERS.contains(lower);
  }

  private static String character(MatchResult reference) {
    String name = reference.group("name");
    return name == null || Entities.isNamedEntity(name)
        ? Parser.unescapeEntities(reference.group(), false)
        : reference.group();
  }

  private static boolean isHtml(String value) {
    Set<String> opened = new HashSet<>();
    Set<String> closed = new HashSet<>();
    Matcher tag = TAG.matcher(value);
    while (tag.find()) {
      String name = tag.group("name").toLowerCase(Locale.ROOT);
      if (isMentioned(value, tag.start(), tag.end())) {
        continue;
      }
      if (name.equals("br")) {
        return true;
      }
      if (!BLOCKS.contains(name) && !INLINE.contains(name)) {
        continue;
      }
      boolean closes = !tag.group("close").isEmpty();
      if (!closes && BLOCKS.contains(name) && opensLine(value, tag.start(), tag.end())) {
        return true;
      }
      (closes ? closed : opened).add(name);
      if ((closes ? opened : closed).contains(name)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isMentioned(String value, int start, int end) {
    return (start > 0 && QUOTES.indexOf(value.charAt(start - 1)) >= 0)
        || (end < value.length() && value.charAt(end) == '-');
  }

  /// True for `<p>Text`, not for a line that begins "
  ///
  /// <p>ist".
  private static boolean opensLine(String value, int start, int end) {
    int before = start;
    while (before > 0 && (value.charAt(before - 1) == ' ' || value.charAt(before - 1) == '\t')) {
      before--;
    }
    return (before == 0 || value.charAt(before - 1) == '\n')
        && end < value.length()
        && !Character.isWhitespace(value.charAt(end));
  }

  /// The text that a browser would show of what is known to be HTML.
  static String shown(String html) {
    StringBuilder text = new StringBuilder(html.length());
    boolean keepsLines = !LINE_BREAKING.matcher(html).find();
    SafeHtml.parse(html).body().filter(new TextCollector(text, keepsLines));
    return text.toString();
  }

  /// Appends what is seen. Blank lines of the source separate paragraphs, as WordPress has it;
  /// single line ends only where nothing else does.
  private record TextCollector(StringBuilder text, boolean keepsLines) implements NodeFilter {

    @Override
    public FilterResult head(Node node, int depth) {
      if (node instanceof TextNode textNode) {
        append(textNode);
      } else if (UNSEEN.contains(node.normalName())) {
        return FilterResult.SKIP_ENTIRELY;
      } else {
        separate(node);
      }
      return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
      if (node instanceof Element && !node.normalName().equals("br")) {
        separate(node);
      }
      return FilterResult.CONTINUE;
    }

    private void separate(Node node) {
      String name = node.normalName();
      if (name.equals("br")) {
        text.append('\n');
      } else if (CELLS.contains(name)) {
        text.append(' ');
      } else if (BLOCKS.contains(name)) {
        text.append("\n\n");
      }
    }

    private void append(TextNode node) {
      String words = node.getWholeText();
      Element parent = node.parent();
      boolean isPreformatted = parent != null && parent.closest("pre") != null;
      if (isPreformatted || keepsLines || words.indexOf('\n') < 0) {
        text.append(words);
        return;
      }
      String[] paragraphs = BLANK_LINE.split(words.replace("\r", ""), -1);
      for (int i = 0; i < paragraphs.length; i++) {
        text.append(i == 0 ? "" : "\n\n").append(paragraphs[i].replace('\n', ' '));
      }
    }
  }
}
