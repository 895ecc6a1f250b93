package de.lupe.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.lupe.searcher.query.QueryPrinter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// `--synonyms` and `--no-synonyms`, in each command that has them.
class SynonymOptionsTest {

  private final CliRun cli = new CliRun();
  @TempDir private Path folder = Path.of("");

  @BeforeEach
  void fill() throws IOException {
    cli.workingDirectory = folder;
    cli.environment.put("LUPE_INDEX", folder.resolve("idx").toString());
    cli.archives.indexes.put(folder.resolve("idx"), List.of(Samples.kaspersky()));
    cli.archives.answers =
        request -> Samples.answer(request, Samples.hits(), Samples.facets(), Samples.timeline());
    Files.writeString(folder.resolve("eigene.txt"), "Wanze, Abhörgerät\n");
    Files.writeString(folder.resolve("kaputt.txt"), "# meine\n\nWanze\n");
    Files.writeString(folder.resolve("q.tsv"), "q1\tWanze RaaS\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"search Wanze RaaS", "facets -q Wanze|RaaS", "run q.tsv"})
  void commandsSearchForSynonyms(String command) {
    String[] words = command.split(" ", -1);
    for (int i = 0; i < words.length; i++) {
      words[i] = words[i].replace('|', ' ');
    }
    assertThat(understood(words)).isEqualTo("Wanze RaaS~(\"Ransomware as a Service\")");
    assertThat(understood(and(words, "--synonyms", "eigene.txt")))
        .isEqualTo("Wanze~(Abhörgerät) RaaS~(\"Ransomware as a Service\")");
    assertThat(understood(and(words, "--no-synonyms", "--synonyms", "kaputt.txt")))
        .isEqualTo("Wanze RaaS");
    assertThat(cli.archives.requests.getLast().synonyms()).isFalse();
    cli.environment.put("LUPE_SYNONYMS", "eigene.txt");
    assertThat(understood(words)).startsWith("Wanze~(Abhörgerät)");
  }

  @Test
  void aFileThatCannotBeUsedIsToldInOneSentence() {
    assertThat(cli.run("search", "Wanze", "--synonyms", "kaputt.txt")).isEqualTo(2);
    assertThat(cli.err)
        .startsWith(
            "lupe search: --synonyms: kaputt.txt:3: a group needs two members, separated by a comma"
                + " (got \"Wanze\")\n");
    assertThat(cli.run("search", "Wanze", "--synonyms", "keine.txt")).isEqualTo(2);
    assertThat(cli.err).startsWith("lupe search: --synonyms: there is no file keine.txt\n");
    cli.environment.put("LUPE_SYNONYMS", "kaputt.txt");
    assertThat(cli.run("facets", "vendor", "-q", "Wanze")).isEqualTo(2);
    assertThat(cli.err).startsWith("lupe facets: $LUPE_SYNONYMS: kaputt.txt:3: ");
  }

  @Test
  void helpAndCompletionNameThem() {
    for (String command : List.of("search", "facets", "run")) {
      assertThat(cli.run(command, "--help")).isZero();
      assertThat(cli.out).contains("--no-synonyms", "--synonyms=FILE", "$LUPE_SYNONYMS");
    }
    assertThat(cli.run("completion", "bash")).isZero();
    assertThat(cli.out).contains("--no-synonyms", "--synonyms");
  }

  private String understood(String... words) {
    assertThat(cli.run(words)).as(cli.err).isZero();
    return QueryPrinter.print(cli.archives.queries.getLast().node());
  }

  private static String[] and(String[] words, String... more) {
    String[] all = Arrays.copyOf(words, words.length + more.length);
    System.arraycopy(more, 0, all, words.length, more.length);
    return all;
  }
}
