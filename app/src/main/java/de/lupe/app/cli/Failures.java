package de.lupe.app.cli;

import de.lupe.indexer.enrich.WordListException;
import de.lupe.schema.ArchiveException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// What goes wrong becomes one sentence on standard error and an exit code.
final class Failures {

  private static final int MOST_CAUSES = 20;

  private final Terminal terminal;
  private final Surroundings surroundings;

  Failures(Terminal terminal, Surroundings surroundings) {
    this.terminal = terminal;
    this.surroundings = surroundings;
  }

  /// A command that was not called as it can be.
  int wrongUsage(ParameterException wrong) {
    String command = wrong.getCommandLine().getCommandSpec().qualifiedName();
    // The -- stands there because of QueryWords; nobody typed it.
    String sentence =
        wrong.getMessage().lines().findFirst().orElse("wrong usage").replace(" but found '--'", "");
    if (wrong instanceof UnmatchedArgumentException unmatched
        && !unmatched.getSuggestions().isEmpty()) {
      sentence += " (did you mean " + String.join(" or ", unmatched.getSuggestions()) + "?)";
    }
    terminal.diagnose(command + ": " + sentence);
    terminal.diagnose("See: " + command + " --help");
    return ExitCode.WRONG_USAGE;
  }

  /// Anything else.
  int failure(Throwable problem) {
    Throwable root = meaningful(problem);
    if (root instanceof OutputFailedException output && output.isClosedPipe()) {
      return ExitCode.DONE;
    }
    terminal.diagnose(surroundings.program() + ": " + sentence(root));
    if (surroundings.variable("LUPE_DEBUG").isPresent()) {
      trace(problem);
    }
    return ExitCode.FAILED;
  }

  /// Past the exceptions that only carry another one.
  private static Throwable meaningful(Throwable problem) {
    Throwable at = problem;
    for (int i = 0; i < MOST_CAUSES && !(at instanceof OutputFailedException); i++) {
      Throwable cause = at.getCause();
      boolean carries =
          at instanceof RuntimeException
              && (cause instanceof IOException || cause instanceof OutOfMemoryError);
      if (!carries && !(cause instanceof OutputFailedException)) {
        break;
      }
      at = cause;
    }
    return at;
  }

  private static String sentence(Throwable problem) {
    return switch (problem) {
      case OutputFailedException output ->
          "Cannot write to standard output: " + said(output.getCause());
      case ArchiveException archive -> said(archive);
      case WordListException list ->
          "A word list cannot be read: " + said(list) + "; mend that line and build Lupe again";
      case IOException full when isDiskFull(full) ->
          "The disk is full ("
              + said(full)
              + "); make room and run the command again, what was committed before is safe";
      case NoSuchFileException missing -> "There is no file " + missing.getFile();
      case AccessDeniedException denied ->
          "No permission for " + denied.getFile() + "; choose another place or another user";
      case FileSystemException file ->
          "Cannot use "
              + file.getFile()
              + ": "
              + Optional.ofNullable(file.getReason()).orElse(file.getClass().getSimpleName());
      case IOException io -> "Cannot read or write: " + said(io);
      case OutOfMemoryError memory ->
          "Out of memory ("
              + said(memory)
              + "; the limit is "
              + Runtime.getRuntime().maxMemory() / (1 << 20)
              + " MiB); give more with LUPE_JAVA_OPTS=-Xmx4g";
      default ->
          "Something unexpected happened ("
              + problem.getClass().getSimpleName()
              + ": "
              + said(problem)
              + "); set LUPE_DEBUG=1 to see where, and please report it";
    };
  }

  private static boolean isDiskFull(IOException problem) {
    String said = said(problem).toLowerCase(Locale.ROOT);
    return said.contains("no space left")
        || said.contains("not enough space")
        || said.contains("disk quota exceeded")
        || said.contains("kein speicherplatz")
        || said.contains("auf dem gerät ist kein");
  }

  private static String said(Throwable problem) {
    String message = problem.getMessage();
    return message == null || message.isBlank() ? problem.getClass().getSimpleName() : message;
  }

  private void trace(Throwable problem) {
    Throwable at = problem;
    for (int i = 0; i < MOST_CAUSES && at != null; i++) {
      terminal.diagnose((i == 0 ? "" : "Caused by: ") + at);
      for (StackTraceElement element : at.getStackTrace()) {
        terminal.diagnose("    at " + element);
      }
      at = at.getCause();
    }
  }
}
