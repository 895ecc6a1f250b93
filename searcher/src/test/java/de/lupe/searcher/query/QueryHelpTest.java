package de.lupe.searcher.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What the user's page says about queries is what happens: its table is the test.
class QueryHelpTest {

  private static final Path PAGE = Path.of("..", "help", "query.md");

  private final Locale before = Locale.getDefault();

  private record Row(String typed, String understoodAs) {}

  @AfterEach
  void restoreLocale() {
    Locale.setDefault(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"de", "en", "tr"})
  void everyRowIsUnderstoodAsThePageSays(String language) throws IOException {
    Locale.setDefault(Locale.forLanguageTag(language));
    List<Row> rows = rows();
    assertThat(rows).hasSizeGreaterThanOrEqualTo(30);
    for (Row row : rows) {
      ParsedQuery parsed = QueryParser.parse(row.typed());
      assertThat(QueryPrinter.print(parsed.node())).as(row.typed()).isEqualTo(row.understoodAs());
      assertThat(parsed.warnings()).as(row.typed()).hasSize(row.typed().startsWith("foo:") ? 1 : 0);
    }
  }

  @Test
  void everyFieldIsOnThePage() throws IOException {
    String page = Files.readString(PAGE);
    for (QueryField field : QueryField.values()) {
      assertThat(page).contains('`' + field.label() + ":`");
    }
  }

  private static List<Row> rows() throws IOException {
    return Files.readAllLines(PAGE).stream()
        .filter(line -> line.startsWith("| `"))
        .map(line -> Arrays.asList(line.split("(?<!\\\\)\\|", -1)))
        .map(cells -> new Row(code(cells.get(1)), code(cells.get(3))))
        .toList();
  }

  /// What stands between the cell's backticks.
  private static String code(String cell) {
    String code = cell.strip().replace("\\|", "|");
    assertThat(code).startsWith("`").endsWith("`");
    return code.substring(1, code.length() - 1);
  }
}
