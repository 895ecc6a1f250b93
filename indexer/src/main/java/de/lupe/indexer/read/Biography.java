package de.lupe.indexer.read;

import java.util.List;
import java.util.regex.Pattern;

/// What speaks for paragraphs being about their author rather than about the news: how they begin,
/// words of a working life and of a private one; against it speak the words of reports.
final class Biography {

  private static final int PROFESSION_WEIGHT = 3;
  private static final int MOST_HINTS = 3;
  private static final int MOST_SAID = 2;
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
          "editor",
          "writer",
          "\\p{L}*reporter(?:in)?",
          "redaktionsleiter(?:in)?",
          "ressortleiter(?:in)?",
          "\\p{L}*korrespondent(?:in)?",
          "praktikant(?:in)?",
          "herausgeber(?:in)?",
          "schreibt (?:(?:[\\p{L}-]+|(?:19|20)\\d\\d) ){0,3}(?:für|über)",
          "seit (?:(?:[\\p{L}-]+|(?:19|20)\\d\\d) ){1,3}schreibt",
          "writes (?:about|for|on)",
          "(?:deren|dessen|seine|ihre|\\p{L}+s) (?:texte|artikel|beiträge|kolumnen)");
  private static final Pattern HINT =
      words(
          "schr(?:ei|ie)b(?:t|e|en)?",
          "arbeitete?t?(?! an\\b)",
          "lehrt",
          "unterrichtet",
          "studi(?:um|ert|erte|erten)",
          "(?:promovi|habiliti)erte?r?",
          "berichtet",
          "(?:beschäftigt|befasst|interessiert|kümmert|engagiert) sich",
          "(?:beschäftigte|befasste|interessierte|kümmerte) sich",
          "unterstützt",
          "verstärkt",
          "leitete?",
          "betreut",
          "verantwortet",
          "moderiert",
          "recherchiert",
          "beobachtet",
          "begleitet",
          "berät",
          "testet",
          "lebt",
          "wohnt",
          "mag",
          "liebt",
          "sammelt",
          "frei(?:beruflich)?(?= ?[.,]| tätig| für)",
          "seit (?:\\p{L}+ )?(?:19|20)\\d\\d",
          "seit (?:\\p{L}+ )?(?:\\d+|[\\p{L}]+) jahren",
          "seit (?:dem studium|der gründung|der kindheit|langem|jeher|jahren)",
          "professor(?:in)?",
          "dozent(?:in)?",
          "\\p{L}*jurist(?:in)?",
          "\\p{L}*anw[aä]lt(?:in)?",
          "\\p{L}*(?:informatik|physik|mathematik|ingenieur|germanist|historik|politolog|soziolog)"
              + "(?:er)?(?:in)?",
          "\\p{L}*berater(?:in)?",
          "themen?",
          "schwerpunkte?n?",
          "freizeit",
          "privat",
          "hobbys?",
          "am liebsten",
          "tätig",
          "redaktion",
          "ressort",
          "rubrik",
          "\\p{L}*magazine?s?",
          "(?:fach)?zeitschrift(?:en)?",
          "volontariat",
          "\\p{L}*presse",
          "journalismus",
          "podcast",
          "kolumne",
          "b[uü]ch(?:er|ern)?",
          "geschrieben",
          "jahrgang (?:19|20)\\d\\d",
          "weg führte",
          "(?:für|bei|zu) uns",
          "vorträge",
          "team",
          "an bord",
          "aufgewachsen",
          "geboren",
          "gebürtige[rn]?",
          "gelernte[rn]?",
          "katzen?",
          "katern?",
          "hund(?:en)?",
          "familie",
          "garten",
          "kaffee",
          "begeistert",
          "leidenschaft(?:lich)?",
          "faible",
          "(?:wenn|sofern) (?:\\p{L}+ )?(?:gerade )?nicht",
          "neben(?:bei|her|beruflich)",
          "mastodon",
          "linkedin",
          "covers",
          "covering",
          "based in",
          "lives in",
          "freelance");
  private static final Pattern PRONOUN =
      Pattern.compile("(?U)\\b(?:[Ee]r|[Ss]ie|[Hh]e|[Ss]he|Ihre?|Seine?)\\b");
  private static final Pattern SAID =
      words(
          "sagte",
          "erklärte",
          "kritisierte",
          "warnte",
          "forderte",
          "betonte",
          "teilten? mit",
          "mitteilten?",
          "kündigten?",
          "bestätigten?",
          "verwiesen?",
          "räumten?",
          "heißt es",
          "zufolge",
          "laut",
          "am (?:mon|diens|donners|frei|sams|sonn)tag(?:abend|morgen|nachmittag)?",
          "am mittwoch(?:abend|morgen|nachmittag)?",
          "lehnt(?:e|en)?",
          "fordern?t?",
          "warnen?t?",
          "\\d+(?:,\\d+)? ?(?:%|prozent|millionen|milliarden)");
  private static final Pattern REPORTED =
      words(
          "sei", "seien", "habe", "hätten", "könnten?", "werde", "würden?", "müssen?", "sollten?");
  private static final Pattern TECHNICAL =
      words(
          "\\p{L}*updates?",
          "version(?:en)?",
          "firmware",
          "\\p{L}*lücken?",
          "hersteller[ns]?",
          "angreifern?",
          "kunden",
          "nutzern?",
          "betroffenen?",
          "ausgenutzt",
          "täter[ns]?",
          "unternehmens?");
  private static final Pattern VULNERABILITY = Pattern.compile("(?i)CVE-\\d");

  private Biography() {}

  /// How much speaks for it: 0 or less nothing, from 3 on much.
  ///
  /// @param paragraphs what stands below the byline
  static int evidence(List<String> paragraphs, Byline byline) {
    String text = String.join("\n", paragraphs);
    int opening = 0;
    boolean isPersonal = false;
    boolean hasSubject = byline.look().compareTo(Byline.Look.CERTAIN) >= 0;
    for (String paragraph : paragraphs) {
      BiographyOpening found = BiographyOpening.of(paragraph, byline);
      opening = Math.max(opening, found.weight());
      hasSubject |= found != BiographyOpening.NONE;
      isPersonal |= found.isPersonal();
    }
    int hints = (int) Math.min(MOST_HINTS, HINT.matcher(text).results().count());
    int content = hints + (hasProfession(text) ? PROFESSION_WEIGHT : 0);
    // Without a subject that is the author, the same words tell what others do.
    if (!hasSubject) {
      content = Math.min(1, content);
    } else {
      content += text.length() <= SHORT && isPersonal ? 1 : 0;
      content += opening > 1 && PRONOUN.matcher(text).find() ? 1 : 0;
    }
    return opening + content - news(text);
  }

  /// True where the text names the work of those who write.
  static boolean hasProfession(String text) {
    return PROFESSION.matcher(text).find();
  }

  /// How much of a report is in it.
  static int news(String text) {
    int said = (int) Math.min(MOST_SAID, SAID.matcher(text).results().count());
    int reported = (int) Math.min(MOST_SAID, REPORTED.matcher(text).results().count());
    int technical = (int) Math.min(MOST_SAID, TECHNICAL.matcher(text).results().count());
    return 2 * said
        + reported
        + technical / MOST_SAID
        + (VULNERABILITY.matcher(text).find() ? MOST_HINTS : 0);
  }

  private static Pattern words(String... words) {
    return Pattern.compile(
        "(?iu)\\b(?:" + String.join("|", words) + ")\\b", Pattern.UNICODE_CHARACTER_CLASS);
  }
}
