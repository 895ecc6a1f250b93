package de.lupe.app.cli;

import de.lupe.app.json.AnswerJson;
import de.lupe.app.json.Json;
import de.lupe.searcher.SearchEngine;
import de.lupe.searcher.SearchRequest;
import de.lupe.searcher.SearchResponse;
import de.lupe.searcher.SortOrder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.core.JsonGenerator;

/// `lupe search`: the hits for a query.
@Command(
    name = "search",
    description = "Search the archive.",
    footerHeading = "%nThe query language:%n",
    footer = {
      "  Kaspersky Verkaufsverbot      words, in every inflection and inside compounds",
      "  '\"Palo Alto\"'                 words in a row",
      "  -- Chrome -Google             without a word (the -- may be left out)",
      "  'ransom*' 'kasperski~'        beginnings; misspelt words",
      "  title:Lücke vendor:Microsoft  in a field",
      "  CVE-2024-6387                 a vulnerability",
      "",
      "Examples:",
      "  lupe search Ransomware --vendor Microsoft --from 2024-07 --sort newest",
      "  lupe search --topic Schwachstelle --year 2024",
      "  lupe search Zero-Day-Lücke --format json | jq '.hits[].title'",
      "  lupe search Phishing --size 100 --format csv > phishing.csv",
      "",
      "In CSV a text that a spreadsheet would take for a formula has an apostrophe before it."
    })
final class SearchCommand implements Callable<Integer> {

  private static final int FACET_VALUES_SHOWN = 5;
  private static final int FACET_VALUES = 10;

  private final LupeCommand lupe;

  @Spec private CommandSpec command = CommandSpec.create();

  @Parameters(
      arity = "0..*",
      paramLabel = "QUERY",
      description = "What to look for; may be left out where a filter is given.")
  private List<String> query = new ArrayList<>();

  @Mixin private Filters filters = new Filters();

  @Mixin private SynonymOptions synonyms = new SynonymOptions();

  @Option(
      names = "--sort",
      paramLabel = "ORDER",
      description = "relevance (default), fresh (relevance, newer raised), newest or oldest.")
  private @Nullable SortOrder sort;

  @Option(names = "--page", paramLabel = "N", description = "Which page, from 1.")
  private int page = 1;

  @Option(names = "--size", paramLabel = "N", description = "Hits a page, 0 to 1000 (default: 10).")
  private int size = 10;

  @Option(
      names = "--facets",
      negatable = true,
      defaultValue = "true",
      fallbackValue = "true",
      description =
          "Show (default) or leave out the counts by vendor, topic, category and year, and the"
              + " timeline.")
  private boolean facets;

  @Option(
      names = "--collapse",
      negatable = true,
      defaultValue = "true",
      fallbackValue = "true",
      description =
          "Show of articles that are nearly the same only the first (default), or all of them.")
  private boolean collapse;

  @Option(
      names = "--format",
      paramLabel = "F",
      completionCandidates = Candidates.Formats.class,
      description = "text (default), json or csv.")
  private String format = "text";

  @Option(names = "--explain", description = "Say how each score came about.")
  private boolean explain;

  SearchCommand(LupeCommand lupe) {
    this.lupe = lupe;
  }

  @Override
  public Integer call() throws IOException {
    Format wanted = Format.parse(command, format, Format.TEXT, Format.JSON, Format.CSV);
    SearchRequest request = request(wanted);
    try (SearchEngine engine = lupe.open()) {
      SearchResponse answer = synonyms.search(lupe, engine).search(request);
      switch (wanted) {
        case TEXT -> text(answer);
        case JSON -> json(answer);
        case CSV -> {
          new AnswerCsv(lupe.terminal()).hits(answer);
          answer.warnings().forEach(warning -> lupe.terminal().diagnose("Note: " + warning));
        }
      }
      return answer.total() == 0 ? ExitCode.NOTHING_FOUND : ExitCode.DONE;
    }
  }

  private SearchRequest request(Format wanted) {
    String text = String.join(" ", query);
    if (text.isBlank() && filters.inWords().isEmpty()) {
      throw new ParameterException(
          command.commandLine(), "a QUERY or a filter must be given ('*' asks for everything)");
    }
    SortOrder usual = text.isBlank() ? SortOrder.NEWEST : SortOrder.RELEVANCE;
    try {
      SearchRequest.Builder request =
          SearchRequest.builder(text)
              .sort(sort == null ? usual : sort)
              .page(page)
              .size(size)
              .timeline(facets)
              .explain(explain)
              .collapse(collapse)
              .synonyms(synonyms.areOn())
              .facets(
                  facets ? SearchRequest.STANDARD_FACETS : List.of(),
                  wanted == Format.TEXT ? FACET_VALUES_SHOWN : FACET_VALUES);
      filters.applyTo(request);
      return request.build();
    } catch (IllegalArgumentException e) {
      throw new ParameterException(command.commandLine(), "--" + e.getMessage(), e);
    }
  }

  private void json(SearchResponse answer) {
    try (JsonGenerator json = Json.indented(lupe.terminal().out())) {
      AnswerJson.write(json, answer);
    }
    lupe.terminal().line("");
  }

  private void text(SearchResponse answer) {
    Terminal terminal = lupe.terminal();
    AnswerText text = new AnswerText(terminal, lupe.surroundings());
    text.head(answer);
    if (answer.total() == 0) {
      nothingFound(answer);
      return;
    }
    text.hits(answer);
    if (facets) {
      Bars bars = new Bars(terminal);
      terminal.line("");
      bars.facets(answer.facets());
      bars.timeline(answer.timeline());
    }
    paging(answer);
  }

  private void nothingFound(SearchResponse answer) {
    Terminal terminal = lupe.terminal();
    answer
        .didYouMean()
        .ifPresent(
            better -> {
              terminal.line("Did you mean: " + Glyphs.printable(better));
              terminal.line(
                  "  " + typed().withQuery(better, Filters.options(answer.replacedFilters())));
            });
    if (!filters.inWords().isEmpty()) {
      terminal.line("Filters that are on: " + String.join(" ", filters.inWords()));
    } else if (answer.didYouMean().isEmpty()) {
      terminal.line("Try fewer or other words, or a beginning such as 'ransom*'.");
    }
  }

  private void paging(SearchResponse answer) {
    long pages = answer.pages();
    if (answer.page() > pages) {
      lupe.terminal().line("There are only " + Bars.count(pages, "page", "pages") + ".");
    } else if (pages > 1) {
      lupe.terminal().line("");
      lupe.terminal()
          .line(
              "Page "
                  + Bars.number(answer.page())
                  + " of "
                  + Bars.number(pages)
                  + (answer.page() == pages
                      ? "."
                      : ". Next: " + typed().withPage(answer.page() + 1)));
    }
  }

  private TypedCommand typed() {
    return new TypedCommand(
        lupe.surroundings().program(), command.commandLine().getParent(), lupe.words());
  }
}
