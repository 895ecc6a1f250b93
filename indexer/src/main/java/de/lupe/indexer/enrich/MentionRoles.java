package de.lupe.indexer.enrich;

import de.lupe.indexer.enrich.ContextWords.Section;
import de.lupe.schema.Vendor;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Tells mentions of whom a sentence is about from those of who reports it and of where it happens.
final class MentionRoles {

  private static final double ABOUT = 1;
  private static final double REPORTER = 0.1;
  private static final double RELATIVE = 0.2;
  private static final double SCENE = 0.1;
  private static final int NEAR = 8;

  /// What an article names.
  ///
  /// @param inTitle the vendors in its title
  /// @param byProduct the vendors that it names by a product
  record Vendors(Set<Vendor> inTitle, Set<Vendor> byProduct) {

    boolean hasProductOf(Vendor vendor) {
      return byProduct.contains(vendor);
    }

    /// True where the title names another one, too.
    boolean headlineMoreThan(Vendor vendor) {
      return inTitle.size() > (inTitle.contains(vendor) ? 1 : 0);
    }
  }

  private final ContextWords context;

  MentionRoles(ContextWords context) {
    this.context = context;
  }

  /// The vendors of an article.
  Vendors vendors(NamedText title, NamedText body) {
    Set<Vendor> inTitle = new HashSet<>();
    title.mentions().forEach(mention -> inTitle.add(mention.name().vendor()));
    Set<Vendor> byProduct = new HashSet<>();
    for (NamedText text : List.of(title, body)) {
      for (Mention mention : text.mentions()) {
        if (mention.name().product().isPresent() && !isResearcher(mention)) {
          byProduct.add(mention.name().vendor());
        }
      }
    }
    return new Vendors(inTitle, byProduct);
  }

  /// How far the sentence is about the vendor, from 0 to 1.
  ///
  /// @param others what the article knows of its vendors
  double share(Words words, Mention mention, Vendors others) {
    if (isReporter(words, mention, others)) {
      return REPORTER;
    }
    if (isRelative(words, mention)) {
      return RELATIVE;
    }
    return isScene(words, mention) ? SCENE : ABOUT;
  }

  /// `Telekom-Tochter T-Systems`.
  private boolean isRelative(Words words, Mention mention) {
    int next = mention.end();
    return next < words.count()
        && words.isHyphenated(next)
        && context.hasNoun(Section.RELATIVES, words.lowerCase(next));
  }

  private boolean isReporter(Words words, Mention mention, Vendors others) {
    int first = mention.first();
    int next = mention.end();
    if (isResearcher(mention)) {
      return true;
    }
    if (next < words.count() && words.isHyphenated(next)) {
      return context.endsWithNoun(Section.REPORTERS, words.lowerCase(next));
    }
    if (first > 0 && words.joinsPrevious(first) && isSource(words, first)) {
      return true;
    }
    if (next == words.count()) {
      return false;
    }
    String behind = words.lowerCase(next);
    if (mention.isInflected() && context.endsWithNoun(Section.REPORTERS, behind)) {
      return true;
    }
    Vendor vendor = mention.name().vendor();
    if (others.hasProductOf(vendor)) {
      return false;
    }
    boolean isHeading = first == 0 && words.gap(next).startsWith(":");
    boolean joins = words.joinsPrevious(next);
    return (joins && context.has(Section.REPORTING, behind))
        || (others.headlineMoreThan(vendor)
            && (isHeading || (joins && context.has(Section.TELLING, behind))));
  }

  /// `Talos`, by whatever name.
  private boolean isResearcher(Mention mention) {
    return mention
        .name()
        .product()
        .map(product -> product.name().toLowerCase(Locale.ROOT).replace(' ', '-'))
        .filter(name -> context.has(Section.RESEARCHERS, name))
        .isPresent();
  }

  /// `laut ESET`, `Forscher von ESET`, `Sicherheitsfirma ESET`, `teilt ESET mit`.
  private boolean isSource(Words words, int first) {
    String before = words.lowerCase(first - 1);
    if (before.equals("laut")
        || before.equals("teilt")
        || (context.has(Section.REPORTING, before) && !before.equals("sieht"))
        || context.endsWithNoun(Section.REPORTERS, before)) {
      return true;
    }
    boolean isOf = before.equals("von") || before.equals("bei") || before.equals("der");
    return isOf
        && first > 1
        && words.joinsPrevious(first - 1)
        && context.endsWithNoun(Section.REPORTERS, words.lowerCase(first - 2));
  }

  private boolean isScene(Words words, Mention mention) {
    int first = mention.first();
    if (first == 0 || !context.has(Section.SCENES, words.lowerCase(first - 1))) {
      return false;
    }
    for (int at = Math.max(0, first - NEAR); at < words.count() && at < first + NEAR; at++) {
      if (context.has(Section.SAYING, words.lowerCase(at))) {
        return true;
      }
    }
    return false;
  }
}
