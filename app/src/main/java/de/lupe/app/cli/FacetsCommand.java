package de.lupe.app.cli;

import de.lupe.app.json.AnswerJson;
import de.lupe.app.json.Json;
import de.lupe.schema.ArticleField;
import de.lupe.searcher.Facet;
import de.lupe.searcher.SearchEngine;
import de.lupe.searcher.SearchRequest;
import de.lupe.searcher.SearchResponse;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.core.JsonGenerator;

/// `lupe facets`: how the archive, or a result, spreads over vendors, topics, years and more.
@Command(
    name = "facets",
    description = "Count the archive, or a result, by vendor, topic, category, year and more.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  lupe facets",
      "  lupe facets category",
      "  lupe facets vendor -q Ransomware --from 2024",
      "  lupe facets cve --top 1000 --format csv"
    })
final class FacetsCommand implements Callable<Integer> {

  private static final int TOP_OF_EACH = 5;
  private static final int TOP_OF_ONE = 50;

  private final LupeCommand lupe;

  @Spec private CommandSpec command = CommandSpec.create();

  @Parameters(
      arity = "0..1",
      paramLabel = "NAME",
      completionCandidates = Candidates.Facets.class,
      description =
          "kind, author, category, vendor, product, topic, cve, source or year; default: all.")
  private @Nullable String name;

  @Option(
      names = {"-q", "--query"},
      paramLabel = "QUERY",
      description = "Count only what this query finds.")
  private String query = "";

  @Mixin private Filters filters = new Filters();

  @Mixin private SynonymOptions synonyms = new SynonymOptions();

  @Option(
      names = "--top",
      paramLabel = "N",
      description = "How many values, the most frequent first (default: 50; 5 of each).")
  private @Nullable Integer top;

  @Option(
      names = "--format",
      paramLabel = "F",
      completionCandidates = Candidates.Formats.class,
      description = "text (default), json or csv.")
  private String format = "text";

  FacetsCommand(LupeCommand lupe) {
    this.lupe = lupe;
  }

  @Override
  public Integer call() throws IOException {
    Format wanted = Format.parse(command, format, Format.TEXT, Format.JSON, Format.CSV);
    SearchRequest request = request();
    try (SearchEngine engine = lupe.open()) {
      SearchResponse answer = synonyms.search(lupe, engine).search(request);
      switch (wanted) {
        case TEXT -> text(answer);
        case JSON -> json(answer.facets());
        case CSV -> new AnswerCsv(lupe.terminal()).facets(answer.facets());
      }
      if (wanted != Format.TEXT) {
        answer.warnings().forEach(warning -> lupe.terminal().diagnose("Note: " + warning));
      }
      return ExitCode.DONE;
    }
  }

  private SearchRequest request() {
    List<ArticleField> fields = name == null ? ArticleField.facets() : List.of(facet(name));
    int usual = name == null ? TOP_OF_EACH : TOP_OF_ONE;
    try {
      SearchRequest.Builder request =
          SearchRequest.builder(query)
              .size(0)
              .snippets(0)
              .timeline(false)
              .synonyms(synonyms.areOn())
              .facets(fields, top == null ? usual : top);
      filters.applyTo(request);
      return request.build();
    } catch (IllegalArgumentException e) {
      throw new ParameterException(
          command.commandLine(), e.getMessage().replace("facetSize", "--top"), e);
    }
  }

  private ArticleField facet(String text) {
    return ArticleField.facet(text)
        .orElseThrow(
            () ->
                new ParameterException(
                    command.commandLine(),
                    ArticleField.facets().stream()
                        .map(ArticleField::fieldName)
                        .collect(
                            Collectors.joining(
                                ", ", "NAME must be one of ", " (got \"" + text + "\")"))));
  }

  private void text(SearchResponse answer) {
    new AnswerText(lupe.terminal(), lupe.surroundings()).head(answer);
    if (answer.total() > 0) {
      lupe.terminal().line("");
      new Bars(lupe.terminal()).facets(answer.facets());
    }
  }

  private void json(List<Facet> facets) {
    try (JsonGenerator json = Json.indented(lupe.terminal().out())) {
      AnswerJson.facets(json, facets);
    }
    lupe.terminal().line("");
  }
}
