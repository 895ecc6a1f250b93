package de.lupe.indexer.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CleanTextTest {

  @Test
  void everyLineEndBecomesOne() {
    assertThat(CleanText.of("a\r\nb\rc\nd\u2028e\u2029f\fg")).isEqualTo("a\nb\nc\nd\ne\n\nf\ng");
  }

  @Test
  void everyBlankBecomesOne() {
    assertThat(CleanText.of("a\u00A0b\u202Fc\u2009d\te\u3000f")).isEqualTo("a b c d e f");
  }

  @Test
  void whatCannotBeSeenIsGone() {
    assertThat(CleanText.of("Sicher\u00ADheits\u200Blücke\uFEFF\u2060\u0000\u007F!"))
        .isEqualTo("Sicherheitslücke!");
  }

  @Test
  void lettersAreComposed() {
    assertThat(CleanText.of("U\u0308berlauf")).isEqualTo("Überlauf");
  }

  @Test
  void c1ControlsAreTheCharactersOfWindows1252() {
    assertThat(CleanText.of("\u0084Text\u0093 \u0096 5 \u0080\u0081")).isEqualTo("„Text“ – 5 €");
  }

  @Test
  void halfASurrogatePairIsMarked() {
    assertThat(CleanText.of("a\uD83Db")).isEqualTo("a\uFFFDb");
    assertThat(CleanText.of("a\uD83D\uDD12b")).isEqualTo("a\uD83D\uDD12b");
  }
}
