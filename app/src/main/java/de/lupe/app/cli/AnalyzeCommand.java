package de.lupe.app.cli;

import de.lupe.analysis.GermanNewsAnalyzer;
import de.lupe.app.cli.Terminal.Style;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `lupe analyze`: how words become what is searched.
@Command(
    name = "analyze",
    description = "Show how words become what is searched: folded, stemmed, split into parts.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  lupe analyze Die Verkaufsverbote in Köln",
      "  lupe analyze --words < words.txt     one word a line; prints word, stem and parts, TSV"
    })
final class AnalyzeCommand implements Callable<Integer> {

  private final LupeCommand lupe;
  private final GermanWords german = new GermanWords();

  @Spec private CommandSpec command = CommandSpec.create();

  @Parameters(arity = "0..*", paramLabel = "TEXT", description = "The text to take apart.")
  private List<String> text = new ArrayList<>();

  @Option(
      names = "--words",
      description = "Read words from standard input, one a line, and print tab-separated values.")
  private boolean words;

  AnalyzeCommand(LupeCommand lupe) {
    this.lupe = lupe;
  }

  @Override
  public Integer call() throws IOException {
    if (words && !text.isEmpty()) {
      throw new ParameterException(
          command.commandLine(), "--words reads standard input and must not be given a TEXT");
    }
    if (words) {
      lines();
      return ExitCode.DONE;
    }
    if (text.isEmpty()) {
      throw new ParameterException(
          command.commandLine(), "a TEXT must be given, or --words and words on standard input");
    }
    table(german.of(String.join(" ", text)));
    return ExitCode.DONE;
  }

  private void lines() throws IOException {
    try (BufferedReader lines = lupe.terminal().input()) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String word = line.strip();
        if (!word.isEmpty()) {
          lupe.terminal().line(row(word));
        }
      }
    }
  }

  /// What holds no letter stays as it is: a line for every word, whatever it is.
  private String row(String word) {
    List<GermanWords.Word> tokens = german.of(word);
    if (tokens.isEmpty()) {
      return word + "\t" + word + "\t" + word;
    }
    return word
        + "\t"
        + String.join(" ", tokens.stream().map(GermanWords.Word::stem).toList())
        + "\t"
        + String.join(" ", tokens.stream().flatMap(token -> token.parts().stream()).toList());
  }

  private void table(List<GermanWords.Word> tokens) {
    int written = width("WRITTEN", tokens, GermanWords.Word::written);
    int folded = width("FOLDED", tokens, GermanWords.Word::folded);
    int stem = width("STEM", tokens, GermanWords.Word::stem);
    lupe.terminal()
        .line(
            lupe.terminal()
                .styled(
                    Style.BOLD,
                    Glyphs.padded("WRITTEN", written)
                        + Glyphs.padded("FOLDED", folded)
                        + Glyphs.padded("STEM", stem)
                        + "PARTS"));
    for (GermanWords.Word token : tokens) {
      lupe.terminal()
          .line(
              Glyphs.padded(token.written(), written)
                  + Glyphs.padded(token.folded(), folded)
                  + Glyphs.padded(token.stem(), stem)
                  + remark(token));
    }
  }

  private static String remark(GermanWords.Word token) {
    if (token.parts().size() > 1) {
      return Glyphs.printable(String.join(" ", token.parts()));
    }
    return GermanNewsAnalyzer.isStopWord(token.written()) ? "(too frequent to count)" : "-";
  }

  private static int width(
      String head, List<GermanWords.Word> tokens, Function<GermanWords.Word, String> column) {
    return 2
        + Math.max(
            head.length(), tokens.stream().map(column).mapToInt(Glyphs::width).max().orElse(0));
  }
}
