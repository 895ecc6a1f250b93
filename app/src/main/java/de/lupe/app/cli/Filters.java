package de.lupe.app.cli;

import de.lupe.schema.ArticleField;
import de.lupe.schema.ArticleKind;
import de.lupe.schema.CveId;
import de.lupe.schema.CvssScore;
import de.lupe.schema.Language;
import de.lupe.schema.PartialDate;
import de.lupe.schema.Severity;
import de.lupe.searcher.SearchRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// The options that narrow a result; several values of one option widen it again.
final class Filters {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command = CommandSpec.create();

  @Option(names = "--vendor", paramLabel = "V", description = "Only articles that name this maker.")
  private List<String> vendors = new ArrayList<>();

  @Option(
      names = "--main-vendor",
      paramLabel = "V",
      description = "Only articles that are about this maker.")
  private List<String> mainVendors = new ArrayList<>();

  @Option(names = "--product", paramLabel = "P", description = "Only articles on this product.")
  private List<String> products = new ArrayList<>();

  @Option(names = "--topic", paramLabel = "T", description = "Only articles on this topic.")
  private List<String> topics = new ArrayList<>();

  @Option(names = "--category", paramLabel = "C", description = "Only this label of the source.")
  private List<String> categories = new ArrayList<>();

  @Option(names = "--source", paramLabel = "S", description = "Only this publisher.")
  private List<String> sources = new ArrayList<>();

  @Option(names = "--author", paramLabel = "A", description = "Only this author.")
  private List<String> authors = new ArrayList<>();

  @Option(names = "--cve", paramLabel = "ID", description = "Only articles that name this CVE id.")
  private List<String> cves = new ArrayList<>();

  @Option(
      names = "--cvss",
      paramLabel = "S",
      description = "Only articles that state this CVSS score or a higher one: 7, 9.8.")
  private @Nullable String cvss;

  @Option(
      names = "--severity",
      paramLabel = "S",
      completionCandidates = Candidates.Severities.class,
      description = "Only this severity: low, medium, high or critical.")
  private List<String> severities = new ArrayList<>();

  @Option(
      names = "--malware",
      paramLabel = "M",
      description = "Only articles that name this malware family.")
  private List<String> malware = new ArrayList<>();

  @Option(
      names = "--actor",
      paramLabel = "A",
      description = "Only articles that name this group of attackers.")
  private List<String> actors = new ArrayList<>();

  @Option(
      names = "--sector",
      paramLabel = "S",
      description = "Only articles on attacks on this sector.")
  private List<String> sectors = new ArrayList<>();

  @Option(
      names = "--country",
      paramLabel = "C",
      description = "Only articles on this country, by its German name.")
  private List<String> countries = new ArrayList<>();

  @Option(
      names = "--language",
      paramLabel = "L",
      completionCandidates = Candidates.Languages.class,
      description = "Only this language: de, en or other.")
  private List<String> languages = new ArrayList<>();

  @Option(names = "--year", paramLabel = "Y", description = "Only articles of this year.")
  private List<String> years = new ArrayList<>();

  @Option(
      names = "--from",
      paramLabel = "D",
      description = "On this day, month or year, or later: 2024, 2024-09, 2024-09-18.")
  private @Nullable PartialDate from;

  @Option(names = "--to", paramLabel = "D", description = "On this day, month or year, or earlier.")
  private @Nullable PartialDate to;

  @Option(
      names = "--date",
      paramLabel = "WHICH",
      completionCandidates = Candidates.Dates.class,
      description =
          "Which date --from and --to speak of: published (default), updated, retrieved or"
              + " mentioned (in the text).")
  private String date = "published";

  @Option(
      names = "--kind",
      paramLabel = "K",
      completionCandidates = Candidates.Kinds.class,
      description = "article, teaser (an announcement beside another article), or all (default).")
  private String kind = "all";

  /// Puts the filters into a request.
  ///
  /// @throws ParameterException if one of them cannot be meant
  void applyTo(SearchRequest.Builder request) {
    chosen().forEach(request::select);
    request
        .kind(kind())
        .leastScore(Optional.ofNullable(cvss).map(this::score))
        .dateField(dateField())
        .from(Optional.ofNullable(from))
        .to(Optional.ofNullable(to));
    if (from != null && to != null && !from.start().isBefore(to.end())) {
      throw wrong("--from must not lie after --to (got " + from + " and " + to + ")");
    }
  }

