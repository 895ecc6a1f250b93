package de.lupe.contract;

import static org.assertj.core.api.Assertions.assertThat;

import de.lupe.indexer.ArticleSink;
import de.lupe.schema.Article;
import de.lupe.schema.ArticleId;
import de.lupe.schema.EnrichedArticle;
import de.lupe.schema.Findings;
import de.lupe.schema.Story;
import de.lupe.searcher.Hit;
import de.lupe.searcher.NewsSearch;
import de.lupe.searcher.SearchEngine;
import de.lupe.searcher.SearchRequest;
import de.lupe.searcher.SearchResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Articles that are nearly the same are one story, whenever they are written.
public abstract class StoryContract {

  private static final String TEXT =
      "Die Stadtwerke in Altmühl sind nach einem Angriff seit Montag vom Netz. Rechnungen können"
          + " nicht gestellt werden, die Versorgung mit Strom und Wasser ist laut einer Sprecherin"
          + " nicht gefährdet. Ermittler sichern Spuren auf den Servern, ein Dienstleister baut die"
          + " Systeme aus Sicherungen neu auf. Wann der Kundendienst wieder erreichbar ist, steht"
          + " noch nicht fest.";

  private static final String OTHER =
      "Ein Hersteller von Routern hat Updates für drei Modelle veröffentlicht. Die Fehler in der"
          + " Weboberfläche erlauben es, ohne Anmeldung Befehle auszuführen. Wer die Fernwartung"
          + " eingeschaltet hat, soll sie abschalten, bis die neue Firmware installiert ist."
          + " Hinweise auf Angriffe gibt es nach Angaben der Forscher bisher nicht.";

  /// Opens the index of this test for writing.
  protected abstract ArticleSink sink() throws IOException;

  /// Opens the index of this test for searching.
  protected abstract SearchEngine engine() throws IOException;

  private void write(Article... articles) throws IOException {
    try (ArticleSink sink = sink()) {
      for (Article article : articles) {
        sink.put(
            "/" + article.path(),
            new EnrichedArticle(article, Findings.builder().build(), List.of()));
      }
      sink.commit();
    }
  }

  private static Article article(String id, String title, String body) {
    return Article.builder(new ArticleId(id), id + ".txt").title(title).body(body).build();
  }

  private SearchResponse search(SearchRequest.Builder request) throws IOException {
    try (SearchEngine engine = engine()) {
      return new NewsSearch(engine).search(request.build());
    }
  }

  private Optional<Story> story(String id) throws IOException {
    try (SearchEngine engine = engine()) {
      return engine.article(new ArticleId(id)).flatMap(EnrichedArticle::story);
    }
  }

  private static List<String> ids(SearchResponse answer) {
    return answer.hits().stream().map(hit -> hit.article().article().id().value()).toList();
  }

  @Test
  void copiesAreOneStoryAndShownOnce() throws IOException {
    write(
        article("a", "Stadtwerke nach Angriff vom Netz", TEXT),
        article("b", "Stadtwerke nach Angriff vom Netz", "Altmühl (dpa) – " + TEXT),
        article("c", "Updates für Router", OTHER));
    write(article("d", "Angriff: Stadtwerke vom Netz", TEXT.replace("seit Montag", "noch immer")));

    SearchResponse answer = search(SearchRequest.builder("Stadtwerke"));
    assertThat(answer.total()).isEqualTo(3);
    assertThat(answer.collapsed()).isEqualTo(2);
    assertThat(answer.hits()).singleElement().extracting(Hit::similar).isEqualTo(2);
    Story story = answer.hits().getFirst().article().story().orElseThrow();
    assertThat(story.size()).isEqualTo(3);
    assertThat(story("c")).isEmpty();

    assertThat(ids(search(SearchRequest.builder("Stadtwerke").collapse(false))))
        .containsExactlyInAnyOrder("a", "b", "d");
    assertThat(ids(search(SearchRequest.builder("story:" + story.id()))))
        .containsExactlyInAnyOrder("a", "b", "d");
  }

  @Test
  void storiesThatMeetBecomeOne() throws IOException {
    String beginning = TEXT + " " + OTHER.substring(0, 120);
    write(article("a", "Angriff", TEXT), article("b", "Angriff", TEXT));
    write(
        article("c", "Angriff", beginning + OTHER.substring(120)),
        article("d", "Angriff", beginning + OTHER.substring(120)));
    assertThat(story("a")).isPresent().isNotEqualTo(story("c"));

    write(article("e", "Angriff", beginning));
    assertThat(story("a")).map(Story::size).hasValue(5L);
    assertThat(story("c")).isEqualTo(story("a")).isEqualTo(story("e"));
  }

  @Test
  void anArticleThatChangedLeavesItsStory() throws IOException {
    write(article("a", "Angriff", TEXT), article("b", "Angriff", TEXT));
    assertThat(story("a")).map(Story::size).hasValue(2L);
    write(article("b", "Updates", OTHER));
    assertThat(story("a")).as("the last one of a story is in none").isEmpty();
    assertThat(story("b")).isEmpty();
  }

  @Test
  void pagesHoldStories() throws IOException {
    List<Article> articles = new ArrayList<>();
    for (int story = 0; story < 4; story++) {
      String own =
          IntStream.range(0, 60)
              .mapToObj(i -> "wort" + (char) ('a' + i % 20) + i)
              .reduce("Meldung", (text, word) -> text + " " + word)
              .replace("wort", List.of("eins", "zwei", "drei", "vier").get(story));
      for (int copy = 0; copy < 3; copy++) {
        articles.add(article("s" + story + copy, "Titel " + own.substring(8, 14), own));
      }
    }
    write(articles.toArray(Article[]::new));
    SearchResponse first = search(SearchRequest.builder("Meldung").size(3));
    SearchResponse second = search(SearchRequest.builder("Meldung").size(3).page(2));
    assertThat(first.total()).isEqualTo(12);
    assertThat(first.pages()).isEqualTo(2);
    List<String> stories = new ArrayList<>();
    for (SearchResponse page : List.of(first, second)) {
      ids(page).forEach(id -> stories.add(id.substring(0, 2)));
    }
    assertThat(stories).containsExactlyInAnyOrder("s0", "s1", "s2", "s3");
  }
}
