package de.lupe.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.lupe.schema.ArticleField;
import de.lupe.schema.ArticleKind;
import de.lupe.searcher.SearchRequest;
import de.lupe.searcher.SearchResponse;
import de.lupe.searcher.SortOrder;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchCommandTest {

  private final CliRun cli = new CliRun();

  @BeforeEach
  void fill() {
    cli.archives.indexes.put(CliRun.INDEX, List.of(Samples.kaspersky()));
    cli.archives.answers =
        request ->
            Samples.answer(
                request,
                Samples.hits(),
                request.facets().isEmpty() ? List.of() : Samples.facets(),
                request.timeline() ? Samples.timeline() : List.of());
  }

  @Test
  void printsHitsFacetsTimelineAndTheNextPage() {
    assertThat(cli.run("search", "Kaspersky", "--size", "2")).isZero();
    assertThat(cli.out)
        .isEqualTo(
            """
            24 hits for Kaspersky (3 ms)

             1. Nach Verkaufsverbot: Kaspersky zieht sich aus dem gesamten US-Markt zurück
                und entlässt
                2024-07-16 · ZDNet · Kaspersky · Regulierung
                Der russische Sicherheitsanbieter Kaspersky zieht sich zurück, berichtet
                BBC.
                [kaspersky-1]

             2. =Chrome 129 schließt "kritische" Lücken
                ca. 2024-09-18 · teaser · Google
                [teaser-2]

            vendor  Kaspersky          ████████████████████████ 12
                    Palo Alto Networks ████████████ 6
                    and 2 more
            year    2024               ████████████████████████ 24
            timeline  2024-07-01 ▂·█ 2024-09-30
                      one column: a month; highest: 20

            Page 1 of 12. Next: lupe search Kaspersky --size 2 --page 2
            """);
    assertThat(cli.err).isEmpty();
  }

  @Test
  void coloursMatchesAndLinksTitlesOnATerminalThatCan() {
    cli.terminal = true;
    cli.environment.put("TERM_PROGRAM", "WezTerm");
    cli.run("search", "Kaspersky", "--no-facets");
    assertThat(cli.out)
        .contains(
            "\u001B]8;;https://example.org/kaspersky-zieht-sich-aus-dem-gesamten-us-markt-zurueck.html\u001B\\\u001B[1mNach"
                + " Verkaufsverbot: ")
        .contains("\u001B[1;31mKaspersky\u001B[0m")
        .contains("\u001B[2m2024-07-16 · ZDNet");
  }

  @Test
  void colourIsOffWithNoColorAndLinksElsewhere() {
    cli.terminal = true;
    cli.run("search", "Kaspersky");
    assertThat(cli.out).contains("\u001B[1m").doesNotContain("\u001B]8");
    cli.environment.put("NO_COLOR", "1");
    cli.run("search", "Kaspersky");
    assertThat(cli.out).doesNotContain("\u001B");
  }

  @Test
  void understandsEveryOption() {
    assertThat(
            cli.run(
                "search",
                "Lücke",
                "im",
                "Browser",
                "--vendor",
                "Google",
                "--vendor",
                "Mozilla",
                "--topic",
                "Browser",
                "--category",
                "News",
                "--product",
                "Chrome",
                "--source",
                "S",
                "--author",
                "A",
                "--cve",
                "cve-2024-8904",
                "--year",
                "2024",
                "--from",
                "2024-07",
                "--to",
                "18.09.2024",
                "--kind",
                "article",
                "--sort",
                "newest",
                "--page",
                "2",
                "--size",
                "5",
                "--explain"))
        .isZero();
    SearchRequest request = cli.archives.requests.getFirst();
    assertThat(request.query()).isEqualTo("Lücke im Browser");
    assertThat(request.selected())
        .isEqualTo(
            Map.of(
                ArticleField.VENDOR, List.of("Google", "Mozilla"),
                ArticleField.TOPIC, List.of("Browser"),
                ArticleField.CATEGORY, List.of("News"),
                ArticleField.PRODUCT, List.of("Chrome"),
                ArticleField.SOURCE, List.of("S"),
                ArticleField.AUTHOR, List.of("A"),
                ArticleField.CVE, List.of("CVE-2024-8904"),
                ArticleField.YEAR, List.of("2024")));
    assertThat(request.kind()).contains(ArticleKind.ARTICLE);
    assertThat(request.from()).hasToString("Optional[2024-07]");
    assertThat(request.to()).hasToString("Optional[2024-09-18]");
    assertThat(request.sort()).isEqualTo(SortOrder.NEWEST);
    assertThat(request.page()).isEqualTo(2);
    assertThat(request.size()).isEqualTo(5);
    assertThat(request.explain()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          -- Chrome -Google   | Chrome -Google
          Chrome -Google      | Chrome -Google
          -hacker Chrome      | -hacker Chrome
          -- --odd            | --odd
          @file               | @file
          """)
  void takesWordsWithAHyphenAsTheyAre(String words, String query) {
    assertThat(cli.run(("search " + words).split(" ", -1))).isZero();
    assertThat(cli.archives.requests.getFirst().query()).isEqualTo(query);
  }

  @Test
  void takesAQuotedQueryThatBeginsWithAHyphen() {
    cli.run("search", "-Google Chrome");
    assertThat(cli.archives.requests.getFirst().query()).isEqualTo("-Google Chrome");
  }

  @Test
  void asksForTheNewestWhereOnlyFiltersAreGiven() {
    cli.run("search", "--vendor", "Google");
    assertThat(cli.archives.requests.getFirst().sort()).isEqualTo(SortOrder.NEWEST);
  }

  @Test
  void namesTheNextPageAsTheCommandWasTyped() {
    cli.environment.put("LUPE_PROGRAM", "./lupe");
    cli.run("search", "--page=2", "--size", "2", "--", "Palo Alto", "-Chrome");
    assertThat(cli.out).endsWith("Next: ./lupe search --size 2 --page 3 -- 'Palo Alto' -Chrome\n");
  }

  @Test
  void endsWith1AndHelpsWhereNothingIsFound() {
    cli.archives.answers =
        request ->
            new SearchResponse(
                request.query(),
                "kasperski",
                0,
                0,
                1,
                List.of("The field \"vendr\" is unknown and was searched as a word."),
                Optional.of("Kaspersky"),
                Set.of(),
                1,
                10,
                List.of(),
                List.of(),
                List.of());
    assertThat(cli.run("search", "vendr:Kasperski", "--vendor", "Palo Alto Networks")).isEqualTo(1);
    assertThat(cli.out)
        .isEqualTo(
            """
            Nothing found for vendr:Kasperski (1 ms)
            Understood as: kasperski
            Note: The field "vendr" is unknown and was searched as a word.
            Did you mean: Kaspersky
              lupe search --vendor 'Palo Alto Networks' -- Kaspersky
            Filters that are on: --vendor 'Palo Alto Networks'
            """);
  }

  @Test
  void proposesTheCommandAsItWasTypedWithoutTheMistakenFilter() {
    cli.archives.answers =
        request ->
            new SearchResponse(
                request.query(),
                request.query(),
                0,
                0,
                1,
                List.of(),
                Optional.of("Lücke AND vendor:Microsoft"),
                Set.of(ArticleField.VENDOR),
                request.page(),
                10,
                List.of(),
                List.of(),
                List.of());
    cli.run(
        "search",
        "--vendor=Mircosoft",
        "Lücke",
        "--page",
        "2",
        "--vendor",
        "Gogle",
        "--year",
        "2024",
        "--index",
        "idx");
    assertThat(cli.out)
        .contains("  lupe search --year 2024 --index idx -- 'Lücke AND vendor:Microsoft'\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          search --vendro Microsoft x | Unknown option: '--vendro' (did you mean --vendor?)
          search x --size 1001        | --size must be 0 to 1000 (got 1001)
          search x --size             | lupe search: Expected parameter for option '--size'\n
          search x --page 0           | --page must be 1 to 2147483647 (got 0)
          search x --from 2024-13     | (got "2024-13")
          search x --from 2025 --to 2024 | --from must not lie after --to (got 2025 and 2024)
          search x --kind teasers     | --kind must be one of article, teaser, all (got "teasers")
          search x --sort date        | sort must be one of relevance, fresh, newest, oldest (got "date")
          search x --format xml       | --format must be one of text, json, csv (got "xml")
          search x --cve 2024-1       | --cve must be like CVE-2024-1234 (got "2024-1")
          search x --year 24          | --year must have four digits (got "24")
          search                      | a QUERY or a filter must be given
          facets vendr                | NAME must be one of kind, author, category, vendor,
          facets vendor --top 0       | --top must be 1 to 100000 (got 0)
          show                        | Missing required parameter: 'ID'
          index                       | Missing required parameter: 'PATH'
          completion fish             | SHELL must be bash or zsh (got "fish")
          help nonsense               | COMMAND must be one of quickstart, index, search,
          nonsense                    | Unmatched argument at index 0: 'nonsense'
          """)
  void endsWith2AndOneSentenceWhereTheUsageIsWrong(String words, String sentence) {
    assertThat(cli.run(words.strip().split(" ", -1))).isEqualTo(2);
    assertThat(cli.out).isEmpty();
    assertThat(cli.err.lines()).hasSize(2);
    assertThat(cli.err)
        .contains(sentence.replace("\\n", "\n"))
        .contains("See: lupe")
        .contains("--help");
  }
}
