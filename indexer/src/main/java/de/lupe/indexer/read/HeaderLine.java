package de.lupe.indexer.read;

import de.lupe.schema.DatePrecision;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One fact of a line above a text: `Kategorien: Politik`, `Von Anna Berg`, `16. Juli 2024`.
///
/// @param key what it states
/// @param value what stands behind the label; the whole line where there is none
record HeaderLine(Key key, String value) {

  /// What a header line states.
  enum Key {
    TITLE,
    CATEGORIES,
    AUTHORS,
    PUBLISHED,
    /// A date without a label.
    DATELINE,
    SOURCE,
    URL,
    RETRIEVED,
    /// When it was last changed.
    UPDATED,
    /// Facts that an article has no place for: how long it takes to read.
    OTHER
  }

  private static final Map<String, Key> LABELS =
      WordList.table(
          Map.of(
              Key.TITLE,
              "titel, title, überschrift",
              Key.CATEGORIES,
              "categories, category, kategorie, kategorien, rubrik, rubriken, ressort, tags,"
                  + " keywords, schlagwort, schlagworte, schlagwörter, stichworte, stichwörter",
              Key.AUTHORS,
              "autor, autorin, autoren, autorinnen, author, authors, von, by, verfasser,"
                  + " verfasserin",
              Key.PUBLISHED,
              "datum, date, veröffentlicht, veröffentlicht am, veröffentlichung, erschienen, "
                  + "erschienen am, publiziert, publiziert am, published, published on, stand",
              Key.RETRIEVED,
              "abgerufen, abgerufen am, gespeichert, gespeichert am, retrieved, retrieved on",
              Key.SOURCE,
              "quelle, source, medium",
              Key.URL,
              "url, link, permalink, adresse, webadresse",
              Key.UPDATED,
              "aktualisiert, aktualisiert am, zuletzt aktualisiert, zuletzt aktualisiert am,"
                  + " updated, updated on, last updated, last updated on, last modified, geändert,"
                  + " geändert am, zuletzt geändert, zuletzt geändert am, letzte aktualisierung,"
                  + " letzte änderung",
              Key.OTHER,
              "lesezeit"));

  private static final Pattern LABELLED =
      Pattern.compile("(?<label>\\p{L}+(?: \\p{L}+){0,2})\\s*:\\s*(?<value>.*)");
  private static final Pattern DATED =
      Pattern.compile(
          "(?<label>\\p{L}+(?: (?:am|on|aktualisiert|geändert|updated|modified))?(?:"
              + " (?:am|on))?)(?: vom)? (?<value>.*)");
  private static final Pattern PARTS =
      Pattern.compile("\\s+[|·•–—/-]\\s+|,?\\s+(?=(?:[Vv]on|[Bb]y) \\p{Lu})");
  private static final Pattern ADDRESS = Pattern.compile("(?i)https?://\\S+");
  private static final Pattern READING_TIME =
      Pattern.compile("(?iu)(?:lesezeit:? )?(?:ca\\. )?\\d+ ?min(?:uten?|\\.)?(?: lesezeit)?");
  private static final int LONGEST_LABELS = 300;
  private static final int LONGEST_NAMES = 120;
  private static final int LONGEST_VAGUE_DATE = 30;

  private static final Pattern SMALL_WORD = Pattern.compile("\\p{Ll}{3,}[,;:]?");
  private static final Set<String> PARTS_OF_NAMES =
      Set.of(
          "und", "and", "mit", "von", "van", "der", "den", "die", "das", "für", "zum", "zur",
          "aus");
  private static final int SMALL_WORDS_OF_TITLE = 2;

  /// True where the value has the words of a sentence, as no name and no date has them.
  boolean readsLikeTitle() {
    return DateReader.read(value).isEmpty()
        && Arrays.stream(value.split(" ", -1))
                .filter(
                    word -> SMALL_WORD.matcher(word).matches() && !PARTS_OF_NAMES.contains(word))
                .count()
            >= SMALL_WORDS_OF_TITLE;
  }

