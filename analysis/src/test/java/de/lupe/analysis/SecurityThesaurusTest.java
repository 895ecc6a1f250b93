package de.lupe.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.util.ClasspathResourceLoader;
import org.apache.lucene.util.ResourceLoaderAware;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SecurityThesaurusTest {

  private static final SecurityThesaurus STANDARD = SecurityThesaurus.standard();

  @ParameterizedTest
  @CsvSource({
    "Schwachstelle, Sicherheitslücke",
    "Schwachstelle, Vulnerability",
    "vulnerability, Schwachstelle",
    "vulnerabilities, Sicherheitslücke",
    "Schwachstellen, Sicherheitslücke",
    "SICHERHEITSLUECKEN, Schwachstelle",
    "Sicherheits-Lücke, Schwachstelle",
    "Sicherheits Lücken, Schwachstelle",
    "Erpressungstrojaner, Ransomware",
    "Verschlüsselungstrojaner, Ransomware",
    "Verschluesselungs-Trojaner, Ransomware",
    "ransomware, Erpressungstrojaner",
    "Datenleck, Data Breach",
    "Datenpannen, Data Leak",
    "data breach, Datenpanne",
    "Data Breaches, Datenleck",
    "data-breach, Datenleck",
    "RCE, Remote Code Execution",
    "remote code execution, RCE",
    "Remote-Code-Execution, RCE",
    "dos, Denial of Service",
    "Denial-of-Service, DoS",
    "ddos, Distributed Denial of Service",
    "APT, Advanced Persistent Threat",
    "MFA, Multi-Faktor-Authentifizierung",
    "2fa, Zwei-Faktor-Authentifizierung",
    "Zweifaktorauthentifizierung, 2FA",
    "C2, Command and Control",
    "EDR, Endpoint Detection and Response",
    "siem, Security Information and Event Management",
    "Proof-of-Concept, PoC",
    "0day, Zero-Day-Lücke",
    "0-Day, Zero-Day",
    "zeroday, 0-Day",
    "Zero Days, 0-Day",
    "Zero-Day-Lücken, Zero-Day",
    "Lieferkettenangriffe, Supply Chain Attack",
    "supply chain attacks, Lieferkettenangriff",
    "Fancy Bear, APT28",
    "APT 28, Forest Blizzard",
    "forest-blizzard, Sofacy",
    "BSI, Bundesamt für Sicherheit in der Informationstechnik",
    "Bundesamt fuer Sicherheit in der Informationstechnik, BSI",
    "DSGVO, GDPR",
    "gdpr, Datenschutz-Grundverordnung",
    "Datenschutzgrundverordnung, DSGVO",
    "NIS 2, NIS2-Richtlinie",
    "Log4Shell, CVE-2021-44228",
    "cve-2021-44228, Log4Shell",
    "Krankenhäuser, Klinik",
    "Malware, Trojaner",
    "Patches, Sicherheitsaktualisierung",
    "Sicherheitsaktualisierungen, Patch",
    "Softwareaktualisierung, Software-Update",
    "worms, Computerwurm",
    "Würmer, Worm",
    "bösartige, malicious",
    "Strafverfolgungsbehörden, Law Enforcement",
    "Zwei-Faktor, 2FA",
    "2-Faktor, Zwei-Faktor-Authentifizierung",
    "two-factor, Zwei-Faktor-Authentisierung",
    "NodeJS, Node.js",
    "node.js, NodeJS",
    "Rechteausweitung, LPE",
    "TTPs, Taktiken Techniken und Verfahren",
    "Mitarbeitenden, Mitarbeiter",
    "SOC, Security Operations Center",
    "C&C, C2",
  })
  void findsFromEitherSide(String typed, String synonym) {
    assertThat(synonyms(STANDARD, typed)).contains(synonym);
  }

  @ParameterizedTest
  @CsvSource({
    "Trojaner, Malware",
    "Smishing, Phishing",
    "Bitcoin, Kryptowährung",
    "Sicherheitsleitstelle, SOC",
    "Rathaus, Kommunalverwaltung",
  })
  void oneWayLinesCountOneWay(String narrow, String wide) {
    assertThat(synonyms(STANDARD, narrow)).doesNotContain(wide);
    assertThat(synonyms(STANDARD, wide)).contains(narrow);
  }

  @ParameterizedTest
  @CsvSource({
    "Lösegeldforderung, Lösegeldzahlung",
    "Play Store, App-Store",
    "Kommunalverwaltung, Behörde",
    "Computer, Rechner",
    "Security Operations Center, SOC",
    "Angriff, Hacker",
  })
  void relativesAreNoSynonyms(String typed, String relative) {
    assertThat(synonyms(STANDARD, typed)).doesNotContain(relative);
  }

  /// Their stems are those of `Härtung`, `Störung`, `Drucker`, `Support-Ende`, or nearly `IDS`.
  @ParameterizedTest
  @CsvSource({"hart", "Store", "Druck", "Support", "IDs", "IPs", "überwachen"})
  void wordsThatLookLikeMembersHaveNone(String typed) {
    assertThat(STANDARD.matches(List.of(typed))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"Garten", "der", "Code", "breach", "Rat", "'!!'", "''"})
  void otherWordsHaveNone(String typed) {
    assertThat(STANDARD.matches(List.of(typed))).isEmpty();
  }

  @Test
  void aWordIsNotItsOwnSynonym() {
    assertThat(synonyms(STANDARD, "Zero-Days")).doesNotContain("Zero-Day").contains("0-Day");
    assertThat(synonyms(STANDARD, "NIS-2")).doesNotContain("NIS2", "NIS-2");
  }

  @Test
  void theLongestWordingCountsAndTheOthersAreLookedUpBehindIt() {
    List<SecurityThesaurus.Match> matches =
        STANDARD.matches(List.of("nach", "data", "breach", "im", "Krankenhaus"));
    assertThat(matches).extracting(SecurityThesaurus.Match::from).containsExactly(1, 4);
    assertThat(matches).extracting(SecurityThesaurus.Match::until).containsExactly(3, 5);
    assertThat(STANDARD.matches(words("Ransomware as a Service")))
        .singleElement()
        .isEqualTo(new SecurityThesaurus.Match(0, 4, List.of("RaaS")));
  }

  @Test
  void ownGroupsComeToTheStandardOnes() throws IOException {
    SecurityThesaurus own =
        with("\uFEFF# eigene\n\nRansomware, Geiselware\n  Perimeter => FritzBox 7590 ,Lancom\n");
    assertThat(synonyms(own, "Geiselwaren")).containsExactly("Ransomware");
    assertThat(synonyms(own, "Ransomware")).contains("Erpressungstrojaner", "Geiselware");
    assertThat(synonyms(own, "Perimeter")).containsExactly("FritzBox 7590", "Lancom");
    assertThat(synonyms(own, "Lancom")).isEmpty();
    assertThat(synonyms(STANDARD, "Geiselware")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "RCE|eigene.txt:2: a group needs two members, separated by a comma (got \"RCE\")",
        "a,,b|eigene.txt:2: a member is missing beside a comma or an arrow (got \"a,,b\")",
        "a, b,|eigene.txt:2: a member is missing beside a comma or an arrow (got \"a, b,\")",
        "=> b|eigene.txt:2: a member is missing beside a comma or an arrow (got \"\")",
        "a => b => c|eigene.txt:2: a line may have one => only (got \"a => b => c\")",
        "a, !?|eigene.txt:2: a member needs a letter or a digit (got \"!?\")",
        "a, \"b c\"|eigene.txt:2: members are written without quotes (got \"\"b c\"\")",
        "a, 1 2 3 4 5 6 7-8 9 10 11 12 13|eigene.txt:2: a member has 12 words at most (got \"1 2 3"
            + " 4 5 6 7-8 9 10 11 12 13\")",
      })
  void whatIsNotWellFormedIsToldWithItsLine(String line, String message) {
    assertThatThrownBy(() -> with("# eigene\n" + line + "\n"))
        .isInstanceOf(ThesaurusFormatException.class)
        .hasMessage(message);
  }

  @Test
  void otherEncodingsAreTold() {
    byte[] latin = "Lücke, Loch".getBytes(Charset.forName("windows-1252"));
    assertThatThrownBy(() -> STANDARD.with("eigene.txt", new ByteArrayInputStream(latin)))
        .isInstanceOf(ThesaurusFormatException.class)
        .hasMessage("eigene.txt: must be in UTF-8");
  }

  @Test
  void anyWordsHaveAnAnswer() {
    Random random = new Random(20_240_716);
    for (int round = 0; round < 2_000; round++) {
      List<String> words =
          random
              .ints(random.nextInt(6), 0, 6)
              .mapToObj(length -> random.ints(length, 0, 0x300).mapToObj(Character::toString))
              .map(letters -> String.join("", letters.toList()))
              .toList();
      for (SecurityThesaurus.Match match : STANDARD.matches(words)) {
        assertThat(match.from()).isLessThan(match.until());
      }
    }
  }

  @Test
  void plainLuceneFindsItByName() throws IOException {
    TokenFilterFactory factory =
        TokenFilterFactory.forName(SecurityThesaurusFilterFactory.NAME, new HashMap<>());
    ((ResourceLoaderAware) factory).inform(new ClasspathResourceLoader(getClass()));
    Analyzer analyzer =
        new Analyzer() {
          @Override
          protected TokenStreamComponents createComponents(String field) {
            Tokenizer tokenizer = new StandardTokenizer();
            TokenStream stems = new GermanStemFilter(new GermanSpellingFilter(tokenizer));
            return new TokenStreamComponents(tokenizer, factory.create(stems));
          }
        };
    StringBuilder terms = new StringBuilder();
    try (TokenStream stream = analyzer.tokenStream("", "Fancy Bears greifen an")) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        terms.append(term).append(' ');
      }
      stream.end();
    }
    assertThat(terms.toString()).contains("apt28", "fancy", "sofacy");
    assertThatThrownBy(
            () ->
                TokenFilterFactory.forName(
                    SecurityThesaurusFilterFactory.NAME, new HashMap<>(Map.of("x", "y"))))
        .hasStackTraceContaining("has no parameter but synonyms (got {x=y})");
  }

  private static SecurityThesaurus with(String text) throws IOException {
    return STANDARD.with(
        "eigene.txt", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static List<String> words(String text) {
    return Arrays.asList(text.split(" ", -1));
  }

  /// The synonyms of the whole text.
  private static List<String> synonyms(SecurityThesaurus thesaurus, String text) {
    List<String> words = words(text);
    return thesaurus.matches(words).stream()
        .filter(match -> match.until() - match.from() == words.size())
        .flatMap(match -> match.synonyms().stream())
        .toList();
  }
}
