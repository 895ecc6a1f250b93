package de.lupe.indexer.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import de.lupe.schema.PartialDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MentionedDatesTest {

  private static List<String> mentioned(String text, String published) {
    return new DateExtractor()
        .mentioned("", "Text. " + text, PartialDate.parse(published)).stream()
            .map(PartialDate::toString)
            .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ab dem 20. Juli 2024 wird Kaspersky abbauen.         | 2024-07-20
          am 20.07.2024                                        | 2024-07-20
          am 20. 7. 2024                                       | 2024-07-20
          seit dem 2.7.2024, 14 Uhr                            | 2024-07-02
          am 20.07.24 endet                                    | 2024-07-20
          am 1. Jänner 2024                                    | 2024-01-01
          am 3. Mär. 2024                                      | 2024-03-03
          am 3. MÄRZ 2024                                      | 2024-03-03
          im Juli 2024                                         | 2024-07
          zum Patchday Okt. 2023                               | 2023-10
          das Update vom 2024-07-20                            | 2024-07-20
          am 2024-07-20T14:32:00Z                              | 2024-07-20
          on July 20, 2024                                     | 2024-07-20
          on July 20th, 2024                                   | 2024-07-20
          on 20 July 2024                                      | 2024-07-20
          Ende 2023                                            | 2023
          im Jahr 2023                                         | 2023
          seit 2023                                            | 2023
          Ende des Jahres 2023 und Anfang 2024                 | 2023 2024
          vom 15. bis 20. Juli 2024                            | 2024-07-15 2024-07-20
          vom 15.–17.07.2024                                   | 2024-07-15 2024-07-17
          am 20. Juli 2024, am 1. Juli 2024 und am 20.07.2024  | 2024-07-01 2024-07-20
          am 20. Juli 2024.                                    | 2024-07-20
          Juli 2024: Meldung; 1. August 2024: Flicken          | 2024-07 2024-08-01
          der Mai-Patchday vom 14. Mai 2024                    | 2024-05-14
          """)
  void dates(String text, String expected) {
    assertThat(mentioned(text, "")).containsExactly(expected.split(" "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024",
        "Office 2024 und Windows Server 2022",
        "Das Jahr war gut.",
        "im Juli",
        "20. Juli",
        "am 30. Februar 2024",
        "am 20.13.2024",
        "Version 10.12.2019",
        "Version 1.2.24",
        "ab 10.2. verwundbar",
        "192.168.20.12",
        "IP 10.12.20.24",
        "CVE-2024-0716",
        "MS14-001",
        "KB2024-07-20",
        "https://example.org/2024-07-20-foo",
        "Ende 2023.4 und seit 2023-2",
        "seit 1850",
        "You may 2024 times",
        "im Jahr 20245",
        "20.07.20245",
        "2024-07-20-1",
        "am 3. Juliwochenende 2024",
        "Ende 2500 Geräte"
      })
  void noDates(String text) {
    assertThat(mentioned(text, "")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          tritt am 20. Juli in Kraft  | 2024-07-16 | 2024-07-20
          am 20. Dezember             | 2024-01-16 | 2023-12-20
          am 5. Januar                | 2024-12-16 | 2025-01-05
          am 5. Januar                | 2024       | 2024-01-05
          am 5.1. beginnt             | 2024-12-16 | 2025-01-05
          am 29. Februar              | 2023-07-16 | 2024-02-29
          """)
  void aDayWithoutYearIsTheNearest(String text, String published, String expected) {
    assertThat(mentioned(text, published)).containsExactly(expected);
  }

  @Test
  void theDatelineIsNotMentioned() {
    assertThat(
            new DateExtractor()
                .mentioned(
                    "Frist bis 1. August 2024",
                    "Berlin, 16. Juli 2024 – Am 20. Juli 2024 ist Schluss.",
                    Optional.empty()))
        .extracting(PartialDate::toString)
        .containsExactly("2024-07-20", "2024-08-01");
  }
}
