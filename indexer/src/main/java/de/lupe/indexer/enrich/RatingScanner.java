package de.lupe.indexer.enrich;

import de.lupe.schema.CvssScore;
import de.lupe.schema.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds what a sentence, or a line, says of how grave a vulnerability is.
///
/// A number is a score where CVSS or a score is spoken of and nothing but words of such speech
/// stands between, where it is one `von 10`, or where it stands in brackets behind an id.
final class RatingScanner {

  /// A score or a severity where it stands.
  ///
  /// @param isLabelled true where the words around it leave no doubt what is rated, even without an
  ///   id or a word for a vulnerability in the sentence
  record Rating(
      int start,
      int end,
      Optional<CvssScore> score,
      Optional<Severity> severity,
      boolean isLabelled) {}

  private static final String BETWEEN = "[\\s:=(\\[\"“”„»«'’–—|*-]";
  private static final String FILLER =
      "(?:(?:base|basis|basisscore|basiswert|basescore|temporal|score|scores|wert|werten|wertung|höchstwertung|höchstwert"
          + "|bewertung|risikobewertung|einstufung|punkte|punktzahl|skala|rating|rated|ranking|schweregrad|severity|von|of|mit|bei|auf|als|beträgt"
          + "|liegt|liegen|ist|sind|is|are|at|erreicht|erreichen|lautet|hat|haben|has|have|ein|eine|einen|einem|einer|der|den|dem"
          + "|des|die|the|a|an|höchsten|höchstmöglichen|maximalen|höchstmögliche|maximale|jeweils|je|beide|both|each|insgesamt|hohen|hohem|hoher|von"
          + " bis zu|bis|zu|up|to|sogar|kritischen|kritische|kritischer|critical|high|gesamt"
          + ")(?=[\\s:=(\\[\"“”„»«'’–—|*-])"
          + BETWEEN
          + "{1,4}){0,7}";
  private static final String OF_TEN =
      "\\s*(?:/|von(?: maximal| möglichen)?|out of|of)\\s*10(?:[.,]0)?(?!\\d|[.,]\\d)";
  private static final String NUMBER =
      "(?<![\\d.,])(?:10(?:[.,]0)?(?!\\d|[.,]\\d)|\\d[.,]\\d(?!\\d|[.,]\\d)|\\d(?="
          + OF_TEN
          + "))(?!\\s?(?:%|€|\\$|Prozent|Million|Milliard|Mio|Mrd|Euro|Dollar|GByte|[GMT]B\\b|Tage|Jahre|percent))";
  private static final String WORD =
      "(?:sehr hoch|extrem"
          + " hoch|kritisch|critical|hoch|high|important|mittel|medium|moderate|moderat|niedrig|gering|low)(?!\\p{L})";
  private static final String VERSION =
      "(?:[\\s(-]?(?:v|Version )?\\s?(?:2\\.0|3\\.0|3\\.1|4\\.0|[234])(?![.,]?\\d|/A|"
          + OF_TEN
          + ")\\)?)?+(?![\\p{L}\\d]|:[34])";

