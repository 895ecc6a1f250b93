package de.lupe.indexer.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The end of an article where its author introduces himself: a name alone on a line, perhaps with
/// a biography of some paragraphs behind it, or the biography alone.
///
/// A subheading has the same shape as a name, so the signs are weighed: what the words are, whether
/// the paragraphs behind read like a biography, and whether the text before has the name already.
///
/// @param start the first paragraph that is no longer the article's
/// @param names the author, or the authors; none where only a biography stands there
record AuthorBlock(int start, List<String> names) {

  private static final int MAX_BIOGRAPHY_PARAGRAPHS = 4;
  private static final int MAX_PARAGRAPH_LENGTH = 700;
  private static final int MAX_BIOGRAPHY_LENGTH = 1400;
  private static final int MIN_TEXT_LENGTH = 25;
  private static final int LONGEST_HEADING = 60;
  private static final int ENOUGH = 3;
  private static final int ENOUGH_WITH_BIOGRAPHY = 6;
  private static final int SURE = 2 * ENOUGH_WITH_BIOGRAPHY;

  private static final Pattern LABEL = Pattern.compile("(?iu)(?:autor(?:in|en)?|von|text)\\s*:.*");
  private static final Pattern HEADING =
      Pattern.compile(
          "(?iu)(?:über|zu|zur|zum)\\s+(?:(?:den|die|der|dem)\\s+)?"
              + "(?:autor(?:in|en|innen)?|person|verfasser(?:in)?)\\s*:?|about the authors?:?");

  AuthorBlock {
    names = List.copyOf(names);
  }

  /// Looks for it at the end of a text.
  ///
  /// @param title the title, empty where there is none
  /// @param paragraphs everything between the title and the announcements of other articles
  /// @param stated the authors whom header lines name
  /// @param aboveTeasers whether announcements of other articles follow
  static Optional<AuthorBlock> find(
      String title, List<String> paragraphs, List<String> stated, boolean aboveTeasers) {
    int first = title.isEmpty() ? 1 : 0;
    for (int i = Math.max(first, paragraphs.size() - 1 - MAX_BIOGRAPHY_PARAGRAPHS);
        i < paragraphs.size();
        i++) {
      if (paragraphs.get(i).length() <= LONGEST_HEADING
          && HEADING.matcher(Markdown.unmarked(paragraphs.get(i))).matches()) {
        return Optional.of(withHeading(title, paragraphs, stated, i));
      }
    }
    Optional<AuthorBlock> last = new Weighing(title, paragraphs, stated, aboveTeasers).last(first);
    // A sign or a second author may stand below another author.
    return last.map(
            block ->
                new Weighing(title, paragraphs.subList(0, block.start()), stated, aboveTeasers)
                    .last(first)
                    .filter(before -> isAnother(before, block, paragraphs))
                    .map(before -> before.and(block))
                    .orElse(block))
        .or(() -> LoneBiography.find(title, paragraphs, stated, first));
  }

  /// The heading stands between the author's line and the biography, or above both.
  private static AuthorBlock withHeading(
      String title, List<String> paragraphs, List<String> stated, int at) {
    List<String> below =
        at + 1 < paragraphs.size() ? Byline.of(paragraphs.get(at + 1)).names() : List.of();
    return find(title, paragraphs.subList(0, at), stated, true)
        .filter(block -> block.start() == at - 1 && !block.names().isEmpty())
        .orElse(new AuthorBlock(at, below));
  }

  /// Only where the last one is a person with a biography, or a bare byline, and what stands above
  /// is a byline, too, or has a biography.
  private static boolean isAnother(AuthorBlock before, AuthorBlock last, List<String> paragraphs) {
    Byline.Look look = Byline.of(paragraphs.get(before.start())).look();
    return !last.names().isEmpty()
        && !before.names().isEmpty()
        && (look.compareTo(Byline.Look.PERSON) >= 0 || last.start() - before.start() > 1);
  }

  private AuthorBlock and(AuthorBlock next) {
    return new AuthorBlock(
        start, Stream.concat(names.stream(), next.names.stream()).distinct().toList());
  }

  /// True where these may be a biography by their length.
  static boolean mayBeBiography(List<String> paragraphs) {
    return paragraphs.size() <= MAX_BIOGRAPHY_PARAGRAPHS
        && paragraphs.stream().allMatch(text -> text.length() <= MAX_PARAGRAPH_LENGTH)
        && paragraphs.stream().mapToInt(String::length).sum() <= MAX_BIOGRAPHY_LENGTH;
  }

  /// True where a paragraph is running text.
  static boolean isText(String paragraph) {
    return paragraph.length() >= MIN_TEXT_LENGTH && Paragraphs.endsSentence(paragraph);
  }

