package de.lupe.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.Tokenizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SecurityTokenFilterTest {

  private static final Analyzer PARTS =
      new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String fieldName) {
          Tokenizer tokenizer = new GermanNewsTokenizer();
          return new TokenStreamComponents(
              tokenizer, new SecurityTokenFilter(new LowerCaseFilter(tokenizer)));
        }
      };

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '$',
      value = {
        "129.0.6668.58; 129.0.6668.58|129|129.0|129.0.6668",
        "7.x; 7.x|7",
        "9.8p1 1.2.3-beta; 9.8p1|9|9.8|1.2.3-beta|1|1.2",
        "1.0.0/.1; 1.0.0|1|1.0|1.0.1|1|1.0",
        "16.07.2024; 16.07.2024|2024",
        "192.0.2.1:8080; 192.0.2.1:8080|192.0.2.1|192|192.0|192.0.2",
        "10.0.0.0/8; 10.0.0.0/8|10.0.0.0|10|10.0|10.0.0",
        "2001:db8::/32; 2001:db8::/32|2001:db8::",
        "a.b.example.com; a.b.example.com|b.example.com|example.com|example",
        "https://a.example.com/x/y.php?id=3;"
            + " a.example.com/x/y.php?id=3|a.example.com|example.com|example|a.example.com/x/y.php"
            + "|a.example.com/x|y.php|y|x|php|id",
        "%APPDATA%\\b\\x.dll;"
            + " %appdata%\\b\\x.dll|x.dll|x|%appdata%\\b|%appdata%|appdata|b|b\\x.dll",
        "ldap://example.com/x; ldap://example.com/x|example.com/x|example.com|example|x",
        "http://[2001:db8:0::1]:80/x;" + " [2001:db8::1]:80/x|[2001:db8::1]:80|2001:db8::1|x",
        "hxxp://192.0.2.1/x/y.php;"
            + " 192.0.2.1/x/y.php|192.0.2.1|192|192.0|192.0.2|192.0.2.1/x|y.php|y|x|php",
        "CVE-2024-1234 CVE-2024; cve-2024-1234|cve|cve-2024|cve-2024|cve",
        "info@example.com; info@example.com|info|example.com|example",
        "C:\\Windows\\Temp\\x.exe; c:\\windows\\temp\\x.exe|x.exe|x|c:\\windows\\temp|c:\\windows"
            + "|windows|temp|windows\\temp\\x.exe|temp\\x.exe|windows\\temp",
        "HKLM\\Software\\Run; hklm\\software\\run|run|hklm\\software|hklm|software|software\\run",
        "/etc/ssh/config; /etc/ssh/config|config|/etc/ssh|/etc|etc|ssh",
        "setup.exe; setup.exe|setup",
        "invoice.pdf.exe; invoice.pdf.exe|invoice.pdf|invoice",
        "Rechnung_2024-a.pdf.exe;"
            + " rechnung_2024-a.pdf.exe|rechnung_2024-a.pdf|rechnung_2024-a|rechnung",
        "mod_security; mod_security|mod|security",
        "CVSS:3.1/AV:N/AC:L/PR:N; cvss:3.1/av:n/ac:l/pr:n|av:n/ac:l/pr:n|cvss|3.1|3",
        "CWE-79; cwe-79",
        "C++; c++",
        "Notepad++; notepad++|notepad",
        ".NET; .net",
        "AT&T; at&t",
        "Lücke; lücke",
      })
  void addsParts(String text, String terms) {
    assertThat(Tokens.terms(PARTS, text)).isEqualTo(List.of(terms.split("\\|")));
  }

  @Test
  void partsStandAtThePositionOfTheWholeWithItsOffsets() {
    assertThat(Tokens.of(PARTS, "In setup.exe steckt"))
        .containsExactly(
            new Tokens("in", 0, 2, 0, 1),
            new Tokens("setup.exe", 3, 12, 1, 1),
            new Tokens("setup", 3, 12, 1, 1),
            new Tokens("steckt", 13, 19, 2, 1));
  }

  @Test
  void theNumberOfPartsHasABound() {
    assertThat(Tokens.terms(PARTS, "C:" + "\\ordner".repeat(10) + "\\x".repeat(100)))
        .hasSizeLessThanOrEqualTo(SecurityTokenParts.MOST + 1);
  }

  @ParameterizedTest
  @CsvSource({
    "example.com, https://login.example.com/a.php",
    "example.com, info@example.com",
    "129, 129.0.6668.58",
    "129.0, 129.0.6668.58",
    "cmd.exe, C:\\Windows\\System32\\cmd.exe",
    "C:\\Windows, C:\\Windows\\System32\\cmd.exe",
    "hxxp://example[.]com, example.com",
    "example.com/a, https://example.com/a/b/c.php?d=e#f",
    "example.com/2024, https://example.com/2024/07/x",
    "example.com/a/b.php, https://example.com/a/b.php?c=d",
    "2001:db8::1, https://[2001:db8::1]/",
    "CVE-2024, CVE-2024-12345",
    "C:\\Windows\\System32, C:/Windows/System32/drivers/etc/hosts",
    "CurrentVersion\\Run, HKLM\\Software\\Microsoft\\Windows\\CurrentVersion\\Run",
    "HKLM\\Software, Computer\\HKEY_LOCAL_MACHINE\\Software\\Microsoft",
    "Temp\\x.exe, %APPDATA%/Temp/x.exe",
    "Rechnung, C:\\Temp\\Rechnung_2024.pdf.exe",
  })
  void whatIsSearchedForIsAPartOfWhatHoldsIt(String query, String text) {
    Analyzer parts = GermanNewsAnalyzer.parts();
    assertThat(Tokens.terms(parts, text)).contains(Tokens.terms(parts, query).getFirst());
  }
}
