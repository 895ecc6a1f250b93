package de.lupe.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.custom.CustomAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameMarkerFilterTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"Kaspersky", "Fortinet", "Google", "Citrix", "Siemens", "Emotet", "Postgres"})
  void namesAreNeitherStemmedNorSplit(String name) throws IOException {
    String folded = terms(GermanNewsAnalyzer.words(), name).getFirst();
    assertThat(terms(GermanNewsAnalyzer.stems(), name)).containsExactly(folded);
    assertThat(terms(GermanNewsAnalyzer.parts(), name)).containsExactly(folded);
    assertThat(terms(GermanNewsAnalyzer.matches(), name)).containsExactly(folded);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Kaspersky", "Fortinet", "Google", "Telekom", "Lockbit"})
  void theGenitiveOfANameIsTheName(String name) throws IOException {
    assertThat(terms(GermanNewsAnalyzer.stems(), name + "s"))
        .isEqualTo(terms(GermanNewsAnalyzer.stems(), name));
  }

  @Test
  void ordinaryWordsAreNoNames() throws IOException {
    assertThat(terms(GermanNewsAnalyzer.stems(), "Signale Signal")).containsOnly("signal");
  }

  @Test
  void namesAreSortedFoldedWords() {
    List<String> names = new ArrayList<>();
    Names.folded().forEach(name -> names.add(String.valueOf((char[]) name)));
    assertThat(names).hasSizeGreaterThan(1_500).allMatch(name -> name.matches("[a-z]{3,}"));
  }

  @Test
  void thereIsAFactoryForEachFilter() throws IOException {
    try (Analyzer analyzer =
        CustomAnalyzer.builder()
            .withTokenizer("standard")
            .addTokenFilter("lowercase")
            .addTokenFilter(NameMarkerFilterFactory.NAME)
            .addTokenFilter(GermanStemFilterFactory.NAME)
            .build()) {
      assertThat(terms(analyzer, "Kasperskys gestohlene Updates"))
          .containsExactly("kaspersky", "stehl", "updat");
    }
    for (String name : List.of(NameMarkerFilterFactory.NAME, GermanStemFilterFactory.NAME)) {
      Map<String, String> unknown = new HashMap<>(Map.of("colour", "red"));
      assertThatThrownBy(() -> TokenFilterFactory.forName(name, unknown))
          .hasStackTraceContaining("has no parameters (got {colour=red})");
    }
  }

  private static List<String> terms(Analyzer analyzer, String text) throws IOException {
    List<String> terms = new ArrayList<>();
    try (TokenStream stream = analyzer.tokenStream("", text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        terms.add(term.toString());
      }
      stream.end();
    }
    return terms;
  }
}
