package de.lupe.indexer.enrich;

import de.lupe.schema.Vendor;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Tells whom an article is about.
///
/// Mentions weigh by where they stand: the title most, the lead more than the rest. A vendor in the
/// part of a reporter (`Kaspersky-Forscher`, `laut ESET`) or of a scene (`auf Telegram verkündet`)
/// weighs little. A vendor is the main one where it weighs enough and clearly more than the next.
/// What stands far down tells nothing more.
final class MainVendor {

  private static final double TITLE = 6;
  private static final double FIRST_OF_TITLE = 3;
  private static final double LEAD = 2;
  private static final double REST = 0.5;
  private static final double MOST_OF_REST = 3;
  private static final int LEAD_WORDS = 60;
  private static final int ALL_WORDS = 300;
  private static final double ENOUGH = 5;
  private static final double CLEARLY_MORE = 1.25;

  private final MentionRoles roles;

  MainVendor(ContextWords words) {
    roles = new MentionRoles(words);
  }

  Optional<Vendor> of(NamedText title, NamedText body) {
    Map<Vendor, Double> weights = new HashMap<>();
    Map<Vendor, Double> rest = new HashMap<>();
    MentionRoles.Vendors vendors = roles.vendors(title, body);
    boolean isFirst = true;
    for (Mention mention : title.mentions()) {
      double share = roles.share(title.words(), mention, vendors);
      double weight = TITLE * share + (isFirst && share == 1 ? FIRST_OF_TITLE : 0);
      weights.merge(mention.name().vendor(), weight, Double::max);
      isFirst &= share < 1;
    }
    for (Mention mention : body.mentions()) {
      if (mention.first() >= ALL_WORDS) {
        break;
      }
      Vendor vendor = mention.name().vendor();
      double share = roles.share(body.words(), mention, vendors);
      if (mention.first() < LEAD_WORDS) {
        weights.merge(vendor, LEAD * share, Double::sum);
      } else {
        rest.merge(vendor, REST * share, Double::sum);
      }
    }
    rest.forEach(
        (vendor, weight) -> weights.merge(vendor, Math.min(weight, MOST_OF_REST), Double::sum));
    return heaviest(weights);
  }

  private static Optional<Vendor> heaviest(Map<Vendor, Double> weights) {
    Optional<Map.Entry<Vendor, Double>> first =
        weights.entrySet().stream().max(Map.Entry.comparingByValue());
    if (first.isEmpty() || first.get().getValue() < ENOUGH) {
      return Optional.empty();
    }
    Vendor vendor = first.get().getKey();
    double second =
        weights.entrySet().stream()
            .filter(entry -> !entry.getKey().equals(vendor))
            .mapToDouble(Map.Entry::getValue)
            .max()
            .orElse(0);
    return first.get().getValue() >= CLEARLY_MORE * second ? Optional.of(vendor) : Optional.empty();
  }
}
