package de.lupe.schema;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TitleKeyTest {

  @ParameterizedTest
  @CsvSource({
    "'Chrome 129: Lücken', chrome129lücken",
    "'Chrome 129 – Lücken …', chrome129lücken",
    "'„Chrome 129“ - LÜCKEN!', chrome129lücken",
    "'Chrome\u00A0129: Lu\u0308cken', chrome129lücken",
    "'ﬁnden', finden",
    "'C++', c",
  })
  void keepsLettersAndDigitsInLowerCase(String title, String key) {
    assertThat(TitleKey.of(title)).isEqualTo(new TitleKey(key));
  }

  @Test
  void differsWhereWordsDo() {
    assertThat(TitleKey.of("Chrome 129")).isNotEqualTo(TitleKey.of("Chrome 128"));
    assertThat(TitleKey.of("Lücken")).isNotEqualTo(TitleKey.of("Lucken"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\uFDFA", "x\uD801\uDC28", "語"})
  void fitsIntoATermOfTheIndex(String piece) {
    String key = TitleKey.of(piece.repeat(Article.TITLE_CHARS / piece.length())).value();
    assertThat(key.getBytes(UTF_8)).hasSizeLessThanOrEqualTo(32_766);
    assertThat(Character.isHighSurrogate(key.charAt(key.length() - 1))).isFalse();
    assertThat(LabelKey.of(piece.repeat(Article.LABEL_CHARS / piece.length())).value())
        .satisfies(label -> assertThat(label.getBytes(UTF_8)).hasSizeLessThanOrEqualTo(32_766));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "…", "+++ – +++", "🔥"})
  void isEmptyWhereThereIsNothingToCompare(String title) {
    assertThat(TitleKey.of(title).isEmpty()).isTrue();
  }
}
