package de.lupe.searcher.query;

import static org.assertj.core.api.Assertions.assertThat;

import de.lupe.schema.ArticleField;
import de.lupe.searcher.query.QueryNode.Clauses;
import de.lupe.searcher.query.QueryNode.Dated;
import de.lupe.searcher.query.QueryNode.Everything;
import de.lupe.searcher.query.QueryNode.FieldValue;
import de.lupe.searcher.query.QueryNode.Fuzzy;
import de.lupe.searcher.query.QueryNode.InTitle;
import de.lupe.searcher.query.QueryNode.Phrase;
import de.lupe.searcher.query.QueryNode.Prefix;
import de.lupe.searcher.query.QueryNode.Word;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryParserTest {

  private static final QueryNode A = new Word("a");
  private static final QueryNode B = new Word("b");
  private static final QueryNode C = new Word("c");
  private static final QueryNode CISCO = new FieldValue(ArticleField.VENDOR, "Cisco");
  private static final QueryNode APPLE = new FieldValue(ArticleField.VENDOR, "Apple");

  @Test
  void wordsBesideEachOtherRank() {
    assertThat(node("a b c")).isEqualTo(should(A, B, C));
    assertThat(node("a (b OR c)")).isEqualTo(should(A, B, C));
    assertThat(node("((a))")).isEqualTo(A);
  }

  @Test
  void operatorsMakeWordsCompulsoryAndLeaveTheOthersToRank() {
    assertThat(node("a AND b")).isEqualTo(must(A, B));
    assertThat(node("a b AND c")).isEqualTo(new Clauses(List.of(B, C), List.of(A), List.of()));
    assertThat(node("+a b -c")).isEqualTo(new Clauses(List.of(A), List.of(B), List.of(C)));
    assertThat(node("a OR b AND c")).isEqualTo(should(A, must(B, C)));
    assertThat(node("a AND (b AND c)")).isEqualTo(must(A, B, C));
  }

  @Test
  void negativeClausesAloneLeaveEverythingElse() {
    QueryNode notA = new Clauses(List.of(new Everything()), List.of(), List.of(A));
    assertThat(node("-a")).isEqualTo(notA);
    assertThat(node("NICHT a")).isEqualTo(notA);
    assertThat(node("* NOT a")).isEqualTo(notA);
    assertThat(node("b OR NOT a")).isEqualTo(should(B, notA));
    assertThat(node("b NOT a")).isEqualTo(new Clauses(List.of(B), List.of(), List.of(A)));
    assertThat(node("NOT NOT a")).isEqualTo(A);
    assertThat(node("-(a b)"))
        .isEqualTo(new Clauses(List.of(new Everything()), List.of(), List.of(A, B)));
  }

  @Test
  void fieldsRestrictAndOneOfTheWordsMustStillMatch() {
    assertThat(node("vendor:Cisco a")).isEqualTo(must(A, CISCO));
    assertThat(node("a vendor:Cisco b")).isEqualTo(must(should(A, B), CISCO));
    assertThat(node("vendor:Cisco vendor:Apple")).isEqualTo(must(CISCO, APPLE));
    assertThat(node("a vendor:Cisco OR vendor:Apple")).isEqualTo(must(A, should(CISCO, APPLE)));
    assertThat(node("a (vendor:Cisco OR vendor:Apple)")).isEqualTo(must(A, should(CISCO, APPLE)));
  }

  @Test
  void fieldsRankOnlyWhereAnOperatorSaysSo() {
    assertThat(node("a OR vendor:Cisco")).isEqualTo(should(A, CISCO));
    assertThat(node("+vendor:Cisco a"))
        .isEqualTo(new Clauses(List.of(CISCO), List.of(A), List.of()));
    assertThat(node("vendor:Cisco AND a b"))
        .isEqualTo(new Clauses(List.of(CISCO, A), List.of(B), List.of()));
  }

  @Test
  void valuesInParenthesesAreAlternatives() {
    assertThat(node("vendor:(Cisco Apple)")).isEqualTo(should(CISCO, APPLE));
    assertThat(node("vendor:(Cisco AND Apple)")).isEqualTo(must(CISCO, APPLE));
    assertThat(node("vendor:(+Cisco Apple)")).isEqualTo(CISCO);
    assertThat(node("HERSTELLER:(Cisco OR titel:a)")).isEqualTo(should(CISCO, new InTitle(A)));
    assertThat(node("title:(a \"b c\" ransom*)"))
        .isEqualTo(new InTitle(should(A, new Phrase("b c"), new Prefix("ransom"))));
  }

  @ParameterizedTest
  @CsvSource({
    "2024,2024-01-01,2025-01-01",
    "2024-07,2024-07-01,2024-08-01",
    "2024-02-29,2024-02-29,2024-03-01",
    "16.07.2024,2024-07-16,2024-07-17",
    "6.7.2024,2024-07-06,2024-07-07",
    "07.2024,2024-07-01,2024-08-01",
    "2024-07-16T23:59+02:00,2024-07-16,2024-07-17",
    "2024-07..2024-09,2024-07-01,2024-10-01",
    "1.7.2024..15.7.2024,2024-07-01,2024-07-16",
    "2024..,2024-01-01,",
    "..2024-07,,2024-08-01",
    ">2024,2025-01-01,",
    ">=2024-07,2024-07-01,",
    "<2024-07,,2024-07-01",
    "<=2024-07,,2024-08-01",
    "[2024-01 TO 2024-06],2024-01-01,2024-07-01",
    "[* TO 2024],,2025-01-01",
    "2025..2024-07,2024-07-01,2026-01-01",
  })
  void datesSpanAllTheyName(String typed, LocalDate from, LocalDate until) {
    assertThat(node("date:" + typed))
        .isEqualTo(
            new Dated(
                ArticleField.PUBLISHED, Optional.ofNullable(from), Optional.ofNullable(until)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "*", "***", "*:*", "\u00AD"})
  void emptyTextAndStarAskForEverything(String typed) {
    assertThat(QueryParser.parse(typed)).isEqualTo(new ParsedQuery(new Everything(), List.of()));
  }

  @Test
  void textsStayAsTyped() {
    assertThat(node("KASPERSKI~")).isEqualTo(new Fuzzy("KASPERSKI", 2));
    assertThat(node("IOS")).isEqualTo(new Word("IOS"));
    assertThat(node("TITEL:Straße")).isEqualTo(new InTitle(new Word("Straße")));
  }

  @Test
  void atMostAThousandClausesAreSearched() {
    ParsedQuery parsed = QueryParser.parse("wort ".repeat(1_001));
    assertThat(((Clauses) parsed.node()).should()).hasSize(1_000);
    assertThat(parsed.warnings()).singleElement().asString().contains("only the first 1000");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a ",
        "(",
        ")",
        "a OR (",
        "-(",
        "\"",
        "„ ",
        "a AND ",
        "NOT ",
        "zz:",
        "CVE ",
        "CVE",
        "CVE 2024 ",
        "CVE - ",
        "cve:2024 ",
        "CVE 2024-1234 ",
        "ab:",
        "title:(",
        "foo:(",
        "x*",
        "a~",
        "a~(",
        "~(",
        "(a b)~(c d) ",
        "a~(b)~(c) ",
        "vendor:",
        "date:[",
        "*",
        "!",
        "((a) ",
        "vendor:x AND (b OR ",
        "\u0308\u0323",
        "a OR b AND foo:(x vendor:z ",
        "title:\"",
        "..",
        "\uD83D"
      })
  void longQueriesAreReadInTimeAndPrintedReadably(String unit) {
    String typed = unit.repeat(100_000 / unit.length() + 1);
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          QueryNode node = node(typed);
          ParsedQuery again = QueryParser.parse(QueryPrinter.print(node));
          assertThat(again.node().equals(node)).isTrue();
          assertThat(again.warnings()).isEmpty();
        });
  }

  private static QueryNode node(String typed) {
    return QueryParser.parse(typed).node();
  }

  private static QueryNode must(QueryNode... nodes) {
    return new Clauses(List.of(nodes), List.of(), List.of());
  }

  private static QueryNode should(QueryNode... nodes) {
    return new Clauses(List.of(), List.of(nodes), List.of());
  }
}
