package de.lupe.indexer.enrich;

import de.lupe.indexer.enrich.AttackWords.Role;
import java.util.Set;

/// A sentence of a passage and the roles of its words in an attack.
final class SentenceRoles {

  private static final Set<String> AT =
      Set.of("auf", "gegen", "bei", "beim", "an", "am", "in", "im");
  private static final Set<String> OWN =
      Set.of(
          "ihre", "ihrer", "ihren", "ihr", "sein", "seine", "seiner", "eigene", "eigenen", "sie");
  private static final int DEED_BEFORE = 9;
  private static final int PREPOSITION_BEFORE = 5;
  private static final int HARM_BEFORE = 6;
  private static final int HARM_BEHIND = 14;
  private static final int BESIDE = 3;

  private final Passage text;
  private final int start;
  private final int end;
  private final AttackWords words;

  /// @param start the first word of the sentence
  /// @param end the word behind it
  SentenceRoles(Passage text, int start, int end, AttackWords words) {
    this.text = text;
    this.start = start;
    this.end = end;
    this.words = words;
  }

  int start() {
    return start;
  }

  int end() {
    return end;
  }

  /// True where the word stands in the sentence and has the role.
  boolean is(int word, Role role) {
    return word >= start && word < end && words.roles(text.lower(word)).contains(role);
  }

  /// True where one of these words has the role.
  boolean any(int from, int to, Role role) {
    for (int at = Math.max(from, start); at < Math.min(to, end); at++) {
      if (is(at, role)) {
        return true;
      }
    }
    return false;
  }

  /// True where the sentence speaks of an attack.
  boolean isOfAttack() {
    for (int at = start; at < end; at++) {
      if (text.words().length(at) < AttackWords.SHORTEST) {
        continue;
      }
      Set<Role> roles = words.roles(text.lower(at));
      if (roles.contains(Role.DEED) || roles.contains(Role.HARM)) {
        return true;
      }
    }
    return false;
  }

  boolean denies() {
    return words.denies(
        text.text().substring(text.words().start(start), text.words().end(end - 1)));
  }

  /// True where the organisation that a word names is hit: an attack is one on it, or what harms
  /// stands with it; and it is not the one who tells of it.
  boolean isHit(int word) {
    if (any(word - BESIDE, word, Role.SOURCE)
        || any(word + 1, word + 1 + BESIDE, Role.SPEAKS)
        || any(word - 2, word, Role.SPEAKS)) {
      return false;
    }
    boolean compound = word + 1 < end && text.isHyphenated(word + 1) && is(word + 1, Role.DEED);
    return compound || isTarget(word) || isHarmed(word);
  }

  private boolean isTarget(int word) {
    for (int at = word - 1; at >= Math.max(start, word - PREPOSITION_BEFORE); at--) {
      if (AT.contains(text.lower(at)) && any(word - DEED_BEFORE, at, Role.DEED)) {
        return true;
      }
    }
    return false;
  }

  private boolean isHarmed(int word) {
    return any(word - HARM_BEFORE, word, Role.HARM)
        || (any(word + 1, word + 1 + HARM_BEHIND, Role.HARM) && !isOfOthers(word));
  }

  /// `Die Bank teilte mit, dass Kunden betroffen sind`.
  private boolean isOfOthers(int word) {
    boolean reports = false;
    for (int at = word + 1; at < Math.min(end, word + HARM_BEHIND); at++) {
      if (text.lower(at).equals("dass")) {
        reports = true;
      } else if (reports && OWN.contains(text.lower(at))) {
        return false;
      }
    }
    return reports;
  }
}
