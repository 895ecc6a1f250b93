package de.lupe.indexer.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// The `<meta>` elements of a page, whatever vocabulary they are of: OpenGraph, Dublin Core,
/// Parse.ly and their like name the same few things in names that differ in dots and capitals.
///
/// Names are asked for without those: `DC.date.issued` is `dcdateissued`.
final class PageMeta {

  private static final List<String> NAMES = List.of("property", "name", "itemprop", "http-equiv");
  private static final int LONGEST = 10_000;

  private final Map<String, List<String>> values = new HashMap<>();

  private PageMeta() {}

  /// Collects them, in the order of the page.
  static PageMeta of(Document page) {
    PageMeta meta = new PageMeta();
    for (Element element : page.getElementsByTag("meta")) {
      String value = element.attr("content");
      if (!value.isBlank() && value.length() <= LONGEST) {
        meta.add(element, CleanText.line(value));
      }
    }
    return meta;
  }

  private void add(Element element, String value) {
    for (String attribute : NAMES) {
      String name = compact(element.attr(attribute));
      if (!name.isEmpty() && !(attribute.equals("itemprop") && isElsewhere(element))) {
        values.computeIfAbsent(name, key -> new ArrayList<>()).add(value);
      }
    }
  }

  /// True where microdata describe another thing than the page: a teaser, a comment, a publisher.
  private static boolean isElsewhere(Element element) {
    int scopes = 0;
    for (Element outer = element.parent(); outer != null; outer = outer.parent()) {
      if (outer.hasAttr("itemprop") && outer.hasAttr("itemscope")) {
        return true;
      }
      scopes += outer.hasAttr("itemscope") ? 1 : 0;
    }
    return scopes > 2;
  }

  /// The values of the first of these names that has any.
  List<String> all(String... names) {
    for (String name : names) {
      List<String> found = values.get(name);
      if (found != null) {
        return found;
      }
    }
    return List.of();
  }

  /// The first value of the first of these names that has any.
  Optional<String> first(String... names) {
    return all(names).stream().findFirst();
  }

  private static String compact(String name) {
    StringBuilder letters = new StringBuilder(name.length());
    name.toLowerCase(Locale.ROOT)
        .chars()
        .filter(Character::isLetterOrDigit)
        .forEach(c -> letters.append((char) c));
    return letters.toString();
  }
}
