package de.lupe.indexer.read;

import java.util.IdentityHashMap;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/// How much text each element of a page holds, counted in one walk.
final class PageContents implements NodeVisitor {

  /// What one element holds, with all that is inside of it.
  static final class Content {
    private int letters;
    private int linked;
    private int prose;
    private boolean titled;
    private boolean quoting;

    /// Characters of text.
    int letters() {
      return letters;
    }

    /// Characters outside of links in pieces long enough for a sentence.
    int prose() {
      return prose;
    }

    /// True where the title stands in it, or what the page itself calls the article's text.
    boolean isTitled() {
      return titled;
    }

    /// True where it holds a table, code or a quotation.
    boolean isQuoting() {
      return quoting;
    }

    /// True where most of it is links.
    boolean isLinks() {
      return letters > 0 && linked * 10L > letters * 7L && prose < MUCH_PROSE;
    }
  }

  private static final Set<String> UNSEEN =
      Set.of(
          ("applet audio base button canvas datalist embed frame frameset head iframe input link"
               + " map math meta meter noframes noscript object option progress script select style"
               + " svg template textarea title video")
              .split(" "));
  private static final Set<String> QUOTING = Set.of("blockquote", "pre", "table");
  private static final int LONG_TEXT = 30;
  private static final int MUCH_PROSE = 100;
  private static final Content NOTHING = new Content();

  private final IdentityHashMap<Element, Content> contents = new IdentityHashMap<>();

  /// Counts what the element and everything in it holds.
  static PageContents of(Element root) {
    PageContents contents = new PageContents();
    root.traverse(contents);
    return contents;
  }

  /// True for elements of which a browser shows no text, or none of the page's.
  static boolean isUnseen(Element element) {
    return UNSEEN.contains(element.normalName());
  }

  /// What an element holds.
  Content get(Element element) {
    return contents.getOrDefault(element, NOTHING);
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof Element element) {
      contents.put(element, new Content());
    }
  }

  @Override
  public void tail(Node node, int depth) {
    Element parent = node.parent() instanceof Element element ? element : null;
    Content outer = parent == null ? null : contents.get(parent);
    if (node instanceof Element element) {
      Content content = get(element);
      finish(element, content);
      if (outer != null && !isUnseen(element)) {
        add(content, outer);
      }
    } else if (node instanceof TextNode text && outer != null) {
      int length = text.getWholeText().strip().length();
      outer.letters += length;
      outer.prose += length > LONG_TEXT ? length : 0;
    }
  }

  private static void finish(Element element, Content content) {
    String name = element.normalName();
    if (name.equals("a")) {
      content.linked = content.letters;
      content.prose = 0;
    }
    content.titled |= name.equals("h1") || isArticleBody(element);
    content.quoting |= QUOTING.contains(name);
  }

  private static void add(Content inner, Content outer) {
    outer.letters += inner.letters;
    outer.linked += inner.linked;
    outer.prose += inner.prose;
    outer.titled |= inner.titled;
    outer.quoting |= inner.quoting;
  }

  /// True where schema.org's microdata call it the text of the article.
  static boolean isArticleBody(Element element) {
    return element.attr("itemprop").contains("articleBody");
  }
}
