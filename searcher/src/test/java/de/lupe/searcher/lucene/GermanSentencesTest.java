package de.lupe.searcher.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GermanSentencesTest {

  @ParameterizedTest
  @CsvSource({
    "'Ein Satz. Noch einer.', 2",
    "'Das Verbot gilt ab dem 20. Juli 2024. Danach endet der Verkauf.', 2",
    "'Betroffen sind z. B. Server. Sie laufen weiter.', 2",
    "'Dr. Muster warnt bzw. mahnt. Wovor? Vor Lücken!', 3",
    "'Die Version 129.0.6668.58 hilft. Fertig', 2",
    "'', 0",
    "'ohne Punkt', 1",
  })
  void counts(String text, int sentences) {
    assertThat(sentences(text)).hasSize(sentences);
    assertThat(String.join("", sentences(text))).isEqualTo(text);
  }

  @Test
  void aParagraphEndsASentence() {
    assertThat(sentences("Überschrift\n\nDer Text beginnt"))
        .containsExactly("Überschrift\n\n", "Der Text beginnt");
  }

  @Test
  void bordersAreFoundFromAnyPlace() {
    GermanSentences iterator = new GermanSentences();
    iterator.setText("Eins. Zwei. Drei.");
    assertThat(iterator.following(0)).isEqualTo(6);
    assertThat(iterator.following(6)).isEqualTo(12);
    assertThat(iterator.preceding(12)).isEqualTo(6);
    assertThat(iterator.preceding(13)).isEqualTo(12);
    assertThat(iterator.isBoundary(12)).isTrue();
    assertThat(iterator.isBoundary(13)).isFalse();
    assertThat(iterator.last()).isEqualTo(17);
    assertThat(iterator.following(17)).isEqualTo(BreakIterator.DONE);
  }

  private static List<String> sentences(String text) {
    GermanSentences iterator = new GermanSentences();
    iterator.setText(text);
    List<String> sentences = new ArrayList<>();
    int start = iterator.first();
    for (int end = iterator.next(); end != BreakIterator.DONE; end = iterator.next()) {
      sentences.add(text.substring(start, end));
      start = end;
    }
    return sentences;
  }
}
