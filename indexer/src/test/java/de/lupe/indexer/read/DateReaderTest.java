package de.lupe.indexer.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2024-07-16                         | 2024-07-16",
        "2024-07-16T14:32:00+02:00          | 2024-07-16T14:32+02:00",
        "2024-07-16T14:32:00.123Z           | 2024-07-16T14:32Z",
        "2024-07-16 14:32                   | 2024-07-16T14:32",
        "2024-07                            | 2024-07",
        "2024                               | 2024",
        "20240716                           | 2024-07-16",
        "2024/07/16                         | 2024-07-16",
        "16.07.2024                         | 2024-07-16",
        "1.7.2024                           | 2024-07-01",
        "16.07.24                           | 2024-07-16",
        "16.07.98                           | 1998-07-16",
        "16. 7. 2024                        | 2024-07-16",
        "16.07.2024 14:32                   | 2024-07-16T14:32",
        "16.07.2024, 14:32 Uhr              | 2024-07-16T14:32",
        "16.07.2024 - 9.05 Uhr              | 2024-07-16T09:05",
        "16. Juli 2024                      | 2024-07-16",
        "16. Juli 2024, 14:32 Uhr           | 2024-07-16T14:32",
        "16. Juli 2024 um 14 Uhr            | 2024-07-16T14:00",
        "16. Juli 2024 14:32 MESZ           | 2024-07-16T14:32+02:00",
        "Dienstag, 16. Juli 2024            | 2024-07-16",
        "Dienstag, den 16. Juli 2024        | 2024-07-16",
        "am 16. Juli 2024                   | 2024-07-16",
        "Di., 16. Jul. 2024                 | 2024-07-16",
        "3. März 2024                       | 2024-03-03",
        "3. Mrz 2024                        | 2024-03-03",
        "1. Jänner 2024                     | 2024-01-01",
        "Juli 2024                          | 2024-07",
        "Mai 2024                           | 2024-05",
        "07/2024                            | 2024-07",
        "July 16, 2024                      | 2024-07-16",
        "Jul 16, 2024, 2:32 pm              | 2024-07-16T14:32",
        "July 16th, 2024 at 12:05 AM        | 2024-07-16T00:05",
        "16 July 2024                       | 2024-07-16",
        "16-Dec-2024                        | 2024-12-16",
        "October 2024                       | 2024-10",
        "Tue, 16 Jul 2024 14:32:00 GMT      | 2024-07-16T14:32Z",
        "Tue, 16 Jul 2024 14:32:00 +0200    | 2024-07-16T14:32+02:00",
      })
  void readsDates(String text, String iso) {
    assertThat(DateReader.read(text).map(Object::toString)).hasValue(iso);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "gestern",
        "2024-02-30",
        "2024-13-01",
        "2024-07-16T25:00",
        "31.06.2024",
        "16.07.2024 und 17.07.2024",
        "Die Lücke wurde am 16. Juli 2024 bekannt.",
        "16. Brumaire 2024",
        "5.10",
        "Windows 2024",
        "129.0.6668",
        "1721131200",
        "16. Juli 2024 14:32 XYZ",
      })
  void refusesWhatIsNoDate(String text) {
    assertThat(DateReader.read(text)).isEmpty();
  }
}
