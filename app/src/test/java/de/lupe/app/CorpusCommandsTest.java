package de.lupe.app;

import static org.assertj.core.api.Assertions.assertThat;

import de.lupe.app.cli.Cli;
import de.lupe.app.cli.Surroundings;
import de.lupe.app.cli.Terminal;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The commands over the articles that Lupe comes with, as a user runs them; only the terminal is
/// pretended.
class CorpusCommandsTest {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  @TempDir private static Path folder = Path.of("");

  private static String quickstart = "";

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @BeforeAll
  static void start() throws IOException, InterruptedException {
    quickstart = LupeProcess.run(folder.resolve("index"), "quickstart");
  }

  private String lupe(String... words) {
    Clock clock = Clock.systemUTC();
    Surroundings surroundings =
        new Surroundings(
            Map.of("LUPE_INDEX", folder.resolve("index").toString()),
            LupeProcess.ROOT,
            folder,
            "Linux",
            clock);
    out.reset();
    err.reset();
    Terminal terminal =
        new Terminal(new ByteArrayInputStream(new byte[0]), out, err, false, false, surroundings);
    int code = new Cli(terminal, surroundings, new Engines(clock)).run(words);
    assertThat(code).as(err.toString(StandardCharsets.UTF_8)).isZero();
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void quickstartShowsHitsAndCategories() {
    assertThat(quickstart)
        .contains(
            "$ lupe index corpus/articles\nIndexed 112 articles and 434 teasers from 112 files",
            "$ lupe search Kaspersky\n4 hits for Kaspersky",
            "[kaspersky-verkaufsverbot-usa-07c659a8]",
            "[kaspersky-rueckzug-usa-f0c408b3]",
            "$ lupe search Chrome\n",
            "[chrome-125-dritter-zero-day-d44a9b41]",
            "$ lupe facets category\n",
            "Schwachstellen",
            "Ransomware",
            "Try next:\n");
  }

  /// Each article has one year or none, and each document one kind.
  @Test
  void facetsSumUp() {
    JsonNode facets = JSON.readTree(lupe("facets", "--top", "1000", "--format", "json"));
    JsonNode stats = JSON.readTree(lupe("stats", "--format", "json"));
    long all = stats.get("articles").asLong() + stats.get("teasers").asLong();
    assertThat(stats.get("articles").asLong()).isEqualTo(112);
    assertThat(sum(facets.get("kind"))).isEqualTo(all);
    assertThat(sum(facets.get("year"))).isEqualTo(all - stats.get("undated").asLong());
    for (JsonNode category : facets.get("category")) {
      String name = category.get("value").asString();
      JsonNode answer =
          JSON.readTree(lupe("search", "--category", name, "--format", "json", "--size", "0"));
      assertThat(answer.get("total")).as(name).isEqualTo(category.get("count"));
    }
  }

  private static long sum(JsonNode values) {
    long sum = 0;
    for (JsonNode value : values) {
      sum += value.get("count").asLong();
    }
    return sum;
  }

  @Test
  void aSearchAnswerKeepsItsContract() {
    JsonNode answer = JSON.readTree(lupe("search", "Kaspersky", "--format", "json"));
    assertThat(answer.propertyNames())
        .contains("query", "understoodAs", "total", "tookMillis", "warnings", "didYouMean")
        .contains("page", "size", "hits", "facets", "timeline");
    assertThat(answer.get("facets").propertyNames())
        .containsExactly("vendor", "topic", "category", "year");
    assertThat(answer.get("facets").get("vendor").get(0).propertyNames())
        .contains("value", "count");
    assertThat(answer.get("timeline").get(0).propertyNames()).contains("from", "to", "count");
    assertThat(answer.get("hits")).isNotEmpty();
    for (JsonNode hit : answer.get("hits")) {
      assertThat(hit.propertyNames())
          .contains("id", "kind", "title", "published", "publishedPrecision", "publishedFrom")
          .contains("source", "url", "path", "author", "categories", "vendors", "products")
          .contains("topics", "cves", "score", "snippets");
      for (JsonNode snippet : hit.get("snippets")) {
        JsonNode first = snippet.get("highlights").get(0);
        assertThat(
                snippet
                    .get("text")
                    .asString()
                    .substring(first.get(0).asInt(), first.get(1).asInt()))
            .startsWith("Kaspersky");
      }
    }
  }

  @Test
  void csvHasARowForEachHit() {
    List<List<String>> rows =
        rows(lupe("search", "*", "--format", "csv", "--size", "1000", "--kind", "all"));
    JsonNode answer = JSON.readTree(lupe("search", "*", "--format", "json", "--size", "1000"));
    assertThat(rows).hasSize(1 + answer.get("hits").size());
    assertThat(rows).allMatch(row -> row.size() == rows.getFirst().size());
    int title = rows.getFirst().indexOf("title");
    for (int i = 1; i < rows.size(); i++) {
      JsonNode hit = answer.get("hits").get(i - 1);
      assertThat(rows.get(i)).startsWith(Integer.toString(i), hit.get("id").asString());
      assertThat(rows.get(i).get(title)).isEqualTo(hit.get("title").asString());
    }
  }

  /// Rows and cells as [RFC 4180](https://www.rfc-editor.org/rfc/rfc4180) has them.
  private static List<List<String>> rows(String csv) {
    List<List<String>> rows = new ArrayList<>();
    List<String> row = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int at = 0; at < csv.length(); at++) {
      char c = csv.charAt(at);
      if (quoted && c == '"' && csv.startsWith("\"\"", at)) {
        cell.append(c);
        at++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && (c == ',' || csv.startsWith("\r\n", at))) {
        row.add(cell.toString());
        cell.setLength(0);
        if (c == '\r') {
          rows.add(List.copyOf(row));
          row.clear();
          at++;
        }
      } else {
        cell.append(c);
      }
    }
    assertThat(quoted || !row.isEmpty() || !cell.isEmpty()).as("ends inside a row").isFalse();
    return rows;
  }

