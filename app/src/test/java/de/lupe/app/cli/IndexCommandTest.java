package de.lupe.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.lupe.indexer.read.ReadResult.Rejected;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class IndexCommandTest {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final CliRun cli = new CliRun();
  @TempDir private Path folder = Path.of("");

  @BeforeEach
  void go() throws IOException {
    cli.workingDirectory = folder;
    Files.createDirectory(folder.resolve("news"));
  }

  @Test
  void reportsWhatWasDone() {
    assertThat(cli.run("index", "news", "--prune")).isZero();
    assertThat(cli.archives.indexed).containsExactly(Path.of("news"));
    assertThat(cli.archives.indexes).containsKey(folder.resolve("idx"));
    assertThat(cli.out)
        .isEqualTo(
            """
            Indexed 1,234 articles and 1 teaser from 3 files in 2.5 s (494 articles/s).
              unchanged: 1 file
              forgotten: 1 file
              skipped, no reader for them: 1 without a suffix, 2 .pdf
              index:     idx
            """);
    assertThat(cli.err).isEmpty();
  }

  @Test
  void listsRejectedInputsAndEndsWith3OnlyWhenStrict() {
    cli.archives.rejected = List.of(new Rejected("news/a.jsonl:3", "is not JSON"));
    assertThat(cli.run("index", "news")).isZero();
    assertThat(cli.out)
        .endsWith(
            """
            Rejected 8 inputs:
              news/a.jsonl:3: is not JSON
              and 7 more; --report FILE lists them all
            """);
    assertThat(cli.run("index", "news", "--strict")).isEqualTo(3);
  }

  @Test
  void noNameOfAFileSteersTheTerminalOrPassesForALine() {
    cli.archives.rejected = List.of(new Rejected("a\nRejected\u001B[2J.json", "is\u009B no\nJSON"));
    cli.archives.skipped = Map.of("x\u001B[31m", 1L, "\u202Egpj\ny", 2L);
    assertThat(cli.run("index", "news")).isZero();
    assertThat(cli.out)
        .contains(
            "  skipped, no reader for them: 1 .x [31m, 2 . gpj y\n",
            "  a Rejected [2J.json: is  no JSON\n")
        .doesNotContainPattern("[\\x00-\\x09\\x0B-\\x1F\\x7F-\\x9F\u202E]");
  }

  @Test
  void writesRejectedInputsAndFiguresIntoTheReportFile() throws IOException {
    cli.archives.rejected = List.of(new Rejected("news/a.jsonl:3", "is not JSON"));
    cli.run("index", "news", "--report", "report.jsonl");
    List<String> lines = Files.readAllLines(folder.resolve("report.jsonl"));
    assertThat(lines).hasSize(2);
    assertThat(lines.getFirst())
        .isEqualTo("{\"where\":\"news/a.jsonl:3\",\"why\":\"is not JSON\"}");
    assertThat(JSON.readTree(lines.getLast()).get("rejectedCount").asLong()).isEqualTo(8);
  }

  @Test
  void printsTheReportAsJson() {
    cli.run("index", "news", "--json");
    JsonNode report = JSON.readTree(cli.out);
    assertThat(report.propertyNames())
        .containsExactly(
            "files",
            "unchanged",
            "articles",
            "teasers",
            "rejectedCount",
            "rejected",
            "skippedBySuffix",
            "forgotten",
            "tookMillis");
    assertThat(report.get("skippedBySuffix").toString()).isEqualTo("{\"\":1,\"pdf\":2}");
  }

  @Test
  void refusesAPathThatIsNotThereBeforeAnythingIsWritten() {
    assertThat(cli.run("index", "news", "gone")).isEqualTo(2);
    assertThat(cli.err).contains("there is no file or folder gone; nothing was done");
    assertThat(cli.run("index", "news", "--report", "no/such/folder")).isEqualTo(2);
    assertThat(cli.archives.indexed).isEmpty();
  }

  @Test
  void ownListsComeFromOptionsAndVariables() throws IOException {
    Files.writeString(folder.resolve("ours.txt"), "Acme\n");
    Files.writeString(folder.resolve("topics.txt"), "");
    cli.environment.put("LUPE_TOPICS", "topics.txt");
    assertThat(cli.run("index", "news", "--vendors", "ours.txt")).isZero();
    IndexingJob job = cli.archives.jobs.getFirst();
    assertThat(job.vendors()).hasValue(folder.resolve("ours.txt"));
    assertThat(job.topics()).hasValue(folder.resolve("topics.txt"));
    assertThat(cli.run("index", "news", "--vendors", "none.txt")).isEqualTo(2);
    assertThat(cli.err).contains("--vendors: there is no file none.txt");
  }
}
