package de.lupe.app.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `lupe help`: the same as `--help`, for those who type it in this order.
@Command(
    name = "help",
    helpCommand = true,
    description = "Show the help of a command.",
    footerHeading = "%nExamples:%n",
    footer = {"  lupe help", "  lupe help search"})
final class HelpCommand implements Callable<Integer> {

  private final LupeCommand lupe;
  private final CommandLine all;

  @Spec private CommandSpec command = CommandSpec.create();

  @Parameters(arity = "0..1", paramLabel = "COMMAND", description = "One of Lupe's commands.")
  private @Nullable String name;

  /// @param all the command line whose commands are explained
  HelpCommand(LupeCommand lupe, CommandLine all) {
    this.lupe = lupe;
    this.all = all;
  }

  @Override
  public Integer call() {
    CommandLine explained = name == null ? all : all.getSubcommands().get(name);
    if (explained == null) {
      throw new ParameterException(
          command.commandLine(),
          "COMMAND must be one of "
              + String.join(", ", all.getSubcommands().keySet())
              + " (got \""
              + name
              + "\")");
    }
    explained.usage(lupe.terminal().out());
    return ExitCode.DONE;
  }
}
