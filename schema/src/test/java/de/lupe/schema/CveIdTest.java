package de.lupe.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CveIdTest {

  @ParameterizedTest
  @CsvSource({
    "CVE-2024-1234, CVE-2024-1234",
    "cve-2024-0001, CVE-2024-0001",
    "' Cve-1999-123456 ', CVE-1999-123456",
    "CVE-2999-1234567890123456789, CVE-2999-1234567890123456789",
  })
  void readsThePlainSpelling(String text, String printed) {
    assertThat(CveId.parse(text)).map(CveId::toString).contains(printed);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2024-1234",
        "CVE-2024-123",
        "CVE-1998-1234",
        "CVE-3000-1234",
        "CVE-24-1234",
        "CVE 2024 1234",
        "CVE-2024-12345678901234567890",
        "CVE-2024-1234.",
        "CVE-٢٠٢٤-١٢٣٤",
      })
  void isEmptyForWhatIsNone(String text) {
    assertThat(CveId.parse(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CVE-2023-23397",
        "cve 2023-23397",
        "CVE 2023 23397",
        "2023-23397",
        "CVE\u00A02023\u201123397",
        "CVE–2023–23397",
        "CVE\u22122023\u221223397",
        "CVE_2023_23397",
        "CVE2023-23397",
        "CVE: 2023-23397",
        "CVE-ID: 2023-23397",
        "CVE ID 2023 - 23397",
      })
  void readsWhatPeopleType(String text) {
    assertThat(CveId.parseTyped(text)).map(CveId::toString).contains("CVE-2023-23397");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "CVE",
        "CVE 2023",
        "CVE 2023 2024",
        "CVE 2023 123",
        "CVE 202323397",
        "CVE 1998-1234",
        "CVE-2023-23397 x",
        "2023.23397",
        "CVE    2023-23397",
      })
  void isEmptyForWhatNobodyMeansAsOne(String text) {
    assertThat(CveId.parseTyped(text)).isEmpty();
  }

  @Test
  void comesInOrderOfYearAndNumber() {
    assertThat(
            Stream.of("CVE-2024-10000", "CVE-2024-9999", "CVE-2023-20000", "CVE-2024-0001")
                .map(id -> CveId.parse(id).orElseThrow())
                .sorted())
        .extracting(CveId::toString)
        .containsExactly("CVE-2023-20000", "CVE-2024-0001", "CVE-2024-9999", "CVE-2024-10000");
  }

  @Test
  void refusesYearsAndNumbersThatNoneHas() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new CveId(1998, "1234"))
        .withMessage("a CVE id's year must be 1999 to 2999 (got 1998)");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new CveId(2024, "12a4"))
        .withMessage("a CVE id's number must have 4 to 19 digits (got \"12a4\")");
  }
}
