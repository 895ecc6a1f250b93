package de.lupe.indexer.read;

import java.util.List;
import java.util.regex.Pattern;

/// What speaks for paragraphs being about their author rather than about the news.
final class Biography {

  private static final int MANY_HINTS = 2;
  private static final int CERTAIN_OPENING = 3;
  private static final int SHORT = 100;

  private static final Pattern PROFESSION =
      words(
          "\\p{L}*redakteur(?:in)?",
          "\\p{L}*journalist(?:in)?",
          "(?:buch|fach|gast)?autor(?:in)?",
          "volontär(?:in)?",
          "kolumnist(?:in)?",
          "blogger(?:in)?",
          "freie[rn]? mitarbeiter(?:in)?",
          "schreibt (?:\\p{L}+ )?(?:für|über|seit|als)",
          "(?:deren|dessen|seine|ihre|\\p{L}+s) (?:texte|artikel|beiträge|kolumnen)",
          "editor",
          "writer",
          "reporter",
          "redaktionsleiter(?:in)?",
          "korrespondent(?:in)?",
          "praktikant(?:in)?");
  private static final Pattern HINT =
      words(
          "schreibt",
          "arbeitet(?! an\\b)",
          "lehrt",
          "studiert(?:e)?",
          "promovierte",
          "berichtet",
          "beschäftigt sich",
          "befasst sich",
          "interessiert sich",
          "unterstützt",
          "leitet",
          "betreut",
          "verantwortet",
          "lebt",
          "wohnt",
          "frei(?:beruflich)?(?= ?[.,]| tätig| für)",
          "seit (?:\\p{L}+ )?(?:19|20)\\d\\d",
          "professor(?:in)?",
          "dozent(?:in)?",
          "themen",
          "schwerpunkte?n?",
          "in seiner freizeit",
          "in ihrer freizeit",
          "tätig",
          "redaktion",
          "geboren");
  private static final Pattern PRONOUN =
      Pattern.compile("(?u)^(?:Er|Sie|Seit (?:\\p{L}+ )?(?:19|20)\\d\\d)\\b.*");
  private static final Pattern PERSON =
      Pattern.compile(
          "(?u)^(?:(?:Der Autor|Die Autorin|Unser(?:e)? (?:Autor|Redakteur|Mitarbeiter)(?:in)?)\\b"
              + "|(?:Der|Die) gebürtige\\b).*");
  private static final Pattern NEWS =
      Pattern.compile(
          "(?iu)CVE-\\d|[„“\"»«]|\\b(?:sagte|erklärte|kritisierte|warnte|forderte|betonte|"
              + "teilte|mitteilte|kündigte|bestätigte|zufolge|laut|angreifer|patch|"
              + "(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch)\\b|\\d ?(?:%|prozent|millionen)",
          Pattern.UNICODE_CHARACTER_CLASS);

  private Biography() {}

  /// How much speaks for it: 0 nothing, from 2 on enough for who is known to be a person, from 3 on
  /// enough for a name that could be a subheading.
  ///
  /// @param paragraphs what stands below the byline
  /// @param aboveTeasers whether nothing follows but the announcements of other articles
  static int evidence(List<String> paragraphs, Byline byline, boolean aboveTeasers) {
    if (paragraphs.stream().anyMatch(Biography::isNews)) {
      return 0;
    }
    String text = String.join("\n", paragraphs);
    int opening =
        paragraphs.stream().mapToInt(paragraph -> opening(paragraph, byline)).max().orElse(0);
    boolean named = byline.isMentionedIn(text);
    boolean mayBeSubheading = byline.look() == Byline.Look.SHAPE;
    boolean familiar = !mayBeSubheading && paragraphs.stream().anyMatch(byline::opens);
    boolean isShort = text.length() <= SHORT;
    // Without a subject that is the author, the same words tell what others do.
    boolean isCertain = byline.look().compareTo(Byline.Look.CERTAIN) >= 0;
    boolean hasSubject = named || familiar || opening > 0 || isCertain;
    int hints = hasSubject || isShort ? hints(text) : 0;
    boolean fitsPlace =
        aboveTeasers
            && (mayBeSubheading
                ? opening > 0
                : hasSubject && (hints > 0 || (opening > 0 && isShort)));
    return hints + opening + (named ? 1 : 0) + (familiar ? 1 : 0) + (fitsPlace ? 1 : 0);
  }

  private static int opening(String paragraph, Byline byline) {
    boolean ofHouse = byline.look() == Byline.Look.HOUSE && paragraph.startsWith("Die Redaktion ");
    if (ofHouse || PERSON.matcher(paragraph).matches()) {
      return CERTAIN_OPENING;
    }
    return PRONOUN.matcher(paragraph).matches() || HINT.matcher(paragraph).lookingAt() ? 1 : 0;
  }

  /// True where a paragraph tells news, in quotes or with the day on which something was said.
  static boolean isNews(String paragraph) {
    return NEWS.matcher(paragraph).find();
  }

  private static int hints(String text) {
    if (PROFESSION.matcher(text).find()) {
      return MANY_HINTS;
    }
    return (int) Math.min(MANY_HINTS, HINT.matcher(text).results().count());
  }

  private static Pattern words(String... words) {
    return Pattern.compile(
        "(?iu)\\b(?:" + String.join("|", words) + ")\\b", Pattern.UNICODE_CHARACTER_CLASS);
  }
}
