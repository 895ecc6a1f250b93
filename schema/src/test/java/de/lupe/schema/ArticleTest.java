package de.lupe.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ArticleTest {

  private static final Optional<ArticleId> PARENT = Optional.of(new ArticleId("parent"));

  private static Article article(String title, String body, Article... teasers) {
    return document(ArticleKind.ARTICLE, Optional.empty(), title, body, teasers);
  }

  private static Article document(
      ArticleKind kind, Optional<ArticleId> parent, String title, String body, Article... teasers) {
    return Article.builder(new ArticleId("a"), "a.txt")
        .kind(kind)
        .parent(parent)
        .title(title)
        .body(body)
        .teasers(List.of(teasers))
        .build();
  }

  @Test
  void hasATitleOrABody() {
    assertThat(article("Titel", "").title()).isEqualTo("Titel");
    assertThat(article("", "Text").body()).isEqualTo("Text");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> article(" ", "\n"))
        .withMessage("an article must have a title or a body");
  }

  @Test
  void noValueIsLongerThanAnIndexTakes() {
    assertThat(withLengths(8_000, 10_000, 500, 500, 500, 8_000).title()).hasSize(10_000);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> withLengths(1, 33_000, 1, 1, 1, 1))
        .withMessage("title must have at most 10,000 characters (got 33,000)");
    assertThat(article("", "x".repeat(2_000_000)).body()).hasSize(2_000_000);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> article("", "x".repeat(2_000_001)))
        .withMessage("body must have at most 2,000,000 characters (got 2,000,001)");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> withLengths(8_001, 1, 1, 1, 1, 1))
        .withMessage("path must have at most 8,000 characters (got 8,001)");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> withLengths(1, 1, 501, 1, 1, 1))
        .withMessage("author must have at most 500 characters (got 501)");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> withLengths(1, 1, 1, 501, 1, 1))
        .withMessage("category must have at most 500 characters (got 501)");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> withLengths(1, 1, 1, 1, 501, 1))
        .withMessage("source must have at most 500 characters (got 501)");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> withLengths(1, 1, 1, 1, 1, 8_001))
        .withMessage("url must have at most 8,000 characters (got 8,001)");
  }

  private static Article withLengths(
      int path, int title, int author, int category, int source, int url) {
    return Article.builder(new ArticleId("a"), "x".repeat(path))
        .title("x".repeat(title))
        .authors(List.of("x".repeat(author)))
        .categories(List.of("x".repeat(category)))
        .source(Optional.of("x".repeat(source)))
        .url(Optional.of("x".repeat(url)))
        .build();
  }

  @Test
  void aTeaserAndOnlyATeaserHasAParent() {
    assertThat(document(ArticleKind.TEASER, PARENT, "Titel", "").parent()).isEqualTo(PARENT);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> document(ArticleKind.TEASER, Optional.empty(), "Titel", ""))
        .withMessage("a teaser, and only a teaser, must have a parent (id a)");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> document(ArticleKind.ARTICLE, PARENT, "Titel", ""));
  }

  @Test
  void aTeaserHasNoTeasers() {
    Article teaser = document(ArticleKind.TEASER, PARENT, "Titel", "");
    assertThat(article("Titel", "", teaser).teasers()).containsExactly(teaser);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> document(ArticleKind.TEASER, PARENT, "Titel", "", teaser))
        .withMessage("a teaser must not have teasers (id a)");
  }

  @Test
  void everyTeaserIsEnriched() {
    Article teaser = document(ArticleKind.TEASER, PARENT, "Titel", "");
    Article article = article("Titel", "", teaser);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new EnrichedArticle(article, Findings.builder().build(), List.of()))
        .withMessage("every teaser must be enriched: 0 of 1");
  }

  @Test
  void itsListsDoNotChange() {
    List<Vendor> vendors = new ArrayList<>(List.of(new Vendor("Intel")));
    EnrichedArticle article =
        new EnrichedArticle(
            article("Titel", ""), Findings.builder().vendors(vendors).build(), List.of());
    vendors.clear();
    assertThat(article.findings().vendors()).containsExactly(new Vendor("Intel"));
  }

  @Test
  void itsLeadIsTheFirstParagraphOrItsFirstWords() {
    assertThat(article("", "Eins.\n\nZwei.").lead()).isEqualTo("Eins.");
    assertThat(article("", "Nur einer.").lead()).isEqualTo("Nur einer.");
    assertThat(article("Titel", "").lead()).isEmpty();
    String words = "Wort ".repeat(100);
    assertThat(article("", words).lead()).isEqualTo("Wort ".repeat(60).strip());
    assertThat(article("", "x".repeat(1000)).lead()).hasSize(Article.LEAD_CHARS);
    assertThat(article("", "x".repeat(300) + "\n\nZwei.").lead()).hasSize(300);
  }

  @Test
  void anotherDateChangesNothingElse() {
    Article article = article("Titel", "Text");
    Optional<PublishedDate> date =
        PartialDate.parse("2024").map(year -> new PublishedDate(year, DateOrigin.URL));
    assertThat(article.withPublished(date).published()).isEqualTo(date);
    assertThat(article.withPublished(date).withPublished(Optional.empty())).isEqualTo(article);
  }
}