  /// The facts of a line; none where it is no header line. Several may stand in a row: `Von Anna
  /// Berg | 16.07.2024`.
  static List<HeaderLine> parse(String line) {
    Optional<HeaderLine> whole = one(line);
    if (whole.isPresent()) {
      return List.of(whole.get());
    }
    String[] parts = PARTS.split(line, -1);
    List<HeaderLine> facts = Arrays.stream(parts).flatMap(part -> one(part).stream()).toList();
    return parts.length > 1 && facts.size() == parts.length ? facts : List.of();
  }

  private static Optional<HeaderLine> one(String line) {
    return labelled(line).or(() -> dated(line)).or(() -> bare(line));
  }

  private static Optional<HeaderLine> labelled(String line) {
    Matcher form = LABELLED.matcher(line);
    if (!form.matches()) {
      return Optional.empty();
    }
    String label = form.group("label").toLowerCase(Locale.ROOT);
    String value = form.group("value").strip();
    Key key = LABELS.get(label);
    if (key == null) {
      return Optional.empty();
    }
    if (key == Key.SOURCE && ADDRESS.matcher(value).matches()) {
      key = Key.URL;
    }
    boolean strict = List.of("von", "by", "stand").contains(label);
    return fits(key, value, strict) ? Optional.of(new HeaderLine(key, value)) : Optional.empty();
  }

  /// A label is only a header's where the value is of its sort: running text may begin with one.
  private static boolean fits(Key key, String value, boolean strict) {
    return switch (key) {
      case TITLE -> !value.isEmpty();
      case CATEGORIES -> value.length() <= LONGEST_LABELS && !isSentence(value);
      case AUTHORS -> strict ? isNames(value) || HouseByline.matches(value) : isShort(value);
      case PUBLISHED, RETRIEVED, UPDATED, DATELINE, OTHER ->
          DateReader.read(value).isPresent()
              || (!strict && value.length() <= LONGEST_VAGUE_DATE && !isSentence(value));
      case SOURCE -> isShort(value);
      case URL -> value.indexOf(' ') < 0;
    };
  }

  /// `Veröffentlicht am 16.07.2024`, `Stand 16. Juli 2024`.
  private static Optional<HeaderLine> dated(String line) {
    Matcher form = DATED.matcher(line);
    if (!form.matches()) {
      return Optional.empty();
    }
    Key key = LABELS.get(form.group("label").toLowerCase(Locale.ROOT));
    String value = form.group("value");
    return (key == Key.PUBLISHED || key == Key.RETRIEVED || key == Key.UPDATED || key == Key.OTHER)
            && DateReader.read(value).isPresent()
        ? Optional.of(new HeaderLine(key, value))
        : Optional.empty();
  }

  /// A byline, a date, an address or a reading time on a line of its own.
  private static Optional<HeaderLine> bare(String line) {
    String names = PersonName.withoutIntroduction(line);
    if (!names.equals(line) && isNames(names)) {
      return Optional.of(new HeaderLine(Key.AUTHORS, names));
    }
    if (DateReader.read(line)
        .filter(date -> date.precision().compareTo(DatePrecision.MONTH) >= 0)
        .isPresent()) {
      return Optional.of(new HeaderLine(Key.DATELINE, line));
    }
    if (ADDRESS.matcher(line).matches()) {
      return Optional.of(new HeaderLine(Key.URL, line));
    }
    return READING_TIME.matcher(line).matches()
        ? Optional.of(new HeaderLine(Key.OTHER, line))
        : Optional.empty();
  }

  private static boolean isNames(String value) {
    List<String> names = PersonName.split(value);
    return !names.isEmpty()
        && names.stream()
            .allMatch(name -> PersonName.hasShape(name) && !PersonName.isHeading(name));
  }

  private static boolean isShort(String value) {
    return value.length() <= LONGEST_NAMES && !isSentence(value);
  }

  private static boolean isSentence(String value) {
    return value.endsWith(".") && value.split(" ", -1).length > 4;
  }
}
