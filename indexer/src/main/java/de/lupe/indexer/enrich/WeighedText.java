package de.lupe.indexer.enrich;

import de.lupe.schema.Vendor;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// A text's mentions of names with what speaks for each of them.
final class WeighedText {

  private final Words words;
  private final List<Mention> mentions;
  private final int[] weights;

  /// @param sure the vendors that the texts around it name by sure names
  WeighedText(Words words, List<Mention> mentions, Set<Vendor> sure, NameContext context) {
    this.words = words;
    this.mentions = mentions;
    weights = new int[mentions.size()];
    boolean hasDoubtful = false;
    for (int i = 0; i < weights.length; i++) {
      Mention mention = mentions.get(i);
      boolean isSure = mention.name().isSure();
      weights[i] =
          isSure
              ? NameContext.VENDOR_KNOWN
              : context.weigh(words, mention, sure.contains(mention.name().vendor()));
      hasDoubtful |= !isSure;
    }
    if (hasDoubtful) {
      joinDoubtful(context);
      joinForwards(context);
      joinBackwards(context);
    }
  }

  private boolean counts(int i) {
    return weights[i] >= NameContext.ENOUGH;
  }

  /// `Zoom und Teams`: two common words are rarely joined that both are names.
  private void joinDoubtful(NameContext context) {
    for (int i = 1; i < weights.length; i++) {
      if (isOpen(i - 1) && isOpen(i) && areJoined(i - 1, context)) {
        weights[i - 1] += NameContext.BOTH_DOUBTFUL;
        weights[i] += NameContext.BOTH_DOUBTFUL;
      }
    }
  }

  private boolean isOpen(int i) {
    return weights[i] >= 0 && !counts(i);
  }

  private void joinForwards(NameContext context) {
    for (int i = 1; i < weights.length; i++) {
      if (counts(i - 1) && !counts(i) && areJoined(i - 1, context)) {
        weights[i] += NameContext.JOINED;
      }
    }
  }

  private void joinBackwards(NameContext context) {
    for (int i = weights.length - 2; i >= 0; i--) {
      if (counts(i + 1) && !counts(i) && areJoined(i, context)) {
        weights[i] += NameContext.JOINED;
      }
    }
  }

  private boolean areJoined(int left, NameContext context) {
    return context.areJoined(words, mentions.get(left), mentions.get(left + 1));
  }

  /// The vendors that are named beyond doubt.
  Set<Vendor> vendors() {
    Set<Vendor> vendors = new HashSet<>();
    for (int i = 0; i < weights.length; i++) {
      if (counts(i)) {
        vendors.add(mentions.get(i).name().vendor());
      }
    }
    return vendors;
  }

  /// The mentions that count.
  ///
  /// @param known the vendors that the texts around it name beyond doubt, though not by sure names
  NamedText named(Set<Vendor> known) {
    List<Mention> named = new ArrayList<>();
    for (int i = 0; i < weights.length; i++) {
      Mention mention = mentions.get(i);
      int ofVendor = known.contains(mention.name().vendor()) ? NameContext.VENDOR_KNOWN : 0;
      if (weights[i] + ofVendor >= NameContext.ENOUGH) {
        named.add(mention);
      }
    }
    return new NamedText(words, named);
  }
}
