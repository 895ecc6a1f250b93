package de.lupe.indexer.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import de.lupe.schema.CveId;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CveExtractorTest {

  private static final int SMALL = 1 << 16;
  private static final int FACTOR = 16;
  // Sixteen times the text; in quadratic time it would take 256 times as long.
  private static final int MOST = 5 * FACTOR;
  // Below this, the clock and the compiler count for more than the text.
  private static final long LEAST_NANOS = 2_000_000;

  private static List<String> found(String text) {
    return new CveExtractor().extract(text).stream().map(CveId::toString).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Die Lücke CVE-2024-1234 ist geschlossen.",
        "cve-2024-1234",
        "Cve-2024-1234",
        "CVE 2024-1234",
        "CVE-2024 1234",
        "CVE_2024_1234",
        "CVE2024-1234",
        "CVE\u20112024\u20111234",
        "CVE–2024–1234",
        "CVE—2024—1234",
        "CVE\u20122024\u20121234",
        "CVE\u22122024\u22121234",
        "CVE\u00AD-2024-\u00AD1234",
        "CVE\u00AD2024\u00AD1234",
        "CVE-2024-12\u00AD34",
        "\u00A0CVE-2024-1234\u00A0",
        "CVE\u00A02024-1234",
        "CVE-2024-\n1234",
        "CVE-\r\n2024-1234",
        "CVE-ID 2024-1234",
        "CVE-ID: CVE-2024-1234",
        "CVE: 2024-1234",
        "CVE-Nummer 2024-1234",
        "(CVE-2024-1234)",
        "„CVE-2024-1234“",
        "[CVE-2024-1234]",
        "poc_CVE-2024-1234_final.zip",
        "https://nvd.nist.gov/vuln/detail/CVE-2024-1234",
        "CVE-2024-1234-Exploit",
        "CVE-2024-1234: Kritisch",
        "CVE-2024-1234, CVE-2024-1234"
      })
  void oneIdInManySpellings(String text) {
    assertThat(found(text)).containsExactly("CVE-2024-1234");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          (CVE-2024-1234/-1235)                     | CVE-2024-1234 CVE-2024-1235
          CVE-2024-1234/1235                        | CVE-2024-1234 CVE-2024-1235
          CVE-2024-1234, -1235 und -1236            | CVE-2024-1234 CVE-2024-1235 CVE-2024-1236
          CVE-2024-1234,-1235, und -1236            | CVE-2024-1234 CVE-2024-1235 CVE-2024-1236
          CVE-IDs 2024-1235, 2024-1234              | CVE-2024-1234 CVE-2024-1235
          CVE-2024-1234 sowie 2023-99999            | CVE-2023-99999 CVE-2024-1234
          CVE-2024-1234 bis 1236                    | CVE-2024-1234 CVE-2024-1236
          CVE-2024-1234 bis CVE-2024-1236           | CVE-2024-1234 CVE-2024-1236
          CVE-2024-30000 und CVE-2024-4000          | CVE-2024-4000 CVE-2024-30000
          CVE-2021-44228 und CVE-1999-0001          | CVE-1999-0001 CVE-2021-44228
          CVE-2024-1234567 CVE-2024-12345678        | CVE-2024-1234567 CVE-2024-12345678
          Früher CAN-2003-0961, heute CVE-2003-0961 | CVE-2003-0961
          CVE-2024-1234 und 2000 weitere Lücken     | CVE-2024-1234
          CVE-2024-1234 / 2024                      | CVE-2024-1234
          CVE-2024-1234, 2024-07-16                 | CVE-2024-1234
          CVE-2024-1234, 5000 Geräte                | CVE-2024-1234
          Die Lücke CVE 2024 12345                  | CVE-2024-12345
          """)
  void lists(String text, String expected) {
    assertThat(found(text)).containsExactly(expected.split(" "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "CVE",
        "XCVE-2024-1234",
        "CVE-2024-123",
        "CVE-2024-12345678901234567890",
        "CVE-2024-1234x",
        "CVE-2024-XXXX",
        "CVE-1998-1234",
        "CVE-3024-1234",
        "CVE-2024\n\n1234 Geräte",
        "Im CVE 2024 1234 Einträge",
        "CAN-2020-1234",
        "2024-1234",
        "CVSS 2024-1234"
      })
  void none(String text) {
    assertThat(found(text)).isEmpty();
  }

  @Test
  void severalTexts() {
    assertThat(new CveExtractor().extract("CVE-2024-2222", "CVE-2024-1111 CVE-2024-2222"))
        .containsExactly(new CveId(2024, "1111"), new CveId(2024, "2222"));
  }

  @Test
  void aLongTextIsSoonRead() {
    for (String unit : Arrays.asList("C", "CVE-", "CVE-2024-1234,", "1", "-", " ")) {
      String text = unit.repeat(10_000_000 / unit.length());
      Assertions.assertTimeout(Duration.ofSeconds(10), () -> found(text));
    }
  }

  // Compared with itself, so that a busy machine slows both sides down.
  @ParameterizedTest
  @ValueSource(strings = {"C", "CVE-", "CVE-2024-", "CVE-2024-1234,", "CVE 2024 ", "1", "-", " "})
  void aLongTextTakesLinearTime(String unit) {
    String small = unit.repeat(SMALL / unit.length());
    String large = unit.repeat(FACTOR * SMALL / unit.length());
    long ofSmall = Math.max(LEAST_NANOS, fastest(small));
    assertThat(fastest(large)).isLessThan(MOST * ofSmall);
  }

  private static long fastest(String text) {
    long fastest = Long.MAX_VALUE;
    for (int round = 0; round < 3; round++) {
      long start = System.nanoTime();
      assertThat(found(text)).hasSizeLessThanOrEqualTo(1);
      fastest = Math.min(fastest, System.nanoTime() - start);
    }
    return fastest;
  }
}
