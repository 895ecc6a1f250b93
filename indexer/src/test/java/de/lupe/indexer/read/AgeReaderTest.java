package de.lupe.indexer.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZonedDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgeReaderTest {

  private static final ZonedDateTime RETRIEVED =
      ZonedDateTime.parse("2024-09-16T03:00:00+02:00[Europe/Berlin]");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2 Stunden ago          | 2024-09-16",
        "4 Stunden ago          | 2024-09-15",
        "1 Tag ago              | 2024-09-15",
        "3 Tage ago             | 2024-09-13",
        "vor 3 Tagen            | 2024-09-13",
        "vor einer Stunde       | 2024-09-16",
        "vor 5 Minuten          | 2024-09-16",
        "vor 30 Sekunden        | 2024-09-16",
        "vor wenigen Minuten    | 2024-09-16",
        "vor etwa zwei Wochen   | 2024-09-02",
        "2 Wochen ago           | 2024-09-02",
        "3 days ago             | 2024-09-13",
        "an hour ago            | 2024-09-16",
        "a week ago             | 2024-09-09",
        "4 Std.                 | 2024-09-15",
        "5h                     | 2024-09-15",
        "gestern                | 2024-09-15",
        "Gestern, 14:32 Uhr     | 2024-09-15",
        "vorgestern             | 2024-09-14",
        "heute                  | 2024-09-16",
        "yesterday              | 2024-09-15",
        "vor 2 Monaten          | 2024-07",
        "1 Monat ago            | 2024-08",
        "vor einem Jahr         | 2023",
        "2 years ago            | 2022",
      })
  void countsBack(String age, String date) {
    assertThat(AgeReader.read(age, RETRIEVED).map(Object::toString)).hasValue(date);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Chrome 129",
        "vor Gericht",
        "3 Lücken ago",
        "33 Sicherheitslücken",
        "Vor 3 Tagen wurde die Lücke bekannt",
        "9999 Jahre ago",
        "viele Tage",
      })
  void refusesWhatIsNoAge(String line) {
    assertThat(AgeReader.read(line, RETRIEVED)).isEmpty();
  }
}
