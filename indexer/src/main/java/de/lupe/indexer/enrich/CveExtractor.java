package de.lupe.indexer.enrich;

import de.lupe.schema.CveId;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds CVE ids however they are spelled.
///
/// Known are other dashes, blanks, underscores and line breaks in place of the hyphens (`CVE
/// 2024-1234`), a label before the number (`CVE-IDs: 2024-1234, 2024-1235`), the short form of
/// lists (`CVE-2024-1234, -1235 und -1236`, `CVE-2024-1234/1235`) and the prefix `CAN` that ids had
/// until 2005. Of a range (`bis`) the ends are taken, nothing between them is invented.
///
/// Every repetition in the patterns is bounded and they are only tried where a prefix stands, so
/// the time is linear in the text.
final class CveExtractor {

  private static final String DASH = "[-\u00AD\u2010-\u2015\u2212\uFE58\uFE63\uFF0D_]";
  private static final String BLANK =
      "(?:[ \\t\u00A0\u2007\u2009\u200B\u202F\u2060\uFEFF]|\\r?\\n(?!\\s*\\n))";
  private static final String SEPARATOR = "(?:" + DASH + "|" + BLANK + ")";
  private static final String YEAR = "(1999|20\\d{2})";
  // Soft hyphens and zero-width blanks are where a page may break the number.
  private static final String NUMBER = "(\\d(?:[\u00AD\u200B\u2060]?\\d){3,18})(?![\\d\\p{L}])";

  /// `CVE`, perhaps a label, year and number.
  private static final Pattern FULL =
      Pattern.compile(
          "(?i:CVE)(?:s|"
              + SEPARATOR
              + "{0,2}(?i:IDs?|Nummern?|Kennung(?:en)?|Eintrag|Einträge|No\\.?|Nr\\.?))?"
              + "("
              + SEPARATOR
              + "{0,3}:?"
              + SEPARATOR
              + "{0,3})"
              + YEAR
              + "("
              + SEPARATOR
              + "{1,3})"
              + NUMBER);

  /// The name of a candidate, which later became the CVE id with the same digits.
  private static final Pattern CANDIDATE =
      Pattern.compile("CAN(" + DASH + ")" + YEAR + "(" + DASH + ")" + NUMBER);

  /// What joins a further id to the one before it.
  private static final Pattern LINK =
      Pattern.compile(
          (BLANK + "{0,2}")
              + ("(?:," + BLANK + "{1,2})?")
              + "(?:/|(?<to>bis(?: zu)?)|[,;|&+]|und|and|oder|or|sowie|bzw\\.)"
              + (BLANK + "{0,2}"));

  private static final Pattern NEXT_WITH_YEAR = Pattern.compile(YEAR + DASH + NUMBER);
  private static final Pattern NEXT_WITH_DASH =
      Pattern.compile(DASH + NUMBER + "(?!" + DASH + "\\d)");
  private static final Pattern NEXT_BARE = Pattern.compile(NUMBER + "(?!" + DASH + "\\d)");
  private static final Pattern HAS_DASH = Pattern.compile(DASH);
  private static final Pattern LOOKS_LIKE_YEAR = Pattern.compile("1999|20[0-4]\\d");
  private static final int LAST_CANDIDATE_YEAR = 2005;
  private static final int SURELY_A_NUMBER = 5;

  /// An id where it stands.
  ///
  /// @param start where it begins in the text, or in a list, where what is new of it begins
  /// @param end where it ends
  record Found(CveId id, int start, int end) {}

  /// The ids in the texts, each once, in order.
  List<CveId> extract(String... texts) {
    NavigableSet<CveId> ids = new TreeSet<>();
    for (String text : texts) {
      find(text).forEach(found -> ids.add(found.id));
    }
    return List.copyOf(ids);
  }

  /// The ids in the text, as often as they stand there.
  List<Found> find(String text) {
    List<Found> found = new ArrayList<>();
    int at = 0;
    while (at < text.length() - 2) {
      at = isPrefix(text, at) ? readFrom(text, at, found) : at + 1;
    }
    return found;
  }

  private static boolean isPrefix(String text, int at) {
    char first = text.charAt(at);
    if (first != 'C' && first != 'c') {
      return false;
    }
    boolean named = text.regionMatches(true, at, "CVE", 0, 3) || text.startsWith("CAN", at);
    return named && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)));
  }

  /// Reads an id and those joined to it, and says where to go on.
  private static int readFrom(String text, int at, List<Found> found) {
    boolean candidate = text.startsWith("CAN", at);
    Matcher id = (candidate ? CANDIDATE : FULL).matcher(text).region(at, text.length());
    id.useTransparentBounds(true);
    if (!id.lookingAt() || !isSurelyOne(id)) {
      return at + 3;
    }
    int year = Integer.parseInt(id.group(2));
    if (candidate && year > LAST_CANDIDATE_YEAR) {
      return at + 3;
    }
    CveId last = add(year, id.group(4), at, id.end(), found);
    int end = id.end();
    Matcher link = LINK.matcher(text).useTransparentBounds(true);
    while (link.region(end, text.length()).lookingAt()) {
      Matcher next = NEXT_WITH_YEAR.matcher(text).useTransparentBounds(true);
      if (next.region(link.end(), text.length()).lookingAt()
          && !LOOKS_LIKE_YEAR.matcher(next.group(2)).matches()) {
        last = add(Integer.parseInt(next.group(1)), next.group(2), next.start(), next.end(), found);
      } else if (next.usePattern(NEXT_WITH_DASH).lookingAt()
          || (next.usePattern(NEXT_BARE).lookingAt() && isMeant(link, next.group(1), last))) {
        last = add(last.year(), next.group(1), next.start(), next.end(), found);
      } else {
        break;
      }
      end = next.end();
    }
    return end;
  }

  /// True where a number without a dash can only be the number of an id.
  private static boolean isMeant(Matcher link, String number, CveId last) {
    if (LOOKS_LIKE_YEAR.matcher(number).matches()) {
      return false;
    }
    boolean glued = link.group().equals("/");
    boolean endOfRange =
        link.group("to") != null
            && number.length() == last.number().length()
            && number.compareTo(last.number()) > 0;
    return glued || endOfRange;
  }

  /// Without any dash few digits are a list of numbers: "CVE 2024 1234 Einträge".
  private static boolean isSurelyOne(Matcher id) {
    return HAS_DASH.matcher(id.group(1)).find()
        || HAS_DASH.matcher(id.group(3)).find()
        || id.group(4).chars().filter(Character::isDigit).count() >= SURELY_A_NUMBER;
  }

  private static CveId add(int year, String number, int start, int end, List<Found> found) {
    CveId id = new CveId(year, number.replaceAll("\\D", ""));
    found.add(new Found(id, start, end));
    return id;
  }
}