  /// The signs that a line near the end is its author's.
  private record Weighing(
      String title, List<String> paragraphs, List<String> stated, boolean aboveTeasers) {

    Optional<AuthorBlock> last(int first) {
      int end = paragraphs.size() - 1;
      if (end >= first) {
        Byline byline = Byline.of(paragraphs.get(end));
        if (byline.look() == Byline.Look.HOUSE) {
          return Optional.of(new AuthorBlock(end, byline.names()));
        }
      }
      return best(first);
    }

    private Optional<AuthorBlock> best(int first) {
      Optional<AuthorBlock> best = Optional.empty();
      int bestScore = 0;
      int from = Math.max(first, paragraphs.size() - 1 - MAX_BIOGRAPHY_PARAGRAPHS);
      for (int i = from; i < paragraphs.size(); i++) {
        Byline byline = Byline.of(paragraphs.get(i));
        int score = byline.look() == Byline.Look.NONE ? 0 : score(byline, i);
        if (score > bestScore) {
          bestScore = score;
          best = Optional.of(new AuthorBlock(i, withNamesBelow(i, byline.names())));
        }
      }
      return best;
    }

    /// The authors who follow with biographies of their own.
    private List<String> withNamesBelow(int at, List<String> first) {
      List<String> names = new ArrayList<>(first);
      for (int i = at + 1; i < paragraphs.size(); i++) {
        Byline byline = Byline.of(paragraphs.get(i));
        boolean isPerson = byline.look().compareTo(Byline.Look.PERSON) >= 0;
        boolean isFollowed =
            i + 1 < paragraphs.size()
                && byline.look() != Byline.Look.NONE
                && byline.isMentionedIn(paragraphs.get(i + 1));
        if (isPerson || isFollowed) {
          names.addAll(byline.names());
        }
      }
      return names;
    }

    /// How far it is above what is enough; 0 where it is no author's.
    private int score(Byline byline, int at) {
      List<String> behind = paragraphs.subList(at + 1, paragraphs.size());
      if (!mayBeBiography(behind) || hasSubheading(behind)) {
        return 0;
      }
      if (byline.namesAnyOf(stated)) {
        return SURE;
      }
      return behind.isEmpty()
          ? Math.max(0, alone(byline, at) + 1 - ENOUGH)
          : Math.max(0, withBiography(byline, at, behind) + 1 - ENOUGH_WITH_BIOGRAPHY);
    }

    /// A biography has none: a short line with text below it, which is no sentence and no name.
    private static boolean hasSubheading(List<String> behind) {
      return IntStream.range(0, Math.max(0, behind.size() - 1))
          .mapToObj(behind::get)
          .anyMatch(
              line ->
                  line.length() <= LONGEST_HEADING
                      && !Paragraphs.endsSentence(line)
                      && (Byline.of(line).look() == Byline.Look.NONE || PersonName.isHeading(line))
                      && !BiographyOpening.isRole(line)
                      && line.indexOf('@') < 0);
    }

    /// The last line: a subheading has text below it.
    private int alone(Byline byline, int at) {
      if (!stated.isEmpty()) {
        return 0;
      }
      int score =
          switch (byline.look()) {
            case HOUSE, CERTAIN, PERSON -> 2 * ENOUGH;
            case SHAPE -> ENOUGH;
            case WEAK ->
                (aboveTeasers || isText(lineAbove(at)))
                        && byline.names().stream().anyMatch(PersonName::startsWithGivenName)
                    ? ENOUGH
                    : 0;
            case NONE -> 0;
          };
      return score + context(byline, at, 2);
    }

    private int withBiography(Byline byline, int at, List<String> behind) {
      int look =
          switch (byline.look()) {
            case HOUSE -> ENOUGH;
            case CERTAIN -> ENOUGH;
            case PERSON -> 2;
            case SHAPE -> 0;
            case WEAK -> mayBePerson(byline) ? -1 : -SURE;
            case NONE -> -SURE;
          };
      if (look < 0 - ENOUGH
          || (!stated.isEmpty() && !byline.isMentionedIn(String.join("\n", behind)))) {
        return 0;
      }
      boolean isHouse = byline.look() == Byline.Look.HOUSE;
      return look
          + (isHouse ? 2 : context(byline, at, ENOUGH))
          + (aboveTeasers ? 1 : 0)
          + Biography.evidence(behind, byline);
    }

    /// Firms have names of one word, too; a subheading does not begin with a small letter.
    private static boolean mayBePerson(Byline byline) {
      return byline.names().stream()
          .anyMatch(
              name ->
                  PersonName.startsWithGivenName(name) || Character.isLowerCase(name.charAt(0)));
    }

    private String lineAbove(int at) {
      return at > 0 ? paragraphs.get(at - 1) : "";
    }

    /// What the line itself, and the text above it, say.
    private int context(Byline byline, int at, int weightOfMention) {
      String line = paragraphs.get(at);
      if (byline.names().stream().anyMatch(PersonName::isHeading)) {
        return -2 * ENOUGH;
      }
      String before = title + "\n" + String.join("\n", paragraphs.subList(0, at));
      boolean isPerson = byline.look().compareTo(Byline.Look.PERSON) >= 0;
      boolean isKnown = isPerson ? byline.isIntroducedIn(before) : byline.isMentionedIn(before);
      int score = LABEL.matcher(line).matches() ? ENOUGH : 0;
      score += isText(lineAbove(at)) ? 1 : 0;
      score -= isKnown ? weightOfMention : 0;
      score -= byline.isWhollyIn(before) ? 2 * weightOfMention : 0;
      score += byline.names().stream().anyMatch(PersonName::endsLikeSurname) ? 1 : 0;
      return score;
    }
  }
}
