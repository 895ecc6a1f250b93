package de.lupe.indexer.enrich;

import de.lupe.indexer.enrich.ThreatName.Kind;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// What the words around a name say it is the name of: software, or a group.
final class ThreatContext {

  private static final int SHORTEST_COMPOUND = 9;
  private static final int WORDS_BEFORE = 4;
  private static final int WORDS_BEHIND = 3;

  /// A compound without a hyphen.
  ///
  /// @param name its beginning, in lower case
  /// @param kind what its end says
  record Compound(String name, Kind kind) {}

  private final ContextCues malware;
  private final ContextCues actors;

  ThreatContext(ContextCues malware, ContextCues actors) {
    this.malware = malware;
    this.actors = actors;
  }

  /// The kind that the nearest telling word says; empty where there is none. The last word of a
  /// compound says more than its other words: `LockBit-Ransomware-Bande` is a group.
  Set<Kind> of(Passage text, int first, int end) {
    int last = end;
    while (last < text.count() && text.isHyphenated(last)) {
      last++;
    }
    for (int at = last - 1; at >= end; at--) {
      Set<Kind> kind = kind(text, at, true);
      if (!kind.isEmpty()) {
        return kind;
      }
    }
    boolean partOfName = last == end && isPartOfLongerName(text, first, end);
    for (int distance = 1; distance <= Math.max(WORDS_BEFORE, WORDS_BEHIND); distance++) {
      if (partOfName && distance > 1) {
        return EnumSet.noneOf(Kind.class);
      }
      Set<Kind> before = distance <= WORDS_BEFORE ? near(text, first - distance, first) : Set.of();
      if (!before.isEmpty()) {
        return before;
      }
      Set<Kind> behind =
          distance <= WORDS_BEHIND ? near(text, last - 1 + distance, first) : Set.of();
      if (!behind.isEmpty()) {
        return behind;
      }
    }
    return EnumSet.noneOf(Kind.class);
  }

  private Set<Kind> near(Passage text, int at, int name) {
    return at >= 0 && at < text.count() && text.sentence(at) == text.sentence(name)
        ? kind(text, at, false)
        : EnumSet.noneOf(Kind.class);
  }

  private Set<Kind> kind(Passage text, int at, boolean hyphenated) {
    String word = text.lower(at);
    if (actors.tells(word, hyphenated)) {
      return EnumSet.of(Kind.ACTOR);
    }
    return malware.tells(word, hyphenated) ? EnumSet.of(Kind.MALWARE) : EnumSet.noneOf(Kind.class);
  }

  /// True where another name stands directly beside it, as in `Google Play` and `Royal Bank`.
  private boolean isPartOfLongerName(Passage text, int first, int end) {
    return isName(text, first - 1, first) || isName(text, end, end);
  }

  private boolean isName(Passage text, int word, int later) {
    return word >= 0
        && later < text.count()
        && text.isCapitalised(word)
        && text.gap(later).equals(" ")
        && kind(text, word, false).isEmpty()
        && (word == later || (word > 0 && text.sentence(word - 1) == text.sentence(word)));
  }

  /// What a compound without a hyphen is made of.
  Optional<Compound> compound(String lower) {
    if (lower.length() < SHORTEST_COMPOUND) {
      return Optional.empty();
    }
    return actors
        .before(lower)
        .map(name -> new Compound(name, Kind.ACTOR))
        .or(() -> malware.before(lower).map(name -> new Compound(name, Kind.MALWARE)));
  }
}
