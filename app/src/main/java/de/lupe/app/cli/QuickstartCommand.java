package de.lupe.app.cli;

import de.lupe.app.cli.Terminal.Style;
import de.lupe.indexer.IndexingReport;
import de.lupe.schema.ArchiveException;
import de.lupe.schema.ArticleField;
import de.lupe.searcher.FacetCount;
import de.lupe.searcher.NewsSearch;
import de.lupe.searcher.SearchEngine;
import de.lupe.searcher.SearchRequest;
import de.lupe.searcher.SearchResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/// `lupe quickstart`: what Lupe does, shown on the articles it comes with.
@Command(
    name = "quickstart",
    description = {
      "Index the articles that come with Lupe, search them for Kaspersky and for Chrome, count them"
          + " by category, and say what to try next.",
      "An index that holds articles of yours is left alone."
    },
    footerHeading = "%nExamples:%n",
    footer = {"  lupe quickstart"})
final class QuickstartCommand implements Callable<Integer> {

  private static final int HITS = 5;
  private static final int CATEGORIES = 20;

  private final LupeCommand lupe;

  QuickstartCommand(LupeCommand lupe) {
    this.lupe = lupe;
  }

  @Override
  public Integer call() throws IOException {
    ExampleCorpus corpus = new ExampleCorpus(folder(), lupe.surroundings());
    Path index = lupe.index();
    boolean moved = !lupe.isIndexNamed() && holdsOthers(index, corpus);
    if (moved) {
      Path own = index.resolveSibling(index.getFileName() + "-quickstart");
      lupe.terminal()
          .line(
              "The index in "
                  + lupe.surroundings().shown(index)
                  + " holds other articles and is left alone;\nthe examples go into "
                  + lupe.surroundings().shown(own)
                  + ".\n");
      index = own;
    }
    List<String> indexOption = lupe.isIndexNamed() || moved ? indexOption(index) : List.of();
    fill(index, corpus, indexOption);
    try (SearchEngine engine = lupe.archives().open(index)) {
      tour(new NewsSearch(engine), index, indexOption);
    }
    return ExitCode.DONE;
  }

  private Path folder() throws ArchiveException {
    Path folder =
        lupe.surroundings()
            .corpus()
            .orElseThrow(
                () ->
                    new ArchiveException(
                        "The example articles are found by the launcher alone: start ./lupe in"
                            + " Lupe's own folder, or set LUPE_HOME to that folder"));
    if (!Files.isDirectory(folder)) {
      throw new ArchiveException(
          "The example articles should be in "
              + folder
              + ", but there is no such folder; get Lupe's folder anew");
    }
    return folder;
  }

  private boolean holdsOthers(Path index, ExampleCorpus corpus) throws IOException {
    if (!lupe.archives().exists(index)) {
      return false;
    }
    try (SearchEngine engine = lupe.archives().open(index)) {
      return !corpus.isAllOf(engine);
    } catch (ArchiveException e) {
      // Whoever wrote it under another schema may want it back.
      return true;
    }
  }

  private List<String> indexOption(Path index) {
    return List.of("--index", lupe.surroundings().shown(index));
  }

  private void fill(Path index, ExampleCorpus corpus, List<String> indexOption) throws IOException {
    IndexingReport report;
    try (IndexingProgress progress = IndexingProgress.on(lupe.terminal())) {
      report =
          lupe.archives()
              .index(
                  index,
                  new IndexingJob(
                      List.of(corpus.asNamed()),
                      !lupe.isIndexNamed(),
                      Optional.empty(),
                      Optional.empty()),
                  progress);
    }
    heading(words(List.of("index", corpus.asNamed().toString()), indexOption));
    new ReportText(lupe.terminal()).print(report, lupe.surroundings().shown(index));
  }

  private void tour(NewsSearch search, Path index, List<String> indexOption) throws IOException {
    SearchResponse kaspersky = search(search, "Kaspersky", indexOption);
    search(search, "Chrome", indexOption);
    List<FacetCount> categories = categories(search, indexOption);

    Terminal terminal = lupe.terminal();
    terminal.line("");
    terminal.line(
        "Your own articles go in with: "
            + Shell.command(List.of(lupe.surroundings().program(), "index"))
            + " FOLDER");
    terminal.line(
        "To begin without the examples, delete " + lupe.surroundings().shown(index) + " first.");
    terminal.line("");
    terminal.line(terminal.styled(Style.BOLD, "Try next:"));
    if (categories.isEmpty()) {
      suggest(List.of("search", "*", "--sort", "newest"), indexOption);
    } else {
      suggest(
          List.of("search", "--category", categories.getFirst().value(), "--sort", "newest"),
          indexOption);
    }
    suggest(List.of("facets", "vendor"), indexOption);
    suggest(
        kaspersky.hits().isEmpty()
            ? List.of("stats")
            : List.of("show", kaspersky.hits().getFirst().article().article().id().value()),
        indexOption);
  }

  private SearchResponse search(NewsSearch search, String query, List<String> indexOption)
      throws IOException {
    SearchResponse answer =
        search.search(
            SearchRequest.builder(query)
                .size(HITS)
                .snippets(1)
                .facets(List.of(), 1)
                .timeline(false)
                .build());
    lupe.terminal().line("");
    heading(words(List.of("search", query), indexOption));
    AnswerText text = new AnswerText(lupe.terminal(), lupe.surroundings());
    text.head(answer);
    text.hits(answer);
    return answer;
  }

  private List<FacetCount> categories(NewsSearch search, List<String> indexOption)
      throws IOException {
    SearchResponse answer =
        search.search(
            SearchRequest.builder("")
                .size(0)
                .snippets(0)
                .facets(List.of(ArticleField.CATEGORY), CATEGORIES)
                .timeline(false)
                .build());
    lupe.terminal().line("");
    heading(words(List.of("facets", "category"), indexOption));
    new Bars(lupe.terminal()).facets(answer.facets());
    return answer.facets().getFirst().values();
  }

  private static List<String> words(List<String> command, List<String> indexOption) {
    List<String> words = new ArrayList<>(command);
    words.addAll(indexOption);
    return words;
  }

  private void heading(List<String> words) {
    lupe.terminal().line(lupe.terminal().styled(Style.BOLD, "$ " + typed(words)));
  }

  private void suggest(List<String> command, List<String> indexOption) {
    lupe.terminal().line("  " + typed(words(command, indexOption)));
  }

  private String typed(List<String> words) {
    return Shell.command(List.of(lupe.surroundings().program())) + " " + Shell.command(words);
  }
}
