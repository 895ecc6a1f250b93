package de.lupe.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"Kaspersky", "Fortinet", "Google", "Citrix", "Siemens", "Emotet", "Postgres"})
  void namesAreNeitherStemmedNorSplit(String name) throws IOException {
    String folded = terms(GermanNewsAnalyzer.words(), name).getFirst();
    assertThat(terms(GermanNewsAnalyzer.stems(), name)).containsExactly(folded);
    assertThat(terms(GermanNewsAnalyzer.parts(), name)).containsExactly(folded);
    assertThat(terms(GermanNewsAnalyzer.matches(), name)).containsExactly(folded);
    assertThat(new CompoundSplitter().parts(folded + "s")).containsExactly(folded + "s");
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
