package de.lupe.indexer.read;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// What a page states of an article in single words: its labels, who published it, where, and in
/// which language.
final class PageLabels {

  private static final Pattern SEPARATOR = Pattern.compile("\\s*[,;|]\\s*");
  private static final Pattern LANGUAGE =
      Pattern.compile("[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{1,8}){0,3}");
  private static final Pattern PLACEHOLDER = Pattern.compile(".*[{}<>$].*");
  private static final int LONGEST_LABEL = 80;
  private static final int MOST_LABELS = 50;
  private static final int LONGEST_SOURCE = 200;

  private final Document page;
  private final PageMeta meta;
  private final PageLinkedData linked;

  PageLabels(Document page, PageMeta meta, PageLinkedData linked) {
    this.page = page;
    this.meta = meta;
    this.linked = linked;
  }

  /// Sections and keywords, in the order of how much they say; the links to tags of this article.
  List<String> categories(PageHead head) {
    Stream<String> stated =
        Stream.of(
                linked.labels("articleSection").stream(),
                meta.all("articlesection", "parselysection", "sailthrusection", "section").stream(),
                linked.labels("keywords").stream(),
                meta.all("articletag", "ogarticletag").stream(),
                meta.all("newskeywords", "parselytags", "sailthrutags", "keywords").stream(),
                meta.all("dcsubject", "dctermssubject").stream(),
                head.select(page.body(), "a[rel~=tag], [itemprop~=articleSection]").stream()
                    .map(Element::text))
            .flatMap(labels -> labels);
    List<String> labels =
        stated
            .flatMap(label -> Arrays.stream(SEPARATOR.split(CleanText.line(label), -1)))
            .filter(label -> label.length() <= LONGEST_LABEL && !JsonKeys.isAddress(label))
            .toList();
    return WordList.distinct(labels).stream().limit(MOST_LABELS).toList();
  }

  /// The name of the site, or of its publisher.
  Optional<String> source() {
    return Stream.of(
            meta.first("ogsitename"),
            linked.name("publisher"),
            meta.first("applicationname", "dcpublisher", "dctermspublisher", "publisher"))
        .flatMap(Optional::stream)
        .map(CleanText::line)
        .filter(
            name ->
                !name.isEmpty()
                    && name.length() <= LONGEST_SOURCE
                    && !JsonKeys.isAddress(name)
                    && !PLACEHOLDER.matcher(name).matches())
        .findFirst();
  }

  /// The address that the page calls its own.
  Optional<String> address() {
    Element link = page.selectFirst("link[rel~=(?i)\\bcanonical\\b]");
    return Stream.of(
            Optional.ofNullable(link).map(element -> element.attr("href")),
            meta.first("ogurl"),
            linked.address())
        .flatMap(Optional::stream)
        .map(CleanText::line)
        .filter(JsonKeys::isAddress)
        .findFirst();
  }

  /// The language, as a tag of BCP 47.
  Optional<String> language() {
    return Stream.of(
            Stream.ofNullable(page.selectFirst("html")).map(html -> html.attr("lang")),
            Stream.ofNullable(page.selectFirst("html")).map(html -> html.attr("xml:lang")),
            linked.line("inLanguage").stream(),
            meta.all("oglocale", "contentlanguage", "dclanguage", "language").stream())
        .flatMap(tags -> tags)
        .map(String::strip)
        .filter(tag -> LANGUAGE.matcher(tag).matches())
        .map(tag -> tag.replace('_', '-'))
        .findFirst();
  }
}
