package de.lupe.indexer.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import de.lupe.schema.Article;
import de.lupe.schema.Severity;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsafReaderTest {

  private static final String ADVISORY =
      """
      {"document": {
         "aggregate_severity": {"text": "hoch"}, "category": "csaf_base", "csaf_version": "2.0",
         "distribution": {"tlp": {"label": "WHITE"}}, "lang": "de-DE",
         "notes": [
           {"category": "legal_disclaimer", "text": "Ohne Gewähr."},
           {"category": "description", "title": "Produktbeschreibung", "text": "Der Beispieldienst ist ein Webserver."},
           {"category": "summary", "title": "Angriff", "text": "Ein Angreifer kann Code ausführen.\\n\\nEr braucht kein Konto."},
           {"category": "general", "text": "- Linux\\n- Windows"}],
         "publisher": {"category": "coordinator", "name": "Amt für Beispiele", "namespace": "https://amt.example"},
         "references": [
           {"category": "external", "url": "https://hersteller.example/1"},
           {"category": "self", "summary": "CSAF", "url": "https://amt.example/x-2024-0007.json"},
           {"category": "self", "summary": "Portal", "url": "https://amt.example/portal?name=X-2024-0007"}],
         "title": "Beispieldienst: Mehrere Schwachstellen",
         "tracking": {"id": "X-2024-0007", "initial_release_date": "2024-07-16T22:00:00.000+00:00",
           "current_release_date": "2024-07-18T22:00:00.000+00:00", "status": "final", "version": "3"}},
       "product_tree": {"branches": [
         {"branches": [
           {"branches": [{"category": "product_version_range", "name": "<2.4.1",
              "product": {"name": "Beispiel Dienst <2.4.1", "product_id": "T1"}}],
            "category": "product_name", "name": "Dienst"},
           {"category": "product_name", "name": "Dienst <2.4.2", "product": {"name": "x", "product_id": "T2"}},
           {"category": "product_name", "name": "Dienst 2.3.9", "product": {"name": "x", "product_id": "T3"}},
           {"category": "product_name", "name": "Kamera 11", "product": {"name": "x", "product_id": "T4"}}],
          "category": "vendor", "name": "Beispiel GmbH"},
         {"branches": [{"category": "product_name", "name": "Kernel"}], "category": "vendor", "name": "Offen"}]},
       "vulnerabilities": [
         {"cve": "CVE-2024-1111", "title": "Pufferüberlauf",
          "notes": [{"category": "description", "text": "Im Dienst läuft ein Puffer über."}],
          "product_status": {"known_affected": ["T1", "T2"]},
          "remediations": [{"category": "vendor_fix", "details": "Auf 2.4.1 aktualisieren.", "product_ids": ["T1"]}],
          "scores": [{"products": ["T1"], "cvss_v3": {"baseScore": 7.5, "baseSeverity": "HIGH"}},
                     {"products": ["T2"], "cvss_v3": {"baseScore": 9.80, "baseSeverity": "CRITICAL"},
                      "cvss_v2": {"baseScore": 10.0}}]},
         {"cve": "CVE-2024-1112", "notes": [{"category": "description", "text": "Im Dienst läuft ein Puffer über."}],
          "scores": [{"cvss_v2": {"baseScore": 4.3}}]},
         {"cve": "CVE-2024-1113"},
         {"title": "Ohne Nummer", "ids": [{"system_name": "x", "text": "1"}]}]}
      """;

  @TempDir Path folder;

  private Article read(String json) throws IOException {
    return Reading.article(folder, "a.json", json);
  }

  @Test
  void anAdvisory() throws IOException {
    Article article = read(ADVISORY);
    assertThat(article.id()).hasToString("X-2024-0007");
    assertThat(FeedReaderTest.shown(article))
        .isEqualTo(
            """
            Beispieldienst: Mehrere Schwachstellen
            Produktbeschreibung: Der Beispieldienst ist ein Webserver.//Angriff: Ein Angreifer kann Code ausführen.//Er braucht kein Konto.//- Linux//- Windows//CVE-2024-1111: Pufferüberlauf//Im Dienst läuft ein Puffer über.//Auf 2.4.1 aktualisieren.//Ohne Nummer//CVE-2024-1112, CVE-2024-1113
            []
            [Advisory]
            Amt für Beispiele
            https://amt.example/portal?name=X-2024-0007
            2024-07-16T22:00Z metadata
            2024-07-18T22:00Z
            de-DE\
            """
                .replace("+00:00", "Z"));
    assertThat(article.stated().severity()).hasValue(Severity.HIGH);
    assertThat(article.stated().vendors()).hasToString("[Beispiel GmbH, Offen]");
    assertThat(article.stated().products()).hasToString("[Dienst, Kamera 11, Kernel]");
    assertThat(article.stated().products().getLast().vendor()).hasToString("Offen");
    assertThat(
            article.stated().vulnerabilities().stream()
                .map(
                    found ->
                        found.cve()
                            + " "
                            + found.score().map(Object::toString).orElse("-")
                            + " "
                            + found.severity().map(Object::toString).orElse("-")))
        .containsExactly(
            "CVE-2024-1111 9.8 critical", "CVE-2024-1112 4.3 medium", "CVE-2024-1113 - -");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "csaf_security_advisory   | [Advisory]",
        "csaf_vex                 | [Advisory, VEX]",
        "Sicherheitsmitteilung    | [Advisory, Sicherheitsmitteilung]",
      })
  void categories(String category, String labels) throws IOException {
    assertThat(read(ADVISORY.replace("csaf_base", category)).categories()).hasToString(labels);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "title", "notes", "publisher", "tracking", "references", "lang", "aggregate_severity",
        "category", "product_tree", "vulnerabilities", "branches", "cve", "scores", "cvss_v3",
        "baseScore", "baseSeverity", "text", "details", "name", "url", "initial_release_date"
      })
  void everyPartMayBeMissingOrOfAnotherType(String key) throws IOException {
    String quoted = "\"" + key + "\":";
    assertThat(ADVISORY).contains(quoted);
    assertThat(read(ADVISORY.replace(quoted, "\"fehlt" + key + "\":"))).isNotNull();
    for (String value :
        new String[] {"null", "7", "true", "\"\"", "\"x\"", "[]", "{}", "[[null]]"}) {
      String other = ADVISORY.replace(quoted, quoted + " " + value + ", \"rest" + key + "\":");
      assertThat(Reading.read(folder, "a.json", other)).hasSize(1);
      assertThat(read(other)).isNotNull();
    }
  }

  @Test
  void anIdWithABlankIsReplacedByThePath() throws IOException {
    assertThat(read(ADVISORY.replace("X-2024-0007\", \"ini", "X 7\", \"ini")).id().value())
        .startsWith("a-");
  }

  @Test
  void anAdvisoryWithoutTextAndBrokenOnes() throws IOException {
    assertThat(
            Reading.lines(
                Reading.read(folder, "a.json", "{\"document\":{\"csaf_version\":\"2.0\"}}")))
        .containsExactly("-a.json has nothing to search: neither title nor notes");
    assertThat(Reading.lines(Reading.read(folder, "a.json", ADVISORY.substring(0, 700))).getFirst())
        .startsWith("-a.json is not JSON (line 11, column");
  }

  @Test
  void otherJsonIsNotRead() {
    assertThat(isRead("{\"title\": \"\\\"csaf_version\\\": \\\"2.0\\\"\", \"body\": \"Text\"}"))
        .isFalse();
    assertThat(isRead("Text über \"csaf_version\": \"2.0\"")).isFalse();
    assertThat(isRead("\uFEFF" + ADVISORY)).isTrue();
  }

  private static boolean isRead(String text) {
    return new CsafReader().reads(FileSample.of("a.json", text.getBytes(UTF_8)));
  }

  @Test
  @Timeout(30)
  void fiftyThousandProducts() throws IOException {
    StringBuilder json =
        new StringBuilder(ADVISORY.substring(0, ADVISORY.indexOf("\"product_tree\"")));
    json.append("\"product_tree\": {\"branches\": [{\"category\": \"vendor\", \"branches\": [");
    for (int i = 0; i < 50_000; i++) {
      json.append(i == 0 ? "" : ",")
          .append("{\"category\": \"product_version\", \"name\": \"1.")
          .append(i)
          .append("\", \"product\": {\"name\": \"Dienst der Beispiel GmbH in der Fassung 1.")
          .append(i)
          .append("\", \"product_id\": \"CSAF-")
          .append(i)
          .append("\", \"product_identification_helper\": {\"cpe\": \"cpe:/a:beispiel:dienst:1.")
          .append(i)
          .append("\", \"purl\": \"pkg:generic/dienst\"}}}");
    }
    json.append("], \"name\": \"Beispiel GmbH\"}]}, \"vulnerabilities\": [");
    for (int i = 0; i < 200; i++) {
      json.append(i == 0 ? "" : ",").append("{\"cve\": \"CVE-2024-").append(2000 + i);
      json.append("\", \"product_status\": {\"known_affected\": [\"CSAF-1\"");
      json.append(",\"CSAF-12345\"".repeat(10_000)).append("]}}");
    }
    Article article = read(json.append("]}").toString());
    assertThat(article.stated().vendors()).hasToString("[Beispiel GmbH]");
    assertThat(article.stated().products()).isEmpty();
    assertThat(article.stated().vulnerabilities()).hasSize(200);
  }

  @Test
  void nestedBranchesAreCut() throws IOException {
    String deep =
        "{\"category\": \"vendor\", \"name\": \"Tief\", \"branches\": [".repeat(5_000)
            + "]}".repeat(5_000);
    String json =
        ADVISORY.substring(0, ADVISORY.indexOf("\"product_tree\""))
            + "\"product_tree\": {\"branches\": ["
            + deep
            + "]}}";
    assertThat(read(json).stated().vendors()).hasToString("[Tief]");
  }
}
