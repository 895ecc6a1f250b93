package de.lupe.contract;

import static de.lupe.contract.TestArticles.article;
import static org.assertj.core.api.Assertions.assertThat;

import de.lupe.indexer.ArticleSink;
import de.lupe.searcher.NewsSearch;
import de.lupe.searcher.SearchEngine;
import de.lupe.searcher.SearchRequest;
import de.lupe.searcher.SortOrder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What every engine owes people who type German: words find each other in all their spellings and
/// forms, and as parts of compounds.
public abstract class GermanContract {

  private static final String FILLER =
      "In dem langen Bericht steht noch manches andere, das mit der Sache nichts zu tun hat. ";

  /// Opens the index of this test for writing.
  protected abstract ArticleSink sink() throws IOException;

  /// Opens the index of this test for searching.
  protected abstract SearchEngine engine() throws IOException;

  private void put(TestArticles... articles) throws IOException {
    try (ArticleSink sink = sink()) {
      for (TestArticles each : articles) {
        sink.put("/" + each.enriched().article().id(), each.enriched());
      }
      sink.commit();
    }
  }

  private List<String> found(String query) throws IOException {
    try (SearchEngine engine = engine()) {
      return ids(engine, SearchRequest.builder(query).collapse(false).synonyms(false).build());
    }
  }

  private List<String> foundWithSynonyms(String query) throws IOException {
    try (SearchEngine engine = engine()) {
      return ids(engine, SearchRequest.builder(query).collapse(false).build());
    }
  }

  private static List<String> ids(SearchEngine engine, SearchRequest request) throws IOException {
    return new NewsSearch(engine)
        .search(request).hits().stream().map(hit -> hit.article().article().id().value()).toList();
  }

