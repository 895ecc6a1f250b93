package de.lupe.indexer.read;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A biography at the end of a text that has no author's line above it: it must say whom it is
/// about, and that he writes.
final class LoneBiography {

  private static final int MAX_PARAGRAPHS = 3;
  private static final int ENOUGH = 6;
  private static final int ENOUGH_FOR_WORD = 7;
  private static final int ENOUGH_FOR_STATED = 4;
  private static final Pattern VERB =
      Pattern.compile(
          "(?u) (?:ist|war|schreibt|arbeitet|berichtet|lebt|kümmert|betreut|leitet|unterstützt"
              + "|verantwortet|studiert|studierte|begann|is|writes|covers|beschäftigt|befasst)\\b");

  /// What the text tells of may have an author, too.
  private static final Pattern WORK =
      Pattern.compile("(?u)\\b(?:Autor|Buch|Roman|Studie|Verfasser|Bericht|Brief)");

  private LoneBiography() {}

  /// Looks for it from the last paragraph upwards.
  static Optional<AuthorBlock> find(
      String title, List<String> paragraphs, List<String> stated, int first) {
    for (int count = 1; count <= MAX_PARAGRAPHS; count++) {
      int start = paragraphs.size() - count;
      // What stands alone is the article.
      if (start < first + 1) {
        return Optional.empty();
      }
      List<String> end = paragraphs.subList(start, paragraphs.size());
      String before = title + "\n" + String.join("\n", paragraphs.subList(0, start));
      if (AuthorBlock.mayBeBiography(end)
          && Paragraphs.endsSentence(paragraphs.get(start - 1))
          && end.stream().allMatch(Paragraphs::endsSentence)) {
        Optional<AuthorBlock> block = block(start, end, before, stated);
        if (block.isPresent()) {
          return block;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<AuthorBlock> block(
      int start, List<String> end, String before, List<String> stated) {
    String opening = end.getFirst();
    if (!stated.isEmpty()) {
      Byline byline = new Byline(Byline.Look.PERSON, stated);
      BiographyOpening look = BiographyOpening.of(opening, byline);
      boolean isTold =
          look.compareTo(BiographyOpening.DOUBTFUL_NAME) >= 0 || look == BiographyOpening.SURNAME;
      return isTold
              && !byline.isIntroducedIn(before)
              && Biography.evidence(end, byline) >= ENOUGH_FOR_STATED
          ? Optional.of(new AuthorBlock(start, List.of()))
          : Optional.empty();
    }
    Byline byline = subject(opening);
    BiographyOpening look = BiographyOpening.of(opening, byline);
    boolean isTold =
        look == BiographyOpening.AUTHOR
            ? !WORK.matcher(before).find()
            : look.weight() > 1
                && !byline.names().isEmpty()
                && !byline.isMentionedIn(before)
                && Biography.hasProfession(String.join("\n", end));
    int enough = byline.look() == Byline.Look.WEAK ? ENOUGH_FOR_WORD : ENOUGH;
    if (!isTold || Biography.evidence(end, byline) < enough) {
      return Optional.empty();
    }
    boolean isWhole = byline.names().stream().anyMatch(PersonName::hasShape);
    return Optional.of(new AuthorBlock(start, isWhole ? byline.names() : List.of()));
  }

  /// Whom a paragraph is about: the words before its verb, where they are a name.
  private static Byline subject(String paragraph) {
    Matcher verb = VERB.matcher(paragraph);
    Byline none = new Byline(Byline.Look.NONE, List.of());
    if (!verb.find()) {
      return none;
    }
    String name = paragraph.substring(0, verb.start());
    if (PersonName.isHeading(name)) {
      return none;
    }
    if (PersonName.hasShape(name) || PersonName.isGivenName(name)) {
      return new Byline(Byline.Look.PERSON, List.of(name));
    }
    return Byline.of(name).look() == Byline.Look.WEAK
        ? new Byline(Byline.Look.WEAK, List.of(name))
        : none;
  }
}
