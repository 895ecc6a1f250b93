package de.lupe.indexer.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VictimExtractorTest {

  private static final VictimExtractor EXTRACTOR = Enricher.victims();

  private static VictimExtractor.Victims find(String title, String body) {
    return EXTRACTOR.extract(Passage.of(title), Passage.of(body), 0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          Cyberangriff auf Klinikum: Notaufnahme geschlossen                         => [Gesundheitswesen]
          Hacker legen Stadtverwaltung lahm                                          => [Öffentliche Verwaltung]
          Ransomware trifft Universität                                              => [Bildung und Forschung]
          Datenleck bei Sparkasse betrifft 10.000 Kunden                             => [Finanzwesen]
          Die Stadtwerke sind Opfer eines Cyberangriffs geworden.                    => [Energie]
          Nach einem Angriff auf das Wasserwerk prüft der Betreiber die Anlage.      => [Wasser]
          Der Flughafen ist von dem IT-Ausfall betroffen.                            => [Verkehr und Logistik]
          Unbekannte haben einen Mobilfunkanbieter gehackt.                          => [Telekommunikation]
          Erpresser verschlüsseln Server eines Autozulieferers                       => [Industrie]
          Angriff auf Onlinehändler: Kundendaten gestohlen                           => [Handel]
          Der Verlag wurde angegriffen, die Zeitung erscheint als Notausgabe.        => [Medien]
          Die Molkerei wurde Opfer von Erpressern.                                   => [Ernährung]
          Hackerangriff auf Rüstungskonzern                                          => [Militär und Rüstung]
          Angriff auf IT-Dienstleister                                               => [IT-Dienstleister]
          Cyberangriff auf Parteizentrale                                            => [Parteien und Verbände]
          Hacker greifen Kammergericht an                                            => [Justiz und Polizei]
          Die Uniklinik ist nach der Attacke offline.                                => [Gesundheitswesen]
          Mehrere Krankenhäuser sind verschlüsselt worden.                           => [Gesundheitswesen]
          Forscher der Universität haben einen Angriff auf Chips gezeigt.            => []
          Die Polizei ermittelt nach dem Angriff auf den Möbelhersteller.            => []
          Die Universität eröffnet eine Professur für IT-Sicherheit.                 => []
          Das Krankenhaus hat eine neue Station.                                     => []
          Die Bank warnt Kunden vor Phishing.                                        => []
          Der Landkreis war von dem Angriff nicht betroffen.                         => []
          Das Ministerium teilte mit, dass 300 Firmen betroffen sind.                => []
          Nach Angaben der Polizei wurden 300 Firmen angegriffen.                    => []
          """)
  void sectors(String text, String expected) {
    assertThat(find("", text).sectors().toString()).as(text).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          Hacker griffen ukrainische Behörden an.                                    => [Ukraine]
          Ein deutscher Hersteller wurde angegriffen.                                => [Deutschland]
          Angriffe auf Ziele in Deutschland und Österreich                           => [Deutschland, Österreich]
          Angriff auf Klinik in Düsseldorf                                           => [Deutschland]
          Berliner Kammergericht von Emotet getroffen                                => [Deutschland]
          Zürcher und Basler Firmen sind von der Attacke in Basel betroffen          => [Schweiz]
          Cyberangriff auf Wiener Krankenhaus                                        => [Österreich]
          Russische Hacker greifen ukrainische Behörden an.                          => [Ukraine]
          Hacker aus Nordkorea stahlen Geld einer Bank in Bangladesch.               => [Bangladesch]
          Chinesische Spione griffen US-Ministerien an.                              => [USA]
          Angriff aus China auf niederländische Firmen                               => [Niederlande]
          Hinter dem Angriff auf den Bundestag steckt Russland.                      => []
          Im Auftrag Nordkoreas griffen sie Firmen in Japan an.                      => [Japan]
          Der Schaden des Angriffs beträgt drei Millionen US-Dollar.                 => []
          Berlin wirft Moskau einen Angriff vor.                                     => []
          Die Messe in Hannover öffnet am Montag.                                    => []
          Angriff auf bayerische Hochschulen                                         => [Deutschland]
          Die Regierung in Costa Rica wurde erpresst.                                => [Costa Rica]
          """)
  void countries(String text, String expected) {
    assertThat(find("", text).countries().toString()).as(text).isEqualTo(expected);
  }

  @Test
  void aCountryInTheTitleIsConcerned() {
    assertThat(find("Deutschland setzt NIS2 um", "").countries()).hasToString("[Deutschland]");
    assertThat(find("", "Deutschland setzt NIS2 um.").countries()).isEmpty();
  }

  @Test
  void theListsThatComeWithLupe() {
    assertThat(new SectorList(Enricher.resource("sectors.txt")).sectors())
        .hasSizeGreaterThanOrEqualTo(16);
    assertThat(new PlaceList(Enricher.resource("countries.txt")).count())
        .isGreaterThanOrEqualTo(80);
    assertThat(List.of(find("", "").sectors(), find("", "").countries())).allMatch(List::isEmpty);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a ", "Angriff auf Klinik ", "Berlin ", "Hacker aus Russland. ", "dass "})
  void aLongTextTakesLinearTime(String unit) {
    String text = unit.repeat(2_000_000 / unit.length());
    long start = System.nanoTime();
    find("", text);
    assertThat(System.nanoTime() - start).isLessThan(20_000_000_000L);
  }
}
