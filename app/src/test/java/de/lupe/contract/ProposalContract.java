package de.lupe.contract;

import static de.lupe.contract.TestArticles.article;
import static org.assertj.core.api.Assertions.assertThat;

import de.lupe.indexer.ArticleSink;
import de.lupe.schema.ArticleField;
import de.lupe.searcher.NewsSearch;
import de.lupe.searcher.SearchEngine;
import de.lupe.searcher.SearchRequest;
import de.lupe.searcher.SearchResponse;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What every engine proposes where nothing was found.
public abstract class ProposalContract {

  private SearchEngine engine;
  private NewsSearch search;

  /// Opens the index of this test for writing.
  protected abstract ArticleSink sink() throws IOException;

  /// Opens the index of this test for searching.
  protected abstract SearchEngine engine() throws IOException;

  @BeforeEach
  void fill() throws IOException {
    try (ArticleSink sink = sink()) {
      sink.put(
          "/kaspersky",
          article("kaspersky")
              .title("Nach Verkaufsverbot: Kaspersky verlässt die USA")
              .body("Der Anbieter Kaspersky schließt sein Geschäft. Siehe CVE-2024-7971.")
              .published("2024-07-16")
              .category("Cybersicherheit")
              .enriched());
      sink.put(
          "/palo",
          article("palo")
              .title("Palo Alto Networks meldet Angriffe")
              .body("Betroffen sind Geräte von Palo Alto Networks.")
              .published("2023-07-16")
              .enriched());
      sink.commit();
    }
    engine = engine();
    search = new NewsSearch(engine);
  }

  @AfterEach
  void close() throws IOException {
    engine.close();
  }

  @Test
  void aMisspeltWordGetsAProposalInTheArchivesSpelling() throws IOException {
    SearchResponse answer = search.search(SearchRequest.of("Kasperksy"));
    assertThat(answer.total()).isZero();
    assertThat(answer.didYouMean()).contains("Kaspersky");
    assertThat(search.search(SearchRequest.of("Xyzzyplugh")).didYouMean()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "vendor:Kasperski, vendor:Kaspersky",
    "Verkaufsverbot hersteller:Kasperski, Verkaufsverbot AND vendor:Kaspersky",
    "category:Cybersicherhait, category:Cybersicherheit",
    "vendor:Palo, 'vendor:\"Palo Alto Networks\"'",
    "vendor:Xyzzyplugh, ''",
    "cve:CVE-2024-7972, ''",
  })
  void aMisspeltValueGetsAProposalOfItsField(String query, String proposal) throws IOException {
    SearchResponse answer = search.search(SearchRequest.of(query));
    assertThat(answer.total()).isZero();
    assertThat(answer.didYouMean().orElse("")).isEqualTo(proposal);
    assertThat(answer.replacedFilters()).isEmpty();
  }

  @Test
  void aMisspeltChoiceGetsAProposalThatHoldsItAsAField() throws IOException {
    SearchRequest request =
        SearchRequest.builder("Verkaufsverbot")
            .select(ArticleField.VENDOR, List.of("Kasperski"))
            .select(ArticleField.YEAR, List.of("2024"))
            .build();
    SearchResponse answer = search.search(request);
    assertThat(answer.total()).isZero();
    assertThat(answer.didYouMean()).contains("Verkaufsverbot AND vendor:Kaspersky");
    assertThat(answer.replacedFilters()).containsExactly(ArticleField.VENDOR);
    assertThat(answer.warnings())
        .containsExactly("nothing has the vendor \"Kasperski\"; near to it is \"Kaspersky\"");
    assertThat(
            search
                .search(
                    SearchRequest.builder("")
                        .select(ArticleField.VENDOR, List.of("Kasperski", "Kaspersky"))
                        .build())
                .warnings())
        .hasSize(1);
  }

  @Test
  void aMisspeltCategoryGetsAProposal() throws IOException {
    assertThat(search.search(SearchRequest.of("Cybersicherhiet")).didYouMean())
        .contains("Cybersicherheit");
  }
}
