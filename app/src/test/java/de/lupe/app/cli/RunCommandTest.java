package de.lupe.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.lupe.schema.ArticleKind;
import de.lupe.searcher.Hit;
import de.lupe.searcher.SearchRequest;
import de.lupe.searcher.SortOrder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunCommandTest {

  private final CliRun cli = new CliRun();

  @TempDir private Path folder = Path.of("");

  @BeforeEach
  void fill() {
    cli.archives.indexes.put(CliRun.INDEX, List.of());
    Hit one = new Hit(Samples.kaspersky(), 2f, 0, List.of(), List.of(), Optional.empty());
    Hit other = new Hit(Samples.chromeTeaser(), 2f, 0, List.of(), List.of(), Optional.empty());
    cli.archives.answers =
        request -> Samples.answer(request, List.of(one, other), List.of(), List.of());
  }

  @Test
  void printsATrecRunWhoseScoresFall() {
    cli.input =
        "\uFEFFq1\tKaspersky\r\nno tab here\n\nq 3\tx\nq4\t\nq2\tChrome -Google\nq1\tagain\n";
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
            -:7: the id q1 stands before another query, left out
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

  @Test
  void tellsHowGoodTheAnswersAreBesideTheRun() throws IOException {
    cli.input = "q1\tKaspersky\nq2\tChrome\nq3\tFirefox\n";
    Path qrels = qrels("q1 0 kaspersky-1 2\nq2 0 teaser-2 1\nq2 0 other 0\nq4 0 other 1\n");
    assertThat(cli.run("run", "--qrels", qrels.toString(), "-")).isZero();
    assertThat(cli.out.lines()).hasSize(6).allMatch(line -> line.endsWith(" lupe"));
    assertThat(cli.err)
        .isEqualTo(
            """
            1 query without a right answer left out
            1 judged query not in - counted as 0
            judged queries 3
            nDCG@10        0.5436
            MRR@10         0.5000
            Success@1      0.3333
            Success@10     0.6667
            Recall@10      0.6667
            Recall@100     0.6667
            """);
  }

  @Test
  void asksForOneKindAndAnotherOrder() {
    cli.input = "q1\tKaspersky\n";
    assertThat(cli.run("run", "--kind", "article", "-")).isZero();
    assertThat(cli.archives.requests.getLast().kind()).contains(ArticleKind.ARTICLE);
    assertThat(cli.run("run", "--sort", "fresh", "-")).isZero();
    assertThat(cli.archives.requests.getLast().sort()).isEqualTo(SortOrder.FRESH);
    assertThat(cli.run("run", "--kind", "news", "-")).isEqualTo(2);
    assertThat(cli.err).contains("--kind must be one of article, teaser, all (got \"news\")");
  }

  @Test
  void refusesJudgementsThatCannotBeUsed() throws IOException {
    cli.input = "q1\tKaspersky\n";
    assertRefused("there is no file missing.tsv", "missing.tsv");
    assertRefused(" is a folder; name a file of judgements", folder.toString());
    assertRefused(
        "qrels.tsv:2: must be a query's id, 0, a document's id and a grade (got \"q1 broken\")",
        qrels("q1 0 kaspersky-1 2\nq1 broken\n").toString());
    assertRefused("must judge queries of - (found none)", qrels("q9 0 one 2\n").toString());
    assertRefused("must judge a document as right (found none)", qrels("").toString());
    assertRefused(
        "with --qrels --top must be 100 to 1000 (got 10)",
        qrels("q1 0 kaspersky-1 2\n").toString(),
        "--top",
        "10");
    Path latin = folder.resolve("latin.tsv");
    Files.write(latin, new byte[] {'q', ' ', (byte) 0xFC, '\n'});
    assertRefused("latin.tsv must be in UTF-8", latin.toString());
  }

  private Path qrels(String lines) throws IOException {
    return Files.writeString(folder.resolve("qrels.tsv"), lines);
  }

  private void assertRefused(String sentence, String qrels, String... options) {
    List<String> words = new ArrayList<>(List.of("run", "-", "--qrels", qrels));
    words.addAll(List.of(options));
    assertThat(cli.run(words.toArray(String[]::new))).as(sentence).isEqualTo(2);
    assertThat(cli.out).isEmpty();
    assertThat(cli.err.lines().findFirst().orElse("")).contains(sentence);
  }
}
