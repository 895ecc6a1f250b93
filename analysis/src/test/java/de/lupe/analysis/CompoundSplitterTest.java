package de.lupe.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompoundSplitterTest {

  private final CompoundSplitter splitter = new CompoundSplitter();

  // Folded lower case, as the filter hands it over.
  @ParameterizedTest
  @CsvSource({
    "sporthalle, sport halle",
    "wandhalterung, wand halterung",
    "sicherheitslucken, sicherheit lucken",
    "erpressungstrojaner, erpressung trojaner",
    "taschenhersteller, taschen hersteller",
    "kaspersky, kaspersky",
    "insgesamt, insgesamt",
    "wurzburg, wurzburg",
    "cve2024, cve2024",
  })
  void splits(String word, String parts) {
    assertThat(splitter.parts(word)).isEqualTo(List.of(parts.split(" ")));
  }

  @Test
  void partsLieInTheWordInOrderWhateverItIs() {
    long seed = 20_240_716L;
    Random random = new Random(seed);
    String letters = "aeinrstdhulcgmobwfkzpvjyxq";
    for (int round = 0; round < 20_000; round++) {
      StringBuilder word = new StringBuilder();
      int length = random.nextInt(140);
      for (int i = 0; i < length; i++) {
        word.append(letters.charAt(random.nextInt(letters.length())));
      }
      char[] chars = word.toString().toCharArray();
      int parts = splitter.split(chars, chars.length);
      int end = 0;
      for (int part = 0; part < parts; part++) {
        assertThat(splitter.start(part)).as("seed %d, %s", seed, word).isGreaterThanOrEqualTo(end);
        end = splitter.end(part);
        assertThat(end).as("seed %d, %s", seed, word).isBetween(splitter.start(part), chars.length);
      }
      assertThat(end).as("seed %d, %s", seed, word).isEqualTo(chars.length);
    }
  }
}
