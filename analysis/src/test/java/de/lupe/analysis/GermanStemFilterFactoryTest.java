package de.lupe.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.custom.CustomAnalyzer;
import org.junit.jupiter.api.Test;

class GermanStemFilterFactoryTest {

  @Test
  void itPutsStemsInThePlaceOfWords() throws IOException {
    try (Analyzer analyzer = analyzer(Map.of())) {
      assertThat(Tokens.terms(analyzer, "Kasperskys gestohlene Lücken"))
          .containsExactly("kaspersky", "stehl", "luck");
    }
  }

  @Test
  void itKeepsTheWordsWhereItIsTold() throws IOException {
    try (Analyzer analyzer = analyzer(Map.of("preserveOriginal", "true"))) {
      assertThat(Tokens.of(analyzer, "Ein gestohlenes Emotet"))
          .containsExactly(
              new Tokens("ein", 0, 3, 0, 1),
              new Tokens("gestohlenes", 4, 15, 1, 1),
              new Tokens("stehl", 4, 15, 1, 1),
              new Tokens("emotet", 16, 22, 2, 1));
    }
  }

  @Test
  void whatIsTypedSmallMayBeANounInQueries() throws IOException {
    try (Analyzer analyzer = analyzer(Map.of("anyCase", "true"))) {
      assertThat(Tokens.of(analyzer, "macht Macht lücken"))
          .containsExactly(
              new Tokens("mach", 0, 5, 0, 1),
              new Tokens("macht", 0, 5, 0, 1),
              new Tokens("macht", 6, 11, 1, 1),
              new Tokens("luck", 12, 18, 2, 1));
    }
    try (Analyzer analyzer = analyzer(Map.of("anyCase", "true", "preserveOriginal", "true"))) {
      assertThat(Tokens.terms(analyzer, "macht")).containsExactly("macht", "mach");
    }
  }

  private static Analyzer analyzer(Map<String, String> parameters) throws IOException {
    return CustomAnalyzer.builder()
        .withTokenizer(GermanNewsTokenizerFactory.NAME)
        .addTokenFilter(GermanSpellingFilterFactory.NAME)
        .addTokenFilter(GermanStemFilterFactory.NAME, new HashMap<>(parameters))
        .build();
  }
}
