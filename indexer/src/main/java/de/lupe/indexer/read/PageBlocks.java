package de.lupe.indexer.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/// Cuts what a browser would show into blocks, without the elements that are passed over.
final class PageBlocks implements NodeFilter {

  private static final Set<String> BLOCKS =
      Set.of(
          ("address, article, aside, blockquote, body, caption, center, dd, details, dialog, dir,"
               + " div, dl, dt, fieldset, figcaption, figure, footer, form, h1, h2, h3, h4, h5, h6,"
               + " header, hgroup, hr, html, li, main, menu, nav, ol, p, pre, section, summary,"
               + " table, tbody, td, tfoot, th, thead, tr, ul")
              .split(", "));

  private final Predicate<Element> isPassedOver;
  private final List<PageBlock> blocks = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private Element holder;
  private final StringBuilder linkText = new StringBuilder();
  private int links;
  private int pre;
  private boolean lineBroken;

  private PageBlocks(Element root, Predicate<Element> isPassedOver) {
    this.holder = root;
    this.isPassedOver = isPassedOver;
  }

  static List<PageBlock> of(Element root, Predicate<Element> isPassedOver) {
    PageBlocks blocks = new PageBlocks(root, isPassedOver);
    root.filter(blocks);
    blocks.close();
    return List.copyOf(blocks.blocks);
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode words) {
      append(words.getWholeText());
      return FilterResult.CONTINUE;
    }
    if (!(node instanceof Element element)) {
      return FilterResult.CONTINUE;
    }
    String name = element.normalName();
    if (isPassedOver.test(element)) {
      if (BLOCKS.contains(name)) {
        close();
      }
      return FilterResult.SKIP_ENTIRELY;
    }
    if (BLOCKS.contains(name)) {
      close();
      holder = element;
    }
    switch (name) {
      case "a" -> links++;
      case "pre" -> pre++;
      case "br" -> breakLine();
      default -> {}
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      String name = element.normalName();
      if (BLOCKS.contains(name)) {
        close();
        Element parent = element.parent();
        holder = parent == null ? element : parent;
      }
      switch (name) {
        case "a" -> links--;
        case "pre" -> pre--;
        default -> {}
      }
    }
    return FilterResult.CONTINUE;
  }

  /// Two line breaks in a row end a paragraph, as old pages have it.
  private void breakLine() {
    if (lineBroken) {
      close();
    } else {
      text.append('\n');
      lineBroken = !text.isEmpty();
    }
  }

  private void append(String words) {
    if (words.isBlank()) {
      text.append(words.isEmpty() || text.isEmpty() ? "" : pre > 0 ? words : " ");
      return;
    }
    lineBroken = false;
    text.append(pre > 0 ? words : words.replace('\n', ' '));
    if (links > 0) {
      linkText.append(words);
    }
  }

  private void close() {
    if (!text.isEmpty()) {
      String clean = clean();
      if (!clean.isEmpty()) {
        blocks.add(new PageBlock(clean, CleanText.line(linkText.toString()), kind(), holder));
      }
    }
    text.setLength(0);
    linkText.setLength(0);
    lineBroken = false;
  }

  private String clean() {
    return pre > 0
        ? String.join("\n", Paragraphs.lines(CleanText.of(text.toString())))
            .strip()
            .replaceAll("\n{2,}", "\n")
        : CleanText.line(text.toString());
  }

  private PageBlock.Kind kind() {
    if (pre > 0) {
      return PageBlock.Kind.CODE;
    }
    return switch (holder.normalName()) {
      case "h1", "h2", "h3", "h4", "h5", "h6" -> PageBlock.Kind.HEADING;
      case "p" -> PageBlock.Kind.PARAGRAPH;
      case "li", "dd", "dt" -> PageBlock.Kind.ITEM;
      case "td", "th" -> PageBlock.Kind.CELL;
      case "blockquote" -> PageBlock.Kind.QUOTE;
      default -> PageBlock.Kind.OTHER;
    };
  }
}
