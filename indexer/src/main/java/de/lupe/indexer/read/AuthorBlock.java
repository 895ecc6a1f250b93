package de.lupe.indexer.read;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

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
  private static final int MAX_HOUSE_LENGTH = 300;
  private static final int MIN_TEXT_LENGTH = 60;
  private static final int ENOUGH = 3;
  private static final int ENOUGH_FOR_PERSON = 2;

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
    for (int i = Math.max(first, paragraphs.size() - 2 - MAX_BIOGRAPHY_PARAGRAPHS);
        i < paragraphs.size();
        i++) {
      if (HEADING.matcher(Markdown.unmarked(paragraphs.get(i))).matches()) {
        return Optional.of(new AuthorBlock(i, namesAfter(paragraphs, i + 1)));
      }
    }
    Optional<AuthorBlock> last = new Weighing(title, paragraphs, stated, aboveTeasers).last(first);
    // A sign or a second name may stand below another author.
    return last.map(
        block ->
            find(title, paragraphs.subList(0, block.start()), stated, aboveTeasers)
                .filter(before -> isAnother(before, block, paragraphs))
                .map(before -> before.and(block))
                .orElse(block));
  }

  /// Only where the end is a bare byline, and what stands above is one, too, or has a biography.
  private static boolean isAnother(AuthorBlock before, AuthorBlock last, List<String> paragraphs) {
    boolean bare = last.start() == paragraphs.size() - 1;
    Byline.Look look = Byline.of(paragraphs.get(before.start())).look();
    return bare && (look.compareTo(Byline.Look.PERSON) >= 0 || last.start() - before.start() > 1);
  }

  private AuthorBlock and(AuthorBlock next) {
    return new AuthorBlock(
        start, Stream.concat(names.stream(), next.names.stream()).distinct().toList());
  }

  private static List<String> namesAfter(List<String> paragraphs, int at) {
    return at < paragraphs.size() ? Byline.of(paragraphs.get(at)).names() : List.of();
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
      int bestScore = ENOUGH - 1;
      int from = Math.max(first, paragraphs.size() - 1 - MAX_BIOGRAPHY_PARAGRAPHS);
      for (int i = from; i < paragraphs.size(); i++) {
        Byline byline = Byline.of(paragraphs.get(i));
        int score = byline.look() == Byline.Look.NONE ? 0 : score(byline, i);
        if (score > bestScore) {
          bestScore = score;
          best = Optional.of(new AuthorBlock(i, byline.names()));
        }
      }
      return best;
    }

    private int score(Byline byline, int at) {
      List<String> behind = paragraphs.subList(at + 1, paragraphs.size());
      if (behind.stream().anyMatch(text -> text.length() > MAX_BIOGRAPHY_LENGTH)) {
        return 0;
      }
      if (byline.namesAnyOf(stated)) {
        return 2 * ENOUGH;
      }
      return behind.isEmpty() ? alone(byline, at) : withBiography(byline, at, behind);
    }

    /// The last line: a subheading has text below it.
    private int alone(Byline byline, int at) {
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
      if (byline.look() == Byline.Look.HOUSE) {
        return score;
      }
      return stated.isEmpty() ? score + context(byline, at) : 0;
    }

    private int withBiography(Byline byline, int at, List<String> behind) {
      String text = String.join("\n", behind);
      boolean named = byline.isMentionedIn(text);
      if (!named && (text.length() > MAX_STRANGER_LENGTH || !stated.isEmpty())) {
        return 0;
      }
      int evidence = Biography.evidence(behind, byline, aboveTeasers);
      boolean mayLackEvidence =
          aboveTeasers
              && text.length() <= MAX_HOUSE_LENGTH
              && behind.stream().noneMatch(Biography::isNews);
      int score =
          switch (byline.look()) {
            case HOUSE -> mayLackEvidence ? ENOUGH : evidence + 1;
            case CERTAIN -> mayLackEvidence ? ENOUGH : evidence + ENOUGH - ENOUGH_FOR_PERSON;
            case PERSON -> evidence + ENOUGH - ENOUGH_FOR_PERSON;
            case SHAPE -> evidence;
            case WEAK -> mayBePerson(byline) ? evidence : 0;
            case NONE -> 0;
          };
      return byline.look() == Byline.Look.HOUSE ? score : score + Math.min(0, context(byline, at));
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
    private int context(Byline byline, int at) {
      String line = paragraphs.get(at);
      String before = title + "\n" + String.join("\n", paragraphs.subList(0, at));
      int score = LABEL.matcher(line).matches() ? 3 : 0;
      score += isText(lineAbove(at)) ? 1 : 0;
      score -= byline.names().stream().anyMatch(PersonName::isHeading) ? 4 : 0;
      score -= byline.isMentionedIn(before) ? 2 : 0;
      return score;
    }
  }

  private static boolean isText(String paragraph) {
    return paragraph.length() >= MIN_TEXT_LENGTH && Paragraphs.endsSentence(paragraph);
  }
}
