package de.lupe.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import de.lupe.analysis.GermanNewsTokenizer.Hyphenated;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GermanNewsTokenizerTest {

  private final Analyzer words = Tokens.tokenizer(Hyphenated.WORDS);
  private final Analyzer joined = Tokens.tokenizer(Hyphenated.JOINED_AND_WORDS);

  // Between bars: the tokens that the text gives.
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '$',
      value = {
        "CVE-2024-1234, CVE-2024-5678.; cve-2024-1234|cve-2024-5678",
        "CVE 2024-1234; cve-2024-1234",
        "cve_2024_1234; cve-2024-1234",
        "CVE2024-1234; cve-2024-1234",
        "CVE‑2024‑1234 CVE–2024–1234; cve-2024-1234|cve-2024-1234",
        "CVE 2024 1234 Einträge; CVE|2024|1234|Einträge",
        "CVE 2024 12345 CVE-2024 CVE-2024-12; cve-2024-12345|cve-2024|CVE|2024|12",
        "CVE-2024-1234/1235 CVE-2024-1234/2024; cve-2024-1234|cve-2024-1235|cve-2024-1234|2024",
        "CVE-2024-1234-Patch; cve-2024-1234|Patch",
        "CWE-79 CWE 79; CWE-79|CWE-79",
        "GHSA-jfh8-c2jp-5v3q; GHSA-jfh8-c2jp-5v3q",
        "MS17-010 KB5034441 KB 5034441; MS17-010|KB5034441|kb5034441",
        "RHSA-2024:1234 ZDI-CAN-123 FG-IR-24-015; RHSA-2024-1234|ZDI-CAN-123|FG-IR-24-015",
        "123e4567-e89b-12d3-a456-426614174000; 123e4567-e89b-12d3-a456-426614174000",
        "(CVSS:3.1/AV:N/AC:L/PR:N); cvss:3.1/AV:N/AC:L/PR:N",
        "CVSS 9.8; CVSS|9.8",
        "AV:N/AC:L/Au:N/C:P; AV:N/AC:L/Au:N/C:P",
      })
  void idsAreOneToken(String text, String tokens) {
    assertTokens(text, tokens);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '$',
      value = {
        "(129.0.6668.58); 129.0.6668.58",
        "Version 18.0.1.; Version|18.0.1",
        "129.0.6668.58/.59, 129.0.6668.58/59;"
            + " 129.0.6668.58|129.0.6668.59|129.0.6668.58|129.0.6668.59",
        "1.2.3.400/.5/.16. 1.2.3/4 16.07.2024/17; 1.2.3.400|1.2.3.5|1.2.3.16|1.2.3|4|16.07.2024|17",
        "9,8 10.000 10,000 1.234.567,8 0,125 v1.234; 9.8|10000|10000|1234567.8|0.125|1.234",
        "v2.3 V2.3 v2; 2.3|2.3|v2",
        "7.x 9.8p1 3.0.0-rc1; 7.x|9.8p1|3.0.0-rc1",
        "TLSv1.3 TLS1.3 TLS-1.3 CVSSv3.1; TLS|1.3|TLS|1.3|TLS|1.3|CVSS|3.1",
        "Log4j2.17.1 OpenSSH_9.8p1 iOS18.0.1; Log4j|2.17.1|OpenSSH|9.8p1|iOS|18.0.1",
        "T1059.001 SMBv1 TLSv1. Log4j2.; T1059.001|SMBv1|TLSv1|Log4j2",
        "16.07.2024 14:30 3,5 1,2,3; 16.07.2024|14|30|3.5|1|2|3",
        "Windows-10.0.19041-Update; Windows|10.0.19041|Update",
        "1.2.3.4, 1.2.3.4:80 10.0.0.0/8; 1.2.3.4|1.2.3.4:80|10.0.0.0/8",
        "2001:0DB8:0:0:0::1 ::1 [fe80::1]:443; 2001:db8::1|::1|fe80::1|443",
        "1:0:0:2:0:0:0:3 a:b:c:d:e:f:1:2; 1:0:0:2::3|a:b:c:d:e:f:1:2",
        "2001:db8::/32 00-1A-2B-3C-4D-5E; 2001:db8::/32|00:1a:2b:3c:4d:5e",
        "std::vector 10:30:15; std|vector|10|30|15",
      })
  void versionsAndAddressesAreOneToken(String text, String tokens) {
    assertTokens(text, tokens);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '$',
      value = {
        "„.NET“ .NET-Framework ASP.NET; .NET|.NET|Framework|ASP.NET",
        "C++ C# Notepad++, C++-Code; C++|C#|Notepad++|C++|Code",
        "Log4j 2FA M365 AT&T R&D; Log4j|2FA|M365|AT&T|R&D",
        "Forschung&Entwicklung und/oder TCP/IP 24/7; Forschung|Entwicklung|und|oder|TCP|IP|24|7",
        "Snyk's Snyk’s geht’s O’Reilly Kaspersky'; Snyk|Snyk|geht|OReilly|Kaspersky",
        "z.B. U.S.A. e.V.; zB|USA|eV",
        "Ende.Dann kam.Der; Ende|Dann|kam|Der",
        "snake_case_name __init__ id_rsa; snake_case_name|init|id_rsa",
        "d41d8cd98f00b204e9800998ecf8427e; d41d8cd98f00b204e9800998ecf8427e",
        "#Log4Shell @heise 50% »Wort«; Log4Shell|heise|50|Wort",
      })
  void wordsKeepTheirSigns(String text, String tokens) {
    assertTokens(text, tokens);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '$',
      value = {
        "example.com. www.example.com/a/b.php?c=d,; example.com|example.com/a/b.php?c=d",
        "http://example.com/ https://example.com; example.com|example.com",
        "https://www.example.com www.example www.de; example.com|www.example|www.de",
        "(https://example.com/a_(b)); example.com/a_(b)",
        "hxxps[:]//evil[.]example(.)com; evil.example.com",
        "hxxp://1.2.3[.]4/x ldap://example.com/a; 1.2.3.4/x|ldap://example.com/a",
        "example[dot]com user[at]example[.]com; example.com|user@example.com",
        "example{dot}com user{at}example.com example[.com;"
            + " example.com|user@example.com|example.com",
        "Datei [.] und [...] a[..] Feld[.5; Datei|und|a|Feld|5",
        "2001[:]db8[:]:1 2001[:]db8[:][:]1 std[:]:; 2001:db8::1|2001:db8::1|std",
        "http://[2001:DB8:0::1]:80/x https://[::1]/; [2001:db8::1]:80/x|[::1]",
        "user (at) example.com user[at]example; user@example.com|user@example",
        "max.muster+x@example.com. pkg@1.2.3; max.muster+x@example.com|pkg@1.2.3",
        "Booking.com-Kunden example.com:8080; Booking.com|Kunden|example.com:8080",
        "setup.exe, SETUP.EXE invoice.pdf.exe Node.js; setup.exe|SETUP.EXE|invoice.pdf.exe|Node.js",
        "libssl.so.3 my-file_1.tar.gz; libssl.so.3|my-file_1.tar.gz",
        "C:\\Windows\\x.exe C:/Windows/x.exe C:\\\\Windows\\\\x.exe;"
            + " C:\\Windows\\x.exe|C:\\Windows\\x.exe|C:\\Windows\\x.exe",
        "C:\\Program Files (x86)\\A\\b.exe und C:\\Temp.;"
            + " C:\\Program Files (x86)\\A\\b.exe|und|C:\\Temp",
        "%APPDATA%\\x %TEMP% \\\\server\\share; %APPDATA%\\x|%TEMP%|\\\\server\\share",
        "/etc/passwd, ~/.ssh/id_rsa km/h; /etc/passwd|~/.ssh/id_rsa|km|h",
        "HKLM\\Software HKEY_LOCAL_MACHINE\\Software; hklm\\Software|hklm\\Software",
        "%APPDATA%/x.exe Computer\\HKCR\\a HKU\\b HKCC:\\c;"
            + " %APPDATA%\\x.exe|hkcr\\a|hku\\b|hkcc\\c",
        "HKCU:\\Software HKLM\\A\\Windows NT\\B; hkcu\\Software|hklm\\A\\Windows NT\\B",
      })
  void addressesAndPathsAreOneToken(String text, String tokens) {
    assertTokens(text, tokens);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '$',
      value = {
        "Nutzer:innen Nutzer*innen Nutzer_innen; Nutzer|Nutzer|Nutzer",
        "Nutzer/innen Nutzer/-innen Nutzer(innen); Nutzer|Nutzer|Nutzer",
        "NutzerInnen NUTZER:INNEN; Nutzer|NUTZER",
        "Mitarbeiter:in Mitarbeiter*in MitarbeiterIn; Mitarbeiter|Mitarbeiter|Mitarbeiter",
        "Kolleg:innen Expert*innen Kund_innen Ärzt:innen; Kollege|Experte|Kunde|Ärzte",
        "Bürger:innenrat Nutzer:innen-Daten; Bürgerrat|Nutzer|Daten",
        "Kund:innendaten Expert*innenrat Beamt*in; Kundendaten|Expertenrat|Beamte",
        "LinkedIn PlugIn LogIn BuiltIn CheckIn; LinkedIn|PlugIn|LogIn|BuiltIn|CheckIn",
        "und/in Merkel:in Nutzer: innen; und|in|Merkel|in|Nutzer|innen",
      })
  void genderedFormsAreTheWord(String text, String tokens) {
    assertTokens(text, tokens);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '$',
      value = {
        "Zero-Day-Lücke; ZeroDayLücke|Zero|Day|Lücke",
        "Sicherheits‑Lücke; SicherheitsLücke|Sicherheits|Lücke",
        "TP-Link, 7-Zip Covid-19; TPLink|TP|Link|7Zip|7|Zip|Covid19|Covid|19",
        "IT- und OT-Systeme; IT|und|OTSysteme|OT|Systeme",
        "-foo- a--b Paris–Berlin; foo|a|b|Paris|Berlin",
        "2024-07-16; 2024|07|16",
      })
  void hyphenatedWordsAreJoined(String text, String tokens) {
    assertThat(Tokens.terms(joined, text)).isEqualTo(List.of(tokens.split("\\|")));
  }

  @Test
  void joinedWordsSpanThePositionsOfTheirWords() {
    assertThat(Tokens.of(joined, "Die Zero-Day-Lücke klafft"))
        .containsExactly(
            new Tokens("Die", 0, 3, 0, 1),
            new Tokens("ZeroDayLücke", 4, 18, 1, 3),
            new Tokens("Zero", 4, 8, 1, 1),
            new Tokens("Day", 9, 12, 2, 1),
            new Tokens("Lücke", 13, 18, 3, 1),
            new Tokens("klafft", 19, 25, 4, 1));
  }

  @Test
  void numbersBehindSlashesStandAtOnePosition() {
    assertThat(Tokens.of(joined, "Chrome 129.0.6668.58/.59 hilft"))
        .containsExactly(
            new Tokens("Chrome", 0, 6, 0, 1),
            new Tokens("129.0.6668.58", 7, 24, 1, 1),
            new Tokens("129.0.6668.59", 7, 24, 1, 1),
            new Tokens("hilft", 25, 30, 2, 1));
  }

  @Test
  void tooManyWordsAreNotJoined() {
    assertThat(Tokens.of(joined, "a-".repeat(40) + "a")).allMatch(token -> token.length() == 1);
  }

  @Test
  void invisibleCharactersAndLigaturesDoNotCount() {
    assertThat(
            Tokens.terms(
                words, "Sicher\u00ADheit Pass\u200Bwort \uFB01nden Lu\u0308cke Cafe\u0301 STRAẞE"))
        .containsExactly("Sicherheit", "Passwort", "finden", "Lücke", "Cafe", "STRAßE");
  }

  @Test
  void offsetsSpanTheWholeAsItIsWritten() {
    String text = "Bei hxxps[:]//ex\u00ADample[.]com/ und Lu\u0308cke: Nutzer:innen, \uFB01n.";
    assertThat(
            Tokens.of(words, text).stream()
                .map(token -> text.substring(token.start(), token.end()))
                .toList())
        .containsExactly(
            "Bei",
            "hxxps[:]//ex\u00ADample[.]com/",
            "und",
            "Lu\u0308cke",
            "Nutzer:innen",
            "\uFB01n");
  }

  @Test
  void longWordsAreCutBetweenCharacters() {
    List<String> letters = Tokens.terms(words, "x".repeat(10_000));
    assertThat(letters).allMatch(term -> term.length() <= 255);
    assertThat(String.join("", letters)).hasSize(10_000);
    List<String> pairs = Tokens.terms(words, "a" + "\uD835\uDC07".repeat(1000));
    assertThat(pairs).noneMatch(term -> Character.isHighSurrogate(term.charAt(term.length() - 1)));
    assertThat(String.join("", pairs)).hasSize(2001);
  }

  private void assertTokens(String text, String tokens) {
    assertThat(Tokens.terms(words, text)).isEqualTo(List.of(tokens.split("\\|")));
  }
}
