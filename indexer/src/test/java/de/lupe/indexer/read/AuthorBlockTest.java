package de.lupe.indexer.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AuthorBlockTest {

  private static final String TEXT =
      "Die Angreifer nutzen die Lücke in Chrome und in Produkten von Google seit Wochen aus.";
  private static final String LAST = "Wer Chrome nutzt, sollte die neue Fassung bald einspielen.";

  private static List<String> authors(List<String> stated, String... end) {
    List<String> paragraphs = new ArrayList<>(List.of(TEXT, TEXT));
    paragraphs.addAll(List.of(end));
    return AuthorBlock.find("Lücke in Chrome", paragraphs, stated, false)
        .map(AuthorBlock::names)
        .orElse(List.of());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Anna Berg",
        "Karl-Heinz Groß",
        "Dr. Eva Maria von der Heide",
        "Jürgen O'Neill",
        "Stefan Lange",
        "Thomas Hartung",
        "Li Wei",
        "Aurelio Bianchi",
        "Von Anna Berg",
        "Autorin: Anna Berg",
      })
  void namesAtTheEndAreAuthors(String line) {
    assertThat(authors(List.of(), line)).containsExactly(PersonName.withoutIntroduction(line));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Anna Berg        | Anna schreibt seit 2015 über Netzwerke.",
        "Aurelio Bianchi  | Bianchi ist freier Mitarbeiter der Redaktion.",
        "Aurelio Bianchi  | Aurelios Texte handeln von Banken.",
        "Anna Berg        | Die Autorin ist Journalistin in Köln.",
      })
  void biographiesFollowNames(String name, String biography) {
    assertThat(authors(List.of(), name, biography)).containsExactly(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Weitere Schritte      | Wer Chrome nutzt, sollte weitere Schritte unternehmen.",
        "Betroffene Versionen  | Alle Versionen bis 128 sind betroffen.",
        "Technische Details    | Der Fehler steckt im Speicher.",
        "Google Chrome         | Google hat Chrome 129 bereitgestellt.",
        "Googles Empfehlung    | Die Redaktion von Google empfiehlt das neue Chrome.",
        "Aktive Ausnutzung     | Die Ausnutzung begann im Mai.",
        "Anna Berg             | Chrome 129. Chrome 130. Chrome 131.",
        "Kein Patch            | Microsoft arbeitet an einem Patch.",
      })
  void subheadingsAreNone(String heading, String text) {
    assertThat(authors(List.of(), heading, text, LAST, LAST)).isEmpty();
    if (!heading.equals("Anna Berg")) {
      assertThat(authors(List.of(), heading, text)).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Weitere Informationen",
        "Google Chrome",
        "Anna Berg.",
        "Update 2",
        "Berg",
        "Der Text endet ohne Punkt",
      })
  void otherLastLinesAreNone(String line) {
    assertThat(authors(List.of(), line)).isEmpty();
  }

  @Test
  void severalAuthorsMayStandOnALine() {
    assertThat(authors(List.of(), "Anna Berg und Jan Holm"))
        .containsExactly("Anna Berg", "Jan Holm");
  }

  @Test
  void aStatedAuthorIsKnownByName() {
    assertThat(authors(List.of("Google Chrome"), "Google Chrome")).containsExactly("Google Chrome");
    assertThat(authors(List.of("Anna Berg"), "Jan Holm")).isEmpty();
    assertThat(authors(List.of("Anna Berg"), "Jan Holm", "Jan schreibt über Banken."))
        .containsExactly("Jan Holm");
  }

  @Test
  void aHeadingAnnouncesTheAuthor() {
    assertThat(authors(List.of(), "Über die Autorin", "Aki Oe", "Sie mag Tee.", "Und Kaffee."))
        .containsExactly("Aki Oe");
    assertThat(
            AuthorBlock.find(
                "T", List.of(TEXT, "Zur Person:", "Sie leitet ein Labor."), List.of(), false))
        .hasValue(new AuthorBlock(1, List.of()));
  }
}
