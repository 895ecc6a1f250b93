package de.lupe.indexer.read;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/// Who wrote an article: by its metadata, its microdata, or its byline.
final class PageAuthors {

  private static final String[] NAMES = {
    "author",
    "articleauthor",
    "parselyauthor",
    "sailthruauthor",
    "dccreator",
    "dctermscreator",
    "citationauthor",
    "articleauthorname",
    "twittercreatorname"
  };
  private static final String MARKED = "[itemprop~=author], [rel~=author], .author .fn, .p-author";
  private static final String BYLINES =
      "[class*=byline], [class*=author], [class*=autor], [class*=Author], [class*=Autor]";
  private static final Pattern HOST =
      Pattern.compile(
          "(?i)https?:|www\\.|^[\\p{L}\\d.-]+\\.(?:at|ch|com|de|eu|info|net|news|org)$");

  /// What systems fill in where nobody is named.
  private static final Set<String> NOBODY =
      Set.of(
          "admin", "administrator", "author", "autor", "editor", "publisher", "root", "webmaster");

  private static final int LONGEST = 100;

  private PageAuthors() {}

  /// Their names, in the page's order; empty where it names nobody.
  static List<String> of(PageMeta meta, PageLinkedData linked, PageHead head, Element body) {
    return Stream.<Supplier<List<String>>>of(
            () -> persons(linked.authors("author", "creator").stream()),
            () -> persons(meta.all(NAMES).stream()),
            () -> persons(head.select(body, MARKED).stream().map(PageAuthors::name)),
            () -> shaped(head.select(body, BYLINES).stream().map(Element::text)),
            () ->
                shaped(
                    head.lines().stream()
                        .filter(line -> !PersonName.withoutIntroduction(line).equals(line))))
        .map(Supplier::get)
        .filter(names -> !names.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private static String name(Element element) {
    Element name = element.selectFirst("[itemprop=name]");
    Element named = name == null ? element : name;
    return named.hasAttr("content") ? named.attr("content") : named.text();
  }

  private static List<String> persons(Stream<String> bylines) {
    return WordList.distinct(
        bylines
            .map(CleanText::line)
            .filter(line -> line.length() <= LONGEST)
            .flatMap(line -> PersonName.split(PersonName.withoutIntroduction(line)).stream())
            .filter(name -> name.chars().anyMatch(Character::isLetter))
            .filter(name -> name.indexOf('@') < 0 && !HOST.matcher(name).find())
            .filter(name -> !NOBODY.contains(name.toLowerCase(Locale.ROOT)))
            .toList());
  }

  /// Of lines that may hold anything, only what has the shape of a person's name.
  private static List<String> shaped(Stream<String> lines) {
    return persons(lines).stream()
        .filter(name -> PersonName.hasShape(name) && !PersonName.isHeading(name))
        .toList();
  }
}
