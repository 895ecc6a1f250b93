package de.lupe.app.cli;

import de.lupe.schema.ArticleField;
import de.lupe.schema.ArticleKind;
import de.lupe.schema.CveId;
import de.lupe.schema.PartialDate;
import de.lupe.searcher.SearchRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

  @Option(names = "--year", paramLabel = "Y", description = "Only articles of this year.")
  private List<String> years = new ArrayList<>();

  @Option(
      names = "--from",
      paramLabel = "D",
      description = "Published on this day, month or year, or later: 2024, 2024-09, 2024-09-18.")
  private @Nullable PartialDate from;

  @Option(
      names = "--to",
      paramLabel = "D",
      description = "Published on this day, month or year, or earlier.")
  private @Nullable PartialDate to;

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
    request
        .select(ArticleField.VENDOR, vendors)
        .select(ArticleField.PRODUCT, products)
        .select(ArticleField.TOPIC, topics)
        .select(ArticleField.CATEGORY, categories)
        .select(ArticleField.SOURCE, sources)
        .select(ArticleField.AUTHOR, authors)
        .select(ArticleField.CVE, cves.stream().map(this::cve).toList())
        .select(ArticleField.YEAR, years.stream().map(this::year).toList())
        .kind(kind())
        .from(Optional.ofNullable(from))
        .to(Optional.ofNullable(to));
    if (from != null && to != null && !from.start().isBefore(to.end())) {
      throw wrong("--from must not lie after --to (got " + from + " and " + to + ")");
    }
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
    return facets.stream().map(facet -> "--" + facet.fieldName()).collect(Collectors.toSet());
  }

  /// The filters that are on, as they were typed, to be told where nothing was found.
  List<String> inWords() {
    List<String> words = new ArrayList<>();
    add(words, "--vendor", vendors);
    add(words, "--product", products);
    add(words, "--topic", topics);
    add(words, "--category", categories);
    add(words, "--source", sources);
    add(words, "--author", authors);
    add(words, "--cve", cves);
    add(words, "--year", years);
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
