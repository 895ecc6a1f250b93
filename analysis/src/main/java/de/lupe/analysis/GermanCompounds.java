package de.lupe.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Splits German compounds as they are written, for a look at what [CompoundPartsFilter] does:
/// `Sicherheitslücken` into `Sicherheit` and `lücken`, `Passwort-Manager` into `Passwort` and
/// `Manager`. Simple words stay whole.
///
/// ```java
/// new GermanCompounds().parts("Straßenverkehr"); // [Straßen, verkehr]
/// ```
///
/// Not for several threads.
public final class GermanCompounds {

  // A letter becomes at most four when its accents are taken away.
  private static final int GROWTH = 4;

  private final CompoundSplitter splitter = new CompoundSplitter();

  /// The parts of a word in their order, spelled as in the word; a linking `s` belongs to none.
  public List<String> parts(String word) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= word.length(); i++) {
      if (i == word.length() || word.charAt(i) == '-') {
        if (i > start) {
          addParts(word.substring(start, i), parts);
        }
        start = i + 1;
      }
    }
    return parts.isEmpty() ? List.of(word) : List.copyOf(parts);
  }

  private void addParts(String word, List<String> parts) {
    if (word.length() > CompoundParts.MAX_LENGTH) {
      parts.add(word);
      return;
    }
    char[] spelled = new char[2 * GROWTH * word.length()];
    int length = spell(word, spelled);
    int found = splitter.split(spelled, length);
    if (found == 1) {
      parts.add(word);
      return;
    }
    for (int part = 0; part < found; part++) {
      parts.add(
          word.substring(written(word, splitter.start(part)), written(word, splitter.end(part))));
    }
  }

  /// The place in the written word that a place in the uniformly spelled one stands for.
  private static int written(String word, int spelledPlace) {
    char[] spelled = new char[2 * GROWTH * word.length()];
    int end = 0;
    while (end < word.length() && spell(word.substring(0, end), spelled) < spelledPlace) {
      end++;
    }
    // The e of a spelled umlaut and a combining mark belong to the letter before.
    while (end < word.length() && spell(word.substring(0, end + 1), spelled) == spelledPlace) {
      end++;
    }
    return end;
  }

  private static int spell(String word, char[] to) {
    char[] letters = word.toLowerCase(Locale.ROOT).toCharArray();
    char[] umlauts = new char[GermanFolding.maxLength(letters.length)];
    int length = GermanFolding.spell(letters, letters.length, umlauts);
    return GermanFolding.takeAccents(umlauts, length, to);
  }
}
