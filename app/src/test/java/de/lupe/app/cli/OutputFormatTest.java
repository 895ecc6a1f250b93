package de.lupe.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class OutputFormatTest {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final CliRun cli = new CliRun();

  @BeforeEach
  void fill() {
    cli.archives.indexes.put(CliRun.INDEX, List.of(Samples.kaspersky(), Samples.chromeTeaser()));
    cli.archives.answers =
        request -> Samples.answer(request, Samples.hits(), Samples.facets(), Samples.timeline());
  }

  @Test
  void aSearchAnswerHasAllItsKeys() {
    cli.run("search", "Kaspersky", "--format", "json");
    JsonNode answer = JSON.readTree(cli.out);
    assertThat(answer.propertyNames())
        .containsExactly(
            "query",
            "understoodAs",
            "total",
            "collapsed",
            "tookMillis",
            "warnings",
            "didYouMean",
            "page",
            "size",
            "hits",
            "facets",
            "timeline");
    assertThat(answer.get("hits").get(0).propertyNames())
        .containsExactly(
            "id",
            "kind",
            "title",
            "published",
            "publishedPrecision",
            "publishedFrom",
            "source",
            "url",
            "path",
            "author",
            "categories",
            "vendors",
            "products",
            "topics",
            "cves",
            "mainVendor",
            "severity",
            "cvss",
            "malware",
            "actors",
            "sectors",
            "countries",
            "language",
            "updated",
            "story",
            "score",
            "similar",
            "snippets",
            "titleHighlights",
            "publishedApproximate",
            "parent",
            "explanation");
    assertThat(answer.get("hits").get(0).toString())
        .contains("\"published\":\"2024-07-16T14:32+02:00\",\"publishedPrecision\":\"minute\"")
        .contains("\"author\":\"Stefan Beiersmann\"")
        .contains("\"highlights\":[[34,43]]");
    assertThat(answer.get("hits").get(1).toString())
        .contains("\"source\":null,\"url\":null")
        .contains("\"author\":[\"A\",\"B\"]")
        .contains("\"publishedApproximate\":true,\"parent\":\"kaspersky-1\"");
    assertThat(answer.get("facets").toString())
        .isEqualTo(
            "{\"vendor\":[{\"value\":\"Kaspersky\",\"count\":12},"
                + "{\"value\":\"Palo Alto Networks\",\"count\":6}],"
                + "\"year\":[{\"value\":\"2024\",\"count\":24}]}");
    assertThat(answer.get("timeline").get(0).toString())
        .isEqualTo("{\"from\":\"2024-07-01\",\"to\":\"2024-07-31\",\"count\":4}");
  }

  @Test
  void csvQuotesAndDisarmsFormulas() {
    cli.run("search", "Kaspersky", "--format", "csv");
    assertThat(cli.out.split("\r\n", -1))
        .containsExactly(
            "rank,id,kind,title,published,publishedPrecision,publishedFrom,source,url,path,author,"
                + "categories,vendors,products,topics,cves,score,snippets,mainVendor,severity,cvss,"
                + "malware,actors,sectors,countries,language,updated,story",
            "1,kaspersky-1,article,Nach Verkaufsverbot: Kaspersky zieht sich aus dem gesamten"
                + " US-Markt zurück und"
                + " entlässt,2024-07-16T14:32+02:00,minute,metadata,ZDNet,https://example.org/kaspersky-zieht-sich-aus-dem-gesamten-us-markt-zurueck.html,news/kaspersky.txt,Stefan"
                + " Beiersmann,Cybersicherheit,Kaspersky,Kaspersky Internet"
                + " Security,Regulierung,,7.25,\"Der russische Sicherheitsanbieter Kaspersky zieht"
                + " sich zurück, berichtet BBC.\",,,,,,,,,,",
            "2,teaser-2,teaser,\"'=Chrome 129 schließt \"\"kritische\"\" Lücken\",2024-09-18,day,"
                + "age,,,news/kaspersky.txt,A; B,,Google,,,CVE-2024-8904,3.5,,,,,,,,,,,",
            "");
  }

  @Test
  void facetsComeInAllFormats() {
    assertThat(cli.run("facets", "vendor", "-q", "Kaspersky")).isZero();
    assertThat(cli.archives.requests.getFirst().size()).isZero();
    assertThat(cli.out)
        .isEqualTo(
            """
            24 hits for Kaspersky (3 ms)

            vendor  Kaspersky          ████████████████████████ 12
                    Palo Alto Networks ████████████ 6
                    and 2 more
            year    2024               ████████████████████████ 24
            """);
    cli.run("facets", "--format", "csv");
    assertThat(cli.out.split("\r\n", -1))
        .containsExactly(
            "facet,value,count",
            "vendor,Kaspersky,12",
            "vendor,Palo Alto Networks,6",
            "year,2024,24",
            "");
    cli.run("facets", "--format", "json");
    assertThat(JSON.readTree(cli.out).get("year").toString())
        .isEqualTo("[{\"value\":\"2024\",\"count\":24}]");
  }

  @Test
  void showPrintsTheWholeDocument() {
    assertThat(cli.run("show", "kaspersky-1")).isZero();
    assertThat(cli.out)
        .isEqualTo(
            """
            Nach Verkaufsverbot: Kaspersky zieht sich aus dem gesamten US-Markt zurück und
            entlässt
            published   2024-07-16T14:32+02:00 (from the article's metadata)
            retrieved   2024-07-19T10:00:00Z
            author      Stefan Beiersmann
            source      ZDNet
            url         https://example.org/kaspersky-zieht-sich-aus-dem-gesamten-us-markt-zurueck.html
            file        news/kaspersky.txt
            id          kaspersky-1
            kind        article
            categories  Cybersicherheit
            vendors     Kaspersky
            products    Kaspersky Internet Security
            topics      Regulierung
            mentions    2024-07-20

            Der Anbieter zieht sich zurück.

            Das Verbot gilt ab 20. Juli.
            """);
  }

  @Test
  void showAndExportPrintTheSameJson() {
    cli.run("show", "kaspersky-1", "--format", "json");
    JsonNode shown = JSON.readTree(cli.out);
    assertThat(shown.propertyNames())
        .contains("id", "kind", "title", "body", "published", "mentioned", "path")
        .contains("vendors", "products", "topics", "cves", "publishedFrom", "parent", "retrieved");
    assertThat(cli.run("export")).isZero();
    assertThat(cli.out.lines()).hasSize(2);
    assertThat(JSON.readTree(cli.out.lines().findFirst().orElseThrow())).isEqualTo(shown);
  }

  @Test
  void showEndsWith1ForAnIdThatNobodyHas() {
    assertThat(cli.run("show", "nobody")).isEqualTo(1);
    assertThat(cli.err).startsWith("There is no document \"nobody\" in idx;");
    assertThat(cli.run("show", "no body")).isEqualTo(1);
  }

  @Test
  void statsComeAsTextAndJson() {
    cli.run("stats");
    assertThat(cli.out)
        .isEqualTo(
            """
            index         idx
            articles      2
            teasers       0
            input files   2
            published     2024-07-16 to 2024-09-18
            undated       1 article
            on disk       1.2 MB
            last written  2024-09-20T10:00Z
            schema        abc-1
            """);
    cli.run("stats", "--format", "json");
    assertThat(JSON.readTree(cli.out).get("bytesOnDisk").asLong()).isEqualTo(1_234_567);
  }
}
