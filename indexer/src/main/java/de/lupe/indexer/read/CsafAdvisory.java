package de.lupe.indexer.read;

import de.lupe.schema.Article;
import de.lupe.schema.ArticleId;
import de.lupe.schema.CveId;
import de.lupe.schema.CvssScore;
import de.lupe.schema.DateOrigin;
import de.lupe.schema.PartialDate;
import de.lupe.schema.PublishedDate;
import de.lupe.schema.Severity;
import de.lupe.schema.StatedFacts;
import de.lupe.schema.Vulnerability;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// The parts of one advisory, in whatever order they come, on their way to an article.
final class CsafAdvisory {

  private static final Pattern LANGUAGE = Pattern.compile("[a-zA-Z]{2,3}(?:-[a-zA-Z0-9]+)*");

  private static final Comparator<Vulnerability> BY_SCORE =
      Comparator.comparing(found -> found.score().map(CvssScore::tenths).orElse(-1));

  private final String path;
  private JsonValue.Fields document = new JsonValue.Fields(Map.of());
  private CsafProductTree products = new CsafProductTree(List.of(), List.of());
  private final Map<CveId, Vulnerability> vulnerabilities = new TreeMap<>();
  private final Set<String> details = new LinkedHashSet<>();
  private final List<String> bareIds = new ArrayList<>();

  CsafAdvisory(String path) {
    this.path = path;
  }

  void document(JsonValue.Fields value) {
    document = value;
  }

  void products(CsafProductTree tree) {
    products = tree;
  }

  /// Advisories repeat a note for each vulnerability: it is taken once.
  void vulnerability(CsafVulnerability value) {
    value
        .vulnerability()
        .ifPresent(
            found ->
                vulnerabilities.merge(
                    found.cve(),
                    found,
                    (one, other) -> BY_SCORE.compare(one, other) >= 0 ? one : other));
    Optional<String> id = value.vulnerability().map(found -> found.cve().toString());
    boolean saysMore = value.title().isPresent() || !details.containsAll(value.paragraphs());
    if (id.isPresent() && !saysMore) {
      bareIds.add(id.get());
      return;
    }
    detail(
        id.isPresent() && value.title().isPresent()
            ? id.get() + ": " + value.title().get()
            : id.or(value::title).orElse(""));
    value.paragraphs().forEach(this::detail);
  }

  private void detail(String paragraph) {
    if (!paragraph.isEmpty()) {
      details.add(paragraph);
    }
  }

  /// The article.
  ///
  /// @throws UnreadableException if there is nothing to search in it
  Article article() throws UnreadableException {
    Optional<String> stated = Csaf.line(document, "tracking", "id");
    String title =
        Csaf.line(document, "title")
            .or(() -> stated)
            .filter(text -> text.length() <= Article.TITLE_CHARS)
            .orElse("");
    Set<String> paragraphs = new LinkedHashSet<>(CsafNotes.of(document, "notes"));
    paragraphs.addAll(details);
    if (!bareIds.isEmpty()) {
      paragraphs.add(String.join(", ", bareIds));
    }
    if (title.isEmpty() && paragraphs.isEmpty()) {
      throw new UnreadableException("has nothing to search: neither title nor notes");
    }
    try {
      return Article.builder(stated.flatMap(CsafAdvisory::id).orElse(ArticleId.ofPath(path)), path)
          .title(title)
          .body(Paragraphs.join(List.copyOf(paragraphs)))
          .categories(categories())
          .source(Csaf.line(document, "publisher", "name").filter(CsafAdvisory::isLabel))
          .url(url())
          .published(
              date("initial_release_date")
                  .map(date -> new PublishedDate(date, DateOrigin.METADATA)))
          .updated(date("current_release_date"))
          .language(
              Csaf.line(document, "lang")
                  .filter(
                      tag ->
                          tag.length() <= Article.LANGUAGE_CHARS
                              && LANGUAGE.matcher(tag).matches()))
          .stated(
              new StatedFacts(
                  products.vendors(),
                  products.products(),
                  List.copyOf(vulnerabilities.values()),
                  Csaf.line(document, "aggregate_severity", "text").flatMap(Severity::parse)))
          .build();
    } catch (IllegalArgumentException e) {
      throw UnreadableException.of(e);
    }
  }

  private static Optional<ArticleId> id(String trackingId) {
    try {
      return Optional.of(ArticleId.parse(trackingId));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private Optional<PartialDate> date(String key) {
    return Csaf.line(document, "tracking", key).flatMap(DateReader::read);
  }

  private static boolean isLabel(String text) {
    return text.length() <= Article.LABEL_CHARS;
  }

  /// `csaf_base` and the like are profiles of the format; other words are the publisher's own.
  private List<String> categories() {
    String profile = Csaf.line(document, "category").filter(CsafAdvisory::isLabel).orElse("");
    return switch (profile.toLowerCase(Locale.ROOT)) {
      case "csaf_vex" -> List.of("Advisory", "VEX");
      case "csaf_security_incident_response" -> List.of("Advisory", "Incident Response");
      case String other when other.isEmpty() || other.startsWith("csaf_") -> List.of("Advisory");
      case String other -> List.of("Advisory", profile);
    };
  }

  /// The page that a person would open, rather than this file itself.
  private Optional<String> url() {
    List<String> own =
        Csaf.objects(document, "references").stream()
            .filter(
                reference -> Csaf.line(reference, "category").filter("self"::equals).isPresent())
            .flatMap(reference -> Csaf.line(reference, "url").stream())
            .filter(url -> JsonKeys.isAddress(url) && url.length() <= Article.ADDRESS_CHARS)
            .toList();
    return own.stream()
        .filter(url -> !url.toLowerCase(Locale.ROOT).endsWith(".json"))
        .findFirst()
        .or(() -> own.stream().findFirst());
  }
}
