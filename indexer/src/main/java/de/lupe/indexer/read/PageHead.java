package de.lupe.indexer.read;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/// What stands around the text of an article and belongs to it: the lines above and below its title
/// and behind its end, where pages put date and byline.
final class PageHead {

  private static final Set<String> ELSEWHERE = Set.of("aside", "nav", "dialog", "menu");
  private static final int MUCH = 400;
  private static final int LINES_BEFORE = 8;
  private static final int LINES_INSIDE = 3;
  private static final int LINES_BEHIND = 8;
  private static final int LONGEST_LINE = 200;
  private static final int LONGEST_REST = 80;
  private static final int MOST_ELEMENTS = 50;
  private static final int LEVELS = 4;

  private final PageContents contents;
  private final PageWords words;
  private final Element root;
  private final Set<Element> around = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Element> holders = Collections.newSetFromMap(new IdentityHashMap<>());
  private final List<String> head = new ArrayList<>();
  private final List<String> foot = new ArrayList<>();

  PageHead(Element body, PageContents contents, PageWords words, Element root, String title) {
    this.contents = contents;
    this.words = words;
    this.root = root;
    for (Element outer = root; outer != null; outer = outer.parent()) {
      around.add(outer);
    }
    collect(PageBlocks.of(body, this::isElsewhere), title);
  }

  /// True for what belongs to other articles, to readers, or to the site.
  private boolean isElsewhere(Element element) {
    if (PageContents.isUnseen(element)) {
      return true;
    }
    if (around.contains(element)) {
      return false;
    }
    if (ELSEWHERE.contains(element.normalName())) {
      return true;
    }
    return switch (words.of(element)) {
      case COMMENTS, RELATED -> true;
      case CHROME -> contents.get(element).letters() > MUCH;
      case NONE -> false;
    };
  }

  private void collect(List<PageBlock> blocks, String title) {
    List<Integer> inside =
        IntStream.range(0, blocks.size())
            .filter(i -> PageText.isIn(root, blocks.get(i).holder()))
            .boxed()
            .toList();
    if (inside.isEmpty()) {
      return;
    }
    int first = inside.getFirst();
    int last = inside.getLast();
    int titleAt = titleAt(blocks, title, first, last);
    int end = Math.max(first, titleAt) + LINES_INSIDE;
    add(head, blocks, title, titleAt + 1, Math.min(end, titleAt + 1 + LINES_BEFORE * 2));
    for (int i = titleAt; i >= Math.max(0, titleAt - LINES_BEFORE); i--) {
      add(head, blocks, title, i, i);
    }
    add(foot, blocks, title, Math.max(end + 1, last - LINES_INSIDE), last + LINES_BEHIND);
  }

  private static int titleAt(List<PageBlock> blocks, String title, int first, int last) {
    int found = -1;
    for (int i = 0; i <= last; i++) {
      PageBlock block = blocks.get(i);
      if (block.isHeading() && block.text().contains(title)) {
        return i;
      }
      if (i <= first && block.holder().normalName().equals("h1")) {
        found = i;
      }
    }
    return found < 0 ? first : found;
  }

  private void add(List<String> lines, List<PageBlock> blocks, String title, int from, int to) {
    for (int i = Math.max(0, from); i <= Math.min(to, blocks.size() - 1); i++) {
      PageBlock block = blocks.get(i);
      String line = title.isEmpty() ? block.text() : block.text().replace(title, "").strip();
      if (line.length() <= LONGEST_LINE && !line.isEmpty()) {
        lines.add(line);
        holders.add(block.holder());
      }
    }
  }

  /// The lines above and below the title, the nearest ones below first.
  List<String> lines() {
    return head;
  }

  /// The first date that these lines give for the article, or for its last change.
  Optional<PageDate> date(boolean update) {
    return Stream.concat(
            head.stream()
                .flatMap(line -> PageDate.find(line, update).stream())
                .filter(date -> date.isLabelled() || date.rest() <= LONGEST_REST),
            foot.stream()
                .flatMap(line -> PageDate.find(line, update).stream())
                .filter(date -> date.isLabelled() || date.isUpdate()))
        .findFirst();
  }

  /// The first elements that match, as far as they are this article's.
  List<Element> select(Element body, String query) {
    return body.select(query).stream().filter(this::isOwn).limit(MOST_ELEMENTS).toList();
  }

  /// True where an element stands in the text or in one of the lines around title and text:
  /// elsewhere pages show today's date.
  boolean isNear(Element element) {
    if (PageText.isIn(root, element)) {
      return true;
    }
    Element outer = element;
    for (int i = 0; i < LEVELS && outer != null && !around.contains(outer); i++) {
      if (holders.contains(outer)) {
        return true;
      }
      outer = outer.parent();
    }
    return outer != null && around.contains(outer) && holders.contains(outer);
  }

  private boolean isOwn(Element element) {
    for (Element outer = element; outer != null; outer = outer.parent()) {
      if (isElsewhere(outer) || (outer.normalName().equals("article") && !around.contains(outer))) {
        return false;
      }
      if (around.contains(outer)) {
        return true;
      }
    }
    return true;
  }
}
