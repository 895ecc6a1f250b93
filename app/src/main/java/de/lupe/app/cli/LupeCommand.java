package de.lupe.app.cli;

import de.lupe.schema.ArchiveException;
import de.lupe.searcher.SearchEngine;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/// `lupe` itself: what all commands share. Called alone it prints what there is.
@Command(
    name = "lupe",
    description = "Full-text search for German-language IT-security news.",
    synopsisSubcommandLabel = "COMMAND",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done; search: something was found",
      "1:search found nothing",
      "2:wrong usage",
      "3:done, but inputs were rejected and --strict was given",
      "4:the index or the machine failed"
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  lupe quickstart",
      "  lupe index ~/news",
      "  lupe search Kaspersky Verkaufsverbot",
      "  lupe search Ransomware --vendor Microsoft --from 2024-07",
      "  lupe facets vendor -q Schadsoftware",
      "  lupe help search"
    })
final class LupeCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final Surroundings surroundings;
  private final Archives archives;
  private final List<String> words;

  @Spec private CommandSpec command = CommandSpec.create();

  @Option(
      names = "--index",
      paramLabel = "DIR",
      scope = ScopeType.INHERIT,
      description = {
        "The folder of the index.",
        "Default: $LUPE_INDEX, else lupe-index in the user's data folder."
      })
  private @Nullable Path index;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT,
      description = "Show this help.")
  @SuppressWarnings("UnusedVariable") // picocli asks the option, not the field
  private boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "Show the version of Lupe, of its engine and of Java.")
  @SuppressWarnings("UnusedVariable") // picocli asks the option, not the field
  private boolean version;

  LupeCommand(Terminal terminal, Surroundings surroundings, Archives archives, List<String> words) {
    this.terminal = terminal;
    this.surroundings = surroundings;
    this.archives = archives;
    this.words = List.copyOf(words);
  }

  @Override
  public Integer call() {
    command.commandLine().usage(terminal.out());
    return ExitCode.DONE;
  }

  Terminal terminal() {
    return terminal;
  }

  Surroundings surroundings() {
    return surroundings;
  }

  Archives archives() {
    return archives;
  }

  /// What stood behind the program's name.
  List<String> words() {
    return words;
  }

  /// The folder of the index.
  Path index() {
    return surroundings.workingDirectory().resolve(index != null ? index : defaultIndex());
  }

  /// True where the user named the index with `--index`.
  boolean isIndexNamed() {
    return index != null;
  }

  private Path defaultIndex() {
    try {
      return surroundings.defaultIndex();
    } catch (InvalidPathException e) {
      throw new ParameterException(
          command.commandLine(),
          "$LUPE_INDEX must be a folder's path (got \"" + e.getInput() + "\")",
          e);
    }
  }

  /// Opens the index for searching.
  SearchEngine open() throws IOException {
    if (!archives.exists(index())) {
      throw new ArchiveException(
          "There is no index in "
              + surroundings.shown(index())
              + "; make one with: "
              + Shell.command(List.of(surroundings.program(), "index"))
              + (isIndexNamed() ? " --index " + Shell.command(List.of(index().toString())) : "")
              + " FOLDER");
    }
    return archives.open(index());
  }
}
