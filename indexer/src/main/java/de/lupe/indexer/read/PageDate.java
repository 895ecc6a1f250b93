package de.lupe.indexer.read;

import de.lupe.schema.DatePrecision;
import de.lupe.schema.PartialDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A date in a short line of a page: `Von Anna Berg | 16. Juli 2024, 14:32 Uhr`, `Stand:
/// 16.07.2024`, `Zuletzt aktualisiert am 16.07.2024`.
///
/// @param date at least a day
/// @param isLabelled true where a word before it says that it is the date of the article
/// @param isUpdate true where a word before it says that the article was changed then
/// @param rest how long the line is without the date
record PageDate(PartialDate date, boolean isLabelled, boolean isUpdate, int rest) {

  private static final String MONTH =
      "(?:jan|feb|mär|mae|mrz|mar|apr|mai|may|jun|jul|aug|sep|okt|oct|nov|dez|dec|jän)\\p{L}{0,7}";
  private static final String TIME =
      "(?:\\s?(?:[,|/•·–-]\\s?)?(?:um\\s|at\\s)?\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?(?:\\s?(?:Uhr|h)\\b)?)?";
  private static final Pattern DATE =
      Pattern.compile(
          "(?iu)(?<![\\d.,/-])(?:(?<iso>\\d{4}-\\d{2}-\\d{2})(?:[T"
              + " ]\\d{2}:\\d{2})?|(?<form>\\d{1,2}\\.\\s?\\d{1,2}\\.\\s?(?:19|20)\\d{2}"
              + "|\\d{1,2}\\.?\\s"
              + MONTH
              + "\\.?,?\\s(?:19|20)\\d{2}|"
              + MONTH
              + "\\.?\\s\\d{1,2}(?:st|nd|rd|th)?,?\\s(?:19|20)\\d{2})(?<time>"
              + TIME
              + ")|(?<short>\\d{1,2}\\.\\d{1,2}\\.\\d{2})(?![\\d.]))(?!\\d|[./-]\\d)");
  private static final Pattern UPDATE =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:aktualisier\\p{L}*|aktualisierung|updated?|upd\\.|geändert|änderung|modified|überarbeitet|revised|edited|bearbeitet)(?!\\p{L})[^\\p{L}\\d]*(?:am|vom|on|at|um)?[^\\p{L}\\d]*(?:\\p{L}{2,10},?\\s?)?$");
  private static final Pattern LABEL =
      Pattern.compile(
          "(?iu)(?:(?<!\\p{L})(?:veröffentlich\\p{L}*|erschienen|erstellt|publiziert|publi[sc]?\\p{L}*|published|posted|geschrieben|verfasst|eingestellt|stand|datum|date|meldung|mitteilung|créé|online"
              + " seit|online)(?!\\p{L})[^\\p{L}\\d]*(?:am|vom|on|at|den|der|des)?[^\\p{L}\\d]*(?:\\p{L}{2,10},?\\s?)?)$");

  /// A label that is not among those, such as `Registriert:` or `Beginn:`.
  private static final Pattern OTHER_LABEL = Pattern.compile("\\p{L}\\s?:\\s?$");

  private static final int LONGEST = 300;

  /// The first date of the line that is of the kind.
  static Optional<PageDate> find(String line, boolean update) {
    if (line.length() > LONGEST) {
      return Optional.empty();
    }
    Matcher matcher = DATE.matcher(line);
    int from = 0;
    while (matcher.find()) {
      String before = line.substring(from, matcher.start());
      boolean isUpdate = UPDATE.matcher(before).find();
      from = matcher.end();
      Optional<PartialDate> date = read(matcher);
      boolean isLabelled = LABEL.matcher(before).find();
      if (isUpdate == update
          && date.isPresent()
          && (isLabelled || isUpdate || !OTHER_LABEL.matcher(before).find())) {
        return Optional.of(
            new PageDate(
                date.get(), isLabelled, isUpdate, line.length() - matcher.group().length()));
      }
    }
    return Optional.empty();
  }

  /// True for what stands before the date of a change.
  static boolean endsInUpdate(String before) {
    return UPDATE.matcher(before).find();
  }

  private static Optional<PartialDate> read(Matcher matcher) {
    String text = matcher.group().replaceAll("\\s+", " ");
    Optional<PartialDate> date =
        DateReader.read(text)
            .or(
                () ->
                    matcher.group("form") == null
                        ? Optional.empty()
                        : DateReader.read(matcher.group("form")));
    return date.filter(known -> known.precision().compareTo(DatePrecision.DAY) >= 0);
  }
}
