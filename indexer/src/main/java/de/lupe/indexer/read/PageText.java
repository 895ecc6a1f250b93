package de.lupe.indexer.read;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/// The paragraphs of an article: those of the element that holds its text, and the lead that may
/// stand before it, without what pages put in between.
final class PageText {

  private static final int BLOCKS_BEFORE = 25;
  private static final int LEAD_LENGTH = 60;
  private static final int LONG = 300;
  private static final int LONGEST_HEAD_LINE = 100;

  private final List<PageBlock> blocks;
  private final Element root;

  /// @param blocks what the page shows, without what stands around its text
  PageText(List<PageBlock> blocks, Element root) {
    this.blocks = blocks;
    this.root = root;
  }

  /// The paragraphs of the article.
  ///
  /// @param title which is not repeated
  List<String> paragraphs(String title) {
    List<PageBlock> kept = new ArrayList<>();
    boolean inside = false;
    boolean belowLinks = false;
    boolean atHead = true;
    for (PageBlock block : blocks.subList(start(title), blocks.size())) {
      if (isIn(root, block.holder())) {
        inside = true;
      } else if (inside || !isLead(block)) {
        continue;
      }
      if (PagePhrases.isLinksHeading(block.text()) || PagePhrases.isBoxLine(block.text())) {
        belowLinks = true;
      } else if (!isNoise(block)
          && !(belowLinks && !block.isProse())
          && !(atHead && isHeadLine(block))
          && !block.text().equals(title)) {
        belowLinks = false;
        atHead &= !block.isProse();
        kept.add(block);
      }
    }
    while (!kept.isEmpty() && isLostHeading(kept.getLast())) {
      kept.removeLast();
    }
    return kept.stream().map(PageBlock::text).toList();
  }

  /// True for byline and date between title and text.
  private static boolean isHeadLine(PageBlock block) {
    String line = block.text();
    if (block.isHeading() || line.length() > LONGEST_HEAD_LINE) {
      return false;
    }
    boolean isDated =
        Stream.of(true, false)
            .flatMap(update -> PageDate.find(line, update).stream())
            .anyMatch(date -> date.rest() <= LONGEST_HEAD_LINE / 2);
    String byline = PersonName.withoutIntroduction(line);
    boolean isByline =
        !byline.equals(line) && PersonName.split(byline).stream().allMatch(PersonName::hasShape);
    return isDated || isByline;
  }

  private static boolean isLostHeading(PageBlock block) {
    return block.isHeading() && !Paragraphs.endsSentence(block.text());
  }

  private static boolean isNoise(PageBlock block) {
    double density = block.linkDensity();
    return density > 0.8
        || (density > 0.5 && block.length() < LONG && !block.isHeading())
        || PagePhrases.isNote(block.text());
  }

  /// Where the text begins: behind the title, which may stand outside of the element together with
  /// a lead.
  private int start(String title) {
    int first = 0;
    while (first < blocks.size() && !isIn(root, blocks.get(first).holder())) {
      first++;
    }
    for (int i = first - 1; i >= Math.max(0, first - BLOCKS_BEFORE); i--) {
      PageBlock block = blocks.get(i);
      if (block.holder().normalName().equals("h1")
          || (block.isHeading() && block.text().equals(title))) {
        return i + 1;
      }
    }
    return first;
  }

  private static boolean isLead(PageBlock block) {
    return block.length() >= LEAD_LENGTH
        && block.linkDensity() < 0.3
        && (block.isHeading() || block.isProse());
  }

  /// True where an element is another one or stands in it.
  static boolean isIn(Element outer, Element element) {
    for (Element at = element; at != null; at = at.parent()) {
      if (at.equals(outer)) {
        return true;
      }
    }
    return false;
  }
}
