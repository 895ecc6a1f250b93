package de.lupe.indexer.read;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;

/// Finds the element of a page that holds the text of the article.
///
/// It is what the page itself calls the article's text, or else the innermost element that still
/// holds most of the running text. In the manner of Readability and trafilatura, running text is
/// what is long, has sentences and few links.
final class PageRoot {

  private static final String NAMED =
      "[itemprop*=articleBody], .entry-content, .post-content, .article-content, .article-body,"
          + " .articlebody, .article__body, .article-text, .post-body, .story-body,"
          + " .td-post-content";
  private static final List<String> OUTER = List.of("main, [role=main]", "article");
  private static final Set<String> PARTS = Set.of("p", "ul", "ol", "dl", "li", "blockquote", "pre");
  private static final int ENOUGH = 400;
  private static final int LITTLE = 200;

  private final IdentityHashMap<Element, Integer> prose;

  private PageRoot(IdentityHashMap<Element, Integer> prose) {
    this.prose = prose;
  }

  /// The element.
  ///
  /// @param blocks what the page shows, without what stands around its text
  static Element of(Element body, List<PageBlock> blocks) {
    return new PageRoot(prose(body, blocks)).find(body);
  }

  private static IdentityHashMap<Element, Integer> prose(Element body, List<PageBlock> blocks) {
    IdentityHashMap<Element, Integer> prose = new IdentityHashMap<>();
    blocks.stream()
        .filter(PageBlock::isProse)
        .forEach(block -> prose.merge(block.holder(), block.length(), Integer::sum));
    body.traverse(
        new NodeVisitor() {
          @Override
          public void head(Node node, int depth) {}

          @Override
          public void tail(Node node, int depth) {
            Integer letters = node instanceof Element element ? prose.get(element) : null;
            if (letters != null && !node.equals(body) && node.parent() instanceof Element parent) {
              prose.merge(parent, letters, Integer::sum);
            }
          }
        });
    return prose;
  }

  /// The element that holds the text.
  private Element find(Element body) {
    Element named = fullest(body.select(NAMED));
    if (named != null && (prose(named) * 2 > prose(body) || prose(named) > ENOUGH)) {
      return named;
    }
    Element inner = body;
    for (String query : OUTER) {
      Element outer = fullest(inner.select(query));
      if (outer != null && prose(outer) > LITTLE && prose(outer) * 10L > prose(inner) * 3L) {
        inner = outer;
      }
    }
    while (true) {
      Element child = fullest(inner.children());
      if (child == null
          || prose(child) * 10L < prose(inner) * 9L
          || PARTS.contains(child.normalName())
          || prose(child) == 0) {
        return inner;
      }
      inner = child;
    }
  }

  private Element fullest(List<Element> elements) {
    Element fullest = null;
    for (Element element : elements) {
      if (fullest == null || prose(element) > prose(fullest)) {
        fullest = element;
      }
    }
    return fullest;
  }

  private int prose(Element element) {
    return prose.getOrDefault(element, 0);
  }
}
