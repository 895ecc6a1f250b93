package de.lupe.indexer.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ParagraphsTest {

  @Test
  void blankLinesSeparate() {
    assertThat(Paragraphs.body("Erster Absatz.\r\n\r\n \r\nZweiter Absatz.\n"))
        .isEqualTo("Erster Absatz.\n\nZweiter Absatz.");
  }

  @Test
  void singleLineEndsSeparateToo() {
    assertThat(Paragraphs.body("Erster Absatz.\nZweiter Absatz.\nDritter"))
        .isEqualTo("Erster Absatz.\n\nZweiter Absatz.\n\nDritter");
  }

  @Test
  void wrappedLinesAreJoined() {
    assertThat(
            Paragraphs.body(
                """
                Ein Angreifer kann die Lücke aus der Ferne ausnutzen und
                beliebigen Code mit den Rechten des angemeldeten Nutzers
                ausführen. Der Hersteller hat inzwischen eine neue Version
                bereitgestellt, die den Fehler behebt.

                Wer sie nicht einspielen kann, sollte den Dienst bis auf
                Weiteres abschalten.
                """))
        .isEqualTo(
            "Ein Angreifer kann die Lücke aus der Ferne ausnutzen und beliebigen Code mit den"
                + " Rechten des angemeldeten Nutzers ausführen. Der Hersteller hat inzwischen eine"
                + " neue Version bereitgestellt, die den Fehler behebt.\n\n"
                + "Wer sie nicht einspielen kann, sollte den Dienst bis auf Weiteres abschalten.");
  }
}
