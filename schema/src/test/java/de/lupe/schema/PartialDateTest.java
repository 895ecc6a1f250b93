package de.lupe.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

  private static PartialDate date(String text) {
    return PartialDate.parse(text).orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "2024, 2024, year",
    "0001, 0001, year",
    "2024-07, 2024-07, month",
    "2024-02-29, 2024-02-29, day",
    "' 2024-07-16 ', 2024-07-16, day",
    "2024-07-16T14:32, 2024-07-16T14:32, minute",
    "2024-07-16 14:32, 2024-07-16T14:32, minute",
    "2024-07-16T14:32:59.123, 2024-07-16T14:32, minute",
    "2024-07-16T14:32+02:00, 2024-07-16T14:32+02:00, minute",
    "2024-07-16T14:32:10 +0200, 2024-07-16T14:32+02:00, minute",
    "2024-07-16T14:32+02, 2024-07-16T14:32+02:00, minute",
    "2024-07-16T14:32Z, 2024-07-16T14:32Z, minute",
    "2024-07-16T00:00-11:30, 2024-07-16T00:00-11:30, minute",
  })
  void readsIsoDatesAsPreciseAsTheyAre(String text, String printed, String precision) {
    assertThat(date(text)).hasToString(printed);
    assertThat(date(text).precision()).hasToString(precision);
    assertThat(date(printed)).isEqualTo(date(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "gestern",
        "24",
        "0000",
        "02024",
        "2024-7",
        "2024-13",
        "2024-00",
        "2024-02-30",
        "2023-02-29",
        "2024-04-31",
        "2024-07-16T24:00",
        "2024-07-16T14:60",
        "2024-07-16T14",
        "2024-07-16T14:32+19:00",
        "2024-07-16T14:32 MESZ",
        "16.07.2024",
        "2024-07-16x",
        "٢٠٢٤",
      })
  void isEmptyForWhatIsNoDate(String text) {
    assertThat(PartialDate.parse(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2024, 2024-01-01T00:00, 2025-01-01T00:00",
    "2024-02, 2024-02-01T00:00, 2024-03-01T00:00",
    "2023-12, 2023-12-01T00:00, 2024-01-01T00:00",
    "2024-02-29, 2024-02-29T00:00, 2024-03-01T00:00",
    "2024-12-31T23:59Z, 2024-12-31T23:59, 2025-01-01T00:00",
    "9999, 9999-01-01T00:00, +10000-01-01T00:00",
  })
  void standsForASpan(String text, LocalDateTime start, LocalDateTime end) {
    assertThat(date(text).start()).isEqualTo(start);
    assertThat(date(text).end()).isEqualTo(end);
  }

  @Test
  void comesInOrderTheCoarserBeforeTheFiner() {
    List<String> order =
        List.of("2023-12-31", "2024", "2024-01", "2024-01-01", "2024-01-01T00:00", "2024-01-02");
    assertThat(Stream.of(3, 5, 0, 4, 2, 1).map(order::get).map(PartialDateTest::date).sorted())
        .extracting(PartialDate::toString)
        .containsExactlyElementsOf(order);
  }

  @Test
  void isMadeFromDaysAndMinutes() {
    assertThat(PartialDate.ofDay(LocalDate.of(2024, 7, 16))).isEqualTo(date("2024-07-16"));
    assertThat(PartialDate.ofMinute(OffsetDateTime.parse("2024-07-16T14:32:59+02:00")))
        .isEqualTo(date("2024-07-16T14:32+02:00"));
  }

  @Test
  void forgetsWhatItsPrecisionDoesNotKnow() {
    LocalDateTime moment = LocalDateTime.parse("2024-07-16T14:32:59");
    assertThat(new PartialDate(moment, DatePrecision.MONTH, Optional.of(ZoneOffset.ofHours(2))))
        .isEqualTo(date("2024-07"));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new PartialDate(moment.withYear(10_000), DatePrecision.DAY, Optional.empty()))
        .withMessage("the year must be 1 to 9999 (got 10000)");
  }
}
