package de.lupe.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompoundSplitterTest {

  private final CompoundSplitter splitter = new CompoundSplitter();

  @ParameterizedTest
  @CsvSource({
    "Sporthalle, sport halle",
    "Wallboxen, wall boxen",
    "Feuchteschutz, feuchte schutz",
    "Wandhalterung, wand halterung",
    "Kinderzahnheilkunde, kinder zahn heilkunde",
    "Taschenhersteller, taschen hersteller",
    "Terrassenschrauben, terrassen schrauben",
    "Sommerkleid, sommer kleid",
    "Krankenhäuser, kranken häuser",
    "Schadprogrammverteilung, schad programm verteilung",
    "Verkaufsverbot, verkauf verbot",
    "Sicherheitslücken, sicherheit lücken",
    "Passwortmanager, passwort manager",
    "Erpressungstrojaner, erpressung trojaner",
  })
  void splitsIntoNouns(String word, String parts) {
    assertThat(parts(word)).isEqualTo(List.of(parts.split(" ")));
  }

  @ParameterizedTest
  @CsvSource({
    "Ransomwareangriff, ransomware angriff",
    "Phishingmail, phishing mail",
    "Cloudanbieter, cloud anbieter",
    "Zerodaylücke, zero day lücke",
    "Firmwareupdates, firmware updates",
    "Botnetzbetreiber, botnetz betreiber",
  })
  void splitsAtEnglishWords(String word, String parts) {
    assertThat(parts(word)).isEqualTo(List.of(parts.split(" ")));
  }

  @ParameterizedTest
  @CsvSource({
    "Prüfsumme, prüf summe",
    "Schreibtisch, schreib tisch",
    "Anmeldedaten, anmelde daten",
    "Schadsoftware, schad software",
    "Großkonzern, gross konzern",
    "Sprachmodell, sprach modell",
    "Zwischenspeicher, zwischen speicher",
    "benutzerfreundlich, benutzer freundlich",
    "Zweifaktorauthentifizierung, zwei faktor authentifizierung",
  })
  void splitsBehindVerbsAdjectivesAndPrefixes(String word, String parts) {
    assertThat(parts(word)).isEqualTo(List.of(parts.split(" ")));
  }

  @ParameterizedTest
  @CsvSource({"Datenbank, Datenbankabfrage", "Schnittstellen, Programmierschnittstellen"})
  void aWordHasTheSamePartsWithinALongerOne(String word, String longer) {
    assertThat(parts(longer)).containsAll(parts(word));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "insgesamt",
        "Verschlüsselung",
        "Behörden",
        "veröffentlichte",
        "mitarbeitern",
        "Benutzerinnen",
        "Abteilungen",
        "Verbrauchern",
        "Herausforderungen",
        "herunterladen",
        "abzugreifen",
        "Landschaft",
        "romantische",
        "laufende",
        "Tourismus",
        "Dialogen",
        "Porträts",
        "Mastering",
        "Universal",
        "universelle",
        "alternativer",
      })
  void derivedAndInflectedWordsStayWhole(String word) {
    assertThat(parts(word)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Gütersloh",
        "Würzburg",
        "Kaspersky",
        "Microsoft",
        "Fortinet",
        "Bitdefender",
        "Cloudflare"
      })
  void namesStayWhole(String word) {
    assertThat(parts(word)).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "Tourismuswelle, tourismus welle",
    "Patentmonopole, patent monopole",
    "Verkaufsverbote, verkauf verbote",
    "Fensterputzen, fenster putzen",
  })
  void theLastPartOfANounHasItsGender(String word, String wanted) {
    assertThat(parts(word)).containsExactly(wanted.split(" ", -1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "gelegen",
        "verblieben",
        "ausgehalten",
        "misstraute",
        "nachtragend",
        "uniformierte",
        "potenzierend",
        "vereinfachend",
        "gewährleistend",
        "extrapoliert",
        "festgelegte",
        "abtrennens",
        "hochgeladenen"
      })
  void participlesStayWholeAsTheirVerbsDo(String word) {
    assertThat(parts(word)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"weiterbenutzen", "weiterbetreuen", "auskommentieren", "zugrundeliegende"})
  void verbsBehindAParticleStayWhole(String word) {
    assertThat(parts(word)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Nachteile", "Nachteilen", "tausende", "Merkmalen", "Zielsetzungen", "Quadrate"})
  void aFormIsSplitOnlyWhereItsSingularIs(String word) {
    assertThat(parts(word)).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "Verbrauch, verbrauch",
    "Verbrauchs, verbrauchs",
    "Stromverbrauch, strom verbrauch",
    "Datenbanken, daten banken",
    "Netzwerk, netz werk",
  })
  void aNounThatIsTheStemOfAVerbWithAPrefixStaysWhole(String word, String wanted) {
    assertThat(parts(word)).containsExactly(wanted.split(" ", -1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Generation",
        "Generationen",
        "Moderation",
        "Dekoration",
        "Generator",
        "Generatoren",
        "Operator",
        "Operatoren",
        "Mediator",
        "Psychologin",
        "Frustration",
        "Hypothesen",
        "technologische",
        "touristische",
        "kenianischen",
        "Geografen",
        "Transport",
        "Transaktion",
        "Transaktionen",
        "Transformation",
        "Applaus",
        "Appelle",
        "Visagen",
        "Massagen",
        "Plantagen",
        "Monolog",
        "Porträt",
        "Restart"
      })
  void foreignWordsAreNotSplitWithinTheirEndings(String word) {
    assertThat(parts(word)).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "Passwortgenerator, passwort generator",
    "Tagesration, tages ration",
    "Schreibtische, schreib tische",
    "Netzwerkport, netz werk port",
    "Datentransport, daten transport",
  })
  void whatOnlyEndsLikeAForeignWordIsSplit(String word, String wanted) {
    assertThat(parts(word)).containsExactly(wanted.split(" ", -1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "notwendige",
        "tatsächlichen",
        "eigenständig",
        "sicherheitshalber",
        "schrittweise",
        "Samensträngen"
      })
  void endingsThatWereWordsAreNoParts(String word) {
    assertThat(parts(word)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Kotflügel",
        "Kotflügeln",
        "Hochzeit",
        "Hochzeiten",
        "Augenblick",
        "Augenblicke",
        "Zeitschriften",
        "Ohnmacht",
        "Junggesellen",
        "Schlagzeilen",
        "Stichproben",
        "Gendarm",
        "Regensburg",
        "Regensburgs",
        "Regensburger",
        "Magdeburger",
        "Genomen",
        "Mühlhausen",
        "Neubauer",
        "Botnetz",
        "Botnetzen",
        "Enterprise"
      })
  void compoundsWithAMeaningOfTheirOwnStayWhole(String word) {
    assertThat(parts(word)).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "Wettbewerbsbehörden, wettbewerb behörden",
    "Zeitschriftenartikel, zeitschriften artikel",
    "Authentifizierungsfehler, authentifizierung fehler",
    "Accountsperre, account sperre",
    "Smarthome, smart home",
    "Audiocodecs, audio codecs",
    "Spionagesoftware, spionage software",
    "Enterprisekunden, enterprise kunden",
  })
  void wordsThatAreNeverSplitArePartsOfLongerOnes(String word, String wanted) {
    assertThat(parts(word)).containsExactly(wanted.split(" ", -1));
  }

  @Test
  void whatIsNoWordStaysWhole() {
    assertThat(splitter.parts("cve2024")).containsExactly("cve2024");
    assertThat(splitter.parts("")).containsExactly("");
    String endless = "sicherheits".repeat(909) + "s";
    assertThat(splitter.parts(endless)).containsExactly(endless);
  }

  @Test
  void theLinkingLetterThatAWordEndsWithBelongsToNoPart() {
    assertThat(parts("Desktopsitzungs")).containsExactly("desktop", "sitzung");
  }

  @Test
  void remembersWhatItFound() {
    List<String> first = parts("Sicherheitslückenverzeichnis");
    assertThat(parts("Sicherheitslückenverzeichnis")).isEqualTo(first);
    assertThat(new CompoundSplitter().parts("Sicherheitslückenverzeichnis"))
        .containsExactly("Sicherheit", "lücken", "verzeichnis");
    assertThat(new CompoundSplitter().parts("sicherheitsluckenverzeichnis"))
        .containsExactly("sicherheit", "lucken", "verzeichnis");
  }

  @Test
  void partsLieInTheWordInOrderWhateverItIs() {
    long seed = 20_240_716L;
    Random random = new Random(seed);
    String letters = "aeinrstdhulcgmobwfkzpvjyxqäöüßéи";
    for (int round = 0; round < 20_000; round++) {
      StringBuilder word = new StringBuilder();
      int length = random.nextInt(100);
      for (int i = 0; i < length; i++) {
        word.append(letters.charAt(random.nextInt(letters.length())));
      }
      assertPartsCover(word.toString(), seed);
    }
  }

  @Test
  void partsLieInTheWordInOrderHoweverWordsAreJoined() {
    String[] pieces = {
      "daten", "bank", "sicherheit", "s", "lücke", "n", "en", "er", "prüf", "groß", "zwischen",
      "ransomware", "update", "angriff", "e", "tag", "ort", "see", "ver", "ung", "schaft", "haus"
    };
    long seed = 4_711L;
    Random random = new Random(seed);
    for (int round = 0; round < 20_000; round++) {
      StringBuilder word = new StringBuilder();
      for (int i = random.nextInt(14); i >= 0; i--) {
        word.append(pieces[random.nextInt(pieces.length)]);
      }
      assertPartsCover(word.toString(), seed);
    }
  }

  @Test
  void partsLieInTheWordInOrderWhateverCharactersItHas() {
    int[] others = {0, ' ', '-', '7', 0x0308, 0x00AD, 0xD835, 0xDC07, 0xFFFF, 0x1E9E, 'İ', 'ı'};
    long seed = 991L;
    Random random = new Random(seed);
    for (int round = 0; round < 20_000; round++) {
      StringBuilder word = new StringBuilder("sicherheitslucke".repeat(random.nextInt(4)));
      for (int i = random.nextInt(6); i >= 0; i--) {
        int at = random.nextInt(word.length() + 1);
        boolean isAny = random.nextInt(3) == 0;
        word.insert(
            at, (char) (isAny ? random.nextInt(1 << 16) : others[random.nextInt(others.length)]));
      }
      assertPartsCover(word.toString(), seed);
    }
  }

  // Ten thousand letters take no step for each: the word is too long to be looked at.
  @Test
  void endlessWordsStayWhole() {
    long seed = 10_000L;
    Random random = new Random(seed);
    for (int length : new int[] {64, 100, 1_000, 10_000}) {
      StringBuilder word = new StringBuilder();
      while (word.length() < length) {
        word.append(random.nextBoolean() ? "lucken" : "sicherheits");
      }
      char[] chars = word.toString().toCharArray();
      assertThat(splitter.split(chars, chars.length)).isEqualTo(1);
      assertPartsCover(word.toString(), seed);
    }
  }

  private void assertPartsCover(String word, long seed) {
    char[] chars = word.toCharArray();
    int parts = splitter.split(chars, chars.length);
    assertThat(splitter.start(0)).as("seed %d, %s", seed, word).isZero();
    for (int part = 0; part < parts; part++) {
      int before = part == 0 ? 0 : splitter.end(part - 1);
      assertThat(splitter.start(part)).as("seed %d, %s", seed, word).isBetween(before, before + 1);
      assertThat(splitter.end(part) - splitter.start(part))
          .as("seed %d, %s", seed, word)
          .isGreaterThanOrEqualTo(parts == 1 ? 0 : CompoundParts.MIN_PART);
    }
    assertThat(splitter.end(parts - 1))
        .as("seed %d, %s", seed, word)
        .isBetween(chars.length - (parts == 1 ? 0 : 1), chars.length);
  }

  private List<String> parts(String written) {
    char[] word = written.toLowerCase(Locale.ROOT).toCharArray();
    char[] spelled = new char[GermanFolding.maxLength(word.length)];
    return splitter.parts(
        String.valueOf(spelled, 0, GermanFolding.spell(word, word.length, spelled)));
  }
}
