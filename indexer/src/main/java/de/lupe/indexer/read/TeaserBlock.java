package de.lupe.indexer.read;

import de.lupe.schema.DateOrigin;
import de.lupe.schema.DatePrecision;
import de.lupe.schema.PublishedDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/// The announcements of other articles below a text: under a heading such as `Recent Posts`, each a
/// title, a text that is often cut, and an age, of which text and age may be missing.
final class TeaserBlock {

  /// One announcement.
  ///
  /// @param title never empty
  /// @param text empty where there is none
  /// @param published from its age or its date
  record Teaser(String title, String text, Optional<PublishedDate> published) {}

  private static final String KINDS =
      "(?:artikel|beiträge|beitrag|meldungen|nachrichten|news|themen|inhalte|posts|texte|berichte)";
  private static final String SUBJECT =
      "(?: (?:zum thema|zu diesem thema|zum weiterlesen|für sie|auf [\\p{L}\\d.]+))?";
  private static final Pattern CERTAIN_HEADING =
      Pattern.compile("(?iu)(?:(?:recent|latest) posts|neue(?:ste)? (?:beiträge|artikel))");
  private static final Pattern USUAL_HEADING =
      Pattern.compile(
          "(?iu)(?:(?:(?:aktuelle|weitere|weiterer|ähnliche|ähnlicher|verwandte|verwandter|passende|passender|beliebte|interessante|mehr|letzte|empfohlene|meistgelesene)"
              + " "
              + KINDS
              + SUBJECT
              + ")|(?:related|recommended|more|latest|popular) (?:posts|articles|stories|news)|you"
              + " (?:may|might) also like|(?:(?:das|dies) )?könnte (?:sie|dich|euch)(?: auch|"
              + " ebenfalls)? interessieren|(?:lesen sie|lies)(?: dazu)?"
              + " auch|(?:mehr|weiteres|auch|passend) (?:zum|zu diesem) thema|(?:auch|ebenfalls)"
              + " interessant|mehr (?:dazu|davon|(?:von|aus|über) [^ ]{2,20})|siehe auch|zum"
              + " weiterlesen|das interessiert andere leser|meistgelesen)");
  private static final Pattern HEADING_END = Pattern.compile("[\\s:…>»→]+$|\\s*\\.{3}$");
  private static final Pattern BULLET = Pattern.compile("^[-–•*·»>]\\s+");
  private static final Pattern IMPRINT = Pattern.compile("(?iu)(?:©|\\(c\\)|copyright\\b).*");
  private static final int LONGEST_TEXT = 400;
  private static final int LONGEST_TITLE = 110;
  private static final int LONG_SENTENCE = 80;

  private final List<String> lines;
  private final ZonedDateTime retrieved;
  private final boolean ageFirst;
  private final boolean inBlocks;
  private final List<Teaser> teasers = new ArrayList<>();
  private String title = "";
  private String text = "";
  private Optional<PublishedDate> published = Optional.empty();

  private TeaserBlock(List<String> lines, ZonedDateTime retrieved) {
    this.lines = lines;
    this.retrieved = retrieved;
    this.ageFirst =
        lines.stream()
            .filter(line -> !line.isEmpty() && !isHeading(line))
            .findFirst()
            .flatMap(line -> age(line, retrieved))
            .isPresent();
    this.inBlocks = standInBlocks(lines);
  }

