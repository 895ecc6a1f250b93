package de.lupe.contract;

import static de.lupe.contract.TestArticles.article;
import static org.assertj.core.api.Assertions.assertThat;

import de.lupe.analysis.SecurityThesaurus;
import de.lupe.indexer.ArticleSink;
import de.lupe.searcher.Hit;
import de.lupe.searcher.NewsSearch;
import de.lupe.searcher.SearchEngine;
import de.lupe.searcher.SearchRequest;
import de.lupe.searcher.SearchResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What every engine owes those who search for one word and mean another one, too.
public abstract class SynonymContract {

  private SearchEngine engine;
  private NewsSearch search;

  /// Opens the index of this test for writing.
  protected abstract ArticleSink sink() throws IOException;

  /// Opens the index of this test for searching.
  protected abstract SearchEngine engine() throws IOException;

  @BeforeEach
  void fill() throws IOException {
    try (ArticleSink sink = sink()) {
      for (TestArticles each : archive()) {
        sink.put("/" + each.enriched().article().id(), each.enriched());
      }
      sink.commit();
    }
    engine = engine();
    search = new NewsSearch(engine);
  }

  @AfterEach
  void close() throws IOException {
    engine.close();
  }

  private static List<TestArticles> archive() {
    return List.of(
        article("schwach-1").title("Erste Notiz").body("Eine Schwachstelle steckt in der Kamera."),
        article("schwach-2").title("Zweite Notiz").body("Eine Schwachstelle steckt im Zähler."),
        article("schwach-3").title("Dritte Notiz").body("Eine Schwachstelle steckt im Regler."),
        article("vuln").title("Vierte Notiz").body("Eine Vulnerability steckt in der Pumpe."),
        article("alle")
            .title("Fünfte Notiz")
            .body("Sicherheitsleck, Sicherheitsloch, Verwundbarkeit stehen im Heft."),
        article("leck").title("Sechste Notiz").body("Ein Datenleck traf den Verein am Hafen."),
        article("breach").title("Siebte Notiz").body("Von einem Data Breach spricht der Verein."),
        article("rce").title("Achte Notiz").body("Möglich ist Remote Code Execution am Gerät."),
        article("gestreut")
            .title("Neunte Notiz")
            .body("Execution per Code, sagt Remote, der Hund."),
        article("loch").title("Zehnte Notiz").body("Im Schlüssel war ein Geiselchip verbaut."));
  }

  @ParameterizedTest
  @CsvSource({
    "Datenlecks, 'leck,breach'",
    "data breaches, 'breach,leck'",
    "Data-Breach, 'breach,leck'",
    "RCE, rce",
    "+RCE, rce",
    "RCE -Hund, rce",
    "RCE AND Gerät, rce",
    "'\"RCE\"', ''",
    "RCE~1, ''",
    "RCE*, ''",
    "title:RCE, ''",
    "Verein -Datenleck, breach",
    "NOT (Notiz -Datenleck), leck",
    "NOT (Notiz -Datenpanne), ''",
    "Nichts~(Geiselchip), loch",
  })
  void finds(String query, String ids) throws IOException {
    assertThat(String.join(",", ids(SearchRequest.of(query)))).isEqualTo(ids == null ? "" : ids);
  }

  @Test
  void theUsersOwnWordComesFirstHoweverRareTheOthersAre() throws IOException {
    List<String> found = ids(SearchRequest.of("Schwachstelle"));
    assertThat(found.subList(0, 3))
        .containsExactlyInAnyOrder("schwach-1", "schwach-2", "schwach-3");
    assertThat(found.subList(3, found.size())).containsExactlyInAnyOrder("vuln", "alle");
    assertThat(ids(SearchRequest.of("Vulnerability"))).hasSize(5).startsWith("vuln");
  }

  @Test
  void manySynonymsWeighNoMoreThanTheBestOfThem() throws IOException {
    List<Hit> hits = search.search(SearchRequest.of("Schwachstelle")).hits();
    assertThat(hits.get(4).score()).isGreaterThan(hits.get(3).score() / 2);
    assertThat(hits.get(3).score()).isLessThan(hits.get(2).score());
  }

  @Test
  void synonymsAreShownAndMarked() throws IOException {
    SearchResponse answer = search.search(SearchRequest.of("RCE Gerät"));
    assertThat(answer.understoodAs())
        .startsWith("RCE~(\"Remote Code Execution\" ")
        .endsWith(" Gerät");
    String text = answer.hits().getFirst().snippets().getFirst().text();
    assertThat(
            answer.hits().getFirst().snippets().getFirst().highlights().stream()
                .map(mark -> text.substring(mark.start(), mark.end())))
        .containsExactly("Remote Code Execution", "Gerät");
    assertThat(ids(SearchRequest.of(answer.understoodAs()))).containsExactly("rce");
  }

  @Test
  void synonymsCanBeSwitchedOff() throws IOException {
    SearchRequest off = SearchRequest.builder("RCE").synonyms(false).build();
    assertThat(ids(off)).isEmpty();
    assertThat(search.search(off).understoodAs()).isEqualTo("RCE");
  }

  @Test
  void ownSynonymsCount() throws IOException {
    byte[] own = "Wanze, Geiselchip\n".getBytes(StandardCharsets.UTF_8);
    SecurityThesaurus thesaurus =
        SecurityThesaurus.standard().with("eigene.txt", new ByteArrayInputStream(own));
    assertThat(ids(SearchRequest.of("Wanze"))).isEmpty();
    search = new NewsSearch(engine, () -> thesaurus);
    assertThat(ids(SearchRequest.of("Wanze"))).containsExactly("loch");
    assertThat(ids(SearchRequest.of("RCE"))).containsExactly("rce");
  }

  @Test
  void aBetterSpellingIsProposedWithoutSynonyms() throws IOException {
    SearchResponse answer = search.search(SearchRequest.of("+Geiselchipp +Phishing-Mail"));
    assertThat(answer.total()).isZero();
    assertThat(search.search(SearchRequest.of("+Geiselchipp +Schlüssel +Notiz")).didYouMean())
        .contains("Geiselchip AND Schlüssel AND Notiz");
    assertThat(search.search(SearchRequest.of("Verwundbarkeit AND Hefpt")).didYouMean())
        .contains("Verwundbarkeit AND Heft");
  }

  private List<String> ids(SearchRequest request) throws IOException {
    return search.search(request).hits().stream()
        .map(hit -> hit.article().article().id().value())
        .toList();
  }
}
