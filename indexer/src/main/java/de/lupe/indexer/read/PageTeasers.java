package de.lupe.indexer.read;

import de.lupe.schema.PublishedDate;
import de.lupe.schema.TitleKey;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/// The announcements of other articles on a page: links of the length of a headline below "Mehr zum
/// Thema" and its like, or in an element whose classes say that it holds related articles.
final class PageTeasers {

  private static final Set<String> LISTS = Set.of("ul", "ol");
  private static final Set<String> ELSEWHERE = Set.of("nav", "menu", "dialog");
  private static final int SHORTEST_TITLE = 20;
  private static final int LONGEST_TITLE = 160;
  private static final int SHORTEST_TEXT = 40;
  private static final int LONGEST_TEXT = 600;
  private static final int MOST = 50;
  private static final double LINK = 0.8;

  private final PageWords words;
  private final Element root;
  private final ZonedDateTime retrieved;
  private final IdentityHashMap<Element, Boolean> related = new IdentityHashMap<>();
  private final List<TeaserBlock.Teaser> teasers = new ArrayList<>();
  private String title = "";
  private Element titleHolder;
  private String text = "";
  private Optional<PublishedDate> published = Optional.empty();

  private PageTeasers(PageWords words, Element root, ZonedDateTime retrieved) {
    this.words = words;
    this.root = root;
    this.titleHolder = root;
    this.retrieved = retrieved;
  }

  /// The teasers, in the order of the page.
  ///
  /// @param root the element that holds the article's text
  /// @param own the article's title, which the page may announce too
  /// @param retrieved when the page was taken from the web: ages are counted back from there
  static List<TeaserBlock.Teaser> of(
      Element body, PageWords words, Element root, String own, ZonedDateTime retrieved) {
    PageTeasers teasers = new PageTeasers(words, root, retrieved);
    teasers.read(PageBlocks.of(body, teasers::isElsewhere));
    TitleKey key = TitleKey.of(own);
    return teasers.teasers.stream()
        .filter(teaser -> !TitleKey.of(teaser.title()).equals(key))
        .limit(MOST)
        .toList();
  }

  private boolean isElsewhere(Element element) {
    return PageContents.isUnseen(element)
        || ELSEWHERE.contains(element.normalName())
        || (words.of(element) == PageWords.Role.COMMENTS && !PageText.isIn(element, root));
  }

  private void read(List<PageBlock> blocks) {
    Optional<Element> heading = Optional.empty();
    for (PageBlock block : blocks) {
      if (PagePhrases.isLinksHeading(block.text())) {
        close();
        heading = Optional.of(block.holder());
      } else if (isRelated(block.holder())) {
        take(block);
      } else if (heading.isPresent() && !endsList(block) && !isBehindList(heading.get(), block)) {
        take(block);
      } else {
        close();
        heading = Optional.empty();
      }
    }
    close();
  }

  /// True where the title before has closed around it what holds a list of links: a list, related
  /// articles, or the box that began with the heading. What comes behind belongs to the page.
  private boolean isBehindList(Element heading, PageBlock block) {
    if (title.isEmpty() || block.linkDensity() >= LINK) {
      return false;
    }
    if (isRelated(titleHolder)) {
      return true;
    }
    boolean isItem = false;
    for (Element at = titleHolder; !PageText.isIn(at, root); at = parent(at)) {
      boolean ends = (isItem && LISTS.contains(at.normalName())) || PageText.isIn(at, heading);
      if (ends) {
        return !PageText.isIn(at, block.holder());
      }
      isItem |= at.normalName().equals("li");
    }
    return false;
  }

  private static Element parent(Element element) {
    Element parent = element.parent();
    return parent == null ? element : parent;
  }

  /// Below a heading stand links, with what belongs to them, until running text or another heading
  /// comes.
  private boolean endsList(PageBlock block) {
    if (block.linkDensity() >= LINK) {
      return PagePhrases.isBoxLine(block.text());
    }
    return block.isHeading()
        || title.isEmpty()
        || (TeaserBlock.age(block.text(), retrieved).isEmpty()
            && (!text.isEmpty() || block.length() > LONGEST_TEXT));
  }

  private boolean isRelated(Element element) {
    if (element.equals(root) || PageText.isIn(element, root)) {
      return false;
    }
    Boolean known = related.get(element);
    if (known == null) {
      Element parent = element.parent();
      known = words.of(element) == PageWords.Role.RELATED || (parent != null && isRelated(parent));
      related.put(element, known);
    }
    return known;
  }

  private void take(PageBlock block) {
    String line = block.text();
    Optional<PublishedDate> age = TeaserBlock.age(line, retrieved);
    if (age.isPresent()) {
      published = age;
    } else if (block.linkDensity() >= LINK && isTitle(block.linkText()) && !isText(block)) {
      close();
      title = block.linkText();
      titleHolder = block.holder();
      published = TeaserBlock.age(line.replace(title, ""), retrieved);
    } else if (!title.isEmpty()
        && text.isEmpty()
        && block.length() >= SHORTEST_TEXT
        && block.length() <= LONGEST_TEXT) {
      text = line;
    }
  }

  /// In a card that is one link, the paragraph below the title is linked too.
  private boolean isText(PageBlock block) {
    return !title.isEmpty()
        && block.kind() == PageBlock.Kind.PARAGRAPH
        && text.isEmpty()
        && Paragraphs.endsSentence(block.text());
  }

  private static boolean isTitle(String line) {
    return line.length() >= SHORTEST_TITLE
        && line.length() <= LONGEST_TITLE
        && line.chars().filter(c -> c == ' ').count() >= 2
        && !PagePhrases.isBoxLine(line)
        && !PagePhrases.isLinksHeading(line)
        && !PagePhrases.isNote(line);
  }

  private void close() {
    if (!title.isEmpty()) {
      teasers.add(new TeaserBlock.Teaser(title, text, published));
    }
    title = "";
    text = "";
    published = Optional.empty();
  }
}
