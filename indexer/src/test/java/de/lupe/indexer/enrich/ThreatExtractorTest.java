package de.lupe.indexer.enrich;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ThreatExtractorTest {

  private static final ThreatExtractor STANDARD =
      new ThreatExtractor(Enricher.malwareList(), Enricher.actorList());

  private static String find(String title, String body) {
    ThreatExtractor.Threats found = STANDARD.extract(Passage.of(title), Passage.of(body));
    return found.malware() + " " + found.actors();
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          Emotet ist zurück.                                         => [Emotet] []
          Emotets Betreiber wurden gefasst.                          => [Emotet] []
          Das Emotet-Botnetz ist zerschlagen.                        => [Emotet] []
          Das Emotetbotnetz ist zerschlagen.                         => [Emotet] []
          emotet                                                     => [] []
          QakBot alias Qbot                                          => [QakBot] []
          Der Trojaner Black Cat                                     => [ALPHV] []
          Die schwarze Katze heißt Black Cat.                        => [] []
          Die Gruppe APT28 griff an.                                 => [] [APT28]
          Fancy Bear griff an.                                       => [] [APT28]
          Die Gruppe Forest Blizzard griff an.                       => [] [APT28]
          APT 28 und APT-29                                          => [] [APT28, APT29]
          Sofacy und Sednit sind dasselbe.                           => [] [APT28]
          Eine Gruppe namens UNC3944                                 => [] [Scattered Spider]
          Volt Typhoon in US-Netzen                                  => [] [Volt Typhoon]
          Die LockBit-Bande fordert Lösegeld.                        => [] [LockBit]
          Die Lockbit-Bande fordert Lösegeld.                        => [] [LockBit]
          Die Lockbitbande fordert Lösegeld.                         => [] [LockBit]
          Die LockBit-Ransomware verschlüsselt Server.               => [LockBit] []
          Die LockBit-Ransomware-Bande fordert Lösegeld.             => [] [LockBit]
          LockBit verschlüsselt Server.                              => [LockBit] []
          Die Ransomware-Gruppe Akira bekennt sich.                  => [] [Akira]
          Akira ist ein Film aus Japan.                              => [] []
          Die Akira-Ransomware nutzt VPN-Zugänge.                    => [Akira] []
          Angriff mit der Ransomware Akira                           => [Akira] []
          Die Play-Ransomware hat zugeschlagen.                      => [Play] []
          Apps mit Malware in Google Play                            => [] []
          Malware im Play Store entdeckt                             => [] []
          Die Hive-Gruppe ist zerschlagen.                           => [] [Hive]
          Apache Hive als Ransomware-Opfer                           => [] []
          Ransomware trifft Royal Mail                               => [] []
          Die Ransomware Royal hat zugeschlagen.                     => [Royal] []
          Das Parlament von Kuba und Cuba Libre                      => [] []
          Die Cuba-Ransomware und ihre Opfer                         => [Cuba] []
          Die Schlange heißt auf Englisch Snake.                     => [] []
          Die Spyware Pegasus auf Telefonen                          => [Pegasus] []
          Pegasus war ein geflügeltes Pferd.                         => [] []
          Der Staatstrojaner Predator von Intellexa                  => [Predator] [Intellexa]
          Die Hackergruppe Lazarus stahl Bitcoin.                    => [] [Lazarus]
          Nordkoreas Lazarus stiehlt Bitcoin                         => [] [Lazarus]
          Das Gleichnis von Lazarus im Evangelium                    => [] []
          Hacker von Sandworm legten das Stromnetz lahm.             => [] [Sandworm]
          Das Kollektiv Anonymous hat sich bekannt.                  => [] [Anonymous]
          Das Botnetz Mirai befällt Kameras.                         => [Mirai] []
          Mirai heißt auf Japanisch Zukunft.                         => [] []
          Der Autor Cerberus bewacht die Unterwelt.                  => [] []
          Bankingtrojaner Anubis auf Android                         => [Anubis] []
          Evil Corp steckt dahinter.                                 => [] [Evil Corp]
          Der Wurm Stuxnet griff Zentrifugen an.                     => [Stuxnet] []
          Conficker, Sasser und ILOVEYOU                             => [Conficker, ILOVEYOU, Sasser] []
          NoName057(16) legt Webseiten lahm.                         => [] [NoName057(16)]
          Die Erpresserbande Cl0p nutzt MOVEit.                      => [] [Clop]
          Hackern der Gruppe Scattered Lapsus$ Hunters               => [] [Scattered Lapsus$ Hunters]
          Ein Lapsus der Behörde                                     => [] []
          Die Gruppe Lapsus$ erpresst Firmen.                        => [] [Lapsus$]
          """)
  void names(String text, String expected) {
    assertThat(find("", text)).as(text).isEqualTo(expected);
  }

  @Test
  void aSureMentionElsewhereIsEnough() {
    assertThat(find("Akira schlägt wieder zu", "Die Gruppe Akira erpresst Firmen."))
        .isEqualTo("[] [Akira]");
    assertThat(find("Akira schlägt wieder zu", "Die Firmen werden erpresst.")).isEqualTo("[] []");
  }

  @Test
  void bothTheFamilyAndTheGroup() {
    assertThat(
            find(
                "LockBit-Bande zerschlagen",
                "Die Gruppe LockBit verkaufte die LockBit-Ransomware. LockBit bestand seit 2019."))
        .isEqualTo("[LockBit] [LockBit]");
  }

  @Test
  void theMostNamedFirst() {
    assertThat(find("Emotet", "TrickBot und TrickBot, Emotet und QakBot"))
        .isEqualTo("[Emotet, TrickBot, QakBot] []");
  }

  @Test
  void theListsThatComeWithLupe() {
    assertThat(Enricher.malwareList().familyCount()).isGreaterThanOrEqualTo(250);
    assertThat(Enricher.actorList().familyCount()).isGreaterThanOrEqualTo(130);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A = B = C   | test, line 1: one "=" at most (got "A = B = C")
          A~a         | test, line 2: "a" is already a name on line 1
          A = B, , C  | test, line 1: a name must have a letter or a digit (got "")
          A~#~B = A   | test, line 3: "A" is already a name on line 1
          """)
  void errorsSayLineAndReason(String text, String message) {
    assertThatThrownBy(
            () -> ThreatList.parse("test", text.replace('~', '\n'), ThreatName.Kind.ACTOR))
        .isInstanceOf(WordListException.class)
        .hasMessage(message);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "LockBit ", "Play ", "Die Gruppe ", "-", "\n", "A-"})
  void aLongTextTakesLinearTime(String unit) {
    String text = unit.repeat(2_000_000 / unit.length());
    long start = System.nanoTime();
    find("", text);
    assertThat(System.nanoTime() - start).isLessThan(20_000_000_000L);
  }
}
