package de.lupe.indexer.enrich;

import de.lupe.schema.CveId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// Says to which ids of a sentence its ratings belong; scores and severities each for themselves.
///
/// Where the first rating stands behind the first id, each belongs to the nearest id before it,
/// else to the nearest behind it. It belongs to all ids since the rating before where the text says
/// so (`beide`, `jeweils`, a verb in the plural). As many ratings as ids in a row belong to them in
/// their order: `CVE-2024-1111 und CVE-2024-2222 (CVSS 9.8 und 7.5)`.
final class RatingOwners {

  private static final Pattern OF_ALL =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:beide[nrs]?|jeweils|je|allesamt|alle|alles?amt|both|each|all|sind|werden|wurden|haben|gelten|erhalten|erhielten|tragen|weisen|liegen|are|have|were|stuft|Lücken|Schwachstellen|Sicherheitslücken|vulnerabilities|flaws)(?!\\p{L})");

  private final String sentence;
  private final int start;
  private final List<CveExtractor.Found> ids;
  private final List<RatingScanner.Rating> ratings;

  /// @param start where the sentence begins in the text in which the ids stand
  RatingOwners(
      String sentence,
      int start,
      List<CveExtractor.Found> ids,
      List<RatingScanner.Rating> ratings) {
    this.sentence = sentence;
    this.start = start;
    this.ids = ids;
    this.ratings = ratings;
  }

  void assign(BiConsumer<CveId, RatingScanner.Rating> owner) {
    assign(rating -> rating.score().isPresent(), owner);
    assign(rating -> rating.severity().isPresent(), owner);
  }

  private void assign(
      Predicate<RatingScanner.Rating> kind, BiConsumer<CveId, RatingScanner.Rating> owner) {
    List<RatingScanner.Rating> all = ratings.stream().filter(kind).toList();
    if (all.isEmpty() || ids.isEmpty()) {
      return;
    }
    boolean behind = endOf(ids.getFirst()) <= all.getFirst().start();
    boolean inARow =
        ids.size() > 1
            && all.size() == ids.size()
            && (endOf(ids.getLast()) <= all.getFirst().start()
                || all.getLast().end() <= startOf(ids.getFirst()));
    for (int i = 0; i < all.size(); i++) {
      RatingScanner.Rating rating = all.get(i);
      if (inARow) {
        owner.accept(ids.get(i).id(), rating);
      } else {
        int from = i == 0 ? 0 : all.get(i - 1).end();
        int to = i + 1 == all.size() ? sentence.length() : all.get(i + 1).start();
        (behind ? before(rating, from) : after(rating, to))
            .forEach(id -> owner.accept(id.id(), rating));
      }
    }
  }

  /// Where an id begins in the sentence; one of the sentence before stands at its beginning.
  private int startOf(CveExtractor.Found id) {
    return Math.max(0, id.start() - start);
  }

  private int endOf(CveExtractor.Found id) {
    return Math.max(0, id.end() - start);
  }

  private List<CveExtractor.Found> before(RatingScanner.Rating rating, int from) {
    List<CveExtractor.Found> group = new ArrayList<>();
    for (CveExtractor.Found id : ids) {
      if (startOf(id) >= from && endOf(id) <= rating.start()) {
        group.add(id);
      }
    }
    if (group.isEmpty()) {
      // Several ratings of one id: "CVE-2024-1111 (CVSS 9.8, v4 9.3)".
      return ids.stream()
          .filter(id -> endOf(id) <= rating.start())
          .reduce((one, two) -> two)
          .stream()
          .toList();
    }
    boolean ofAll =
        OF_ALL.matcher(sentence.substring(endOf(group.getLast()), rating.start())).find();
    return ofAll ? group : List.of(group.getLast());
  }

  private List<CveExtractor.Found> after(RatingScanner.Rating rating, int to) {
    List<CveExtractor.Found> group =
        ids.stream().filter(id -> startOf(id) >= rating.end() && startOf(id) < to).toList();
    if (group.isEmpty()) {
      return List.of();
    }
    boolean ofAll =
        OF_ALL.matcher(sentence.substring(rating.end(), startOf(group.getFirst()))).find();
    return ofAll ? group : List.of(group.getFirst());
  }
}
