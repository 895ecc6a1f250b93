package de.lupe.indexer.read;

import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/// Tells what of a page stands around its text: navigation, banners, comments, related articles.
///
/// An element is judged by its name, its ARIA role and the words of its classes. It is no chrome
/// where the title is in it, or most of the page: layouts are full of `<div class="has-sidebar">`.
final class PageChrome implements Predicate<Element> {

  private static final Set<String> NAMES = Set.of("aside", "dialog", "footer", "menu");
  private static final Set<String> NEVER = Set.of("html", "body", "main");
  private static final Set<String> LISTS = Set.of("div", "dl", "ol", "section", "table", "ul");
  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
  private static final Set<String> ROLES =
      Set.of(
          ("alertdialog banner button complementary contentinfo dialog menu menubar navigation"
                  + " search tablist toolbar tooltip")
              .split(" "));
  private static final Pattern UNSEEN_STYLE =
      Pattern.compile("(?i)(?:^|[;\\s])(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden)");
  private static final int LONGEST_LIST = 3_000;

  private final PageContents contents;
  private final PageWords words;
  private final int allProse;

  PageChrome(Element body, PageContents contents, PageWords words) {
    this.contents = contents;
    this.words = words;
    this.allProse = contents.get(body).prose();
  }

  @Override
  public boolean test(Element element) {
    String name = element.normalName();
    if (PageContents.isUnseen(element) || name.equals("nav")) {
      return true;
    }
    if (NEVER.contains(name)) {
      return false;
    }
    PageContents.Content content = contents.get(element);
    boolean large = content.prose() * 10L > allProse * 7L;
    if (isHidden(element)) {
      return !large;
    }
    return switch (name) {
      case "figcaption" -> true;
      case "figure" -> !content.isQuoting();
      case "article" ->
          words.of(element) == PageWords.Role.COMMENTS && !(large && content.isTitled());
      default -> !content.isTitled() && isAround(element, name, content, large);
    };
  }

  private boolean isAround(
      Element element, String name, PageContents.Content content, boolean large) {
    if (NAMES.contains(name) || (name.equals("header") && !isInside(element) && !large)) {
      return true;
    }
    PageWords.Role role = HEADINGS.contains(name) ? PageWords.Role.NONE : words.of(element);
    if (role == PageWords.Role.COMMENTS) {
      return true;
    }
    return !large
        && (role != PageWords.Role.NONE
            || name.equals("form")
            || ROLES.contains(element.attr("role").toLowerCase(Locale.ROOT))
            || (LISTS.contains(name) && content.letters() < LONGEST_LIST && content.isLinks()));
  }

  private static boolean isInside(Element element) {
    for (Element outer = element.parent(); outer != null; outer = outer.parent()) {
      if (outer.normalName().equals("article") || outer.normalName().equals("main")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isHidden(Element element) {
    return element.hasAttr("hidden")
        || element.attr("aria-hidden").equals("true")
        || (element.hasAttr("style") && UNSEEN_STYLE.matcher(element.attr("style")).find());
  }
}
