package de.lupe.indexer.read;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/// What a person's name looks like, by its letters alone.
final class PersonName {

  private static final String WORD =
      "(?:(?:Mc|Mac|De|Di|La|Le|O['’]|D['’])?\\p{Lu}\\p{Ll}[\\p{Ll}'’]*)";
  private static final String DOUBLE = WORD + "(?:-" + WORD + ")*";
  private static final String INITIAL = "\\p{Lu}\\.(?:-?\\p{Lu}\\.)?";
  private static final String PARTICLE =
      "(?:von|van|vom|zu|zur|zum|de|der|den|dem|da|di|du|dos|del|la|le|el|al|bin|ten|ter|te|op|af|av|della|dello|degli|ibn|und)";
  private static final String ROMAN = "[IVX]+\\.?";
  private static final String DOCTOR = "(?:(?:Prof|Dr|Dipl\\.-Ing|Ing|Mag)\\. ?)*";
  private static final Pattern TITLE = Pattern.compile("^" + DOCTOR);
  private static final String FIRST = "(?:(?:[Ee]l|[Aa]l|[Vv]an|[Vv]on)-)?" + DOUBLE;
  private static final String MIDDLE =
      "(?: (?:" + String.join("|", DOUBLE, INITIAL, ROMAN, PARTICLE) + ")){0,3} ";
  private static final Pattern SHAPE =
      Pattern.compile(
          DOCTOR
              + "(?:"
              + String.join(
                  "|",
                  FIRST + MIDDLE + "(?:" + DOUBLE + "-(?:van|von|zu|de) )?" + DOUBLE,
                  // J. K. Öztürk
                  "(?:" + INITIAL + " ){1,3}(?:" + PARTICLE + " ){0,2}" + DOUBLE,
                  // Max M.
                  DOUBLE + " " + "\\p{Lu}\\.")
              + ")");
  private static final Pattern INITIAL_OR_TITLE =
      Pattern.compile("(?:Prof|Dr|Mag|Ing)\\. .*|.+ \\p{Lu}\\. .+");
  private static final Pattern FOREIGN_PARTICLE = Pattern.compile("(?:[Ee]l|[Aa]l)-\\p{Lu}.*");
  private static final Pattern FOREIGN_LETTER = Pattern.compile("(?iu)[\\p{L}&&[^a-zäöüßéèêàá]]");
  private static final Pattern SURNAME_ENDING =
      Pattern.compile(
          ".* \\p{L}+(?:mann|m[ae][iy]er|berg|bach|huber|hoff|kamp|i[ćc]|[sc]k[iy]|[nrlb]sen|sson|ez"
              + "|elli|ini|[eo]v|ova|enko|yan|oğlu|hauser|müller|horst|brink|stedt|ström|quist)");
  private static final Pattern ONE_INITIAL = Pattern.compile("\\p{Lu}\\. \\S+");
  private static final Pattern SEPARATOR =
      Pattern.compile("\\s*(?:[;|/]|,(?= )|\\s(?:und|and|&|mit)\\s)\\s*");
  private static final Pattern BEFORE =
      Pattern.compile(
          "(?iu)^(?:(?:von|by|text|autor(?:in|en)?|authors?|verfasst von)\\s*:\\s*|"
              + "(?:text von|verfasst von|(?:eine? )?(?:gast)?(?:beitrag|artikel|kommentar|analyse|"
              + "bericht|kolumne|reportage) von|von|by)\\s*:?\\s+)");
  private static final Pattern NOUN_ENDING =
      Pattern.compile(
          "(?u)\\p{L}{4,}(?:ung|ungen|heit|keit|heiten|keiten|schaft|tion|tionen|ität|ismus)");
  private static final int LONGEST = 60;

  private static final WordList GIVEN_NAMES = WordList.load("given-names.txt");
  private static final WordList HEADING_WORDS = WordList.load("heading-words.txt");

  private PersonName() {}

  /// True for two to five capitalised words, or initials, that could be one person's name.
  static boolean hasShape(String text) {
    return text.length() <= LONGEST && SHAPE.matcher(text).matches();
  }

  /// True where the shape fits and the first word is a given name.
  static boolean isLikely(String text) {
    return hasShape(text) && startsWithGivenName(text);
  }

  /// True where the first word is a common given name.
  static boolean startsWithGivenName(String name) {
    return words(name).stream().limit(1).anyMatch(word -> GIVEN_NAMES.has(before(word, '-')));
  }

  /// True for one word that is a common given name.
  static boolean isGivenName(String word) {
    return word.indexOf(' ') < 0 && startsWithGivenName(word);
  }

  /// True where an initial stands between words of the name, or a doctor's title stands before it:
  /// no subheading has either.
  static boolean hasInitialOrTitle(String name) {
    return INITIAL_OR_TITLE.matcher(name).matches();
  }

  /// True where the name begins with an initial or an Arabic article: few subheadings do.
  static boolean beginsLikeNoSubheading(String name) {
    return FOREIGN_PARTICLE.matcher(name).matches() || ONE_INITIAL.matcher(name).matches();
  }

  /// True where the words are those of a subheading rather than of a person. A given name in front
  /// outweighs them: there are people called Lange and Hartung.
  static boolean isHeading(String text) {
    return !startsWithGivenName(text)
        && words(text).stream()
            .anyMatch(word -> HEADING_WORDS.has(word) || NOUN_ENDING.matcher(word).matches());
  }

  /// True where a letter is foreign to German words: subheadings have none.
  static boolean hasForeignLetter(String name) {
    return FOREIGN_LETTER.matcher(name).find();
  }

  /// True where the last word ends as surnames do and few other words.
  static boolean endsLikeSurname(String name) {
    return SURNAME_ENDING.matcher(name).matches();
  }

  /// A name without the doctor's title before it.
  static String withoutTitle(String name) {
    return TITLE.matcher(name).replaceFirst("");
  }

  /// The words that tell one person from another: no titles, initials or particles.
  static List<String> words(String name) {
    return Arrays.stream(withoutTitle(name).split("[ .]+", -1))
        .filter(word -> word.length() > 1 && !isParticle(word))
        .toList();
  }

  /// A byline without what introduces it: `Von Anna Berg` is `Anna Berg`.
  static String withoutIntroduction(String byline) {
    return BEFORE.matcher(byline).replaceFirst("").strip();
  }

  /// The persons of a byline. It is split only where every part has a name's shape or a separator
  /// leaves no doubt: `Berg, Anna` stays one.
  static List<String> split(String byline) {
    List<String> parts =
        Arrays.stream(SEPARATOR.split(byline, -1))
            .map(String::strip)
            .filter(part -> !part.isEmpty())
            .toList();
    boolean sure = byline.indexOf(';') >= 0 || byline.indexOf('|') >= 0;
    if (sure || parts.stream().allMatch(part -> hasShape(part) || HouseByline.matches(part))) {
      return parts;
    }
    return byline.isBlank() ? List.of() : List.of(byline.strip());
  }

  private static boolean isParticle(String word) {
    return word.matches(PARTICLE);
  }

  private static String before(String word, char end) {
    int at = word.indexOf(end);
    return at < 0 ? word : word.substring(0, at);
  }
}
