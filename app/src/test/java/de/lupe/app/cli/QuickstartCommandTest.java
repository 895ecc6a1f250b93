package de.lupe.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuickstartCommandTest {

  private final CliRun cli = new CliRun();
  @TempDir private Path home = Path.of("");

  @BeforeEach
  void install() throws IOException {
    cli.workingDirectory = home;
    cli.environment.put("LUPE_HOME", home.toString());
    cli.environment.put("LUPE_PROGRAM", "./lupe");
    Files.createDirectories(home.resolve("corpus/articles"));
    Files.writeString(home.resolve("corpus/articles/one.txt"), "x");
    cli.archives.answers =
        request -> Samples.answer(request, Samples.hits(), Samples.facets(), List.of());
  }

  @Test
  void showsTheTourAndThreeCommandsToTry() {
    assertThat(cli.run("quickstart")).isZero();
    assertThat(cli.archives.indexed).containsExactly(Path.of("corpus", "articles"));
    assertThat(cli.out)
        .contains(
            "$ ./lupe search Kaspersky\n24 hits for Kaspersky (3 ms)\n",
            "$ ./lupe search Chrome\n",
            "$ ./lupe facets category\n")
        .endsWith(
            """
            Your own articles go in with: ./lupe index FOLDER
            To begin without the examples, delete idx first.

            Try next:
              ./lupe search --category Kaspersky --sort newest
              ./lupe facets vendor
              ./lupe show kaspersky-1
            """);
  }

  @Test
  void leavesAnIndexOfOtherArticlesAlone() {
    cli.archives.indexes.put(home.resolve("idx"), List.of(Samples.kaspersky()));
    assertThat(cli.run("quickstart")).isZero();
    assertThat(cli.archives.indexes).containsKey(home.resolve("idx-quickstart"));
    assertThat(cli.out)
        .startsWith("The index in idx holds other articles and is left alone;\n")
        .contains("  ./lupe show kaspersky-1 --index idx-quickstart\n");
  }

  @Test
  void takesTheIndexItIsGiven() {
    cli.archives.indexes.put(home.resolve("mine"), List.of(Samples.kaspersky()));
    assertThat(cli.run("quickstart", "--index", "mine")).isZero();
    assertThat(cli.archives.indexes).doesNotContainKey(home.resolve("mine-quickstart"));
    assertThat(cli.out).contains("  ./lupe facets vendor --index mine\n");
  }

  @Test
  void saysWhereTheExamplesShouldBe() throws IOException {
    Files.delete(home.resolve("corpus/articles/one.txt"));
    Files.delete(home.resolve("corpus/articles"));
    assertThat(cli.run("quickstart")).isEqualTo(4);
    assertThat(cli.err).contains("The example articles should be in");
  }
}
