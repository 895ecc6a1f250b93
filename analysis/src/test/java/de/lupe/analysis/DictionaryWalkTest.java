package de.lupe.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DictionaryWalkTest {

  private final DictionaryWalk walk = new DictionaryWalk(GermanDictionary.instance());

  @ParameterizedTest
  @CsvSource({
    "lucke, 1", // Lücke
    "lucken, 4", // Lücken
    "tourismus, 4096",
    "lucke, 8192",
    "verboten, 16388", // Verboten
    "verkaufs, 2", // Verkaufs
    "schaden, 133", // Schaden, Schäden, schaden
    "strasse, 1", // Straße
    "ubung, 1", // Übung
    "krankenhaus, 1",
    "aktull, 256", // aktuell
    "zwischen, 2048",
    "hamburg, 16",
    "xqzt, 0",
    "luck, 0"
  })
  void tellsTheClassesOfAFoldedWord(String folded, int wanted) {
    assertThat(classes(folded) & wanted).isEqualTo(wanted);
    if (wanted == 0) {
      assertThat(classes(folded)).isZero();
    }
  }

  @Test
  void saysWhereWordsEndOnTheWay() {
    List<Integer> ends = new ArrayList<>();
    walk.start();
    String word = "krankenhaus";
    for (int i = 0; i < word.length() && walk.step(word.charAt(i)); i++) {
      if (walk.wordClasses() != 0) {
        ends.add(i + 1);
      }
    }
    assertThat(ends).contains(5, 7).last().isEqualTo(word.length());
  }

  private int classes(String folded) {
    walk.start();
    for (int i = 0; i < folded.length(); i++) {
      if (!walk.step(folded.charAt(i))) {
        return 0;
      }
    }
    return walk.wordClasses();
  }
}
