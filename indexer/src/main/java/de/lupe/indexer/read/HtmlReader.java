package de.lupe.indexer.read;

import de.lupe.schema.ArticleId;
import java.io.IOException;
import java.time.ZoneId;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/// Reads a page of a news site as a browser or a crawler saved it: one file, one article with its
/// teasers. What is the article's and what is not stands at [HtmlPage] and the classes it asks.
final class HtmlReader implements ArticleReader {

  private static final Set<String> SUFFIXES = Set.of("htm", "html", "shtml", "xht", "xhtml");
  private static final String MISC = "\\s|<!--(?:[^-]|-(?!->))*+-->|<\\?[^>]{0,500}+>";

  /// Begins as a page does, behind white space, comments and the declaration of XML.
  private static final Pattern PAGE =
      Pattern.compile(
          "(?i)(?:"
              + MISC
              + ")*+<(?:!doctype\\s+html|(?:html|head|body|title|meta|table|div|h1|p|article|main"
              + "|section|center|font)\\b[^<>]{0,2000}>)");

  private static final Pattern TAG = Pattern.compile("<[a-zA-Z!/][^<>]{0,2000}>");

  private final HtmlPages pages;

  /// @param zone as for [HtmlPages]
  HtmlReader(ZoneId zone) {
    this.pages = new HtmlPages(zone);
  }

  @Override
  public boolean reads(FileSample sample) {
    return PAGE.matcher(sample.text()).lookingAt()
        || (SUFFIXES.contains(sample.suffix()) && TAG.matcher(sample.text()).find());
  }

  @Override
  public void read(InputFile file, Consumer<ReadResult> results) throws IOException {
    try {
      HtmlPages.Origin origin =
          new HtmlPages.Origin(
              ArticleId.ofPath(file.path()),
              file.path(),
              file.web().url(),
              file.web().charset(),
              file.modified());
      results.accept(new ReadResult.Read(pages.article(TextDecoder.bytes(file), origin)));
    } catch (UnreadableException e) {
      results.accept(new ReadResult.Rejected(file.path(), e.why()));
    }
  }
}
