package de.lupe.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Words as the chain hands them over: lower case, umlauts and ß folded.
class GermanStemmerTest {

  private final GermanStemmer stemmer = new GermanStemmer();

  @ParameterizedTest
  @CsvSource({
    // Endings of nouns, plurals with an umlaut and foreign ones
    "lucke, lucken",
    "schaden, schadens",
    "angriff, angriffen",
    "passwort, passworter",
    "netzwerk, netzwerke",
    "index, indizes",
    "virus, viren",
    "ergebnis, ergebnisse",
    // Strong verbs
    "stehlen, stiehlt",
    "stehlen, gestohlen",
    "stehlen, gestohlene",
    "bestehlen, bestahlen",
    "angreifen, angegriffen",
    "schliessen, geschlossen",
    // Weak verbs, participles as adjectives
    "verschlusseln, verschlusselt",
    "verschlusseln, verschlusselten",
    "verschlusseln, verschlusseltes",
    // Adjectives, compared
    "schnell, schnellste",
    "gut, besser",
    "sicher, sichererem",
    // Verbs with a prefix that the dictionary may lack, with ge and zu inside
    "weggemacht, wegzumachen",
    "abgegriffen, abgreifen",
    "herausgepatzt, herauszupatzen",
    // Forms that the dictionary lacks, of words that it has
    "angreifbar, angreifbarstem",
    "undicht, undichteste",
    // By rule alone
    "ransomware, ransomwares",
    "exploit, exploits",
  })
  void formsOfAWordMeet(String one, String other) {
    assertThat(stem(one)).isEqualTo(stem(other));
  }

  @ParameterizedTest
  @CsvSource({
    "verschlusselung, verschlusseln", // -ung
    "warnungen, warnt",
    "verfugbarkeit, verfugbar", // -keit
    "anwenderinnen, anwender", // -in
    "entwickler, entwickeln", // -er
    "manipulation, manipuliert", // -ation
    "ausnutzbar, ausnutzen", // -bar
    "gefahrlich, gefahr", // -lich
    "giftig, gift", // -ig
    "nebelig, neblig",
    "entwicklung, entwickeln", // -ung, with an e lost
    "angriff, angreifen", // the verb's past tense
    "zugriffe, zugreifen",
    "anstieg, angestiegen",
    "betrieb, betreiben",
  })
  void derivedWordsMeetTheirOrigin(String one, String other) {
    assertThat(stem(one)).isEqualTo(stem(other));
  }

  @ParameterizedTest
  @CsvSource({
    "wanze, wand",
    "daten, datum",
    "betrug, betragen",
    "zeitung, zeit",
    "sicherheit, sicher",
    "stahl, stehlen",
    "strich, streichen",
    "sichtet, sich",
    "meint, mein",
    "laune, laut",
    "gefahr, fahren",
    "virus, virustotal",
    "kasse, kaspersky",
  })
  void whatDiffersStaysApart(String one, String other) {
    assertThat(stem(one)).isNotEqualTo(stem(other));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a", "ab", "en", "bar", "ung", "keit", "ig", "lich", "zu", "geen"})
  void theShortestWordsHaveAStem(String word) {
    assertThat(stem(word).length()).isLessThanOrEqualTo(word.length() + 2);
  }

  @Test
  void everyWordHasTheSameStemAgainWhateverItIs() {
    long seed = 20_240_716L;
    Random random = new Random(seed);
    String letters = "aeinrstdhulcgmobwfkzpvjyxqéøж";
    String[] ends = {"ungen", "keit", "st", "lich", "zu", "ver", "ss", ""};
    for (int round = 0; round < 20_000; round++) {
      StringBuilder word = new StringBuilder(ends[random.nextInt(ends.length)]);
      int length = random.nextInt(round % 100 == 0 ? 300 : 12);
      for (int i = 0; i < length; i++) {
        word.append(letters.charAt(random.nextInt(letters.length())));
      }
      word.append(ends[random.nextInt(ends.length)]);
      String once = stem(word.toString());
      assertThat(once.isEmpty()).as("seed %d, %s", seed, word).isEqualTo(word.isEmpty());
      assertThat(stem(word.toString())).as("seed %d, %s", seed, word).isEqualTo(once);
      assertThat(new String(word)).as("seed %d", seed).isEqualTo(word.toString());
    }
  }

  @Test
  void aWordOfManyLettersIsStemmedByRule() {
    assertThat(stem("sicherheit".repeat(1_000) + "en")).hasSizeBetween(9_990, 10_000);
  }

  private String stem(String word) {
    char[] chars = Arrays.copyOf(word.toCharArray(), GermanStemmer.maxLength(word.length()));
    return String.valueOf(chars, 0, stemmer.stem(chars, word.length()));
  }
}
