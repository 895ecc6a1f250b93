package de.lupe.searcher.query;

import static org.assertj.core.api.Assertions.assertThat;

import de.lupe.analysis.SecurityThesaurus;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SynonymExpanderTest {

  private static final SecurityThesaurus THESAURUS = thesaurus();

  private static final SecurityThesaurus STANDARD = SecurityThesaurus.standard();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "RaaS| RaaS~(\"Ransomware as a Service\")",
        "raas| raas~(\"Ransomware as a Service\")",
        "Garten| Garten",
        "zwei gelbe Enten Teich| zwei (gelbe Enten)~(\"Quietsch Ente\" Badetier) Teich",
        "Gelbe-Ente| Gelbe-Ente~(\"Quietsch Ente\" Badetier)",
        "QUIETSCH-ENTE| QUIETSCH-ENTE~(\"gelbe Ente\" Badetier)",
        "+raas Teich| +raas~(\"Ransomware as a Service\") Teich",
        "raas AND Teich| raas~(\"Ransomware as a Service\") AND Teich",
        "raas OR vendor:x| raas~(\"Ransomware as a Service\") OR vendor:x",
        "gelbe Enten vendor:x| (gelbe Enten)~(\"Quietsch Ente\" Badetier) AND vendor:x",
        "\"raas\" raas* raas~| \"raas\" raas* raas~1",
        "title:(raas Teich)| title:(raas Teich)",
        "-raas| NOT raas",
        "Teich -raas| Teich AND NOT raas",
        "Teich NOT (gelbe Enten)| Teich AND NOT gelbe AND NOT Enten",
        "vendor:raas| vendor:raas",
        "raas~(x)| raas~(x)",
        "Teich raas~(x) raas| Teich raas~(x) raas~(\"Ransomware as a Service\")",
        "Schnorchel| Schnorchel~(\"a~(b) c\")",
      })
  void understands(String typed, String understoodAs) {
    assertThat(printed(typed)).isEqualTo(understoodAs);
    assertSurvives(typed);
  }

  @Test
  void whateverIsTypedIsPrintedReadablyAndExpandedOnce() {
    QueryTrees trees = new QueryTrees(new Random(20_240_716));
    for (int round = 0; round < 3_000; round++) {
      assertSurvives(trees.text(5 + round % 30) + " Lücke raas gelbe Enten");
    }
  }

  @Test
  void longQueriesStayReadable() {
    String typed = "Schwachstelle Ransomware ".repeat(400);
    ParsedQuery expanded = SynonymExpander.expand(QueryParser.parse(typed), STANDARD);
    ParsedQuery again = QueryParser.parse(QueryPrinter.print(expanded.node()));
    assertThat(again.warnings()).isEmpty();
    assertThat(again.node().equals(expanded.node())).isTrue();
    String deep = "(a AND (b OR ".repeat(40) + "Ransomware";
    ParsedQuery nested = SynonymExpander.expand(QueryParser.parse(deep), STANDARD);
    assertThat(QueryParser.parse(QueryPrinter.print(nested.node())).node())
        .isEqualTo(nested.node());
  }

  @Test
  void withoutSynonymsItIsWhatWasTyped() {
    for (String typed : List.of("raas", "Teich gelbe Enten -x", "title:(a~(b) c)", "+raas b")) {
      ParsedQuery parsed = QueryParser.parse(typed);
      assertThat(SynonymExpander.withoutSynonyms(expanded(typed).node()))
          .isEqualTo(SynonymExpander.withoutSynonyms(parsed.node()));
    }
    assertThat(
            QueryPrinter.print(
                SynonymExpander.withoutSynonyms(QueryParser.parse("a (b c)~(d) e").node())))
        .isEqualTo("a b c e");
  }

  /// The printed query is read as the same tree, without a warning, and gets no more synonyms.
  private static void assertSurvives(String typed) {
    QueryNode expanded = expanded(typed).node();
    String printed = QueryPrinter.print(expanded);
    ParsedQuery again = QueryParser.parse(printed);
    assertThat(again.node()).as("%s%nprinted: %s", typed, printed).isEqualTo(expanded);
    assertThat(again.warnings()).as("%s%nprinted: %s", typed, printed).isEmpty();
    assertThat(SynonymExpander.expand(again, THESAURUS).node()).as(typed).isEqualTo(expanded);
  }

  private static String printed(String typed) {
    return QueryPrinter.print(expanded(typed).node());
  }

  private static ParsedQuery expanded(String typed) {
    return SynonymExpander.expand(QueryParser.parse(typed), THESAURUS);
  }

  private static SecurityThesaurus thesaurus() {
    String own = "gelbe Ente, Quietsch Ente, Badetier\nSchnorchel, a~(b) c\n";
    try {
      return SecurityThesaurus.standard()
          .with("test", new ByteArrayInputStream(own.getBytes(StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
