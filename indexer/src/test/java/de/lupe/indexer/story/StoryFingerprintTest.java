package de.lupe.indexer.story;

import static org.assertj.core.api.Assertions.assertThat;

import de.lupe.schema.Article;
import de.lupe.schema.ArticleId;
import de.lupe.schema.DateOrigin;
import de.lupe.schema.PartialDate;
import de.lupe.schema.PublishedDate;
import org.junit.jupiter.api.Test;

class StoryFingerprintTest {

  private static final String TITLE = "Lücke in Altoran erlaubt Übernahme";
  private static final String BODY =
      "In der Software Altoran wurde eine Schwachstelle entdeckt, durch die Angreifer Befehle"
          + " ausführen können. Die Lücke trägt die Kennung CVE-2024-1234. Betroffen sind alle"
          + " Ausgaben vor 3.2.14. Wer Altoran betreibt, soll zügig aktualisieren. Bis dahin hilft"
          + " es, den Zugriff aus dem Internet zu sperren. Hinweise auf Angriffe gibt es bisher"
          + " nicht.";

  private static StoryFingerprint print(String title, String body, String day) {
    Article article =
        Article.builder(new ArticleId("a"), "a.txt")
            .title(title)
            .body(body)
            .published(
                PartialDate.parse(day).map(date -> new PublishedDate(date, DateOrigin.METADATA)))
            .build();
    byte[] bytes = StoryFingerprint.of(article).orElseThrow().toBytes();
    return StoryFingerprint.of(bytes, 0, bytes.length);
  }

  private static boolean isCopy(String title, String body) {
    return isCopy(title, body, "2024-05-02");
  }

  private static boolean isCopy(String title, String body, String day) {
    StoryFingerprint one = print(TITLE, BODY, "2024-05-02");
    StoryFingerprint other = print(title, body, day);
    boolean isSame = one.isSameStory(other);
    assertThat(other.isSameStory(one)).as("asked of the other one").isEqualTo(isSame);
    return isSame;
  }

  @Test
  void editsLeaveTheStory() {
    assertThat(isCopy("Altoran: Was jetzt zu tun ist", BODY)).as("title").isTrue();
    assertThat(isCopy(TITLE, "Berlin (dpa) – " + BODY)).as("agency").isTrue();
    assertThat(isCopy(TITLE, BODY + "\n\nUpdate: Um 14:30 Uhr kam Version 3.2.15 dazu."))
        .as("continued")
        .isTrue();
    assertThat(isCopy(TITLE, BODY.substring(0, BODY.indexOf(" Bis dahin"))))
        .as("shortened")
        .isTrue();
    assertThat(isCopy(TITLE, BODY.replace("zügig", "schnell"))).as("word").isTrue();
    assertThat(isCopy(TITLE.replace("Ü", "Ue").replace("ü", "ue"), BODY.replace("ü", "ue")))
        .as("umlauts")
        .isTrue();
    assertThat(isCopy(TITLE, BODY, "2024-07-02")).as("found again later").isTrue();
  }

  @Test
  void otherNamesAndNumbersAreAnotherStory() {
    assertThat(isCopy(TITLE.replace("Altoran", "Belvano"), BODY.replace("Altoran", "Belvano")))
        .as("product")
        .isFalse();
    assertThat(isCopy("Lücke", BODY.replace("Altoran", "Belvano")))
        .as("product, but for the title")
        .isFalse();
    assertThat(isCopy(TITLE, BODY.replace("2024-1234", "2024-5678"))).as("id").isFalse();
    assertThat(isCopy(TITLE + " (1)", BODY)).as("number added to the title").isTrue();
    assertThat(isCopy(TITLE, BODY.replace("3.2.14", "4.0.2"), "2024-07-02"))
        .as("version, months later")
        .isFalse();
  }

  @Test
  void tooFewWordsAreNoStory() {
    Article few = Article.builder(new ArticleId("a"), "a.txt").body("Kein Text.").build();
    assertThat(StoryFingerprint.of(few)).isEmpty();
  }
}