  /// The chosen values of facets, in the order of the options.
  private Map<ArticleField, List<String>> chosen() {
    Map<ArticleField, List<String>> chosen = new LinkedHashMap<>();
    chosen.put(ArticleField.VENDOR, vendors);
    chosen.put(ArticleField.MAIN_VENDOR, mainVendors);
    chosen.put(ArticleField.PRODUCT, products);
    chosen.put(ArticleField.TOPIC, topics);
    chosen.put(ArticleField.CATEGORY, categories);
    chosen.put(ArticleField.SOURCE, sources);
    chosen.put(ArticleField.AUTHOR, authors);
    chosen.put(ArticleField.CVE, cves.stream().map(this::cve).toList());
    chosen.put(ArticleField.SEVERITY, severities.stream().map(this::severity).toList());
    chosen.put(ArticleField.MALWARE, malware);
    chosen.put(ArticleField.ACTOR, actors);
    chosen.put(ArticleField.SECTOR, sectors);
    chosen.put(ArticleField.COUNTRY, countries);
    chosen.put(ArticleField.LANGUAGE, languages.stream().map(this::language).toList());
    chosen.put(ArticleField.YEAR, years.stream().map(this::year).toList());
    return chosen;
  }

  private ArticleField dateField() {
    return ArticleField.dates().stream()
        .filter(field -> field.fieldName().equalsIgnoreCase(date.strip()))
        .findFirst()
        .orElseThrow(
            () ->
                wrong(
                    "--date must be one of published, updated, retrieved, mentioned (got \""
                        + date
                        + "\")"));
  }

  private CvssScore score(String text) {
    return CvssScore.parse(text)
        .orElseThrow(() -> wrong("--cvss must be 0.0 to 10.0 (got \"" + text + "\")"));
  }

  private String severity(String text) {
    return Severity.parse(text)
        .map(Severity::toString)
        .orElseThrow(
            () ->
                wrong(
                    "--severity must be one of low, medium, high, critical (got \""
                        + text
                        + "\")"));
  }

  private String language(String text) {
    return Language.parse(text)
        .map(Language::toString)
        .orElseThrow(() -> wrong("--language must be one of de, en, other (got \"" + text + "\")"));
  }

  private Optional<ArticleKind> kind() {
    return kind(command, kind);
  }

  /// What `--kind` means; empty for all.
  ///
  /// @throws ParameterException if it means nothing
  static Optional<ArticleKind> kind(CommandSpec command, String text) {
    return switch (text.strip().toLowerCase(Locale.ROOT)) {
      case "all" -> Optional.empty();
      case "article" -> Optional.of(ArticleKind.ARTICLE);
      case "teaser" -> Optional.of(ArticleKind.TEASER);
      default ->
          throw new ParameterException(
              command.commandLine(),
              "--kind must be one of article, teaser, all (got \"" + text + "\")");
    };
  }

  private String cve(String text) {
    return CveId.parseTyped(text)
        .map(CveId::toString)
        .orElseThrow(() -> wrong("--cve must be like CVE-2024-1234 (got \"" + text + "\")"));
  }

  private String year(String text) {
    if (!text.matches("\\d{4}")) {
      throw wrong("--year must have four digits (got \"" + text + "\")");
    }
    return text;
  }

  private ParameterException wrong(String sentence) {
    return new ParameterException(command.commandLine(), sentence);
  }

  /// The options that choose values of facets.
  static Set<String> options(Set<ArticleField> facets) {
    return facets.stream().map(ArticleField::option).collect(Collectors.toSet());
  }

  /// The filters that are on, as they were typed, to be told where nothing was found.
  List<String> inWords() {
    List<String> words = new ArrayList<>();
    chosen().forEach((facet, values) -> add(words, facet.option(), values));
    if (cvss != null) {
      add(words, "--cvss", List.of(cvss));
    }
    if (dateField() != ArticleField.PUBLISHED && (from != null || to != null)) {
      add(words, "--date", List.of(date));
    }
    if (from != null) {
      add(words, "--from", List.of(from.toString()));
    }
    if (to != null) {
      add(words, "--to", List.of(to.toString()));
    }
    if (kind().isPresent()) {
      add(words, "--kind", List.of(kind));
    }
    return words;
  }

  private static void add(List<String> words, String option, List<String> values) {
    values.forEach(value -> words.add(Shell.command(List.of(option, value))));
  }
}
