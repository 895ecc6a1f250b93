package de.lupe.app.cli;

import de.lupe.app.trec.Qrels;
import de.lupe.app.trec.QrelsFormatException;
import de.lupe.app.trec.RankingFigures;
import de.lupe.schema.ArticleKind;
import de.lupe.searcher.Hit;
import de.lupe.searcher.NewsSearch;
import de.lupe.searcher.SearchEngine;
import de.lupe.searcher.SearchRequest;
import de.lupe.searcher.SearchResponse;
import de.lupe.searcher.SortOrder;
import java.io.BufferedReader;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `lupe run`: many queries at once, answered as a TREC run, and how good the answers are.
///
/// Source: the input format of [trec_eval](https://github.com/usnistgov/trec_eval), which orders by
/// score: equal scores are printed a trifle apart, so that the order survives.
@Command(
    name = "run",
    description = "Answer a file of queries as a TREC run (qid Q0 id rank score tag).",
    footerHeading = "%nExamples:%n",
    footer = {
      "  lupe run queries.tsv > lupe.run       (each line: an id, a tab, a query)",
      "  lupe run --top 1000 --tag lupe-bm25 - < queries.tsv",
      "  lupe run queries.tsv --qrels qrels.tsv > lupe.run    (figures on the terminal)"
    })
final class RunCommand implements Callable<Integer> {

  private final LupeCommand lupe;

  @Spec private CommandSpec command = CommandSpec.create();

  @Parameters(
      paramLabel = "QUERIES.tsv",
      description = "The file of queries, - for standard input.")
  private String queries = "";

  @Option(
      names = "--top",
      paramLabel = "N",
      description = "Hits a query, 1 to 1000 (default: 100).")
  private int top = 100;

  @Option(names = "--tag", paramLabel = "NAME", description = "The run's name (default: lupe).")
  private String tag = "lupe";

  @Option(
      names = "--qrels",
      paramLabel = "FILE",
      description = {
        "Judgements (qid 0 id grade): print nDCG@10, MRR@10, success and recall on standard",
        "error."
      })
  private @Nullable String qrels;

  @Option(
      names = "--kind",
      paramLabel = "K",
      completionCandidates = Candidates.Kinds.class,
      description = "article, teaser or all (default).")
  private String kind = "all";

  @Option(
      names = "--sort",
      paramLabel = "ORDER",
      description = "relevance (default), fresh, newest or oldest.")
  private SortOrder sort = SortOrder.RELEVANCE;

  @Mixin private SynonymOptions synonyms = new SynonymOptions();

  RunCommand(LupeCommand lupe) {
    this.lupe = lupe;
  }

  @Override
  public Integer call() throws IOException {
    if (top < 1 || top > 1000) {
      throw wrong("--top must be 1 to 1000 (got " + top + ")");
    }
    if (qrels != null && top < RankingFigures.RECALL_DEPTH) {
      throw wrong("with --qrels --top must be 100 to 1000 (got " + top + ")");
    }
    if (!tag.matches("\\S+")) {
      throw wrong("--tag must be a word without blanks (got \"" + tag + "\")");
    }
    Optional<ArticleKind> only = Filters.kind(command, kind);
    Optional<Qrels> judged = qrels == null ? Optional.empty() : Optional.of(judgements(qrels));
    QueryFile file = queryFile();
    judged.ifPresent(right -> compare(right, file));
    try (SearchEngine engine = lupe.open()) {
      NewsSearch search = synonyms.search(lupe, engine);
      Map<String, List<String>> run = new LinkedHashMap<>();
      for (Map.Entry<String, String> query : file.queries().entrySet()) {
        run.put(query.getKey(), answer(search, query.getKey(), query.getValue(), only));
      }
      judged.ifPresent(right -> print(right, RankingFigures.of(right, run)));
    }
    return ExitCode.DONE;
  }

  private ParameterException wrong(String sentence) {
    return new ParameterException(command.commandLine(), sentence);
  }

