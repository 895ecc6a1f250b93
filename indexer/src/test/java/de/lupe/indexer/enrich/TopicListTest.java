package de.lupe.indexer.enrich;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TopicListTest {

  @Test
  void topicsWithTheirLines() {
    TopicList list =
        TopicList.parse(
            "test",
            """
            # Kommentar
            [Ransomware]
            query: Ransomware, "Daten verschlüsselt"
            query: lösegeld*
            not: Film
            yes: Es geht um Lösegeld: viel davon.

            [Leck]
            query: Datenleck
            no: Das Dach hat ein Leck.
            """);
    assertThat(list.definitions()).hasSize(2);
    TopicList.Definition ransomware = list.definitions().getFirst();
    assertThat(ransomware.name()).isEqualTo("Ransomware");
    assertThat(entries(ransomware.query()))
        .containsExactly("Ransomware", "\"Daten verschlüsselt\"", "lösegeld*");
    assertThat(ransomware.not().map(TopicListTest::entries)).contains(List.of("Film"));
    assertThat(ransomware.yes())
        .containsExactly(new TopicList.Example("Es geht um Lösegeld: viel davon.", 6));
    assertThat(list.definitions().getLast().no())
        .containsExactly(new TopicList.Example("Das Dach hat ein Leck.", 10));
  }

  private static List<String> entries(TopicQuery query) {
    List<String> entries = new ArrayList<>();
    query.entries(entries::add);
    return entries;
  }

  @Test
  void aTopicOfAnotherListReplacesTheOneOfItsName() {
    TopicList list =
        TopicList.parse("a", "[A]\nquery: eins\n[B]\nquery: zwei")
            .with(TopicList.parse("b", "[C]\nquery: drei\n[A]\nquery: vier"));
    assertThat(list.definitions())
        .extracting(topic -> topic.name() + entries(topic.query()))
        .containsExactly("A[vier]", "B[zwei]", "C[drei]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          query: a                | test, line 1: a [Topic] must come before "query: a"
          [A]~query: a~[A]        | test, line 3: [A] stands already on line 1
          [A~query: a             | test, line 1: a topic must be written as [Topic] (got "[A")
          []~query: a             | test, line 1: a topic must be written as [Topic] (got "[]")
          [A]~yes: a              | test, line 2: [A] must have a query:
          [A]~query:              | test, line 2: something must stand behind "query:"
          [A]~word: a             | test, line 2: a line must begin with [Topic], query:, not:, yes: or no: (got "word: a")
          [A]~query: a, a         | test, line 2: a stands twice in [A]
          [A]~query: a, , b       | test, line 2: an entry must be a word, "words in a row" or beginning* (got ",")
          [A]~query: "a b         | test, line 2: an entry must be a word, "words in a row" or beginning* (got ""a b")
          [A]~query: a*b          | test, line 2: an entry must be a word, "words in a row" or beginning* (got "a*b")
          [A]~query: a b          | test, line 2: AND, OR, NOT, NEAR or a comma must stand before "b"
          [A]~query: a AND        | test, line 2: an entry must be a word, "words in a row" or beginning* (got "")
          [A]~query: a OR AND b   | test, line 2: an entry must be a word, "words in a row" or beginning* (got "AND")
          [A]~query: (a, b        | test, line 2: a "(" must be closed
          [A]~query: a) b         | test, line 2: AND, OR, NOT, NEAR or a comma must stand before ")"
          """)
  void errorsSayLineAndReason(String text, String message) {
    assertThatThrownBy(() -> TopicList.parse("test", text.replace('~', '\n')))
        .isInstanceOf(WordListException.class)
        .hasMessage(message);
  }
}