  @ParameterizedTest
  @CsvSource({
    // Compounds both ways.
    "Lücke, Sicherheitslücken",
    "luecke, Sicherheitslücken",
    "Sicherheitslücke, Sicherheits-Lücke",
    "Sicherheitslücke, Sicherheits Lücke",
    "Sicherheits-Lücke, Sicherheitslücke",
    "Sicherheits-Lücke, Sicherheits Lücke",
    "Sicherheits Lücke, Sicherheitslücke",
    "Sicherheits Lücke, Sicherheits-Lücke",
    "Passwort Manager, Passwortmanager",
    "Passwortmanager, Passwort-Manager",
    "Halle, Sporthalle",
    "Box, Wallboxen",
    "Wallbox, Wallboxen",
    "Schutz, Feuchteschutz",
    "Halterung, Wandhalterung",
    "Zahnheilkunde, Kinderzahnheilkunde",
    "Hersteller, Taschenhersteller",
    "Schraube, Terrassenschrauben",
    "Update, Chrome-Update",
    "Lücke, Zero-Day-Lücke",
    "ZeroDay, Zero-Day-Lücke",
    "Zero-Day-Lücke, Zero Day Lücke",
    // Stems.
    "Angriff, angegriffen",
    "angegriffen, Angriffe",
    "stiehlt, gestohlen",
    "Schaden, Schäden",
    "anbieten, angeboten",
    "ändern, geändert",
    "kündigen, gekündigt",
    "ausführen, ausgeführt",
    "herunterladen, heruntergeladen",
    "Kundenkonto, Kundenkonten",
    "Policy, Policies",
    "CVE, CVEs",
    // What is typed small may be a noun or not.
    "macht, Macht",
    "macht, gemacht",
    "Macht, Mächte",
    "machtkampf, Machtkampf",
    "dienst, Dienste",
    "dienst, dient",
    // Spellings.
    "dass, daß",
    "STRAẞE, Strasse",
    "Straße, Strasse",
    "Muenchen, München",
    "Nutzer, Nutzer:innen",
    "Nutzer, Nutzer*innen",
    "Nutzer, NutzerInnen",
    "Nutzer, Nutzer_innen",
    "Nutzer:innen, Nutzer",
    "Nutzer*innen, Nutzer",
    "NutzerInnen, Nutzer",
    "Nutzer_innen, Nutzer",
    "Sicherheit, 'Sicher\u00ADheit'",
    "Sicherheit, 'Sicher\u200Bheit'",
    "Angriff, 'Angri\uFB00'",
    "Lücke, 'Lu\u0308cke'",
    "'Zero–Day', Zero-Day",
    // Written as one word, with a hyphen or a blank.
    "SHA256, SHA 256",
    "SHA 256, SHA256",
    "SHA-256, SHA256",
    "SHA256, SHA-256",
    "Windows11, Windows 11",
    "Windows 11, Windows11",
    "APT28, APT 28",
    "APT 28, APT28",
    "APT-28, APT28",
    "Log4j 2, Log4j2",
    "Log4j2, Log4j 2",
    "0day, 0-Day",
    "0-Day, 0day",
    "0 Day, 0day",
    "TLSv1.3, TLS 1.3",
    "TLS 1.3, TLSv1.3",
    "CVSS 3.1, CVSSv3.1",
    "iOS17, iOS 17",
    "SMBv1, SMB v1",
    "PowerShell7, PowerShell 7",
    "LockBit, Lock Bit",
    "Lock Bit, LockBit",
    "GData, G DATA",
    "G DATA, GData",
    "G DATA, G-Data",
    "TPLink, TP Link",
    "TP Link, TPLink",
    // Ids, versions, names and addresses.
    "CVE-2024-1234, CVE 2024–1234",
    "cve 2024-1234, CVE-2024-1234",
    "2024-1234, CVE-2024-1234",
    "CVE-2024-12345, CVE 2024 12345",
    "CVE-2024, CVE-2024-1234",
    "CVE, CVE-2024-1234",
    "CVE-2024-1235, CVE-2024-1234/1235",
    "'CVE-2024-1234,CVE-2024-1299', CVE-2024-1234",
    "CWE79, CWE-79",
    "'9,8', CVSS 9.8",
    "10000, 10.000 Geräte",
    "10.000, 10000 Geräte",
    "'\"Chrome 129.0.6668.59\"', Chrome 129.0.6668.58/.59",
    "sha256:44D88612FEA8A8F36DE82E1278ABB02F, 44d88612fea8a8f36de82e1278abb02f",
    "AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H, CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H",
    "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H, CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H",
    "129.0.6668.58, Chrome 129.0.6668.58",
    "129.0.6668, Chrome 129.0.6668.58",
    "iOS 18.0.1, iOS 18.0.1",
    ".NET, .NET 8",
    "C++, in C++ geschrieben",
    "C#, in C# geschrieben",
    "Log4j, log4j",
    "2FA, 2fa",
    "M365, m365",
    "AT&T, at&t",
    "TP-Link, TP Link",
    "TPLink, TP-Link",
    "192.0.2.1, 192.0.2[.]1",
    "192.0.2[.]1, 192.0.2.1",
    "2001:db8::1, 2001:DB8::1",
    "example.com, example[.]com",
    "example[.]com, hxxps://www.example.com/a",
    "hxxp://example[.]com/a, http://example.com/a",
    "user@example.com, user[at]example.com",
    "user[at]example.com, user@example.com",
    "44D88612FEA8A8F36DE82E1278ABB02F, 44d88612fea8a8f36de82e1278abb02f",
    "setup.exe, C:\\Windows\\Temp\\setup.exe",
    "C:\\Windows\\Temp\\setup.exe, c:\\windows\\temp\\SETUP.EXE",
    "C:\\Windows\\System32, C:/Windows/System32/drivers/etc/hosts",
    "Windows\\System32, C:\\Windows\\System32\\drivers\\etc\\hosts",
    "HKLM\\Software\\A\\B\\C, HKEY_LOCAL_MACHINE\\Software\\A\\B\\C\\D\\E\\F\\G\\H\\I",
    "CurrentVersion\\Run, HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Run",
    "example.com/a, https://example.com/a/b/c.php?d=e#f",
    "2001:db8::1, 'http://[2001:db8::1]:8080/x'",
    "invoice, invoice_2024.pdf.exe",
    "OpenSSH 9.8, OpenSSH_9.8p1",
    "HKLM\\Software\\Run, HKEY_LOCAL_MACHINE\\Software\\Run",
  })
  void finds(String query, String text) throws IOException {
    put(
        article("wanted").title("Neues").body("Es geht um " + text + " und anderes."),
        article("other").title("Wetter").body("Morgen wird es sonnig."));
    assertThat(found(query)).containsExactly("wanted");
  }

