package de.lupe.indexer.read;

import de.lupe.schema.PartialDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jdom2.Element;
import org.jdom2.Namespace;

/// What is read from an entry's XML itself: Rome makes instants of dates, which forget the time of
/// day where the text was written, and knows no German ones.
final class FeedElements {

  private static final List<String> PUBLISHED =
      List.of("pubDate", "published", "issued", "date", "created");
  private static final List<String> UPDATED = List.of("updated", "modified");

  /// [RFC 822](https://www.rfc-editor.org/rfc/rfc822#section-5) names American zones.
  private static final Map<String, String> ZONES =
      Map.of(
          "EST", "-05:00", "EDT", "-04:00", "CST", "-06:00", "CDT", "-05:00", "MST", "-07:00",
          "MDT", "-06:00", "PST", "-08:00", "PDT", "-07:00", "UT", "+00:00");

  private static final Pattern SHORT_YEAR =
      Pattern.compile("(?<=\\d \\p{L}{3} )(?=[0-6]\\d \\d{1,2}:)");
  private static final Namespace HIDDEN = Namespace.getNamespace("date", "urn:lupe:date");

  private FeedElements() {}

  /// When the entry says it was published.
  static Optional<PartialDate> published(Element entry) {
    return date(entry, PUBLISHED);
  }

  /// When the entry says it was last changed.
  static Optional<PartialDate> updated(Element entry) {
    return date(entry, UPDATED);
  }

  /// Takes the dates out of Rome's sight: it would make instants of them, and its way to do so
  /// makes some JDKs print warnings.
  static void hideDates(Element parent) {
    for (Element child : parent.getChildren()) {
      if (PUBLISHED.contains(child.getName())
          || UPDATED.contains(child.getName())
          || child.getName().equals("lastBuildDate")) {
        child.setNamespace(HIDDEN);
      }
    }
  }

  private static Optional<PartialDate> date(Element entry, List<String> names) {
    return names.stream()
        .flatMap(name -> entry.getChildren().stream().filter(child -> child.getName().equals(name)))
        .flatMap(child -> date(child.getText()).stream())
        .findFirst();
  }

  private static Optional<PartialDate> date(String text) {
    String line = CleanText.line(text);
    int zone = line.lastIndexOf(' ') + 1;
    String offset = ZONES.get(line.substring(zone).toUpperCase(Locale.ROOT));
    return DateReader.read(
        SHORT_YEAR
            .matcher(offset == null ? line : line.substring(0, zone) + offset)
            .replaceFirst("20"));
  }

  /// Who published the entry, where it comes from elsewhere: RSS's `source`, Atom's `source`, or
  /// `dc:publisher`.
  static Optional<String> source(Element entry) {
    return entry.getChildren().stream()
        .filter(child -> child.getName().equals("source") || child.getName().equals("publisher"))
        .map(
            child ->
                child.getChildren().isEmpty()
                    ? child.getText()
                    : child.getChildren().stream()
                        .filter(part -> part.getName().equals("title"))
                        .map(Element::getText)
                        .findFirst()
                        .orElse(""))
        .filter(name -> !name.isBlank() && !JsonKeys.isAddress(name.strip()))
        .findFirst();
  }

  /// The language of an element, by `xml:lang` or a child `language`.
  static Optional<String> language(Element element) {
    return Optional.ofNullable(element.getAttributeValue("lang", Namespace.XML_NAMESPACE))
        .or(
            () ->
                element.getChildren().stream()
                    .filter(child -> child.getName().equals("language"))
                    .map(Element::getText)
                    .findFirst())
        .filter(tag -> !tag.isBlank());
  }
}
