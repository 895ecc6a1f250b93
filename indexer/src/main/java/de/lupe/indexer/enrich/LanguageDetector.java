package de.lupe.indexer.enrich;

import de.lupe.schema.Language;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Tells whether a text is German, English or something else, by the frequent words of
/// `languages.txt` and by its letters.
///
/// A word that is frequent in several languages counts for each of them, but less. The first
/// language must lead the second one; else there is no answer, as there is none for a text of names
/// alone. Letters of another script decide by themselves. Safe for several threads.
final class LanguageDetector {

  private static final int LONGEST = 800;
  private static final char LAST_LATIN = '\u024F';
  private static final double LEAST = 1.5;
  private static final double LEAST_SHARE = 0.06;
  private static final double LEAD = 1.25;
  private static final double LETTER_WEIGHT = 0.5;
  private static final String NOT_GERMAN_OR_ENGLISH = "åæøœçñãõąćęłńśźżčěřšůőűășțğışéèêàìíóòúùâîô";
  private static final int LEAST_FOREIGN_LETTERS = 8;

  private final List<String> languages;
  private final List<Language> kinds;
  private final int german;
  private final Map<String, double[]> weights = new HashMap<>();

  /// @param list `languages.txt`
  /// @throws WordListException if a line is not understood
  LanguageDetector(String list) {
    List<String> lines =
        list.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    this.languages =
        lines.stream().map(line -> line.substring(0, Math.max(0, line.indexOf(':')))).toList();
    this.kinds = languages.stream().map(Language::ofTag).toList();
    this.german = languages.indexOf("de");
    Map<String, Integer> shared = new HashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      if (languages.get(i).isEmpty()) {
        throw new WordListException(
            "languages.txt",
            i + 1,
            "a language must stand before \":\" (got \"" + lines.get(i) + "\")");
      }
      for (String word : words(lines.get(i))) {
        shared.merge(word, 1, Integer::sum);
      }
    }
    for (int i = 0; i < lines.size(); i++) {
      for (String word : words(lines.get(i))) {
        weights.computeIfAbsent(word, w -> new double[languages.size()])[i] =
            1.0 / shared.getOrDefault(word, 1);
      }
    }
  }

  private static List<String> words(String line) {
    return Words.lowerCase(line.substring(line.indexOf(':') + 1)).stream().distinct().toList();
  }

  /// The language of a text.
  ///
  /// @param stated the tag that its source gives it, which decides where the text does not
  Optional<Language> detect(Passage title, Passage body, Optional<String> stated) {
    return byText(title, body).or(() -> stated.map(Language::ofTag));
  }

  private Optional<Language> byText(Passage title, Passage body) {
    double[] score = new double[languages.size()];
    int latin = 0;
    int foreign = 0;
    int words = 0;
    for (Passage passage : List.of(title, body)) {
      for (int i = 0; i < passage.count() && passage.words().start(i) < LONGEST; i++) {
        String word = passage.lower(i);
        char first = word.charAt(0);
        if (Character.isLetter(first)) {
          words++;
          boolean isLatin =
              first < LAST_LATIN
                  || Character.UnicodeScript.of(first) == Character.UnicodeScript.LATIN;
          latin += isLatin ? 1 : 0;
          foreign += isLatin ? 0 : word.length();
          add(word, score);
        }
      }
    }
    if (foreign >= LEAST_FOREIGN_LETTERS && foreign > 6 * latin) {
      return Optional.of(Language.OTHER);
    }
    return leader(score, words);
  }

  private void add(String word, double[] score) {
    double[] weight = weights.get(word);
    if (weight != null) {
      for (int i = 0; i < score.length; i++) {
        score[i] += weight[i];
      }
    }
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c >= 'ß' || c == 'ä') {
        if ("äöüß".indexOf(c) >= 0) {
          score[german] += c == 'ß' ? LETTER_WEIGHT : LETTER_WEIGHT / 3;
        } else if (NOT_GERMAN_OR_ENGLISH.indexOf(c) >= 0) {
          score[german] -= LETTER_WEIGHT / 3;
        }
      }
    }
  }

  private Optional<Language> leader(double[] score, int words) {
    int best = 0;
    for (int i = 1; i < score.length; i++) {
      best = score[i] > score[best] ? i : best;
    }
    Language language = kinds.get(best);
    double second = 0;
    for (int i = 0; i < score.length; i++) {
      boolean rival = kinds.get(i) != language;
      second = rival ? Math.max(second, score[i]) : second;
    }
    boolean decided =
        score[best] >= LEAST && score[best] >= LEAST_SHARE * words && score[best] >= LEAD * second;
    return decided ? Optional.of(language) : Optional.empty();
  }
}
