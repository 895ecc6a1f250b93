package de.lupe.indexer.read;

import de.lupe.schema.DateOrigin;
import de.lupe.schema.DatePrecision;
import de.lupe.schema.PartialDate;
import de.lupe.schema.PublishedDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/// When the article of a page was published and changed, as its metadata, its microdata, its
/// `<time>` elements and the lines around its title say, in this order.
final class PageDates {

  private static final String[] PUBLISHED = {
    "articlepublishedtime",
    "ogarticlepublishedtime",
    "articlepublished",
    "ogpublishedtime",
    "publishedtime",
    "datepublished",
    "parselypubdate",
    "sailthrudate",
    "publishdate",
    "publishedat",
    "publisheddate",
    "publicationdate",
    "pubdate",
    "cxenseparserecspublishtime",
    "cxenseparsepublishtime",
    "dctermsissued",
    "dcdateissued",
    "dcissued",
    "dctermscreated",
    "dcdatecreated",
    "dccreated",
    "dctermsavailable",
    "citationpublicationdate",
    "citationdate",
    "originalpublicationdate",
    "articledateoriginal",
    "vrarticlepublicationdate",
    "articlecreated",
    "datecreated",
    "creationdate",
    "releasedate",
    "dctermsdate",
    "dcdate",
    "date"
  };
  private static final String[] UPDATED = {
    "articlemodifiedtime",
    "ogarticlemodifiedtime",
    "ogupdatedtime",
    "articleupdated",
    "datemodified",
    "dctermsmodified",
    "dcdatemodified",
    "dcmodified",
    "lastmodified",
    "lastupdated",
    "revised"
  };
  private static final Pattern ISO_DAY = Pattern.compile("((?:19|20)\\d{2}-\\d{2}-\\d{2})\\D.*");

  /// What programs write, in which day and month may stand in either order.
  private static final Pattern EITHER_ORDER =
      Pattern.compile("(?!(\\d{1,2})/\\1/)(?:0?\\d|1[0-2])/(?:0?\\d|1[0-2])/\\d{4}");

  private static final String MARKED =
      "time[pubdate], [itemprop~=datePublished], time.published, time.entry-date, .dt-published,"
          + " abbr.published";
  private static final String DATED =
      "[class*=date], [class*=Date], [class*=datum], [class*=Datum], [class*=published],"
          + " [class*=posted], [class*=dateline], [class*=timestamp], [id*=date], [id*=datum]";
  private static final int LONGEST_DATED = 80;
  private static final int FIRST_YEAR = 1990;
  private static final int LAST_YEAR = 2100;

  private final PageMeta meta;
  private final PageLinkedData linked;
  private final PageHead head;
  private final List<Element> times;
  private final List<Element> dated;

  PageDates(PageMeta meta, PageLinkedData linked, PageHead head, Element body) {
    this.meta = meta;
    this.linked = linked;
    this.head = head;
    this.times =
        Stream.concat(
                head.select(body, MARKED).stream(),
                head.select(body, "time").stream().filter(head::isNear))
            .toList();
    this.dated = head.select(body, DATED);
  }

  /// When it was published.
  Optional<PublishedDate> published() {
    return metadata(linked.date("datePublished").stream())
        .or(() -> metadata(meta.all(PUBLISHED).stream()))
        .or(() -> metadata(linked.pageDate("datePublished").stream()))
        .or(() -> metadata(linked.date("dateCreated").stream()))
        .map(date -> new PublishedDate(date, DateOrigin.METADATA))
        .or(() -> times(false).map(date -> new PublishedDate(date, DateOrigin.METADATA)))
        .or(
            () ->
                head.date(false)
                    .or(() -> dated(false))
                    .map(line -> new PublishedDate(line.date(), DateOrigin.DATELINE)));
  }

  /// When it was last changed.
  Optional<PartialDate> updated() {
    return metadata(linked.date("dateModified").stream())
        .or(() -> metadata(meta.all(UPDATED).stream()))
        .or(() -> metadata(linked.pageDate("dateModified").stream()))
        .or(() -> times(true))
        .or(() -> head.date(true).or(() -> dated(true)).map(PageDate::date));
  }

  private static Optional<PartialDate> metadata(Stream<String> values) {
    return values.map(PageDates::read).flatMap(Optional::stream).findFirst();
  }

  /// A date as metadata write it; of what has a time nobody knows, at least the day.
  static Optional<PartialDate> read(String value) {
    if (EITHER_ORDER.matcher(value.strip()).lookingAt()) {
      return Optional.empty();
    }
    return DateReader.read(value)
        .or(
            () -> {
              Matcher day = ISO_DAY.matcher(value.strip());
              return day.matches() ? PartialDate.parse(day.group(1)) : Optional.empty();
            })
        .filter(date -> date.precision().compareTo(DatePrecision.DAY) >= 0)
        .filter(
            date -> date.start().getYear() >= FIRST_YEAR && date.start().getYear() <= LAST_YEAR);
  }

  private Optional<PartialDate> times(boolean update) {
    return times.stream()
        .filter(time -> isUpdate(time) == update)
        .map(PageDates::time)
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<PartialDate> time(Element time) {
    return Stream.of(time.attr("datetime"), time.attr("content"), time.attr("title"), time.text())
        .map(PageDates::read)
        .flatMap(Optional::stream)
        .findFirst()
        .or(() -> PageDate.find(CleanText.line(time.text()), false).map(PageDate::date));
  }

  /// The date in an element whose classes say that it holds one.
  private Optional<PageDate> dated(boolean update) {
    return dated.stream()
        .map(element -> CleanText.line(element.text()))
        .filter(text -> text.length() <= LONGEST_DATED)
        .flatMap(text -> PageDate.find(text, update).stream())
        .findFirst();
  }

  private static boolean isUpdate(Element time) {
    List<String> words = PageWords.split(time.className() + " " + time.attr("itemprop"));
    boolean published =
        time.hasAttr("pubdate") || words.contains("published") || words.contains("entry");
    return !published
        && (words.contains("updated") || words.contains("modified") || isLabelledUpdate(time));
  }

  /// Looks at what stands directly before the element, or before the one around it.
  private static boolean isLabelledUpdate(Element time) {
    Node before = before(time);
    Element parent = time.parent();
    if (before == null && parent != null) {
      before = before(parent);
    }
    String text =
        switch (before) {
          case TextNode words -> words.getWholeText();
          case Element element -> element.ownText();
          case null, default -> "";
        };
    String label = CleanText.line(text.substring(Math.max(0, text.length() - LONGEST_DATED)));
    return PageDate.endsInUpdate(label);
  }

  private static @Nullable Node before(Element element) {
    Node before = element.previousSibling();
    return before instanceof TextNode words && words.isBlank() ? before.previousSibling() : before;
  }
}
