package de.lupe.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"Kaspersky", "Fortinet", "Google", "Citrix", "Siemens", "Emotet", "Postgres"})
  void namesAreNeitherStemmedNorSplit(String name) {
    String folded = Tokens.terms(GermanNewsAnalyzer.words(), name).getFirst();
    assertThat(Tokens.terms(GermanNewsAnalyzer.stems(), name)).containsExactly(folded);
    assertThat(Tokens.terms(GermanNewsAnalyzer.parts(), name)).containsExactly(folded);
    assertThat(Tokens.terms(GermanNewsAnalyzer.matches(), name)).containsExactly(folded);
    assertThat(new CompoundSplitter().parts(folded + "s")).containsExactly(folded + "s");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Kaspersky", "Fortinet", "Google", "Telekom", "Lockbit"})
  void theGenitiveOfANameIsTheName(String name) {
    assertThat(Tokens.terms(GermanNewsAnalyzer.stems(), name + "s"))
        .isEqualTo(Tokens.terms(GermanNewsAnalyzer.stems(), name));
  }

  @Test
  void ordinaryWordsAreNoNames() {
    assertThat(Tokens.terms(GermanNewsAnalyzer.stems(), "Signale Signal")).containsOnly("signal");
  }

  @Test
  void namesAreSortedFoldedWords() {
    List<String> names = new ArrayList<>();
    Names.folded().forEach(name -> names.add(String.valueOf((char[]) name)));
    assertThat(names).hasSizeGreaterThan(1_500).allMatch(name -> name.matches("[a-z]{3,}"));
  }
}
