package de.lupe.indexer.read;

import static org.assertj.core.api.Assertions.assertThat;

import de.lupe.schema.Article;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PdfReaderTest {

  @TempDir Path folder;

  private Article read(PdfFile file) throws IOException {
    return Reading.article(Reading.read(folder, "bericht.pdf", file.bytes()));
  }

  private static String shown(Article article) {
    return article.title() + "\n" + article.body().replace("\n\n", "\n");
  }

  private static PdfFile report() throws IOException {
    return new PdfFile()
        .line(PdfFile.BOLD, 20, 70, 80, "Lücke im Router")
        .line(PdfFile.BOLD, 20, 70, 104, "eines Herstellers")
        .text(
            140,
            "Ein Hersteller von Routern hat eine Lücke geschlossen, durch die Angreifer die"
                + " Sicher-",
            "heit der Geräte umgehen konnten. Betroffen sind Fachleuten zufolge auch die IT-",
            "Sicherheit der Netze und alle Vor- und Nachteile, die das mit sich bringt, samt Ein-",
            "und Ausgängen.")
        .text(210, "Der zweite Absatz beginnt hier und ist kurz.")
        .line(PdfFile.BOLD, 11, 70, 236, "Gegenmaßnahmen")
        .text(250, "Die Firmware ist zu aktualisieren.");
  }

  @Test
  void paragraphsAndTitle() throws IOException {
    assertThat(shown(read(report())))
        .isEqualTo(
            """
            Lücke im Router eines Herstellers
            Ein Hersteller von Routern hat eine Lücke geschlossen, durch die Angreifer die Sicherheit der Geräte umgehen konnten. Betroffen sind Fachleuten zufolge auch die IT-Sicherheit der Netze und alle Vor- und Nachteile, die das mit sich bringt, samt Ein- und Ausgängen.
            Der zweite Absatz beginnt hier und ist kurz.
            Gegenmaßnahmen
            Die Firmware ist zu aktualisieren.\
            """);
  }

  @Test
  void metadata() throws IOException {
    PdfFile file = report().information("Lücke im Router", "Anna Berg; Jan Holm", "Router, Netz");
    file.document().getDocumentCatalog().setLanguage("de-DE");
    Article article = read(file.dates(16, 18));
    assertThat(FeedReaderTest.shown(article.toBuilder().body("-").build()))
        .isEqualTo(
            """
            Lücke im Router
            -
            [Anna Berg, Jan Holm]
            [Router, Netz]
            -
            -
            2024-07-16T14:32+02:00 metadata
            2024-07-18T14:32+02:00
            de-DE\
            """);
    assertThat(read(report().dates(16, 16)).updated()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Microsoft Word - entwurf.docx | Admin",
        "entwurf_final_v2              | PC\\\\user",
        "Bericht                       | mueller",
        "Untitled                      | a@b.example",
        "Jahresplan der Abteilung Bau  | unknown",
      })
  void whatNobodyLooksAtIsNotBelieved(String title, String author) throws IOException {
    Article article = read(report().information(title, author, ""));
    assertThat(article.title()).isEqualTo("Lücke im Router eines Herstellers");
    assertThat(article.authors()).isEmpty();
  }

  @Test
  void datesThatCannotBeAreLeftOut() throws IOException {
    // The day 5,000 of July 2024 is long after the file was last written.
    assertThat(read(report().dates(5_000, 5_000)).published()).isEmpty();
  }

  @Test
  void headersFootersAndPageNumbersAreDropped() throws IOException {
    PdfFile file = new PdfFile();
    for (int i = 1; i <= 4; i++) {
      if (i > 1) {
        file.page();
      }
      file.line(PdfFile.REGULAR, 9, 70, 40, "Lagebericht 2024 | Amt für Beispiele");
      String number = List.of("eins", "zwei", "drei", "vier").get(i - 1);
      file.text(
          100,
          "Der Text der Seite Nummer " + number + " steht hier und geht,",
          "weil er mit " + number + " nicht endet, auf der nächsten weiter, ohne");
      file.line(PdfFile.REGULAR, 9, 280, 800, i + " / 4");
    }
    assertThat(read(file).body())
        .isEqualTo(
            "Der Text der Seite Nummer eins steht hier und geht, weil er mit eins nicht endet, auf"
                + " der nächsten weiter, ohne Der Text der Seite Nummer zwei steht hier und geht,"
                + " weil er mit zwei nicht endet, auf der nächsten weiter, ohne Der Text der Seite"
                + " Nummer drei steht hier und geht, weil er mit drei nicht endet, auf der"
                + " nächsten weiter, ohne Der Text der Seite Nummer vier steht hier und geht, weil"
                + " er mit vier nicht endet, auf der nächsten weiter, ohne");
  }

  @Test
  void columnsAreReadOneAfterTheOther() throws IOException {
    PdfFile file = new PdfFile().line(PdfFile.BOLD, 20, 70, 80, "Zwei Spalten");
    for (int i = 0; i < 4; i++) {
      file.line(PdfFile.REGULAR, 10, 70, 120 + 12 * i, "links in der Zeile " + i + " und");
    }
    for (int i = 0; i < 4; i++) {
      file.line(PdfFile.REGULAR, 10, 320, 120 + 12 * i, "rechts in der Zeile " + i + " und");
    }
    assertThat(read(file).body())
        .isEqualTo(
            "links in der Zeile 0 und links in der Zeile 1 und links in der Zeile 2 und links in"
                + " der Zeile 3 und rechts in der Zeile 0 und rechts in der Zeile 1 und rechts in"
                + " der Zeile 2 und rechts in der Zeile 3 und");
  }

  @Test
  void lists() throws IOException {
    assertThat(
            read(new PdfFile()
                    .line(PdfFile.BOLD, 20, 70, 80, "Liste")
                    .text(120, "Zu tun ist:", "- Eins tun", "- Zwei tun", "1. Drei tun"))
                .body())
        .isEqualTo("Zu tun ist:\n\n- Eins tun\n\n- Zwei tun\n\n1. Drei tun");
  }

  @Test
  void leadersOfATableOfContents() throws IOException {
    assertThat(
            read(new PdfFile()
                    .line(PdfFile.BOLD, 20, 70, 80, "Inhalt")
                    .text(120, "1. Lage . . . . . . . . . . . . . 3", "2. Folgen........... 17"))
                .body())
        .isEqualTo("1. Lage 3\n\n2. Folgen 17");
  }

  @Test
  void withoutATextLayer() throws IOException {
    assertThat(Reading.lines(Reading.read(folder, "a.pdf", new PdfFile().page().bytes())))
        .containsExactly("-a.pdf has no text layer");
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 128, 256})
  void encryption(int bits) throws IOException {
    assertThat(read(protectedBy("", bits)).title()).isEqualTo("Lücke im Router eines Herstellers");
    assertThat(Reading.lines(Reading.read(folder, "a.pdf", protectedBy("leser", bits).bytes())))
        .containsExactly("-a.pdf is encrypted and needs a password");
  }

  private static PdfFile protectedBy(String userPassword, int bits) throws IOException {
    StandardProtectionPolicy policy =
        new StandardProtectionPolicy("besitzer", userPassword, new AccessPermission());
    policy.setEncryptionKeyLength(bits);
    PdfFile file = report();
    file.document().protect(policy);
    return file;
  }

  @Test
  void knownByContent() throws IOException {
    byte[] bytes = report().bytes();
    assertThat(Reading.article(Reading.read(folder, "ohne-endung", bytes)).title())
        .startsWith("Lücke");
    byte[] shifted = new byte[bytes.length + 100];
    System.arraycopy(bytes, 0, shifted, 100, bytes.length);
    assertThat(Reading.article(Reading.read(folder, "a.pdf", shifted)).title()).startsWith("Lücke");
  }
}
