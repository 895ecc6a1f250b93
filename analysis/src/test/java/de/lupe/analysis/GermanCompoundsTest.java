package de.lupe.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GermanCompoundsTest {

  private final GermanCompounds compounds = new GermanCompounds();

  @ParameterizedTest
  @CsvSource({
    "Sicherheitslücken, Sicherheit lücken",
    "Straßenverkehr, Straßen verkehr",
    "Groesse, Groesse",
    "Luecken-Datenbank, Luecken Daten bank",
    "Passwort-Manager, Passwort Manager",
    "Übergangsfrist, Übergang frist",
    "Kaspersky, Kaspersky",
    "-, -",
  })
  void splitsWordsAsTheyAreWritten(String word, String parts) {
    assertThat(compounds.parts(word)).isEqualTo(List.of(parts.split(" ", -1)));
  }

  @ParameterizedTest
  @CsvSource({"Bu\u0308cherla\u0308den, Bu\u0308cher la\u0308den"})
  void marksStayWithTheirLetters(String word, String parts) {
    assertThat(compounds.parts(word)).isEqualTo(List.of(parts.split(" ", -1)));
  }
}
