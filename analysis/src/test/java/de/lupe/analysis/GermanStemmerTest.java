package de.lupe.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttributeImpl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Words as they are written: the case and the umlauts tell what they are.
class GermanStemmerTest {

  private final GermanStemmer stemmer = new GermanStemmer();
  private final TermFolding folding = new TermFolding();

  @ParameterizedTest
  @ValueSource(
      strings = {
        // Nouns: endings, plurals with an umlaut, foreign plurals, plurals of abbreviations
        "Lücke Lücken Luecken LÜCKEN",
        "Schaden Schadens Schäden",
        "Angriff Angriffe Angriffen",
        "Passwort Passwörter",
        "Netzwerk Netzwerke",
        "Index Indizes",
        "Virus Viren",
        "Ergebnis Ergebnisse",
        "Akte Akten",
        "Loch Löcher Löchern",
        "Verdächtiger Verdächtige Verdächtigen",
        "Weg Wege Wegen",
        "viel viele vielen",
        "Beamte Beamten Beamter",
        "Abgeordnete Abgeordneten",
        "Pentest Pentests",
        "Rootkit Rootkits",
        "Box Boxen",
        "Policy Policies",
        "nikotinfrei nikotinfreies",
        "Kundenkonto Kundenkonten",
        "Vulnerability Vulnerabilities",
        "PC PCs",
        "VM VMs",
        "CVE CVEs",
        "Ransomware Ransomwares",
        "Exploit Exploits",
        // Strong verbs
        "stehlen stiehlt gestohlen gestohlene",
        "bestehlen bestahlen",
        "angreifen angreift angegriffen",
        "schließen schließt schloss geschlossen schliessen",
        "verbieten verbietet verbot verboten",
        "anbieten anbot angeboten",
        "steigen steigt stieg gestiegen",
        "greifen griff gegriffen",
        "stehen steht stand gestanden",
        "tragen trägt trug getragen",
        "verbinden verband verbunden",
        "zwingen zwang gezwungen",
        "denken denkt dachte gedacht",
        "schneiden schnitt geschnitten",
        "sehen sieht sah sahen gesehen",
        "lesen liest las gelesen",
        "laden lädt lud geladen",
        "betrügen betrügt betrog betrogen",
        // Weak verbs, participles as adjectives
        "machen macht machte gemacht",
        "sagen sagt sagte gesagt",
        "suchen sucht suchte gesucht",
        "leben lebt lebte gelebt",
        "führen führt führte geführt",
        "ausführen ausführt ausgeführt",
        "ändern ändert änderte geändert aendert",
        "kündigen kündigt gekündigt",
        "würdigen würdigt gewürdigt",
        "gewähren gewährt gewährte",
        "steigern steigert gesteigert",
        "abschalten abschaltet abgeschaltet",
        "verhängen verhängt verhängte",
        "gehören gehört gehörte",
        "gelangen gelangt gelangten",
        "gebrauchen gebraucht gebrauchte",
        "verschlüsseln verschlüsselt verschlüsselten verschlüsseltes",
        // Adjectives, compared
        "schnell schnellste",
        "gut gute besser",
        "hoch hohe hohes",
        "alt alte alter",
        "deutsch deutsche deutscher",
        "frei freie freier",
        "jung junger",
        "bekannt bekannte bekannten",
        "unbekannt unbekannte unbekannten",
        "verdächtig verdächtige verdächtigen",
        "fremd fremden",
        "tot tote toten",
        "prominent prominenten",
        "variabel variable",
        "sicher sichererem",
        // Verbs with a prefix that the dictionary may lack, with ge and zu inside
        "weggemacht wegzumachen",
        "abgegriffen abgreifen",
        "herausgepatzt herauszupatzen",
        "herunterladen heruntergeladen herunterlädt herunterlud herunterzuladen",
        // Forms that the dictionary lacks, of words that it has
        "angreifbar angreifbarstem",
        "undicht undichteste",
      })
  void formsOfAWordMeet(String forms) {
    assertThat(Stream.of(forms.split(" ")).map(this::stem))
        .as(forms)
        .containsOnly(stem(first(forms)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Lücke Lucke", "Schäden Schaden", "gestohlene Gestohlene", "Köln köln KOELN koln"})
  void spellingsOfAWordMeetWhereNoOtherWordIsSpelledSo(String forms) {
    assertThat(Stream.of(forms.split(" ")).map(this::stem))
        .as(forms)
        .containsOnly(stem(first(forms)));
  }

  @ParameterizedTest
  @CsvSource({
    "Verschlüsselung, verschlüsseln", // -ung
    "Warnungen, warnt",
    "Führung, führen",
    "Kündigung, kündigen",
    "Verfügbarkeit, verfügbar", // -keit
    "Anwenderinnen, Anwender", // -in
    "Kundin, Kunde",
    "Entwickler, entwickeln", // -er
    "Verkäufer, verkaufen",
    "Manipulation, manipuliert", // -ation
    "ausnutzbar, ausnutzen", // -bar
    "gefährlich, Gefahr", // -lich
    "giftig, Gift", // -ig
    "verdächtigen, Verdacht",
    "nebelig, neblig",
    "Entwicklung, entwickeln", // -ung, with an e lost
    "Angriff, angreifen", // the verb's past tense
    "Zugriffe, zugreifen",
    "Anstieg, angestiegen",
    "Betrieb, betreiben",
  })
  void derivedWordsMeetTheirOrigin(String one, String other) {
    assertThat(stem(one)).isEqualTo(stem(other));
  }

  @ParameterizedTest
  @CsvSource({
    "Wanze, Wand",
    "Daten, Datum",
    "Betrug, betragen",
    "Zeitung, Zeit",
    "Sicherheit, sicher",
    "Stahl, stehlen",
    "Strich, streichen",
    "sichtet, sich",
    "meint, mein",
    "Laune, laut",
    "Gefahr, fahren",
    "Virus, VirusTotal",
    "Kasse, Kaspersky",
    "Backend, Backe",
    // Told apart by their umlauts
    "führen, fahren",
    "ändern, andern",
    "kündigen, kundig",
    "während, wahr",
    "gewähren, wahren",
    "statt, gestattet",
    // By their case
    "Macht, macht",
    "Sucht, sucht",
    "Lage, lagen",
    "Dach, gedacht",
    "Dienst, dient",
  })
  void whatDiffersStaysApart(String one, String other) {
    assertThat(stem(one)).isNotEqualTo(stem(other));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Pentest", "Backend", "Rootkit", "Geforce"})
  void nounsThatNobodyKnowsKeepWhatVerbsLose(String noun) {
    assertThat(noun.toLowerCase(Locale.ROOT)).startsWith(stem(noun));
    assertThat(stem(noun)).hasSizeGreaterThanOrEqualTo(noun.length() - 1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a", "ab", "en", "bar", "ung", "keit", "ig", "lich", "zu", "geen"})
  void theShortestWordsHaveAStem(String word) {
    assertThat(stem(word).length()).isLessThanOrEqualTo(word.length() + 2);
  }

  @Test
  void everyWordHasTheSameStemAgainWhateverItIs() {
    long seed = 20_240_716L;
    Random random = new Random(seed);
    String letters = "aeinrstdhulcgmobwfkzpvjyxqéøж";
    String[] ends = {"ungen", "keit", "st", "lich", "zu", "ver", "ss", ""};
    for (int round = 0; round < 20_000; round++) {
      StringBuilder word = new StringBuilder(ends[random.nextInt(ends.length)]);
      int length = random.nextInt(round % 100 == 0 ? 300 : 12);
      for (int i = 0; i < length; i++) {
        word.append(letters.charAt(random.nextInt(letters.length())));
      }
      word.append(ends[random.nextInt(ends.length)]);
      String once = stem(word.toString());
      assertThat(once.isEmpty()).as("seed %d, %s", seed, word).isEqualTo(word.isEmpty());
      assertThat(stem(word.toString())).as("seed %d, %s", seed, word).isEqualTo(once);
      assertThat(new String(word)).as("seed %d", seed).isEqualTo(word.toString());
    }
  }

  @Test
  void aWordOfManyLettersIsStemmedByRule() {
    assertThat(stem("sicherheit".repeat(1_000) + "en")).hasSizeBetween(9_990, 10_000);
  }

  private static String first(String words) {
    return words.substring(0, words.indexOf(' '));
  }

  private String stem(String written) {
    CharTermAttributeImpl term = new CharTermAttributeImpl();
    term.append(written);
    folding.spell(term);
    int length = term.length();
    char[] chars = term.resizeBuffer(GermanStemmer.maxLength(length));
    return String.valueOf(chars, 0, stemmer.stem(chars, length));
  }
}
