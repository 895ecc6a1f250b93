package de.lupe.indexer.read;

import de.lupe.schema.PartialDate;
import de.lupe.schema.PublishedDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// What a page of a news site tells.
///
/// @param title empty where there is none
/// @param body paragraphs separated by blank lines, empty where there are none
/// @param url the address that the page calls its own
/// @param teasers the announcements of other articles
record HtmlPage(
    String title,
    String body,
    List<String> authors,
    List<String> categories,
    Optional<PublishedDate> published,
    Optional<PartialDate> updated,
    Optional<String> source,
    Optional<String> url,
    Optional<String> language,
    List<TeaserBlock.Teaser> teasers) {

  HtmlPage {
    authors = List.copyOf(authors);
    categories = List.copyOf(categories);
    teasers = List.copyOf(teasers);
  }

  /// Reads a page.
  ///
  /// @param retrieved when it was taken from the web
  static HtmlPage of(Document page, ZonedDateTime retrieved) {
    Element body = page.body();
    PageMeta meta = PageMeta.of(page);
    PageLinkedData linked = PageLinkedData.of(page);
    PageLabels labels = new PageLabels(page, meta, linked);
    Optional<String> source = labels.source();
    Optional<String> url = labels.address();
    String title = PageTitle.of(page, meta, linked, PageTitle.siteNames(source, url));
    PageWords words = new PageWords();
    PageContents contents = PageContents.of(body);
    List<PageBlock> blocks = PageBlocks.of(body, new PageChrome(body, contents, words));
    Element root = PageRoot.of(body, blocks);
    PageHead head = new PageHead(body, contents, words, root, title);
    PageDates dates = new PageDates(meta, linked, head, body);
    return new HtmlPage(
        title,
        body(Paragraphs.join(new PageText(blocks, root).paragraphs(title)), linked, meta),
        PageAuthors.of(meta, linked, head, body),
        labels.categories(head),
        dates.published(),
        dates.updated(),
        source,
        url,
        labels.language(),
        PageTeasers.of(body, words, root, title, retrieved));
  }

  /// What the page shows, or what its JSON-LD holds where that is much more: the text of a page
  /// that a script would fill, or that ends at a paywall.
  private static String body(String shown, PageLinkedData linked, PageMeta meta) {
    String stated = linked.passage("articleBody").map(Paragraphs::body).orElse("");
    if (stated.length() > 2 * shown.length()) {
      return stated;
    }
    return !shown.isEmpty()
        ? shown
        : Stream.of(linked.passage("description"), meta.first("ogdescription", "description"))
            .flatMap(Optional::stream)
            .map(Paragraphs::body)
            .findFirst()
            .orElse("");
  }
}
