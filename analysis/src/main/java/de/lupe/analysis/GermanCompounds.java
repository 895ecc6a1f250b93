package de.lupe.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

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

  // A letter becomes at most four when accents are folded.
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
    char[] folded = new char[2 * GROWTH * word.length()];
    int length = fold(word, folded);
    int found = splitter.split(folded, length);
    if (found == 1) {
      parts.add(word);
      return;
    }
    for (int part = 0; part < found; part++) {
      parts.add(
          word.substring(written(word, splitter.start(part)), written(word, splitter.end(part))));
    }
  }

  /// The place in the written word that a place in the folded one stands for.
  private static int written(String word, int foldedPlace) {
    char[] folded = new char[2 * GROWTH * word.length()];
    int end = 0;
    while (end < word.length() && fold(word.substring(0, end), folded) < foldedPlace) {
      end++;
    }
    // The e of a spelled umlaut and a combining mark belong to the letter before.
    while (end < word.length() && fold(word.substring(0, end + 1), folded) == foldedPlace) {
      end++;
    }
    return end;
  }

  private static int fold(String word, char[] to) {
    char[] letters = word.toLowerCase(Locale.ROOT).toCharArray();
    char[] umlauts = new char[GermanFolding.maxLength(letters.length)];
    int length = GermanFolding.fold(letters, letters.length, umlauts);
    return ASCIIFoldingFilter.foldToASCII(umlauts, 0, to, 0, length);
  }
}