  private QueryFile queryFile() throws IOException {
    try (BufferedReader lines =
        queries.equals("-") ? lupe.terminal().input() : open("", queries, "queries")) {
      QueryFile file = QueryFile.read(queries, lines);
      file.faults().forEach(lupe.terminal()::diagnose);
      if (file.queries().isEmpty() && !file.faults().isEmpty()) {
        throw wrong(queries + " must have lines of an id, a tab and a query (found none)");
      }
      return file;
    } catch (MalformedInputException e) {
      throw wrong(queries + " must be in UTF-8");
    }
  }

  private Qrels judgements(String name) throws IOException {
    try (BufferedReader lines = open("--qrels: ", name, "judgements")) {
      return Qrels.read(name, lines);
    } catch (MalformedInputException e) {
      throw wrong("--qrels: " + name + " must be in UTF-8");
    } catch (QrelsFormatException e) {
      throw new ParameterException(command.commandLine(), "--qrels: " + e.getMessage(), e);
    }
  }

  private BufferedReader open(String option, String name, String what) throws IOException {
    try {
      Path file = lupe.surroundings().workingDirectory().resolve(name);
      if (!Files.exists(file)) {
        throw wrong(option + "there is no file " + name);
      }
      if (Files.isDirectory(file)) {
        throw wrong(option + name + " is a folder; name a file of " + what);
      }
      return Files.newBufferedReader(file);
    } catch (InvalidPathException e) {
      throw new ParameterException(
          command.commandLine(), option + "it must be a file's path (got \"" + name + "\")", e);
    }
  }

  /// Tells which queries do not count, and which count although they are not asked.
  private void compare(Qrels right, QueryFile file) {
    long judged = file.queries().keySet().stream().filter(right.grades()::containsKey).count();
    if (judged == 0) {
      throw wrong("--qrels: " + qrels + " must judge queries of " + queries + " (found none)");
    }
    long unjudged = file.queries().size() - judged;
    if (unjudged > 0) {
      lupe.terminal()
          .diagnose(Bars.count(unjudged, "query", "queries") + " without a right answer left out");
    }
    long unasked = right.grades().size() - judged;
    if (unasked > 0) {
      lupe.terminal()
          .diagnose(
              Bars.count(unasked, "judged query", "judged queries")
                  + " not in "
                  + queries
                  + " counted as 0");
    }
  }

  private List<String> answer(
      NewsSearch search, String qid, String query, Optional<ArticleKind> only) throws IOException {
    SearchRequest request =
        SearchRequest.builder(query)
            .collapse(false)
            .kind(only)
            .sort(sort)
            .size(top)
            .snippets(0)
            .facets(List.of(), 1)
            .timeline(false)
            .synonyms(synonyms.areOn())
            .build();
    SearchResponse answer = search.search(request);
    answer.warnings().forEach(warning -> lupe.terminal().diagnose(qid + ": " + warning));
    int rank = 0;
    float score = Float.POSITIVE_INFINITY;
    StringBuilder run = new StringBuilder();
    for (Hit hit : answer.hits()) {
      rank++;
      score = Math.min(hit.score(), Math.nextDown(score));
      run.append(qid)
          .append(" Q0 ")
          .append(hit.article().article().id())
          .append(' ')
          .append(rank)
          .append(' ')
          .append(new BigDecimal(Float.toString(score)).toPlainString())
          .append(' ')
          .append(tag)
          .append('\n');
    }
    lupe.terminal().print(run.toString());
    return answer.hits().stream().map(hit -> hit.article().article().id().value()).toList();
  }

  /// On standard error, since the run is on standard output.
  private void print(Qrels right, RankingFigures figures) {
    lupe.terminal().diagnose("judged queries " + right.grades().size());
    print("nDCG@10", figures.ndcg());
    print("MRR@10", figures.reciprocalRank());
    print("Success@1", figures.success());
    print("Success@10", figures.successInTen());
    print("Recall@10", figures.recall());
    print("Recall@100", figures.recallInHundred());
  }

  private void print(String name, double figure) {
    lupe.terminal().diagnose(String.format(Locale.ROOT, "%-14s %.4f", name, figure));
  }
}
