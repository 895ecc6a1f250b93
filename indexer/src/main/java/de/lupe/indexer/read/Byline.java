package de.lupe.indexer.read;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// A line that may name who wrote a text, and how much its look alone speaks for that.
///
/// @param look how much it looks like one
/// @param names who is named; none where the line is no byline
record Byline(Look look, List<String> names) {

  /// From a line that cannot be a byline to one that can hardly be anything else.
  enum Look {
    /// No name at all.
    NONE,
    /// A single word, words in small letters, or in capitals only.
    WEAK,
    /// The shape of a name, as many a subheading has it too.
    SHAPE,
    /// A given name in front, or letters that are foreign to a German text.
    PERSON,
    /// A person with an initial or a doctor's title.
    CERTAIN,
    /// An agency, an editorial office or an editor's short sign.
    HOUSE
  }

  private static final int LONGEST = 80;
  private static final int LONGEST_FOREIGN = 20;
  private static final Pattern PARENTHESES = Pattern.compile("[(\\[]([^()\\[\\]]+)[)\\]]");
  private static final Pattern OUTER_PARTS = Pattern.compile("\\s*[/()\\[\\]]\\s*");
  private static final Pattern SMALL =
      Pattern.compile("\\p{Ll}{2,}(?:-\\p{Ll}+)?(?: \\p{Ll}{2,}(?:-\\p{Ll}+)?){1,2}");
  private static final Pattern CAPITALS =
      Pattern.compile("\\p{Lu}{2,}(?:-\\p{Lu}{2,})*(?: \\p{Lu}{2,}(?:-\\p{Lu}{2,})*){1,2}");
  private static final Pattern SINGLE = Pattern.compile("\\p{Lu}\\p{Ll}+");
  private static final Pattern FOREIGN =
      Pattern.compile("(?:[\\p{L}&&[^\\p{IsLatin}]]|[ .·-])*[\\p{L}&&[^\\p{IsLatin}]]");

  Byline {
    names = List.copyOf(names);
  }

  /// Looks at a line, with or without what introduces a byline and parentheses around it.
  static Byline of(String line) {
    String bare = PersonName.withoutIntroduction(Markdown.unmarked(line));
    if (bare.length() > LONGEST) {
      return new Byline(Look.NONE, List.of());
    }
    if (PARENTHESES.matcher(bare).matches()) {
      bare = bare.substring(1, bare.length() - 1).strip();
    }
    List<String> names =
        Arrays.stream(OUTER_PARTS.split(bare, -1))
            .filter(part -> !part.isBlank())
            .flatMap(part -> PersonName.split(part).stream())
            .toList();
    List<Look> looks = names.stream().map(Byline::look).toList();
    if (looks.isEmpty() || looks.contains(Look.NONE)) {
      return new Byline(Look.NONE, List.of());
    }
    if (names.size() > 1 && looks.contains(Look.WEAK)) {
      return new Byline(Look.NONE, List.of());
    }
    // One surely is a person, so the others beside it are persons, too.
    Look best =
        looks.stream().filter(look -> look != Look.HOUSE).max(Look::compareTo).orElse(Look.HOUSE);
    return new Byline(best, names);
  }

  private static Look look(String name) {
    if (HouseByline.matches(name)) {
      return Look.HOUSE;
    }
    if (PersonName.hasShape(name)) {
      return lookOfShape(name);
    }
    if (isForeign(name)) {
      return Look.PERSON;
    }
    boolean isWeak =
        SMALL.matcher(name).matches()
            || CAPITALS.matcher(name).matches()
            || SINGLE.matcher(name).matches();
    if (!isWeak || PersonName.isHeading(name)) {
      return Look.NONE;
    }
    return name.indexOf(' ') > 0 && PersonName.startsWithGivenName(name) ? Look.PERSON : Look.WEAK;
  }

  private static Look lookOfShape(String name) {
    boolean given = PersonName.startsWithGivenName(name);
    // Plan B.
    if (name.endsWith(".") && !given) {
      return Look.NONE;
    }
    if (PersonName.hasInitialOrTitle(name)) {
      return Look.CERTAIN;
    }
    boolean isPerson = given || PersonName.beginsLikeNoSubheading(name) || isForeign(name);
    return isPerson && !PersonName.isHeading(name) ? Look.PERSON : Look.SHAPE;
  }

  private static boolean isForeign(String name) {
    return name.length() <= LONGEST_FOREIGN && FOREIGN.matcher(name).matches();
  }

  /// True where the line names one of these.
  boolean namesAnyOf(List<String> others) {
    return names.stream().anyMatch(name -> others.stream().anyMatch(name::equalsIgnoreCase));
  }

  /// True where a word of a name stands in the text, perhaps with the genitive's `s`.
  boolean isMentionedIn(String text) {
    return names.stream()
        .flatMap(name -> PersonName.words(name).stream())
        .filter(word -> word.length() > 2)
        .anyMatch(word -> contains(text, word));
  }

  /// True where the text begins with a first name or initial alone, as one speaks of a person.
  boolean opens(String text) {
    return names.stream()
        .map(name -> name.split(" ", -1))
        .anyMatch(
            words ->
                startsWith(text, words[0] + " ")
                    && !(words.length > 1 && startsWith(text, words[0] + " " + words[1])));
  }

  private static boolean startsWith(String text, String start) {
    return text.regionMatches(true, 0, start, 0, start.length());
  }

  private static boolean contains(String text, String word) {
    return Pattern.compile(
            "(?iu)(?<![\\p{L}\\p{N}])"
                + Pattern.quote(word.toLowerCase(Locale.ROOT))
                + "s?(?![\\p{L}\\p{N}])")
        .matcher(text)
        .find();
  }
}
