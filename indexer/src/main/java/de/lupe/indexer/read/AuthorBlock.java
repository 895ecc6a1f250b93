package de.lupe.indexer.read;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// The end of an article where its author introduces himself: a name alone on a line, perhaps with
/// a biography of a paragraph or two behind it.
///
/// A subheading has the same shape as a name, so the signs are weighed: what the words are, whether
/// the paragraphs behind speak of somebody of that name, and whether the text before has them.
///
/// @param start the first paragraph that is no longer the article's
/// @param names the author, or the authors; none where only a biography stands there
record AuthorBlock(int start, List<String> names) {

  private static final int MAX_BIOGRAPHY_PARAGRAPHS = 2;
  private static final int MAX_BIOGRAPHY_LENGTH = 700;
  private static final int MAX_STRANGER_LENGTH = 400;
  private static final int MIN_TEXT_LENGTH = 60;
  private static final int ENOUGH = 3;

  private static final Pattern LABEL = Pattern.compile("(?iu)(?:autor(?:in|en)?|von|text)\\s*:.*");
  private static final Pattern HEADING =
      Pattern.compile(
          "(?iu)(?:über|zu|zur|zum)\\s+(?:(?:den|die|der|dem)\\s+)?"
              + "(?:autor(?:in|en|innen)?|person|verfasser(?:in)?)\\s*:?|about the authors?:?");
  private static final Pattern PROFESSION =
      Pattern.compile(
          "(?iu)\\b(?:"
              + String.join(
                  "|",
                  "\\p{L}*redakteur(?:in)?",
                  "\\p{L}*journalist(?:in)?",
                  "autor(?:in)?",
                  "volontär(?:in)?",
                  "kolumnist(?:in)?",
                  "blogger(?:in)?",
                  "freie[rn]? mitarbeiter(?:in)?",
                  "schreibt (?:für|über|seit|als)",
                  "editor",
                  "writer",
                  "reporter")
              + ")\\b",
          Pattern.UNICODE_CHARACTER_CLASS);

  AuthorBlock {
    names = List.copyOf(names);
  }

  /// Looks for it at the end of a text.
  ///
  /// @param title the title, empty where there is none
  /// @param paragraphs everything between the title and the announcements of other articles
  /// @param stated the authors whom header lines name
  static Optional<AuthorBlock> find(String title, List<String> paragraphs, List<String> stated) {
    int from = Math.max(title.isEmpty() ? 1 : 0, paragraphs.size() - 2 - MAX_BIOGRAPHY_PARAGRAPHS);
    Optional<AuthorBlock> best = Optional.empty();
    int bestScore = ENOUGH - 1;
    for (int i = from; i < paragraphs.size(); i++) {
      if (HEADING.matcher(paragraphs.get(i)).matches()) {
        return Optional.of(new AuthorBlock(i, namesAfter(paragraphs, i + 1)));
      }
      int score = score(title, paragraphs, i, stated);
      if (score > bestScore) {
        bestScore = score;
        best = Optional.of(new AuthorBlock(i, namesIn(paragraphs.get(i))));
      }
    }
    return best;
  }

  private static int score(String title, List<String> paragraphs, int at, List<String> stated) {
    String line = paragraphs.get(at);
    List<String> names = namesIn(line);
    List<String> behind = paragraphs.subList(at + 1, paragraphs.size());
    if (names.isEmpty()
        || !names.stream().allMatch(PersonName::hasShape)
        || behind.size() > MAX_BIOGRAPHY_PARAGRAPHS
        || behind.stream().anyMatch(text -> text.length() > MAX_BIOGRAPHY_LENGTH)) {
      return 0;
    }
    if (names.stream().anyMatch(name -> stated.stream().anyMatch(name::equalsIgnoreCase))) {
      return 2 * ENOUGH;
    }
    String biography = String.join("\n", behind);
    boolean named = names.stream().anyMatch(name -> mentions(biography, name));
    if (!named && (biography.length() > MAX_STRANGER_LENGTH || !stated.isEmpty())) {
      return 0;
    }
    String before = title + "\n" + String.join("\n", paragraphs.subList(0, at));
    int score = named ? 3 : 0;
    score += LABEL.matcher(line).matches() ? 3 : 0;
    score += names.stream().anyMatch(PersonName::startsWithGivenName) ? 2 : 0;
    // A subheading has text below it.
    score += behind.isEmpty() ? 3 : 0;
    score += PROFESSION.matcher(biography).find() ? 2 : 0;
    score += at > 0 && isText(paragraphs.get(at - 1)) ? 1 : 0;
    score -= names.stream().anyMatch(PersonName::isHeading) ? 4 : 0;
    score -= names.stream().anyMatch(name -> mentions(before, name)) ? 2 : 0;
    return score;
  }

  private static List<String> namesAfter(List<String> paragraphs, int at) {
    if (at >= paragraphs.size()) {
      return List.of();
    }
    List<String> names = namesIn(paragraphs.get(at));
    return names.stream().allMatch(PersonName::hasShape) ? names : List.of();
  }

  private static List<String> namesIn(String line) {
    return PersonName.split(PersonName.withoutIntroduction(line));
  }

  /// True where a word of the name stands in the text, perhaps with the genitive's `s`.
  private static boolean mentions(String text, String name) {
    return PersonName.words(name).stream()
        .filter(word -> word.length() > 2)
        .anyMatch(
            word ->
                Pattern.compile(
                        "\\b" + Pattern.quote(word) + "s?\\b", Pattern.UNICODE_CHARACTER_CLASS)
                    .matcher(text)
                    .find());
  }

  private static boolean isText(String paragraph) {
    return paragraph.length() >= MIN_TEXT_LENGTH && Paragraphs.endsSentence(paragraph);
  }
}