  /// The line with the heading, below which there is nothing but teasers.
  static OptionalInt heading(List<String> lines) {
    int lastText = lines.size() - 1;
    while (lastText >= 0 && lines.get(lastText).length() <= LONGEST_TEXT) {
      lastText--;
    }
    for (int i = 0; i < lines.size(); i++) {
      // A box in the middle of a text has the usual headings too: then text follows below it.
      String line = bareHeading(lines.get(i));
      if (CERTAIN_HEADING.matcher(line).matches()
          || (i > lastText
              && USUAL_HEADING.matcher(line).matches()
              && !hasText(lines.subList(i + 1, lines.size())))) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  /// The teasers, in the order of the page.
  ///
  /// @param lines what stands below the heading, stripped, with empty ones between blocks
  /// @param retrieved when the page was taken from the web, in the zone of its readers
  static List<Teaser> read(List<String> lines, ZonedDateTime retrieved) {
    return new TeaserBlock(lines, retrieved).read();
  }

  private List<Teaser> read() {
    boolean blockStarts = true;
    for (int i = 0; i < lines.size(); i++) {
      String line = BULLET.matcher(lines.get(i)).replaceFirst("");
      if (line.isEmpty()) {
        blockStarts = true;
        continue;
      }
      Optional<PublishedDate> age = age(line, retrieved);
      if (age.isPresent()) {
        takeAge(age);
      } else if (isHeading(line) || IMPRINT.matcher(line).matches()) {
        close();
      } else {
        takeText(line, blockStarts, i);
      }
      blockStarts = false;
    }
    close();
    return List.copyOf(teasers);
  }

  private void takeAge(Optional<PublishedDate> age) {
    if (ageFirst) {
      close();
      published = age;
    } else {
      published = age;
      close();
    }
  }

  private void takeText(String line, boolean blockStarts, int at) {
    boolean belongs = isText(line) || (!ageFirst && isAgeNext(at) && !(inBlocks && blockStarts));
    if (title.isEmpty()) {
      title = line;
    } else if (text.isEmpty() && belongs) {
      text = line;
    } else {
      close();
      title = line;
    }
  }

  private void close() {
    if (!title.isEmpty()) {
      teasers.add(new Teaser(title, text, published));
    }
    title = "";
    text = "";
    published = Optional.empty();
  }

  private boolean isAgeNext(int at) {
    return lines.subList(at + 1, lines.size()).stream()
        .filter(line -> !line.isEmpty())
        .findFirst()
        .flatMap(line -> age(line, retrieved))
        .isPresent();
  }

  /// The age or the date that a line of a teaser shows.
  static Optional<PublishedDate> age(String line, ZonedDateTime retrieved) {
    return AgeReader.read(line, retrieved)
        .map(date -> new PublishedDate(date, DateOrigin.AGE))
        .or(
            () ->
                DateReader.read(line)
                    .filter(date -> date.precision().compareTo(DatePrecision.DAY) >= 0)
                    .map(date -> new PublishedDate(date, DateOrigin.DATELINE)));
  }

  private static boolean isHeading(String line) {
    String bare = bareHeading(line);
    return CERTAIN_HEADING.matcher(bare).matches() || USUAL_HEADING.matcher(bare).matches();
  }

  /// A heading without Markdown and without what points at the list below it.
  private static String bareHeading(String line) {
    if (line.length() > LONGEST_TITLE) {
      return line;
    }
    String bare = HEADING_END.matcher(Markdown.unmarked(line)).replaceFirst("");
    return Markdown.unmarked(bare);
  }

  /// True where paragraphs of running text stand in a row: a teaser has one, below its title.
  private static boolean hasText(List<String> lines) {
    boolean afterText = false;
    for (String line : lines) {
      if (!line.isEmpty()) {
        boolean isText = line.length() >= LONG_SENTENCE && line.endsWith(".");
        if (isText && afterText) {
          return true;
        }
        afterText = isText;
      }
    }
    return false;
  }

  /// A title ends without a full stop; a text has one, or is cut, or is long.
  private static boolean isText(String line) {
    return line.length() > LONGEST_TITLE
        || (Paragraphs.endsSentence(line) && !line.endsWith("?") && !line.endsWith("!"));
  }

  /// True where blank lines stand between teasers rather than between all lines.
  private static boolean standInBlocks(List<String> lines) {
    boolean adjacent = false;
    boolean apart = false;
    for (int i = 1; i < lines.size(); i++) {
      adjacent |= !lines.get(i).isEmpty() && !lines.get(i - 1).isEmpty();
      apart |= lines.get(i).isEmpty();
    }
    return adjacent && apart;
  }
}