  @ParameterizedTest
  @CsvSource({
    "Macht, macht",
    "fahren, führt",
    "Dienst, dient",
    "Verein, vereinfacht",
    // Parts that are none.
    "Sport, insgesamt",
    "Samt, insgesamt",
    "Alterung, Wandhalterung",
    "Gut, Gütersloh",
    "Los, Gütersloh",
    "Burg, Würzburg",
    "Sky, Kaspersky",
    "Soft, Microsoft",
    "Fort, Fortinet",
    "Wand, Wanze",
    // One part of two.
    "Sommerkleid, Sommer",
    "Sicherheitslücke, Sicherheit",
    "SHA256, SHA mit 256 Bit",
    "LockBit, Bit Lock",
    "1.2.3, 1.2.3-beta",
    "1.2.3-beta, 1.2.3",
    // In quotes the words are meant as they are written, inflection aside.
    "'\"Lücke\"', Sicherheitslücke",
    "'\"Sicherheit Lücke\"', Sicherheitslücke",
    "'\"Lücke geschlossen\"', geschlossen wurde die Lücke",
  })
  void doesNotFind(String query, String text) throws IOException {
    put(article("unwanted").title("Neues").body("Es geht um " + text + "."));
    assertThat(found(query)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Lücken geschlossen", "Lücke geschlossen"})
  void aPhraseFindsItsWordsInAnyForm(String phrase) throws IOException {
    put(article("wanted").title("Neues").body("Endlich sind die Lücken geschlossen worden."));
    assertThat(found('"' + phrase + '"')).containsExactly("wanted");
  }

  @ParameterizedTest
  @CsvSource({
    "Erpressungstrojaner, Erpressung, Trojaner",
    "Sicherheitslücke, Sicherheit, Lücke",
    "Passwortmanager, Passwort, Manager",
    "Sommerkleid, Sommer, Kleid",
    "Datenbankabfrage, Datenbank, Abfrage",
  })
  void theWholeWordOnceInALongTextRanksAboveItsPartsHoweverOften(
      String whole, String one, String other) throws IOException {
    List<TestArticles> articles = new ArrayList<>();
    articles.add(
        article("whole").title("Notiz").body(FILLER.repeat(60) + whole + ". " + FILLER.repeat(60)));
    for (int i = 0; i < 12; i++) {
      String both = (one + " und " + other + ". ").repeat(i + 1);
      articles.add(article("parts" + i).title(one + ": " + other).body(both));
      articles.add(article("filler" + i).title("Anderes").body(FILLER.repeat(i)));
    }
    put(articles.toArray(TestArticles[]::new));
    assertThat(found(whole)).hasSizeGreaterThan(9).first().isEqualTo("whole");
  }

  @Test
  void manyTextsWithTheWholeWordComeBeforeAllWithItsParts() throws IOException {
    List<TestArticles> articles = new ArrayList<>();
    for (int i = 0; i < 9; i++) {
      articles.add(
          article("whole" + i)
              .title(i % 2 == 0 ? "Notiz" : "Sicherheitslücke")
              .body(FILLER.repeat(10 * i) + "Sicherheitslücke. " + FILLER.repeat(i)));
      articles.add(
          article("parts" + i)
              .title("Sicherheit: Lücke")
              .body(String.join(" ", Collections.nCopies(i + 1, "Lücken in der Sicherheit."))));
    }
    put(articles.toArray(TestArticles[]::new));
    List<String> found = found("Sicherheitslücken");
    assertThat(found.subList(0, 9)).allMatch(id -> id.startsWith("whole"));
    assertThat(found.get(9)).startsWith("parts");
  }

  // What is nearer to the word stands where it scores least, the rest where it scores most.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Erpressungstrojaner",
        "Erpressungs-Trojaner",
        "Erpressungs Trojaner",
        "+Erpressungstrojaner kind:article",
        "der Erpressungstrojaner",
      })
  void theWholeWordComesBeforeAllPartsAndThoseBeforeOneAndSynonyms(String query)
      throws IOException {
    String far = "Erpressung war es nicht. " + FILLER.repeat(60) + "Ein Trojaner war es.";
    put(
        article("1-whole").title("Notiz").body(FILLER.repeat(90) + "Ein Erpressungstrojaner."),
        article("1-row").title("Notiz").body(FILLER.repeat(90) + "Ein Erpressungs-Trojaner."),
        article("2-far").title("Notiz").body(far),
        article("2-title").title("Trojaner: Erpressung").body("Ein Trojaner zur Erpressung."),
        article("2-synonym").title("Ransomware").body("Ransomware: Trojaner zur Erpressung."),
        article("3-one").title("Trojaner").body("Trojaner, Trojaner, Trojaner."),
        article("3-other").title("Erpressung").body("Erpressung!"),
        article("3-synonym").title("Ransomware").body("Ransomware, Ransomware, Ransomware."),
        article("filler").title("Anderes").body(FILLER.repeat(3)));
    List<String> found = foundWithSynonyms(query);
    assertThat(found.stream().map(id -> id.charAt(0))).isSorted();
    assertThat(found).contains("1-whole", "1-row", "2-far", "2-title", "2-synonym", "3-synonym");
  }

