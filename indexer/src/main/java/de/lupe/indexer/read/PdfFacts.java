package de.lupe.indexer.read;

import de.lupe.schema.Article;
import de.lupe.schema.PartialDate;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Calendar;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.jspecify.annotations.Nullable;

/// What a PDF file's own data say about the article, as far as it is to be believed: programs fill
/// in much that nobody looks at.
final class PdfFacts {

  private static final Pattern NO_TITLE =
      Pattern.compile(
          "(?iu)(?:microsoft"
              + " (?:word|powerpoint|excel|office)\\b.*|.*\\.(?:docx?|pdf|indd|odt|tex|pptx?|xlsx?|rtf|qxd|html?|pages|ai|cdr|dvi)|(?:untitled|unbenannt|ohne"
              + " titel|unknown)\\b.*"
              + "|(?:dokument|document|layout|slide|folie|präsentation|presentation)\\W*\\d*"
              + "|powerpoint-(?:präsentation|presentation)|\\W*|\\S*[_\\d/\\\\]\\S*|https?:.*)");
  private static final Pattern NO_AUTHOR =
      Pattern.compile(
          "(?iu)(?:.*[@\\\\\\d].*|\\S*|microsoft"
              + " .*|unknown.*|unbekannt.*|.*\\b(?:user|admin(?:istrator)?|benutzer)\\b.*)");
  private static final Pattern SEPARATOR = Pattern.compile("\\s*[,;]\\s*");
  private static final Pattern LANGUAGE = Pattern.compile("[a-zA-Z]{2,3}(?:[-_][a-zA-Z0-9]+)*");
  private static final int SHORTEST_TITLE = 4;
  private static final int LONGEST_TITLE = 300;
  private static final int LONGEST_AUTHOR = 120;

  /// The year of the first PDF.
  private static final Instant FIRST = Instant.parse("1993-06-01T00:00:00Z");

  private final PDDocumentInformation information;
  private final @Nullable String documentLanguage;
  private final InputFile file;

  PdfFacts(PDDocument document, InputFile file) {
    this.information = document.getDocumentInformation();
    this.documentLanguage = document.getDocumentCatalog().getLanguage();
    this.file = file;
  }

  Optional<String> title() {
    String name = file.name();
    int dot = name.lastIndexOf('.');
    String stem = dot > 0 ? name.substring(0, dot) : name;
    return line(information.getTitle())
        .filter(
            title ->
                title.length() >= SHORTEST_TITLE
                    && title.length() <= LONGEST_TITLE
                    && !title.equalsIgnoreCase(stem)
                    && !NO_TITLE.matcher(title).matches());
  }

  List<String> authors() {
    return WordList.distinct(
        line(information.getAuthor()).stream()
            .flatMap(byline -> PersonName.split(PersonName.withoutIntroduction(byline)).stream())
            .filter(name -> name.length() <= LONGEST_AUTHOR && !NO_AUTHOR.matcher(name).matches())
            .toList());
  }

  List<String> keywords() {
    return WordList.distinct(
        line(information.getKeywords()).stream()
            .flatMap(SEPARATOR::splitAsStream)
            .filter(keyword -> keyword.length() <= Article.LABEL_CHARS)
            .toList());
  }

  Optional<PartialDate> created() {
    return date(information.getCreationDate());
  }

  /// Nothing where the file was never changed.
  Optional<PartialDate> modified() {
    return date(information.getModificationDate())
        .filter(date -> created().filter(created -> created.compareTo(date) >= 0).isEmpty());
  }

  /// A file is not older than its format, nor younger than its last change on the disk.
  private Optional<PartialDate> date(@Nullable Calendar calendar) {
    if (calendar == null) {
      return Optional.empty();
    }
    Instant instant = calendar.toInstant();
    boolean isPlausible =
        instant.isAfter(FIRST)
            && (file.modified().isBefore(FIRST)
                || instant.isBefore(file.modified().plus(Duration.ofDays(1))));
    return isPlausible
        ? Optional.of(
            PartialDate.ofMinute(
                OffsetDateTime.ofInstant(instant, calendar.getTimeZone().toZoneId())))
        : Optional.empty();
  }

  Optional<String> language() {
    return line(documentLanguage)
        .filter(tag -> tag.length() <= Article.LANGUAGE_CHARS && LANGUAGE.matcher(tag).matches())
        .filter(tag -> !tag.toLowerCase(Locale.ROOT).equals("x-unknown"));
  }

  private static Optional<String> line(@Nullable String value) {
    return Optional.ofNullable(value).map(CleanText::line).filter(line -> !line.isEmpty());
  }
}
