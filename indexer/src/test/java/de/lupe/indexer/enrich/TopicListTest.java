package de.lupe.indexer.enrich;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
            words: Ransomware, "Daten verschlüsselt"
            words: lösegeld*
            not: Film
            yes: Es geht um Lösegeld: viel davon.

            [Leck]
            words: Datenleck
            no: Das Dach hat ein Leck.
            """);
    assertThat(list.definitions()).hasSize(2);
    TopicList.Definition ransomware = list.definitions().getFirst();
    assertThat(ransomware.name()).isEqualTo("Ransomware");
    assertThat(ransomware.words())
        .containsExactly("Ransomware", "\"Daten verschlüsselt\"", "lösegeld*");
    assertThat(ransomware.not()).containsExactly("Film");
    assertThat(ransomware.yes()).containsExactly("Es geht um Lösegeld: viel davon.");
    assertThat(list.definitions().getLast().no()).containsExactly("Das Dach hat ein Leck.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          words: a                | test, line 1: a [Topic] must come before "words: a"
          [A]~words: a~[A]        | test, line 3: [A] stands already on line 1
          [A~words: a             | test, line 1: a topic must be written as [Topic] (got "[A")
          []~words: a             | test, line 1: a topic must be written as [Topic] (got "[]")
          [A]~yes: a              | test, line 2: [A] must have words
          [A]~words:              | test, line 2: something must stand behind "words:"
          [A]~word: a             | test, line 2: a line must begin with [Topic], words:, not:, yes: or no: (got "word: a")
          [A]~words: a, a         | test, line 2: a stands twice in [A]
          [A]~words: a, , b       | test, line 2: an entry must be a word, "words in a row" or beginning* (got "")
          [A]~words: "a b         | test, line 2: an entry must be a word, "words in a row" or beginning* (got ""a b")
          [A]~words: a*b          | test, line 2: an entry must be a word, "words in a row" or beginning* (got "a*b")
          """)
  void errorsSayLineAndReason(String text, String message) {
    assertThatThrownBy(() -> TopicList.parse("test", text.replace('~', '\n')))
        .isInstanceOf(WordListException.class)
        .hasMessage(message);
  }
}
