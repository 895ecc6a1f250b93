package de.lupe.indexer.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import de.lupe.schema.Language;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageDetectorTest {

  private static final LanguageDetector DETECTOR = Enricher.languages();

  private static String detect(String title, String body, Optional<String> stated) {
    return DETECTOR
        .detect(Passage.of(title), Passage.of(body), stated)
        .map(Language::toString)
        .orElse("-");
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          Der Hersteller hat die Lücke in seiner Software geschlossen und rät zum Update.        => de
          Unbekannte haben am Wochenende die Server einer Klinik verschlüsselt.                 => de
          Chrome 129 stopft schwerwiegende Lücken                                               => -
          Google warnt vor Angriffen auf den Browser Chrome                                     => de
          Update für Windows 11: Microsoft schließt kritische Lücke im Kernel                   => de
          Über das Wochenende fiel der Dienst für viele Nutzer aus.                             => de
          The vendor has fixed the flaw in its software and urges users to update.              => en
          Attackers are exploiting a bug in the browser, the company said on Tuesday.           => en
          Hackers stole data from a hospital in the north of the country                        => en
          De fabrikant heeft het lek in zijn software gedicht en raadt een update aan.           => other
          Het ziekenhuis is het slachtoffer van een aanval met gijzelsoftware in de stad.       => other
          Aanvallers maken misbruik van een lek in de browser, waarschuwt het bedrijf.          => other
          Producenten har lukket hullet i sin software og anbefaler en opdatering til alle.     => other
          Hackere har angrebet et hospital, og det er ikke muligt at bruge systemerne.          => other
          Tillverkaren har täppt till hålet i sin programvara och rekommenderar en uppdatering. => other
          Angripare har stulit uppgifter från ett sjukhus, och polisen är inkopplad.            => other
          Produsenten har tettet hullet i programvaren og anbefaler alle å oppdatere nå.        => other
          Le fabricant a corrigé la faille dans son logiciel et conseille une mise à jour.      => other
          El fabricante ha corregido el fallo en su programa y recomienda una actualización.    => other
          Il produttore ha corretto la falla nel suo software e consiglia un aggiornamento.     => other
          O fabricante corrigiu a falha no seu programa e recomenda uma atualização.            => other
          Producent usunął lukę w swoim oprogramowaniu i zaleca aktualizację, bo jest groźna.   => other
          Výrobce opravil chybu ve svém softwaru a doporučuje aktualizaci, která je nutná.      => other
          Производитель закрыл уязвимость в своей программе и советует обновление.              => other
          Ο κατασκευαστής διόρθωσε το κενό ασφαλείας στο λογισμικό του.                         => other
          製造元はソフトウェアの脆弱性を修正しました。                                                  => other
          A gyártó kijavította a hibát a szoftverében, és azt tanácsolja, hogy frissítsünk.     => other
          Valmistaja on korjannut aukon ohjelmistossaan ja se suosittelee päivitystä.           => other
          Microsoft Windows Server 2022                                                         => -
          CVE-2024-1234                                                                         => -
          """)
  void byItsWords(String text, String expected) {
    assertThat(detect("", text, Optional.empty())).as(text).isEqualTo(expected);
  }

  @Test
  void theStatedTagCountsWhereTheTextDoesNotTell() {
    assertThat(detect("Windows 11 24H2", "", Optional.of("de-AT"))).isEqualTo("de");
    assertThat(detect("Windows 11 24H2", "", Optional.of("nl"))).isEqualTo("other");
    assertThat(detect("", "Der Hersteller hat die Lücke geschlossen.", Optional.of("en")))
        .isEqualTo("de");
  }

  @Test
  void foreignWordsInAGermanText() {
    assertThat(
            detect(
                "Zero-Day im Chrome-Browser",
                "Die Gruppe \"The Shadow Brokers\" hat den Exploit für Windows veröffentlicht.",
                Optional.empty()))
        .isEqualTo("de");
  }
}
