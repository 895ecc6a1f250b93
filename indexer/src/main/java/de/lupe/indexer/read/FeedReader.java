package de.lupe.indexer.read;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jdom2.Namespace;

/// Reads feeds: [RSS 2.0](https://www.rssboard.org/rss-specification) and its forerunners 0.9x, RSS
/// 1.0 in RDF, and [Atom](https://www.rfc-editor.org/rfc/rfc4287). Each entry is an article; its
/// place is `path[3]` for the third.
///
/// Where the XML is broken, the entries before the fault are read. The ids are made of the path and
/// of what the feed calls the entry, so that an entry keeps its id when others come before it.
final class FeedReader implements ArticleReader {

  private static final Set<String> ENTRIES = Set.of("item", "entry");
  private static final List<String> ATOM =
      List.of("http://www.w3.org/2005/Atom", "http://purl.org/atom/ns#");
  private static final List<String> RDF =
      List.of("http://purl.org/rss/1.0/", "http://my.netscape.com/rdf/simple/0.9/");
  private static final Set<String> FEED_SUFFIXES = Set.of("xml", "rss", "atom", "rdf", "");
  private static final Set<String> RSS_VERSIONS =
      Set.of("0.91", "0.92", "0.93", "0.94", "2.0", "2.00", "2.0.1");

  @Override
  public boolean reads(FileSample sample) {
    return XmlRoot.of(sample)
        .filter(root -> isFeed(root, sample.text()) || isSuspicious(root, sample.suffix()))
        .isPresent();
  }

  /// What defines entities and does not call itself a feed is rejected and not passed over in
  /// silence: it may be one that wants to cost memory.
  private static boolean isSuspicious(XmlRoot root, String suffix) {
    return FEED_SUFFIXES.contains(suffix) && root.tag().contains("<!ENTITY");
  }

  private static boolean isFeed(XmlRoot root, String text) {
    return switch (root.name()) {
      case "rss" -> true;
      case "RDF" -> RDF.stream().anyMatch(text::contains);
      case "feed", "entry" -> ATOM.stream().anyMatch(root.tag()::contains);
      default -> false;
    };
  }

  @Override
  public void read(InputFile file, Consumer<ReadResult> results) throws IOException {
    try {
      SafeXml.Parsed parsed = SafeXml.parse(XmlText.read(file), ENTRIES);
      int read = entries(file.path(), parsed, results);
      if (parsed.fault().isPresent()) {
        throw new UnreadableException(
            parsed.fault().get()
                + (read == 0 ? "" : "; what stands before it was read: " + number(read)));
      }
    } catch (UnreadableException e) {
      results.accept(new ReadResult.Rejected(file.path(), e.why()));
    }
  }

  private static String number(int entries) {
    return entries == 1 ? "1 entry" : entries + " entries";
  }

  private static int entries(String path, SafeXml.Parsed parsed, Consumer<ReadResult> results)
      throws UnreadableException {
    Document document = normalised(parsed.document());
    List<Element> elements = elements(document.getRootElement());
    document.getRootElement().getChildren().stream()
        .filter(child -> child.getName().equals("channel"))
        .forEach(FeedElements::hideDates);
    FeedElements.hideDates(document.getRootElement());
    elements.forEach(FeedElements::hideDates);
    Optional<SyndFeed> feed = feed(document);
    if (feed.isEmpty()) {
      throw new UnreadableException(parsed.fault().orElse("is XML, but not a feed that is known"));
    }
    List<SyndEntry> entries = feed.get().getEntries();
    int count =
        parsed.fault().isPresent() ? Math.min(parsed.complete(), entries.size()) : entries.size();
    if (count == 0 && parsed.fault().isEmpty()) {
      throw new UnreadableException("is a feed without entries");
    }
    FeedArticles articles = new FeedArticles(path, feed.get(), document.getRootElement());
    List<String> keys = FeedArticles.keys(entries.subList(0, count));
    for (int i = 0; i < count; i++) {
      Optional<Element> element =
          elements.size() == entries.size() ? Optional.of(elements.get(i)) : Optional.empty();
      try {
        results.accept(new ReadResult.Read(articles.article(entries.get(i), element, keys.get(i))));
      } catch (UnreadableException e) {
        results.accept(new ReadResult.Rejected(path + "[" + (i + 1) + "]", e.why()));
      }
    }
    return count;
  }

  /// Empty where Rome makes no feed of it.
  private static Optional<SyndFeed> feed(Document document) {
    try {
      return Optional.of(new SyndFeedInput(false, Locale.ROOT).build(document));
    } catch (FeedException | IllegalArgumentException | NullPointerException e) {
      // Rome expects a channel, and dates and numbers in their places, and says so in these ways.
      return Optional.empty();
    }
  }

  /// A single entry of Atom becomes a feed of one, and a version of RSS that nobody knows the last.
  private static Document normalised(Document document) {
    Element root = document.getRootElement();
    if (root.getName().equals("entry")) {
      Namespace atom = root.getNamespace();
      document.detachRootElement();
      return new Document(new Element("feed", atom).addContent(root));
    }
    if (root.getName().equals("rss")
        && !RSS_VERSIONS.contains(root.getAttributeValue("version", ""))) {
      root.setAttribute("version", "2.0");
    }
    return document;
  }

  private static List<Element> elements(Element root) {
    if (root.getName().equals("feed")) {
      return root.getChildren("entry", root.getNamespace());
    }
    return root.getChildren().stream()
        .flatMap(
            child ->
                child.getName().equals("channel") ? child.getChildren().stream() : Stream.of(child))
        .filter(child -> child.getName().equals("item"))
        .toList();
  }
}