  /// `CVSS-Score von 9,8`, `CVSS v3.1 Base Score: 8.1`, `Basisscore 9.8`.
  private static final Pattern SCORE =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:CVSS"
              + VERSION
              + "|(?:CVSS)?(?:Basis|Base)[ -]?(?:Score|Wert)|(?:Severity|Risk|Risiko)[ -]?Score)"
              + BETWEEN
              + "{1,4}"
              + FILLER
              + "(?<n>"
              + NUMBER
              + ")");

  private static final Pattern NEXT_SCORE =
      Pattern.compile(
          "(?iu)(?:"
              + OF_TEN
              + ")?+\\s?(?:,|/|und|and|bzw\\.|respektive|sowie)\\s?(?<n>"
              + NUMBER
              + ")");

  /// `9,8 nach CVSS`, `Wert von 9,8 auf der CVSS-Skala`.
  private static final Pattern SCORE_BEFORE =
      Pattern.compile(
          "(?iu)(?<n>"
              + NUMBER
              + ")(?:"
              + OF_TEN
              + ")?[\\s(]{1,2}(?:Punkten |Punkte |points"
              + " )?(?:(?:nach|laut|gemäß|im|auf|in|der|dem|on|the|by|according to)"
              + " ){0,3}CVSS(?!\\p{L}|:[34])");

  /// `9,8 von 10`, `10/10`.
  private static final Pattern SCORE_OF_TEN = Pattern.compile("(?iu)(?<n>" + NUMBER + ")" + OF_TEN);

  /// Behind an id: `(9.8)`, `(kritisch, 9.8)`, `: 9.8`.
  private static final Pattern SCORE_BEHIND_ID =
      Pattern.compile(
          "(?iu)\\s?[(\\[](?:(?:score|"
              + WORD
              + ")[\\s:,;/]{1,3})?(?<n>"
              + NUMBER
              + ")(?=[)\\],;/ ])");

  private static final Pattern WORD_BEHIND_ID =
      Pattern.compile(
          "(?iu)\\s?(?:[(\\[]|[:–|-]\\s)\\s?[\"„“]?(?<w>" + WORD + ")(?=[\"“”)\\],;/.\\s]|$)");

  private static final String RATED =
      "(?:Bedrohungsgrad|Schweregrad|Einstufung|Risikoeinstufung|Risikostufe|Risiko|Risikobewertung|Gefahrenstufe|Bedrohungsstufe|Kritikalität|Gefährdungspotenzial|Gesamtrisiko|Bewertung"
          + " des Schweregrads|Schweregradbewertung|Severity|Severity Rating|Risk|Risk"
          + " Level|Priorität|Dringlichkeit)";

  /// `Risiko: mittel`, `Schweregrad hoch`, `Einstufung "kritisch"`.
  private static final Pattern LABELLED_WORD =
      Pattern.compile(
          "(?iu)(?<!\\p{L})"
              + RATED
              + "(?:e?s)?(?<colon>\\s?[:=|]\\s?)?[\\s\"„“»'(*–-]{0,4}(?:(?:ist|is|als|von|of|lautet|wird|mit|rating|level|insgesamt)\\s){0,3}[\"„“»'(*]?(?<w>"
              + WORD
              + ")");

  /// `als kritisch eingestuft`, `"hoch" bewertet`, `gilt als kritisch`, `rated critical`.
  private static final Pattern RATED_WORD =
      Pattern.compile(
          "(?iu)(?:(?:gilt|gelten|stuft[^.;]{0,60}|bewertet[^.;]{0,60}|eingestuft|stufen[^.;]{0,60})"
              + " als|rated(?: as)?|classified as|considered)\\s[\"„“»']?(?<w>"
              + WORD
              + ")|(?:als|mit|Stufe)\\s[\"„“»']?(?<w2>"
              + WORD
              + ")[\"“”«']?\\s(?:eingestuft|bewertet|klassifiziert|einzustufen|eingeschätzt)|[\"„“»'](?<w3>"
              + WORD
              + ")[\"“”«']\\s(?:eingestuft|bewertet|klassifiziert)");

  /// `kritische Lücke`, `hohes Risiko`, `mittleren Schweregrads`, `high severity`.
  private static final Pattern ADJECTIVE =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?<w>(?:kritisch|mittler|niedrig|gering|moderat|hoh)e[nmrs]?|critical|high|medium|moderate|low)[\"“]?["
              + " -](?:eingestuften? |severity )?(?:\\p{L}{0,14}[ -])?"
              + "(?:\\p{L}{0,14}(?:lücken?|leck|lecks|schwachstellen?|anfälligkeit|anfälligkeiten)|vulnerabilit(?:y|ies)|severity|flaws?|bugs?|Schweregrads?|Risiko|Bedrohungsgrad)(?!\\p{L})");

  private static final Pattern NEGATED =
      Pattern.compile(
          "(?iu).*(?:nicht|weniger|kaum|kein|keine|keinen|not|mäßig)\\s(?:als\\s|mit\\s)?[\"„]?",
          Pattern.DOTALL);
  private static final int LOOK_BACK = 16;

  // A text without any of these does not fit the patterns, which cost more than looking for these.
  private static final List<String> SCORE_WORDS = List.of("cvss", "core", "iswert", "10");
  private static final List<String> LABELS =
      List.of(
          "grad",
          "stuf",
          "risiko",
          "bewertung",
          "severity",
          "risk",
          "krit",
          "potenzial",
          "priori",
          "dringl");
  private static final List<String> RATING_WORDS =
      List.of(
          "als ", "rated", "classified", "considered", "stuf", "bewertet", "klassifi", "geschätzt");
  private static final List<String> RATED_NOUNS =
      List.of(
          "lück",
          "schwachstell",
          "anfällig",
          "leck",
          "vulnerab",
          "severity",
          "flaw",
          "bug",
          "grad",
          "risiko");

  private RatingScanner() {}

  /// The ratings in a sentence, from left to right.
  ///
  /// @param hasCue whether a word stands in it without which there is no rating but behind an id
  /// @param idEnds where ids end in it
  static List<Rating> scan(String sentence, List<Integer> idEnds, boolean hasCue) {
    List<Rating> found = new ArrayList<>();
    if (hasCue) {
      String lower = sentence.toLowerCase(Locale.ROOT);
      if (containsAny(lower, SCORE_WORDS)) {
        vectors(sentence, found);
        scores(sentence, found);
      }
      words(sentence, lower, found);
    }
    for (int end : idEnds) {
      behindId(sentence, end, found);
    }
    found.sort(Comparator.comparingInt(Rating::start));
    return found;
  }

  private static void vectors(String sentence, List<Rating> found) {
    Matcher vector = CvssVector.FORM.matcher(sentence);
    while (vector.find()) {
      Optional<CvssScore> score = CvssVector.baseScore(vector.group());
      if (score.isPresent()) {
        found.add(new Rating(vector.start(), vector.end(), score, Optional.empty(), true));
      }
    }
  }

  private static void scores(String sentence, List<Rating> found) {
    Matcher score = SCORE.matcher(sentence);
    while (score.find()) {
      addScore(score, true, found);
      int end = score.end();
      Matcher next = NEXT_SCORE.matcher(sentence).useTransparentBounds(true);
      while (next.region(end, sentence.length()).lookingAt()) {
        addScore(next, true, found);
        end = next.end();
      }
    }
    for (Pattern pattern : List.of(SCORE_BEFORE, SCORE_OF_TEN)) {
      Matcher other = pattern.matcher(sentence);
      while (other.find()) {
        addScore(other, pattern == SCORE_BEFORE, found);
      }
    }
  }

  private static void behindId(String sentence, int end, List<Rating> found) {
    Matcher behind = SCORE_BEHIND_ID.matcher(sentence).useTransparentBounds(true);
    if (behind.region(end, sentence.length()).lookingAt()) {
      addScore(behind, false, found);
    }
    behind.usePattern(WORD_BEHIND_ID);
    if (behind.region(end, sentence.length()).lookingAt()) {
      addWord(sentence, behind, "w", false, found);
    }
  }

  private static void addScore(Matcher matcher, boolean isLabelled, List<Rating> found) {
    int start = matcher.start("n");
    boolean known =
        found.stream().anyMatch(rating -> rating.score.isPresent() && rating.start == start);
    Optional<CvssScore> score = CvssScore.parse(matcher.group("n"));
    if (!known && score.isPresent()) {
      found.add(new Rating(start, matcher.end("n"), score, Optional.empty(), isLabelled));
    }
  }

  private static boolean containsAny(String lower, List<String> words) {
    for (String word : words) {
      if (lower.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private static void words(String sentence, String lower, List<Rating> found) {
    Matcher labelled = LABELLED_WORD.matcher(sentence);
    while (containsAny(lower, LABELS) && labelled.find()) {
      addWord(sentence, labelled, "w", labelled.group("colon") != null, found);
    }
    Matcher rated = RATED_WORD.matcher(sentence);
    while (containsAny(lower, RATING_WORDS) && rated.find()) {
      String group = rated.group("w") != null ? "w" : rated.group("w2") != null ? "w2" : "w3";
      addWord(sentence, rated, group, false, found);
    }
    Matcher adjective = ADJECTIVE.matcher(sentence);
    while (containsAny(lower, RATED_NOUNS) && adjective.find()) {
      addWord(sentence, adjective, "w", false, found);
    }
  }

  private static void addWord(
      String sentence, Matcher matcher, String group, boolean isLabelled, List<Rating> found) {
    int start = matcher.start(group);
    boolean known = found.stream().anyMatch(r -> r.severity.isPresent() && r.start == start);
    String before = sentence.substring(Math.max(0, start - LOOK_BACK), start);
    if (!known && !NEGATED.matcher(before).matches()) {
      severity(matcher.group(group))
          .ifPresent(
              severity ->
                  found.add(
                      new Rating(
                          start,
                          matcher.end(group),
                          Optional.empty(),
                          Optional.of(severity),
                          isLabelled)));
    }
  }

  private static Optional<Severity> severity(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (lower.startsWith("sehr") || lower.startsWith("extrem") || lower.startsWith("krit")) {
      return Optional.of(Severity.CRITICAL);
    }
    if (lower.startsWith("hoh")) {
      return Optional.of(Severity.HIGH);
    }
    if (lower.startsWith("mittler") || lower.startsWith("moderat")) {
      return Optional.of(Severity.MEDIUM);
    }
    if (lower.startsWith("niedrig") || lower.startsWith("gering")) {
      return Optional.of(Severity.LOW);
    }
    return Severity.parse(lower);
  }
}
