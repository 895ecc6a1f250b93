package de.lupe.app.cli;

import de.lupe.searcher.Hit;
import de.lupe.searcher.NewsSearch;
import de.lupe.searcher.SearchEngine;
import de.lupe.searcher.SearchRequest;
import de.lupe.searcher.SearchResponse;
import java.io.BufferedReader;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `lupe run`: many queries at once, answered as a TREC run.
///
/// Source: the input format of [trec_eval](https://github.com/usnistgov/trec_eval), which orders by
/// score: equal scores are printed a trifle apart, so that the order survives.
@Command(
    name = "run",
    description = "Answer a file of queries as a TREC run (qid Q0 id rank score tag).",
    footerHeading = "%nExamples:%n",
    footer = {
      "  lupe run queries.tsv > lupe.run       (each line: an id, a tab, a query)",
      "  lupe run --top 1000 --tag lupe-bm25 - < queries.tsv"
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

  @Mixin private SynonymOptions synonyms = new SynonymOptions();

  RunCommand(LupeCommand lupe) {
    this.lupe = lupe;
  }

  @Override
  public Integer call() throws IOException {
    if (top < 1 || top > 1000) {
      throw wrong("--top must be 1 to 1000 (got " + top + ")");
    }
    if (!tag.matches("\\S+")) {
      throw wrong("--tag must be a word without blanks (got \"" + tag + "\")");
    }
    try (SearchEngine engine = lupe.open();
        BufferedReader lines = input()) {
      return answerAll(synonyms.search(lupe, engine), lines);
    } catch (MalformedInputException e) {
      throw wrong(queries + " must be in UTF-8");
    }
  }

  private BufferedReader input() throws IOException {
    if (queries.equals("-")) {
      return lupe.terminal().input();
    }
    Path file = lupe.surroundings().workingDirectory().resolve(queries);
    if (!Files.exists(file)) {
      throw wrong("there is no file " + queries);
    }
    if (Files.isDirectory(file)) {
      throw wrong(queries + " is a folder; name a file of queries");
    }
    return Files.newBufferedReader(file);
  }

  private ParameterException wrong(String sentence) {
    return new ParameterException(command.commandLine(), sentence);
  }

  private int answerAll(NewsSearch search, BufferedReader lines) throws IOException {
    long number = 0;
    long answered = 0;
    long malformed = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      String text = number == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line;
      if (text.isBlank()) {
        continue;
      }
      Optional<String> fault = fault(text);
      if (fault.isPresent()) {
        malformed++;
        lupe.terminal().diagnose(queries + ":" + number + ": " + fault.get() + ", left out");
        continue;
      }
      answered++;
      answer(search, text.substring(0, text.indexOf('\t')).strip(), query(text));
    }
    if (malformed > 0 && answered == 0) {
      throw wrong(queries + " must have lines of an id, a tab and a query (found none)");
    }
    return ExitCode.DONE;
  }

  private static Optional<String> fault(String line) {
    int tab = line.indexOf('\t');
    if (tab < 0) {
      return Optional.of("no tab between id and query");
    }
    String qid = line.substring(0, tab).strip();
    if (!qid.matches("\\S+")) {
      return Optional.of("the query's id must be a word without blanks (got \"" + qid + "\")");
    }
    return query(line).isBlank() ? Optional.of("no query after the id") : Optional.empty();
  }

  private static String query(String line) {
    return line.split("\t", -1)[1].strip();
  }

  private void answer(NewsSearch search, String qid, String query) throws IOException {
    SearchRequest request =
        SearchRequest.builder(query)
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
  }
}
