package de.lupe.indexer.enrich;

import de.lupe.indexer.enrich.ContextWords.Section;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Finds names that are the first part of a compound written as one word: `Windowsrechner`,
/// `Kasperskysoftware`.
///
/// The second part must be a noun that the context words list: `Appleton` and `Metallindustrie`
/// begin with a name, too. Names that are common words as well are left out.
final class NameCompounds {

  private static final int SHORTEST_NAME = 4;
  private static final int SHORTEST_PART = 2;

  private final Map<String, List<VendorName>> byBeginning = new HashMap<>();
  private final Beginnings beginnings = new Beginnings(SHORTEST_NAME);
  private final ContextWords context;

  NameCompounds(VendorList list, ContextWords context) {
    this.context = context;
    for (VendorName name : list.names()) {
      String written = name.written();
      boolean isWord = written.chars().allMatch(Character::isLetterOrDigit);
      if (name.certainty() != Certainty.DOUBTFUL && isWord && written.length() >= SHORTEST_NAME) {
        byBeginning.computeIfAbsent(beginning(written), b -> new ArrayList<>()).add(name);
      }
    }
    Comparator<VendorName> longestFirst = Comparator.comparingInt(name -> -name.written().length());
    byBeginning.values().forEach(names -> names.sort(longestFirst));
    byBeginning.keySet().forEach(beginnings::add);
  }

  private static String beginning(String name) {
    return name.substring(0, SHORTEST_NAME).toLowerCase(Locale.ROOT);
  }

  /// The name that begins this word.
  Optional<Mention> match(Words words, int at) {
    int length = words.length(at);
    if (length < SHORTEST_NAME + SHORTEST_PART
        || length > ContextWords.LONGEST_COMPOUND
        || !words.mayBegin(at, beginnings)) {
      return Optional.empty();
    }
    String word = words.lowerCase(at);
    List<VendorName> candidates = byBeginning.get(word.substring(0, SHORTEST_NAME));
    if (candidates == null) {
      return Optional.empty();
    }
    for (VendorName name : candidates) {
      String start = name.written().toLowerCase(Locale.ROOT);
      if (word.startsWith(start)
          && name.admits(words.written(at))
          && context.hasNoun(Section.PARTS, word.substring(start.length()))) {
        return Optional.of(new Mention(name, at, at + 1, Mention.Form.COMPOUND));
      }
    }
    return Optional.empty();
  }
}
