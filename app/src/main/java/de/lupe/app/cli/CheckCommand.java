package de.lupe.app.cli;

import de.lupe.schema.ArchiveException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `lupe check`: whether every file of the index is sound.
@Command(
    name = "check",
    description = "Examine every file of the index; ends with 4 where something is damaged.",
    footerHeading = "%nExamples:%n",
    footer = {"  lupe check", "  lupe check --details"})
final class CheckCommand implements Callable<Integer> {

  private final LupeCommand lupe;

  @Option(names = "--details", description = "Print the protocol even if all is sound.")
  private boolean details;

  CheckCommand(LupeCommand lupe) {
    this.lupe = lupe;
  }

  @Override
  public Integer call() throws IOException {
    String index = lupe.surroundings().shown(lupe.index());
    if (!lupe.archives().exists(lupe.index())) {
      throw new ArchiveException("there is no index in " + index);
    }
    ByteArrayOutputStream protocol = new ByteArrayOutputStream();
    boolean sound;
    try (PrintStream stream = new PrintStream(protocol, false, StandardCharsets.UTF_8)) {
      sound = lupe.archives().check(lupe.index(), stream);
    }
    if (details || !sound) {
      lupe.terminal().print(protocol.toString(StandardCharsets.UTF_8));
    }
    if (sound) {
      lupe.terminal().line("The index in " + index + " is sound.");
      return ExitCode.DONE;
    }
    lupe.terminal()
        .diagnose(
            "The index in " + index + " is damaged: delete the folder and index your files again.");
    return ExitCode.FAILED;
  }
}
