package de.lupe.indexer.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/// What the words of classes, ids and element names say of an element, by the customs of the web:
/// `class="post-comments"`, `id="relatedArticles"`, `<cookie-banner>`.
///
/// It remembers what it looked up, for the time of one page.
final class PageWords {

  /// What an element is, besides text.
  enum Role {
    NONE,
    COMMENTS,
    RELATED,
    CHROME
  }

  private static final Set<String> COMMENTS =
      words("kommentar kommentare leserkommentare disqus respond reply replies");
  private static final Pattern COMMENTS_START = Pattern.compile("comments?(?!ar)");
  private static final Set<String> RELATED =
      words(
          "verwandte aehnliche similar recommended recommendation recommendations empfehlungen"
              + " outbrain taboola yarpp crp readmore morelikethis mostread meistgelesen");
  private static final Pattern RELATED_START = Pattern.compile("related");
  private static final Set<String> RELATED_PAIRS =
      words(
          "read-more read-next more-articles more-posts more-stories more-news next-post prev-post"
              + " recent-posts latest-posts popular-posts latest-news most-read most-popular"
              + " also-like see-also mehr-zum lesen-sie weitere-artikel weitere-beitraege");
  private static final Set<String> CHROME =
      words(
          "share shares sharing social socials shariff addtoany addthis sharedaddy teilen subscribe"
              + " subscription signup consent gdpr dsgvo cmp onetrust usercentrics borlabs sidebar"
              + " pager paging nav navi navbar menu submenu megamenu topbar footer fusszeile"
              + " masthead authorbox biography bio byline ad ads adsense anzeige anzeigen werbung"
              + " banner sponsor sponsored promo promotion promobox tags tagcloud taglist"
              + " schlagworte rating ratings vote votes poll feedback toolbox toolbar skip skiplink"
              + " skiplinks visuallyhidden invisible noprint login register paywall popup modal"
              + " overlay lightbox tooltip caption bildunterschrift copyright credit credits"
              + " imagecredit toc impressum metadata");
  private static final Pattern CHROME_START =
      Pattern.compile(
          "newsletter|breadcrumb|paginat|cookie|sharebar|sharebutton|socialmedia|socialshare"
              + "|navigation|advert");
  private static final Set<String> CHROME_PAIRS =
      words(
          "author-box author-bio author-info author-description author-about author-profile"
              + " about-author about-the autor-box autor-info post-author entry-meta post-meta"
              + " article-meta meta-data post-tags entry-tags entry-footer post-footer"
              + " article-footer cat-links tags-links tag-list tag-links screen-reader sr-only"
              + " visually-hidden post-navigation nav-links widget-area site-header page-footer"
              + " image-caption wp-caption print-only no-print posted-on");

  /// Whole classes of one common word that is harmless as a part of others.
  private static final Set<String> CHROME_CLASSES = words("widget hidden hide");

  /// Classes that name what an article is about, or what a layout has and has not.
  private static final Pattern NO_ROLE =
      Pattern.compile(
          "(?:tag|category|format|status|type|has|no|with|without|is|js)-.*|.*[:\\[].*");

  private static final Pattern WORD_END = Pattern.compile("(?<=[a-z])(?=[A-Z])|[^\\p{L}\\p{N}]+");
  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final int LONGEST = 500;

  private final Map<String, Role> known = new HashMap<>();

  /// What the element's names say.
  Role of(Element element) {
    Role role = of(element.className());
    if (role == Role.NONE) {
      role = of(element.id());
    }
    return role == Role.NONE && element.normalName().indexOf('-') > 0
        ? of(element.normalName())
        : role;
  }

  private Role of(String classes) {
    return classes.isEmpty() || classes.length() > LONGEST
        ? Role.NONE
        : known.computeIfAbsent(classes, PageWords::role);
  }

  private static Role role(String classes) {
    Role found = Role.NONE;
    for (String one : BLANKS.split(classes.strip(), -1)) {
      Role role = NO_ROLE.matcher(one).matches() ? Role.NONE : roleOfClass(one);
      if (role != Role.NONE && (found == Role.NONE || role.compareTo(found) < 0)) {
        found = role;
      }
    }
    return found;
  }

  private static Role roleOfClass(String one) {
    List<String> words = split(one);
    Role found = CHROME_CLASSES.contains(one) ? Role.CHROME : Role.NONE;
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      String pair = i == 0 ? "" : words.get(i - 1) + "-" + word;
      if (COMMENTS.contains(word) || COMMENTS_START.matcher(word).lookingAt()) {
        return Role.COMMENTS;
      }
      if (RELATED.contains(word)
          || RELATED_PAIRS.contains(pair)
          || RELATED_START.matcher(word).lookingAt()) {
        found = Role.RELATED;
      } else if (found == Role.NONE
          && (CHROME.contains(word)
              || CHROME_PAIRS.contains(pair)
              || CHROME_START.matcher(word).lookingAt())) {
        found = Role.CHROME;
      }
    }
    return found;
  }

  /// The words of a class or an id, in lower case: `postMeta_date` has `post`, `meta`, `date`.
  static List<String> split(String name) {
    List<String> words = new ArrayList<>();
    for (String word : WORD_END.split(name, -1)) {
      if (!word.isEmpty()) {
        words.add(word.toLowerCase(Locale.ROOT));
      }
    }
    return words;
  }

  private static Set<String> words(String list) {
    return Set.of(list.split(" ", -1));
  }
}
