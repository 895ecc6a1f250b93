package de.lupe.indexer.enrich;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// The words by which a text says that somebody is hit, or who attacks: `attack-words.txt`, which
/// says at its top how it is written.
final class AttackWords {

  /// What a word does in a sentence.
  enum Role {
    DEED,
    HARM,
    SPEAKS,
    SOURCE,
    ATTACKER,
    ORIGIN,
    DENIES
  }

  static final int SHORTEST = 4;
  private static final int MOST_KNOWN = 50_000;

  private final Map<Role, WordPatterns<Boolean>> words = new EnumMap<>(Role.class);
  private final Map<String, Set<Role>> known = new ConcurrentHashMap<>();
  private final List<String> denials = new ArrayList<>();

  /// @throws WordListException if a line is not understood
  AttackWords(String text) {
    for (Role role : Role.values()) {
      words.put(role, new WordPatterns<>());
    }
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      if (!line.isBlank() && !line.startsWith("#")) {
        add(line, number);
      }
    }
  }

  private void add(String line, int number) {
    int colon = line.indexOf(':');
    for (Role role : Role.values()) {
      if (colon > 0 && role.name().toLowerCase(Locale.ROOT).equals(line.substring(0, colon))) {
        for (String entry : line.substring(colon + 1).split(",", -1)) {
          add(role, entry.strip(), number);
        }
        return;
      }
    }
    throw new WordListException(
        "attack-words.txt", number, "a line must begin with a role (got \"" + line + "\")");
  }

  private void add(Role role, String entry, int number) {
    if (role == Role.DENIES) {
      denials.add(entry);
    } else if (entry.length() < SHORTEST) {
      throw new WordListException(
          "attack-words.txt", number, "a word must have four letters (got \"" + entry + "\")");
    } else {
      words.get(role).add(entry, true);
    }
  }

  /// The roles of a word in lower case.
  Set<Role> roles(String lower) {
    if (lower.length() < SHORTEST) {
      return Set.of();
    }
    Set<Role> roles = known.get(lower);
    if (roles == null) {
      roles = EnumSet.noneOf(Role.class);
      for (Map.Entry<Role, WordPatterns<Boolean>> role : words.entrySet()) {
        if (role.getValue().find(lower).isPresent()) {
          roles.add(role.getKey());
        }
      }
      if (known.size() < MOST_KNOWN) {
        known.put(lower, roles);
      }
    }
    return roles;
  }

  /// True where a sentence says that nobody is hit.
  boolean denies(String sentence) {
    return denials.stream().anyMatch(sentence::contains);
  }
}
