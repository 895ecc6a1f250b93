package de.lupe.indexer.read;

import de.lupe.schema.TitleKey;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// The title of an article: the heading that the page's metadata name too, else what those name.
final class PageTitle {

  private static final Pattern DIVIDER =
      Pattern.compile("\\s+[|–—·•»«:›]+\\s+|\\s+-{1,2}\\s+|\\s*\\|\\s*");
  private static final Pattern SURE_DIVIDER = Pattern.compile("[|•»«›]\\s*$");
  private static final Pattern END = Pattern.compile("[\\s|–—·•»«:›-]+$");
  private static final Pattern HOST =
      Pattern.compile("(?i)https?://(?:www\\.)?(?<name>[^/.:?#]{1,60})(?<end>[^/:?#]{0,60})");
  private static final String HEADINGS = "h1, h2, h3, [itemprop=headline]";
  private static final int SHORTEST = 5;
  private static final int LONGEST = 400;
  private static final int MOST_HEADINGS = 200;
  private static final int LONGEST_SITE = 45;
  private static final int SHORTEST_REST = 15;

  private final List<String> named;
  private final List<Element> headings;

  private PageTitle(List<String> named, List<Element> headings) {
    this.named = named;
    this.headings = headings;
  }

  /// The title, empty where the page has none.
  ///
  /// @param sites the names of the site, which are no part of it
  static String of(Document page, PageMeta meta, PageLinkedData linked, Set<String> sites) {
    List<String> named = new ArrayList<>();
    Stream.of(
            linked.line("headline"),
            meta.first("ogtitle"),
            meta.first("twittertitle"),
            meta.first("dctitle", "dctermstitle", "parselytitle", "sailthrutitle"),
            Optional.of(CleanText.line(page.title())))
        .flatMap(Optional::stream)
        .map(title -> withoutSite(cut(CleanText.line(title)), sites))
        .filter(title -> !title.isEmpty() && !isSite(title, sites))
        .forEach(named::add);
    List<Element> headings =
        page.body().select(HEADINGS).stream()
            .filter(
                heading -> {
                  int length = heading.text().length();
                  return length >= SHORTEST && length <= LONGEST;
                })
            .limit(MOST_HEADINGS)
            .toList();
    return new PageTitle(named, headings).title();
  }

  private static String cut(String title) {
    if (title.length() <= LONGEST) {
      return title;
    }
    int blank = title.lastIndexOf(' ', LONGEST);
    return title.substring(0, blank > 0 ? blank : LONGEST);
  }

  private String title() {
    for (String title : named) {
      String key = key(title);
      for (Element heading : headings) {
        String text = CleanText.line(heading.text());
        String headingKey = key(text);
        if (headingKey.equals(key)
            || (headingKey.length() >= SHORTEST && begins(title, headingKey))) {
          return text;
        }
        if (heading.normalName().equals("h1") && headingKey.length() >= SHORTEST) {
          if (headingKey.contains(key)) {
            return title;
          }
          if (key.contains(headingKey) && headingKey.length() * 2 > key.length()) {
            return text;
          }
        }
      }
    }
    Optional<String> own =
        headings.stream()
            .filter(heading -> heading.normalName().equals("h1") && isInArticle(heading))
            .map(heading -> CleanText.line(heading.text()))
            .findFirst();
    return own.or(() -> named.stream().findFirst())
        .or(() -> headings.stream().map(heading -> CleanText.line(heading.text())).findFirst())
        .orElse("");
  }

  /// True where a title is that of a heading, a divider, and something else.
  private static boolean begins(String title, String headingKey) {
    Matcher divider = DIVIDER.matcher(title);
    while (divider.find()) {
      if (key(title.substring(0, divider.start())).equals(headingKey)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isInArticle(Element heading) {
    for (Element outer = heading.parent(); outer != null; outer = outer.parent()) {
      if (outer.normalName().equals("article") || outer.normalName().equals("main")) {
        return true;
      }
    }
    return false;
  }

  /// The names by which a page may call its site, as keys: its source, and its host with and
  /// without what stands around the domain.
  static Set<String> siteNames(Optional<String> source, Optional<String> url) {
    Set<String> names = new HashSet<>();
    source.map(PageTitle::key).ifPresent(names::add);
    url.map(HOST::matcher)
        .filter(Matcher::lookingAt)
        .ifPresent(
            host -> {
              names.add(key(host.group("name") + host.group("end")));
              names.add(key(host.group("name")));
            });
    names.remove("");
    return names;
  }

  /// A title without the name of the site before or behind it.
  private static String withoutSite(String title, Set<String> sites) {
    String[] parts = DIVIDER.split(title, -1);
    if (parts.length < 2 || title.length() > LONGEST) {
      return title;
    }
    if (isSite(parts[0], sites)) {
      return title.substring(title.indexOf(parts[1], parts[0].length()));
    }
    String last = parts[parts.length - 1];
    String before = title.substring(0, title.lastIndexOf(last));
    String rest = END.matcher(before).replaceFirst("");
    boolean isName =
        isSite(last, sites)
            || (SURE_DIVIDER.matcher(before).find()
                && last.length() <= LONGEST_SITE
                && rest.length() >= SHORTEST_REST);
    return isName && !rest.isEmpty() ? rest : title;
  }

  private static boolean isSite(String text, Set<String> sites) {
    String key = key(text);
    return sites.contains(key)
        || (text.length() <= LONGEST_SITE
            && sites.stream().anyMatch(site -> site.length() >= SHORTEST && key.contains(site)));
  }

  private static String key(String text) {
    return TitleKey.of(text).value();
  }
}
