package de.lupe.indexer.read;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How a paragraph begins that may tell of its author.
enum BiographyOpening {
  /// With something else.
  NONE(0),
  /// With a surname, as news speak of people.
  SURNAME(1),
  /// With a pronoun, or an age of service: it may mean anybody.
  PRONOUN(1),
  /// With something else, but the author's name follows.
  MENTION(1),
  /// With something else, but the first name follows alone.
  FAMILIAR_MENTION(2),
  /// With a name that could be a firm's.
  DOUBTFUL_NAME(2),
  /// With the first word of a name that could be a firm's.
  DOUBTFUL_FIRST_NAME(3),
  /// With the whole name.
  FULL_NAME(2),
  /// With what somebody is, or does, as if the name stood before it: `Freie Journalistin in Ulm`.
  ROLE(3),
  /// With `Ich`.
  SELF(3),
  /// With a first name alone: news do not speak so of people.
  FIRST_NAME(4),
  /// With `Die Autorin` or the like.
  AUTHOR(4),
  /// With an address, and no more.
  CONTACT(5);

  private static final String PROFESSION =
      "(?:[\\p{L}-]*(?:redakteur|journalist|korrespondent|reporter|jurist|berater|kolumnist|blogger"
          + "|volontär|student|professor|dozent|informatiker|physiker|ingenieur|expert|forscher"
          + "|mitarbeiter|herausgeber|analyst|entwickler|chef|leiter)(?:e|in|erin)?|"
          + "[\\p{L}-]*autor(?:in)?|[\\p{L}-]*anwalt|[\\p{L}-]*anwältin|editor|writer)";
  private static final Pattern AUTHOR_FORM =
      Pattern.compile(
          "(?u)(?:Der Autor|Die Autorin|Der Verfasser|Die Verfasserin|Unser(?:e)?"
              + " (?:[\\p{L}-]+ )?(?:Autor|Redakteur|Mitarbeiter|Kolleg|Korrespondent)(?:e|in)?)\\b"
              + "(?! (?:de[rs]|von|hinter|einer|eines|dieser)\\b).*"
              + "|(?:Der|Die) gebürtige .*|(?:Zur Person|(?:Über|Zu) (?:den Autor|die Autorin|der"
              + " Autorin|dem Autor)) ?[:–-].*|(?:About the author) ?[:–-].*",
          Pattern.UNICODE_CHARACTER_CLASS | Pattern.DOTALL);
  private static final Pattern ROLE_FORM =
      Pattern.compile(
          "(?iu)(?:(?:der|die|als) )?(?:[\\p{L}-]+ ){0,2}" + PROFESSION + "\\b.*",
          Pattern.UNICODE_CHARACTER_CLASS | Pattern.DOTALL);
  private static final Pattern ROLE_LINE =
      Pattern.compile(
          "(?iu)(?:[\\p{L}-]+ ){0,2}"
              + PROFESSION
              + "(?: [\\p{L}&/-]+){0,3}"
              + "|ressort [\\p{L} &-]{2,30}");
  private static final Pattern ROLE_BEFORE =
      Pattern.compile("(?u)(?:(?:Unsere?|Der|Die|Freie|Freier) )?(?i:" + PROFESSION + ") ");
  private static final Pattern VERB_FORM =
      Pattern.compile(
          "(?u)(?:Schreibt|Ist|War|Arbeitet|Arbeitete|Berichtet|Lebt|Wohnt|Mag|Liebt|Studiert|"
              + "Studierte|Leitet|Betreut|Kümmert|Beschäftigt|Unterrichtet|Testet|Hat|Kam|Covers|"
              + "Writes)\\b.*",
          Pattern.UNICODE_CHARACTER_CLASS | Pattern.DOTALL);
  private static final Pattern SELF_FORM = Pattern.compile("(?:Ich|Mein|Meine) .*", Pattern.DOTALL);
  private static final Pattern CONTACT_FORM =
      Pattern.compile(
          "(?iu)(?:[\\p{L} -]{1,40}: ?)?" + "(?:@[\\w.@-]+|[\\w.+-]+@[\\w.-]+|https?://\\S+)");
  private static final Pattern PRONOUN_FORM =
      Pattern.compile(
          "(?u)(?:Er|Sie|He|She|Seit (?:\\p{L}+ )?(?:19|20)\\d\\d \\p{L}+ (?:er|sie))\\b.*",
          Pattern.UNICODE_CHARACTER_CLASS | Pattern.DOTALL);

  private final int weight;

  BiographyOpening(int weight) {
    this.weight = weight;
  }

  /// How much it speaks for a biography.
  int weight() {
    return weight;
  }

  /// True where it would be odd for anything but a person.
  boolean isPersonal() {
    return switch (this) {
      case NONE, SURNAME, MENTION, DOUBTFUL_NAME -> false;
      case PRONOUN,
          FAMILIAR_MENTION,
          DOUBTFUL_FIRST_NAME,
          FULL_NAME,
          ROLE,
          SELF,
          FIRST_NAME,
          AUTHOR,
          CONTACT ->
          true;
    };
  }

  /// True where the words are what somebody does for a living.
  static boolean isRole(String words) {
    return ROLE_LINE.matcher(words).matches();
  }

  /// A name without the profession before it.
  static String withoutRoleBefore(String line) {
    Matcher role = ROLE_BEFORE.matcher(line);
    return role.lookingAt() ? line.substring(role.end()) : line;
  }

  /// How a paragraph begins that stands below the byline.
  static BiographyOpening of(String paragraph, Byline byline) {
    if (AUTHOR_FORM.matcher(paragraph).matches()) {
      return AUTHOR;
    }
    if (byline.look() == Byline.Look.HOUSE && paragraph.startsWith("Die Redaktion ")) {
      return AUTHOR;
    }
    boolean isDoubtful = byline.look() == Byline.Look.SHAPE;
    if (byline.startsWithFullName(paragraph)) {
      return isDoubtful ? DOUBTFUL_NAME : FULL_NAME;
    }
    if (byline.startsWithFirstName(paragraph)) {
      return isDoubtful ? DOUBTFUL_FIRST_NAME : FIRST_NAME;
    }
    if (CONTACT_FORM.matcher(paragraph).matches()) {
      return CONTACT;
    }
    if (SELF_FORM.matcher(paragraph).matches()) {
      return SELF;
    }
    if (VERB_FORM.matcher(paragraph).matches() || ROLE_FORM.matcher(paragraph).matches()) {
      return ROLE;
    }
    if (byline.startsWithSurname(paragraph)) {
      return SURNAME;
    }
    if (PRONOUN_FORM.matcher(paragraph).matches()) {
      return PRONOUN;
    }
    if (!isDoubtful && byline.isMentionedByFirstName(paragraph)) {
      return FAMILIAR_MENTION;
    }
    return byline.isMentionedIn(paragraph) ? MENTION : NONE;
  }
}
