package de.lupe.schema;

import java.util.List;
import java.util.Locale;

/// An article together with what was found in it.
///
/// @param article what the source said, its publication date completed where the text or the
///   address tells it
/// @param vendors the makers named in it, the most often named first
/// @param products the products named in it, the most often named first
/// @param topics what it is about
/// @param cves the vulnerabilities it names, in order
/// @param mentioned the dates its text speaks of, in order; none of them is taken for the
///   publication date
/// @param teasers its teasers, enriched the same way
public record EnrichedArticle(
    Article article,
    List<Vendor> vendors,
    List<Product> products,
    List<Topic> topics,
    List<CveId> cves,
    List<PartialDate> mentioned,
    List<EnrichedArticle> teasers) {

  public EnrichedArticle {
    vendors = List.copyOf(vendors);
    products = List.copyOf(products);
    topics = List.copyOf(topics);
    cves = List.copyOf(cves);
    mentioned = List.copyOf(mentioned);
    teasers = List.copyOf(teasers);
    if (teasers.size() != article.teasers().size()) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "every teaser must be enriched: %d of %d",
              teasers.size(),
              article.teasers().size()));
    }
  }
}
