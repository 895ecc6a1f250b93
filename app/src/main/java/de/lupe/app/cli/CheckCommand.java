package de.lupe.app.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/// `lupe check`: whether every file of the index is sound.
@Command(
    name = "check",
    description = "Examine every file of the index; ends with 4 where something is damaged.",
    footerHeading = "%nExamples:%n",
    footer = {"  lupe check", "  lupe check --index ~/archive"})
final class CheckCommand implements Callable<Integer> {

  private final LupeCommand lupe;

  CheckCommand(LupeCommand lupe) {
    this.lupe = lupe;
  }

  @Override
  public Integer call() throws IOException {
    String index = lupe.surroundings().shown(lupe.index());
    List<String> findings = lupe.archives().check(lupe.index());
    if (findings.isEmpty()) {
      lupe.terminal().line("The index in " + index + " is sound.");
      return ExitCode.DONE;
    }
    findings.forEach(finding -> lupe.terminal().line(Glyphs.printable(finding)));
    lupe.terminal()
        .diagnose(
            "The index in " + index + " is damaged: delete the folder and index your files again.");
    return ExitCode.FAILED;
  }
}
