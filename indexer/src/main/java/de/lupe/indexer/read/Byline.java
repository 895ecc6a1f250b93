package de.lupe.indexer.read;

import java.util.Arrays;
import java.util.List;
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
  private static final int LONGEST_INTRODUCTION = 40;
  private static final int LONGEST_FOREIGN = 20;
  private static final Pattern PARENTHESES = Pattern.compile("[(\\[]([^()\\[\\]]+)[)\\]]");
  private static final Pattern ROLE_SEPARATOR = Pattern.compile(",\\s+|\\s+[|–-]\\s+|\\s*[()]");
  private static final Pattern PLACE = Pattern.compile("\\p{Lu}\\p{Ll}{3,}");
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
    // Most paragraphs are longer, and need no closer look.
    if (line.length() > LONGEST + LONGEST_INTRODUCTION) {
      return new Byline(Look.NONE, List.of());
    }
    String bare = PersonName.withoutIntroduction(Markdown.unmarked(line));
    if (bare.length() > LONGEST) {
      return new Byline(Look.NONE, List.of());
    }
    if (PARENTHESES.matcher(bare).matches()) {
      bare = bare.substring(1, bare.length() - 1).strip();
    }
    List<String> names =
        Arrays.stream(OUTER_PARTS.split(withoutRole(bare), -1))
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

  /// A name without what the person is: `Anna Berg, Redakteurin`, `Redakteurin Anna Berg`, `Anna
  /// Berg, Ulm`.
  private static String withoutRole(String line) {
    List<String> parts = List.of(ROLE_SEPARATOR.split(line, -1));
    boolean isBehind =
        parts.size() > 1
            && (parts.stream().skip(1).allMatch(BiographyOpening::isRole)
                || (parts.size() == 2
                    && PersonName.isLikely(parts.getFirst())
                    && PLACE.matcher(parts.getLast()).matches()));
    String name = isBehind ? parts.getFirst() : line;
    String bare = BiographyOpening.withoutRoleBefore(name);
    return PersonName.hasShape(bare) ? bare : name;
  }

  private static Look look(String name) {
    if (BiographyOpening.isRole(name)) {
      return Look.NONE;
    }
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
    boolean isPerson =
        given || PersonName.beginsLikeNoSubheading(name) || PersonName.hasForeignLetter(name);
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

  /// True where the text has a whole name, or the last word of one: as news speak of people whom
  /// they introduced.
  boolean isIntroducedIn(String text) {
    return names.stream()
        .flatMap(name -> PersonName.words(name).reversed().stream().limit(1))
        .filter(word -> word.length() > 2)
        .anyMatch(word -> contains(text, word));
  }

  /// True where a whole name stands in the text.
  boolean isWhollyIn(String text) {
    return names.stream().anyMatch(name -> name.indexOf(' ') > 0 && contains(text, name));
  }

  /// True where the first word of a name stands in the text, and the last one does not.
  boolean isMentionedByFirstName(String text) {
    return names.stream()
        .map(PersonName::words)
        .filter(words -> words.size() > 1 && words.getFirst().length() > 2)
        .anyMatch(words -> contains(text, words.getFirst()) && !contains(text, words.getLast()));
  }

  /// True where the text begins with a whole name.
  boolean startsWithFullName(String text) {
    return names.stream().anyMatch(name -> startsWith(text, PersonName.withoutTitle(name)));
  }

  /// True where the text begins with the first words of a name, as one speaks of a person.
  boolean startsWithFirstName(String text) {
    return names.stream()
        .map(PersonName::withoutTitle)
        .filter(name -> name.indexOf(' ') > 0)
        .anyMatch(name -> startsWith(text, name.substring(0, name.indexOf(' '))));
  }

  /// True where the text begins with the last word of a name.
  boolean startsWithSurname(String text) {
    return names.stream()
        .anyMatch(name -> startsWith(text, name.substring(name.lastIndexOf(' ') + 1)));
  }

  private static boolean startsWith(String text, String start) {
    int end = start.length();
    return text.regionMatches(true, 0, start, 0, end)
        && (text.length() == end
            || start.endsWith(".")
            || !Character.isLetterOrDigit(text.charAt(end))
            || (text.charAt(end) == 's' && text.startsWith(" ", end + 1)));
  }

  /// A capitalised word counts only where it is one in the text too: there are people called Lange.
  private static boolean contains(String text, String word) {
    boolean isCapitalised =
        Character.isUpperCase(word.charAt(0)) && word.chars().anyMatch(Character::isLowerCase);
    return Pattern.compile(
            (isCapitalised ? "" : "(?iu)")
                + "(?<![\\p{L}\\p{N}])"
                + Pattern.quote(word)
                + "s?(?![\\p{L}\\p{N}])")
        .matcher(text)
        .find();
  }
}
