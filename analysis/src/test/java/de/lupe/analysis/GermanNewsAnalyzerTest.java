package de.lupe.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GermanNewsAnalyzerTest {

  @ParameterizedTest
  @CsvSource({
    "Angriff, Angriffe",
    "Angriff, Angriffs",
    "Angriffen, Angriff",
    "Lücke, Lücken",
    "Lücke, Luecke",
    "Sicherheitslücke, Sicherheitsluecken",
    "Verkaufsverbot, Verkaufsverbote",
    "Kundenkonto, Kundenkonten",
    "Computervirus, Computerviren",
    "Straße, Strasse",
    "STRASSE, Straße",
    "daß, dass",
    "Update, Updates",
    "Schwachstelle, Schwachstellen",
    "Passwörter, Passwoerter",
    "verschlüsselt, verschlüsselte",
    "Angriffe, angegriffen",
    "gestohlen, stiehlt",
    "Schaden, Schäden",
  })
  void formsOfOneWordMeet(String one, String other) throws IOException {
    assertThat(Tokens.terms(GermanNewsAnalyzer.stems(), one))
        .isEqualTo(Tokens.terms(GermanNewsAnalyzer.stems(), other));
  }

  @ParameterizedTest
  @CsvSource({
    "Nutzer:innen, Nutzer",
    "Expert*innen, Experten",
    "Kolleg:in, Kollegen",
    "Ärzt_innen, Arzt",
    "Snyk’s, Snyk",
    "McDonald's, McDonalds",
    "CVE 2024-1234, cve_2024_1234",
    "HKEY_LOCAL_MACHINE\\Software, hklm\\SOFTWARE",
    "hxxps[:]//Example[.]com/, example.com",
    "U.S.A., USA",
    "Größe, GROESSE",
    "Ma\u0308rz, Maerz",
    "Strasse, STRAẞE",
    "NutzerInnen, Nutzer",
    "Nutzer_innen, Nutzer*innen",
    "Chrome–Update, Chrome Update",
    "„Lücke“, »Lücke«",
    "192.0.2[.]1, 192.0.2.1",
    "user[at]example, user@example",
    "FE80:0:0:0:0:0:0:1, fe80::1",
    "DA39A3EE5E6B4B0D3255BFEF95601890AFD80709, da39a3ee5e6b4b0d3255bfef95601890afd80709",
    "C:\\Windows\\CMD.EXE, c:/windows/cmd.exe",
    "cvss:3.1/av:n/ac:l/pr:n, CVSS:3.1/AV:N/AC:L/PR:N",
    "v129.0.6668.58, 129.0.6668.58",
    "LOG4J, Log4j",
  })
  void spellingsOfOneTokenMeet(String one, String other) throws IOException {
    for (Analyzer analyzer : List.of(GermanNewsAnalyzer.stems(), GermanNewsAnalyzer.parts())) {
      assertThat(Tokens.terms(analyzer, one)).isNotEmpty().isEqualTo(Tokens.terms(analyzer, other));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "Sicherheits-Lücke, Sicherheitslücken",
    "E-Mail, Email",
    "TP-Link, tplink",
    "Zero-Day-Lücke, Zerodaylücke",
  })
  void hyphenatedWordsHoldTheJoinedOne(String hyphenated, String joined) throws IOException {
    assertThat(Tokens.terms(GermanNewsAnalyzer.stems(), hyphenated))
        .containsAll(Tokens.terms(GermanNewsAnalyzer.stems(), joined));
    assertThat(Tokens.terms(GermanNewsAnalyzer.matches(), hyphenated))
        .containsAll(Tokens.terms(GermanNewsAnalyzer.stems(), joined));
  }

  @Test
  void joinedWordsStandOnlyAmongTheWholes() throws IOException {
    assertThat(Tokens.terms(GermanNewsAnalyzer.parts(), "Chrome-Update")).hasSize(2);
    assertThat(Tokens.terms(GermanNewsAnalyzer.words(), "Chrome-Update"))
        .containsExactly("chrome", "update");
  }

  // Behind a vowel or a q, "ue" is none; elsewhere it is taken for one, in texts and queries alike.
  @ParameterizedTest
  @CsvSource({
    "Quelle, quelle",
    "neue, neue",
    "Steuer, steuer",
    "Frequenz, frequenz",
    "Boeing, boing",
    "Israel, isral",
    "Aerosol, arosol",
    "Michael, michal",
    "Poet, pot",
    "aktuell, aktull",
    "manuell, manull",
    "Duell, dull",
  })
  void umlautsAreFolded(String word, String folded) throws IOException {
    assertThat(Tokens.terms(GermanNewsAnalyzer.words(), word)).containsExactly(folded);
  }

  @ParameterizedTest
  @CsvSource({
    "neue, nue",
    "Quelle, Qulle",
    "Wanze, Wand",
    "Kasse, Kaspersky",
    "Virus, Virustotal",
    "Daten, Datum",
    "C, C++",
    "C#, C++",
    "Net, .NET",
    "sichtet, sich",
    "meint, mein"
  })
  void differentWordsStayApart(String one, String other) throws IOException {
    assertThat(Tokens.terms(GermanNewsAnalyzer.stems(), one))
        .isNotEqualTo(Tokens.terms(GermanNewsAnalyzer.stems(), other));
  }

  @Test
  void decomposedUmlautsSoftHyphensAndZeroWidthCharactersDoNotCount() throws IOException {
    assertThat(
            Tokens.terms(GermanNewsAnalyzer.stems(), "Lu\u0308cke Sicher\u00ADheit Pass\u200Bwort"))
        .isEqualTo(Tokens.terms(GermanNewsAnalyzer.stems(), "Lücke Sicherheit Passwort"));
  }

  @ParameterizedTest
  @CsvSource({
    "Verkaufsverbot, Verbot",
    "Verkaufsverbote, Verkauf",
    "Sicherheitslücken, Lücke",
    "Sicherheitslücken, Sicherheit",
    "Passwortmanager, Passwort",
    "Erpressungstrojaner, Trojaner",
    "Kundendaten, Daten",
  })
  void compoundsHoldTheirParts(String compound, String part) throws IOException {
    assertThat(Tokens.terms(GermanNewsAnalyzer.parts(), compound))
        .containsAll(Tokens.terms(GermanNewsAnalyzer.parts(), part));
  }

  @ParameterizedTest
  @CsvSource({"Kaspersky", "Fortinet", "Ransomware", "insgesamt", "Herausforderung", "Würzburg"})
  void simpleWordsAndNamesStayWhole(String word) throws IOException {
    assertThat(Tokens.terms(GermanNewsAnalyzer.parts(), word))
        .isEqualTo(Tokens.terms(GermanNewsAnalyzer.stems(), word));
  }

  @Test
  void partsStandAtTheCompoundsPositionWithItsOffsets() throws IOException {
    String text = "Das Verkaufsverbot gilt.";
    int position = -1;
    List<String> atVerbot = new ArrayList<>();
    try (TokenStream stream = GermanNewsAnalyzer.matches().tokenStream("", text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
      PositionIncrementAttribute increment = stream.addAttribute(PositionIncrementAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        position += increment.getPositionIncrement();
        if (position == 1) {
          atVerbot.add(term.toString());
          assertThat(text.substring(offset.startOffset(), offset.endOffset()))
              .isEqualTo("Verkaufsverbot");
        }
      }
      stream.end();
    }
    assertThat(position).isEqualTo(2);
    assertThat(atVerbot).contains("verkaufsverbot", "verkauf", "verbot");
  }

  @Test
  void aWordOfManyLettersIsLeftWhole() throws IOException {
    String word = "sicherheits".repeat(20);
    assertThat(Tokens.terms(GermanNewsAnalyzer.parts(), word)).hasSize(1);
  }

  @Test
  void hashesHaveNoUmlauts() {
    assertThat(Tokens.terms(GermanNewsAnalyzer.stems(), "D41D8CAE98F00B20 0AE1 Luecke"))
        .containsExactly("d41d8cae98f00b20", "0ae1", "luck");
  }
}
