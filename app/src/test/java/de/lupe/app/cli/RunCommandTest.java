package de.lupe.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.lupe.searcher.Hit;
import de.lupe.searcher.SearchRequest;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RunCommandTest {

  private final CliRun cli = new CliRun();

  @BeforeEach
  void fill() {
    cli.archives.indexes.put(CliRun.INDEX, List.of());
    Hit one = new Hit(Samples.kaspersky(), 2f, List.of(), List.of(), Optional.empty());
    Hit other = new Hit(Samples.chromeTeaser(), 2f, List.of(), List.of(), Optional.empty());
    cli.archives.answers =
        request -> Samples.answer(request, List.of(one, other), List.of(), List.of());
  }

  @Test
  void printsATrecRunWhoseScoresFall() {
    cli.input = "\uFEFFq1\tKaspersky\r\nno tab here\n\nq 3\tx\nq4\t\nq2\tChrome -Google\n";
    assertThat(cli.run("run", "--top", "2", "--tag", "mine", "-")).isZero();
    assertThat(cli.out)
        .isEqualTo(
            """
            q1 Q0 kaspersky-1 1 2.0 mine
            q1 Q0 teaser-2 2 1.9999999 mine
            q2 Q0 kaspersky-1 1 2.0 mine
            q2 Q0 teaser-2 2 1.9999999 mine
            """);
    assertThat(cli.err)
        .isEqualTo(
            """
            -:2: no tab between id and query, left out
            -:4: the query's id must be a word without blanks (got "q 3"), left out
            -:5: no query after the id, left out
            """);
    SearchRequest request = cli.archives.requests.getLast();
    assertThat(request.query()).isEqualTo("Chrome -Google");
    assertThat(request.size()).isEqualTo(2);
    assertThat(request.snippets()).isZero();
    assertThat(request.facets()).isEmpty();
    assertThat(request.timeline()).isFalse();
    assertThat(request.kind()).isEmpty();
  }

  @Test
  void refusesAFileWithoutQueries() {
    cli.input = "nothing\n";
    assertThat(cli.run("run", "-")).isEqualTo(2);
    assertThat(cli.run("run", "missing.tsv")).isEqualTo(2);
    assertThat(cli.err).contains("there is no file missing.tsv");
    assertThat(cli.run("run", Path.of("").toAbsolutePath().toString())).isEqualTo(2);
    assertThat(cli.err).contains(" is a folder; name a file of queries");
    assertThat(cli.run("run", "--top", "0", "-")).isEqualTo(2);
    assertThat(cli.run("run", "--tag", "a b", "-")).isEqualTo(2);
  }
}
