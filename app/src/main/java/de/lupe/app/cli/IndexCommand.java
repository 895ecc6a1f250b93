package de.lupe.app.cli;

import de.lupe.app.json.Json;
import de.lupe.app.json.ReportJson;
import de.lupe.indexer.FolderWatch;
import de.lupe.indexer.IndexingReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
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

/// `lupe index`: files and folders go into the index.
@Command(
    name = "index",
    description = {
      "Read files and folders into the index.",
      "What did not change since the last time is not read again. Inputs that cannot be read are"
          + " listed with place and reason, and do not stop the run."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  lupe index ~/news",
      "  lupe index ~/news --prune                forget files that are gone",
      "  lupe index a.jsonl b.txt --strict        end with 3 where an input is rejected",
      "  lupe index ~/news --report rejected.jsonl",
      "  lupe index ~/news --watch                keep running and follow the folder",
      "  lupe index ~/news --vendors ours.txt --topics ours-topics.txt"
    })
final class IndexCommand implements Callable<Integer> {

  private final LupeCommand lupe;

  @Spec private CommandSpec command = CommandSpec.create();

  @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files and folders to read.")
  private List<Path> paths = new ArrayList<>();

  @Option(names = "--prune", description = "Forget the articles of files that are gone.")
  private boolean prune;

  @Option(names = "--strict", description = "End with 3 if an input was rejected.")
  private boolean strict;

  @Option(
      names = "--report",
      paramLabel = "FILE",
      description =
          "Write every rejected input as a line of JSON into this file, and the figures as its"
              + " last line.")
  private @Nullable Path report;

  @Option(
      names = "--watch",
      description = "Keep running, and index what is new or changed within two seconds.")
  private boolean watch;

  @Mixin private WordListOptions lists = new WordListOptions();

  @Option(names = "--json", description = "Print the report as JSON.")
  private boolean json;

  IndexCommand(LupeCommand lupe) {
    this.lupe = lupe;
  }

  @Override
  public Integer call() throws IOException {
    Path here = lupe.surroundings().workingDirectory();
    for (Path path : paths) {
      if (!prune && !Files.exists(here.resolve(path))) {
        throw new ParameterException(
            command.commandLine(), "there is no file or folder " + path + "; nothing was done");
      }
    }
    IndexingJob job = lists.job(lupe, paths, prune);
    return watch ? watch(job) : index(job, here);
  }

  private int index(IndexingJob job, Path here) throws IOException {
    IndexingReport done;
    try (ReportFile file = reportFile(here);
        IndexingProgress progress = IndexingProgress.on(lupe.terminal())) {
      done = lists.checked(job, () -> lupe.archives().index(lupe.index(), job, progress.and(file)));
      file.finish(done);
    }
    print(done);
    return strict && done.rejectedCount() > 0 ? ExitCode.REJECTED_INPUTS : ExitCode.DONE;
  }

  /// Changes are watched before the first run, so that none is lost between the two.
  private int watch(IndexingJob job) throws IOException {
    try (FolderWatch folders = FolderWatch.of(paths, lupe.index())) {
      index(job, lupe.surroundings().workingDirectory());
      lupe.terminal().diagnose("Watching for changes; Ctrl-C ends it.");
      new Following(lupe, job, folders).run();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return ExitCode.DONE;
  }

  private ReportFile reportFile(Path here) throws IOException {
    if (report == null) {
      return ReportFile.none();
    }
    try {
      return ReportFile.open(here.resolve(report));
    } catch (NoSuchFileException e) {
      throw new ParameterException(
          command.commandLine(),
          "--report must lie in a folder that exists (got " + report + ")",
          e);
    }
  }

  private void print(IndexingReport done) {
    if (!json) {
      new ReportText(lupe.terminal()).print(done, lupe.surroundings().shown(lupe.index()));
      return;
    }
    try (JsonGenerator generator = Json.indented(lupe.terminal().out())) {
      ReportJson.write(generator, done);
    }
    lupe.terminal().line("");
  }
}
