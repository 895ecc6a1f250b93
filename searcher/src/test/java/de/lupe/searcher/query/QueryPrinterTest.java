package de.lupe.searcher.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is printed is read as the same tree, without a warning, under any locale.
class QueryPrinterTest {

  private static final long SEED = 20_240_716;

  private final Locale before = Locale.getDefault();

  @AfterEach
  void restoreLocale() {
    Locale.setDefault(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"de", "en", "tr"})
  void randomTreesSurvivePrintingAndParsing(String language) {
    QueryTrees trees = trees(language);
    for (int round = 0; round < 3_000; round++) {
      QueryNode tree = trees.tree(round % 4);
      assertSurvives(tree, tree.toString());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"de", "en", "tr"})
  void whateverIsTypedSurvivesPrintingAndParsing(String language) {
    QueryTrees trees = trees(language);
    for (int round = 0; round < 20_000; round++) {
      String typed = trees.text(5 + round % 30);
      assertSurvives(QueryParser.parse(typed).node(), typed);
    }
  }

  private static void assertSurvives(QueryNode node, String origin) {
    String printed = QueryPrinter.print(node);
    ParsedQuery again = QueryParser.parse(printed);
    assertThat(again.node()).as("%s%nprinted: %s", origin, printed).isEqualTo(node);
    assertThat(again.warnings()).as("%s%nprinted: %s", origin, printed).isEmpty();
  }

  private static QueryTrees trees(String language) {
    Locale.setDefault(Locale.forLanguageTag(language));
    System.out.println("QueryPrinterTest: seed " + SEED + ", locale " + language);
    return new QueryTrees(new Random(SEED));
  }
}