  @Test
  void aTeaserWithTheWholeWordComesBeforeAnArticleWithItsParts() throws IOException {
    put(
        article("parts")
            .title("Trojaner: Erpressung")
            .body("Ein Trojaner zur Erpressung.")
            .teaser("Neues", FILLER.repeat(20) + "Ein Erpressungstrojaner.", "2024-07-15"));
    assertThat(foundWithSynonyms("Erpressungstrojaner")).hasSize(2).last().isEqualTo("parts");
  }

  @Test
  void anOldTextWithTheWholeWordComesBeforeANewOneWithItsPartsThoughNewOnesAreRaised()
      throws IOException {
    put(
        article("parts")
            .title("Trojaner: Erpressung")
            .body("Ein Trojaner zur Erpressung.")
            .published("2024-07-16"),
        article("whole")
            .title("Notiz")
            .body(FILLER.repeat(90) + "Ein Erpressungstrojaner.")
            .published("2004-07-16"));
    try (SearchEngine engine = engine()) {
      SearchRequest fresh =
          SearchRequest.builder("Erpressungstrojaner").sort(SortOrder.FRESH).build();
      assertThat(ids(engine, fresh)).containsExactly("whole", "parts");
    }
  }

  @Test
  void inTitlesTheWholeWordOfATitleCounts() throws IOException {
    put(
        article("parts").title("Trojaner: Erpressung").body("Ein Erpressungstrojaner."),
        article("whole")
            .title("Wie der Erpressungstrojaner in ein langes Dokument ohne jedes Ende kam")
            .body("Trojaner."));
    assertThat(foundWithSynonyms("title:Erpressungstrojaner")).containsExactly("whole", "parts");
  }

  @ParameterizedTest
  @CsvSource({
    "2-FA, Mit 2FA geschützt",
    "2FA, Mit 2-FA geschützt",
    "Covid-19, Wegen Covid19 geschlossen",
    "7Zip, Das Programm 7-Zip",
    "7-Zip, Das Programm 7Zip",
  })
  void aHyphenBeforeOrBehindANumberMayBeMissing(String query, String text) throws IOException {
    put(
        article("wanted").title("Neues").body(text + "."),
        article("other").title("Zip").body("2 und 7 und 19 sind Zahlen, FA und Covid keine."));
    assertThat(found(query)).first().isEqualTo("wanted");
  }

  @ParameterizedTest
  @CsvSource({
    "dotnet, .NET 8",
    "C-Sharp, in C# geschrieben",
    "CSharp, in C# geschrieben",
    "Microsoft 365, der Dienst M365",
    "M365, der Dienst Microsoft 365",
    "AT & T, der Anbieter AT&T",
  })
  void otherNamesOfTheSameProductFindIt(String query, String text) throws IOException {
    put(article("wanted").title("Neues").body("Es geht um " + text + "."));
    assertThat(foundWithSynonyms(query)).containsExactly("wanted");
  }
}
