package de.lupe.indexer.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeaderLineTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "Categories: A, B                              ! [CATEGORIES=A, B]",
        "Kategorie: Politik                            ! [CATEGORIES=Politik]",
        "Schlagwörter: Phishing; Banken                ! [CATEGORIES=Phishing; Banken]",
        "Tags:                                         ! [CATEGORIES=]",
        "Datum: 16.07.2024                             ! [PUBLISHED=16.07.2024]",
        "Datum: unbekannt                              ! [PUBLISHED=unbekannt]",
        "Veröffentlicht am 16. Juli 2024               ! [PUBLISHED=16. Juli 2024]",
        "Veröffentlicht am: 16. Juli 2024              ! [PUBLISHED=16. Juli 2024]",
        "Stand: Juli 2024                              ! [PUBLISHED=Juli 2024]",
        "Zuletzt aktualisiert: 17.07.2024              ! [UPDATED=17.07.2024]",
        "Zuletzt aktualisiert am: 17.07.2024           ! [UPDATED=17.07.2024]",
        "Aktualisiert am 17. Juli 2024                 ! [UPDATED=17. Juli 2024]",
        "Last updated on July 17, 2024                 ! [UPDATED=July 17, 2024]",
        "16.07.2024 | Aktualisiert: 17.07.2024         ! [DATELINE=16.07.2024,"
            + " UPDATED=17.07.2024]",
        "Autor: Anna Berg                              ! [AUTHORS=Anna Berg]",
        "AUTORIN: dpa                                  ! [AUTHORS=dpa]",
        "Von: Redaktion                                ! [AUTHORS=Redaktion]",
        "Von: dpa                                      ! [AUTHORS=dpa]",
        "Von Anna Berg                                 ! [AUTHORS=Anna Berg]",
        "Von Anna Berg und Jan von Holm                ! [AUTHORS=Anna Berg und Jan von Holm]",
        "By Anna M. Berg-Holm                          ! [AUTHORS=Anna M. Berg-Holm]",
        "Quelle: Beispielzeitung                       ! [SOURCE=Beispielzeitung]",
        "Quelle: https://example.org/a                 ! [URL=https://example.org/a]",
        "URL: https://example.org/a?b=c                ! [URL=https://example.org/a?b=c]",
        "https://example.org/a                         ! [URL=https://example.org/a]",
        "Abgerufen: 2024-07-20T10:00:00Z               ! [RETRIEVED=2024-07-20T10:00:00Z]",
        "16. Juli 2024, 14:32 Uhr                      ! [DATELINE=16. Juli 2024, 14:32 Uhr]",
        "Von Anna Berg | 16.07.2024 | 3 Min. Lesezeit  ! [AUTHORS=Anna Berg, DATELINE=16.07.2024,"
            + " OTHER=3 Min. Lesezeit]",
        "16.07.2024, von Anna Berg                     ! [DATELINE=16.07.2024, AUTHORS=Anna Berg]",
        "Titel: Wie weiter?                            ! [TITLE=Wie weiter?]",
      })
  void tellsFactsFromLines(String line, String facts) {
    assertThat(
            HeaderLine.parse(line).stream().map(fact -> fact.key() + "=" + fact.value()).toList())
        .hasToString(facts);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Nach Verkaufsverbot: Anbieter zieht sich zurück",
        "Von Hackern gestohlene Daten im Netz",
        "Datum: Der Tag, an dem der Angriff begann, steht noch nicht fest.",
        "Quelle: Das BSI hat am Montag vor dieser Lücke gewarnt.",
        "Stand der Technik: was Betreiber wissen müssen",
        "2024",
        "Von Neuen Lücken",
        "Link: siehe unten im Text",
        "Update: Chrome 129 ist da",
      })
  void leavesTitlesAndTextAlone(String line) {
    assertThat(HeaderLine.parse(line)).isEmpty();
  }
}
