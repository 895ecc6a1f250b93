package de.lupe.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelKeyTest {

  @ParameterizedTest
  @CsvSource({
    "Palo Alto Networks, palo alto networks",
    "' palo   ALTO\tnetworks ', palo alto networks",
    "Palo\u00A0Alto, palo alto",
    "ÜBERWACHUNG, überwachung",
    "U\u0308berwachung, überwachung",
    "T-Mobile, t-mobile",
    "ＡＭＤ, amd",
  })
  void caseAndBlanksDoNotCount(String label, String key) {
    assertThat(LabelKey.of(label)).isEqualTo(new LabelKey(key));
  }

  @Test
  void theSystemsLanguageDoesNotCount() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertThat(LabelKey.of("INTEL").value()).isEqualTo("intel");
      assertThat(TitleKey.of("INTEL").value()).isEqualTo("intel");
      assertThat(ArticleId.ofPath("INTEL.txt").value()).startsWith("intel-");
      assertThat(ArticleKind.parse("ARTICLE")).isEqualTo(ArticleKind.ARTICLE);
      assertThat(ArticleField.facet("CATEGORY")).contains(ArticleField.CATEGORY);
    } finally {
      Locale.setDefault(before);
    }
  }
}
