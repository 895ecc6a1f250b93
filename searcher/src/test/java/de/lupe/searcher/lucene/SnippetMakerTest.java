package de.lupe.searcher.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import de.lupe.searcher.Snippet;
import de.lupe.searcher.query.QueryParser;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SnippetMakerTest {

  private static final String LONG_SENTENCE =
      "Wie der Hersteller am Dienstag mitteilte, betrifft der Fehler alle Ausgaben der Software,"
          + " die seit dem Frühjahr ausgeliefert wurden, und zwar unabhängig davon, ob sie auf"
          + " eigenen Rechnern laufen oder gemietet sind, weshalb Fachleute raten, die Lücke sofort"
          + " zu schließen und danach alle Kennwörter zu ändern, die je auf einem der betroffenen"
          + " Geräte eingegeben worden sind.";

  @ParameterizedTest
  @CsvSource({
    "Lücke, 'Eine Sicherheitslücke klafft.', Sicherheitslücke",
    "sicherheitslücken, 'Eine Sicherheitslücke klafft.', Sicherheitslücke",
    "luecken, 'Viele Lücken.', Lücken",
    "ransom*, 'Die Ransomware kam.', Ransomware",
    "zero-day-expl*, 'Ein Zero-Day-Exploit.', Zero|Day|Exploit",
    "Ransomwere~, 'Die Ransomware kam.', Ransomware",
    "CVE-2024-1234, 'Siehe CVE-2024-1234 und CVE-2024-9999.', CVE-2024-1234",
    "CVE 2024-1234, 'Siehe cve_2024_1234 und CVE-2024-9999.', cve_2024_1234",
    "C++, 'In C und C++ geschrieben.', C++",
    "example.com, 'Von hxxps://login.example[.]com/a.php geladen.',"
        + " hxxps://login.example[.]com/a.php",
    "Sicherheitslücke, 'Eine Sicherheits-Lücke klafft.', Sicherheits-Lücke",
    "Sicherheits-Lücke, 'Eine Sicherheitslücke klafft.', Sicherheitslücke",
    "Nutzer, 'Alle Nutzer:innen sind betroffen.', Nutzer:innen",
    "Nutzer(innen), 'Alle Nutzer sind betroffen.', Nutzer",
    "129, 'Chrome 129.0.6668.58 ist da.', 129.0.6668.58",
    "129.0*, 'Chrome 129.0.6668.58 ist da.', 129.0.6668.58",
    "'\"neue Lücke\"', 'Die neue Lücke ist keine alte Lücke.', neue Lücke",
    "Chrome -Edge, 'Chrome und Edge.', Chrome",
    "vendor:Google, 'Google und Chrome.', ''",
  })
  void marks(String query, String text, String marked) throws IOException {
    assertThat(String.join("|", marked(maker(query).snippets(text, 3)))).isEqualTo(marked);
  }

  @Test
  void aTextWithoutMatchShowsItsBeginning() throws IOException {
    List<Snippet> snippets = maker("Chrome").snippets("Erster Satz. Zweiter Satz.", 2);
    assertThat(snippets).hasSize(1);
    assertThat(snippets.getFirst().text()).startsWith("Erster Satz.");
    assertThat(snippets.getFirst().highlights()).isEmpty();
  }

  @Test
  void aLongSentenceIsCutBetweenWordsAroundTheMatch() throws IOException {
    Snippet snippet = maker("Rechner").snippets(LONG_SENTENCE, 1).getFirst();
    assertThat(snippet.text()).startsWith("… ").endsWith(" …").hasSizeLessThan(260);
    assertThat(LONG_SENTENCE).contains(snippet.text().replaceAll("^… | …$", ""));
    assertThat(marked(List.of(snippet))).containsExactly("Rechnern");
  }

  @Test
  void aLongSentenceKeepsItsFirstWordWhereTheMatchIsNear() throws IOException {
    String sentence =
        "Hochschulverwaltungsrechenzentrumsleiter entdecken heute wieder eine Lücke, "
            + LONG_SENTENCE;
    Snippet snippet = maker("Lücke").snippets(sentence, 1).getFirst();
    assertThat(snippet.text()).startsWith("Hochschulverwaltungsrechenzentrumsleiter entdecken ");
  }

  @Test
  void aTextWithoutBlanksIsCutAllTheSame() throws IOException {
    Snippet snippet = maker("Lücke").snippets("x".repeat(100_000) + " Lücke", 1).getFirst();
    assertThat(snippet.text()).hasSizeLessThan(400);
  }

  @Test
  void lineEndsAndRunsOfBlanksBecomeOneBlankAndTheMarksStayRight() throws IOException {
    List<Snippet> snippets =
        maker("Lücke").snippets("Der  erste\nSatz.\n\nDie \t Lücke\nklafft.", 2);
    assertThat(String.join(" ", snippets.stream().map(Snippet::text).toList()))
        .doesNotContain("  ")
        .doesNotContain("\n");
    assertThat(marked(snippets)).containsExactly("Lücke");
  }

  private static SnippetMaker maker(String query) {
    return new SnippetMaker(
        new HighlightTranslator(new GermanTerms()).translate(QueryParser.parse(query).node()));
  }

  private static List<String> marked(List<Snippet> snippets) {
    return snippets.stream()
        .flatMap(
            snippet ->
                snippet.highlights().stream()
                    .map(place -> snippet.text().substring(place.start(), place.end())))
        .toList();
  }
}
