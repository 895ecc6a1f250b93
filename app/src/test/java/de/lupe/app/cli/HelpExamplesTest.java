package de.lupe.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Runs every example that the help pages show.
class HelpExamplesTest {

  private static final List<String> COMMANDS =
      List.of(
          "",
          "quickstart",
          "index",
          "search",
          "facets",
          "show",
          "stats",
          "run",
          "export",
          "check",
          "analyze",
          "completion",
          "help");

  private static final Pattern EXAMPLE =
      Pattern.compile("(?m)^  lupe(?<words>(?: (?! )(?:'[^']*'|[^ '\\n|<>])+)+)");
  private static final Pattern WORD = Pattern.compile(" ('[^']*'|[^ ]+)");

  private final CliRun cli = new CliRun();
  @TempDir private Path home = Path.of("");

  @BeforeEach
  void makeWhatTheExamplesName() throws IOException {
    cli.workingDirectory = home;
    cli.environment.put("LUPE_HOME", home.toString());
    cli.input = "q1\tKaspersky\n";
    Files.createDirectories(home.resolve("corpus/articles"));
    Files.createDirectories(home.resolve("news"));
    Files.writeString(home.resolve("a.jsonl"), "");
    Files.writeString(home.resolve("b.txt"), "");
    Files.writeString(home.resolve("ours.txt"), "");
    Files.writeString(home.resolve("ours-topics.txt"), "");
    Files.writeString(home.resolve("queries.tsv"), cli.input);
    Files.writeString(home.resolve("qrels.tsv"), "q1 0 kaspersky-1 2\n");
    cli.archives.indexes.put(home.resolve("idx"), List.of(Samples.kaspersky()));
    cli.archives.indexes.put(home.resolve("archive"), List.of(Samples.kaspersky()));
    cli.archives.answers =
        request -> Samples.answer(request, Samples.hits(), Samples.facets(), Samples.timeline());
  }

  @Test
  void everyExampleIsUnderstood() {
    int examples = 0;
    for (String command : COMMANDS) {
      cli.run(command.isEmpty() ? new String[] {"--help"} : new String[] {command, "--help"});
      for (List<String> words : examples(cli.out)) {
        examples++;
        if (words.contains("--watch")) {
          // It runs until somebody stops it.
          continue;
        }
        int code = cli.run(words.toArray(String[]::new));
        assertThat(code).as("lupe %s: %s", words, cli.err).isIn(0, 1);
      }
    }
    assertThat(examples).isGreaterThan(COMMANDS.size());
  }

  /// The words of each example, up to a redirection or to the two blanks before a remark.
  private List<List<String>> examples(String page) {
    List<List<String>> examples = new ArrayList<>();
    Matcher example = EXAMPLE.matcher(page);
    while (example.find()) {
      List<String> words = new ArrayList<>();
      Matcher word = WORD.matcher(example.group("words"));
      while (word.find()) {
        words.add(word.group(1).replace("'", "").replace("~/", home + "/"));
      }
      examples.add(words);
    }
    return examples;
  }
}
