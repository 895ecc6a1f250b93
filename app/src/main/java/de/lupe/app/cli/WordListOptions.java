package de.lupe.app.cli;

import de.lupe.indexer.IndexingReport;
import de.lupe.indexer.enrich.WordListException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// The options that name a user's own lists of what is found in articles.
final class WordListOptions {

  private static final String VENDORS = "LUPE_VENDORS";
  private static final String TOPICS = "LUPE_TOPICS";

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command = CommandSpec.create();

  @Option(
      names = "--vendors",
      paramLabel = "FILE",
      description = "Add vendors and products of this file. Default: $LUPE_VENDORS, if set.")
  private @Nullable String vendors;

  @Option(
      names = "--topics",
      paramLabel = "FILE",
      description = "Add topics of this file. Default: $LUPE_TOPICS, if set.")
  private @Nullable String topics;

  /// What a run takes of these paths.
  ///
  /// @throws ParameterException if a file is not there
  IndexingJob job(LupeCommand lupe, List<Path> paths, boolean prune) {
    return new IndexingJob(
        paths,
        prune,
        file(lupe, "--vendors", vendors, VENDORS),
        file(lupe, "--topics", topics, TOPICS));
  }

  private Optional<Path> file(
      LupeCommand lupe, String option, @Nullable String typed, String variable) {
    Optional<String> name =
        Optional.ofNullable(typed).or(() -> lupe.surroundings().variable(variable));
    String source = typed == null ? "$" + variable : option;
    try {
      Optional<Path> path = name.map(lupe.surroundings().workingDirectory()::resolve);
      if (path.isPresent() && !Files.isRegularFile(path.get())) {
        throw wrong(source + ": there is no file " + name.get(), new IOException(name.get()));
      }
      return path;
    } catch (InvalidPathException e) {
      throw wrong(source + ": it must be a file's path (got \"" + name.get() + "\")", e);
    }
  }

  /// A run that may fail because of these files.
  interface Run {
    IndexingReport run() throws IOException;
  }

  /// What a run gives.
  ///
  /// @throws ParameterException if one of the files is not as it must be
  IndexingReport checked(IndexingJob job, Run run) throws IOException {
    try {
      return run.run();
    } catch (WordListException e) {
      if (job.vendors().isEmpty() && job.topics().isEmpty()) {
        throw e;
      }
      throw wrong(e.getMessage(), e);
    }
  }

  private ParameterException wrong(String sentence, Exception cause) {
    return new ParameterException(command.commandLine(), sentence, cause);
  }
}
