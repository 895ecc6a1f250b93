package de.lupe.app.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `lupe completion`: a script that lets a shell complete commands and options.
@Command(
    name = "completion",
    description = "Print a script that lets bash or zsh complete commands and options.",
    footerHeading = "%nExamples, to install it:%n",
    footer = {
      "  bash: lupe completion bash > ~/.local/share/bash-completion/completions/lupe",
      "        (or, for this shell only:  source <(lupe completion bash))",
      "  zsh:  lupe completion zsh > ~/.lupe-completion",
      "        echo 'source ~/.lupe-completion' >> ~/.zshrc"
    })
final class CompletionCommand implements Callable<Integer> {

  private final LupeCommand lupe;
  private final CommandLine all;

  @Spec private CommandSpec command = CommandSpec.create();

  @Parameters(
      paramLabel = "SHELL",
      completionCandidates = Candidates.Shells.class,
      description = "bash or zsh.")
  private String shell = "";

  /// @param all the command line whose commands are completed
  CompletionCommand(LupeCommand lupe, CommandLine all) {
    this.lupe = lupe;
    this.all = all;
  }

  @Override
  public Integer call() {
    switch (shell.toLowerCase(Locale.ROOT)) {
      // The script asks which shell reads it, and loads bashcompinit in zsh.
      case "bash", "zsh" -> lupe.terminal().print(AutoComplete.bash("lupe", all));
      default ->
          throw new ParameterException(
              command.commandLine(), "SHELL must be bash or zsh (got \"" + shell + "\")");
    }
    return ExitCode.DONE;
  }
}