  /// Only the path is another: it says which file a document came from.
  @Test
  void anExportIsReadBackAsTheSameDocuments() throws IOException {
    String exported = lupe("export");
    Path file = Files.writeString(folder.resolve("export.jsonl"), exported);
    String copy = folder.resolve("copy").toString();
    lupe("index", file.toString(), "--index", copy, "--strict");
    assertThat(withoutPath(lupe("export", "--index", copy)))
        .hasSize(142)
        .containsExactlyElementsOf(withoutPath(exported));
  }

  private static List<String> withoutPath(String lines) {
    return lines
        .lines()
        .map(line -> ((ObjectNode) JSON.readTree(line)).without("path").toString())
        .toList();
  }

  @Test
  void aRunIsAValidTrecRun() throws IOException {
    Map<String, Integer> ranks = new HashMap<>();
    Map<String, Double> scores = new HashMap<>();
    Set<String> seen = new HashSet<>();
    for (String line : lupe("run", "corpus/queries/queries.tsv").lines().toList()) {
      String[] columns = line.split(" ", -1);
      assertThat(columns).as(line).hasSize(6);
      String qid = columns[0];
      assertThat(columns[1]).isEqualTo("Q0");
      assertThat(seen.add(qid + " " + columns[2])).as(line).isTrue();
      assertThat(ranks.merge(qid, 1, Integer::sum)).isEqualTo(Integer.parseInt(columns[3]));
      double score = Double.parseDouble(columns[4]);
      assertThat(score).as(line).isLessThan(scores.getOrDefault(qid, Double.MAX_VALUE));
      scores.put(qid, score);
      assertThat(columns[5]).isEqualTo("lupe");
    }
    JudgedQueries judged = JudgedQueries.read(LupeProcess.ROOT.resolve("corpus/queries"));
    assertThat(ranks.keySet()).isEqualTo(judged.queries().keySet());
  }
}
