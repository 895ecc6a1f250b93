package de.lupe.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.custom.CustomAnalyzer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/// What the module's page shows is run as it stands there.
class ReadmeTest {

  private static final Path README = Path.of("README.md");
  private static final Path EXAMPLE = Path.of("src/test/java/de/lupe/analysis/ReadmeExample.java");

  @Test
  void theJavaOfThePageIsTheExample() throws IOException {
    String example = Files.readString(EXAMPLE);
    String shown = example.substring(example.indexOf("final class ReadmeExample"));
    assertThat(block("java")).isEqualTo(shown);
  }

  // Between bars: the texts found, best first.
  @ParameterizedTest
  @CsvSource({
    "Lücke, luecke|Sicherheits Lücken|Sicherheitslücke",
    "Sicherheitslücken, Sicherheitslücke|Sicherheits Lücken",
    "stiehlt, Daten wurden gestohlen",
    "example.com, hxxps://login[.]example[.]com/a.php",
    "Sommerkleid,",
  })
  void theExampleFinds(String word, String found) throws IOException {
    List<String> texts =
        List.of(
            "Sicherheitslücke",
            "Sicherheits Lücken",
            "luecke",
            "Daten wurden gestohlen",
            "Sommer",
            "hxxps://login[.]example[.]com/a.php");
    assertThat(String.join("|", ReadmeExample.search(texts, word)))
        .isEqualTo(found == null ? "" : found);
  }

  @Test
  void theAnalyzersOfTheSchemaSayWhatThePageSays() throws Exception {
    try (Analyzer index = ofSchema("index");
        Analyzer query = ofSchema("query")) {
      assertThat(Tokens.terms(index, "Die Sicherheitslücken in setup.exe"))
          .containsExactly(
              "die", "sicherheitsluck", "sicherheit", "luck", "in", "setup.exe", "setup");
      for (String found : List.of("Lücke", "Sicherheitslücke", "setup.exe", "Schwachstelle")) {
        assertThat(Tokens.terms(index, "Die Sicherheitslücken in setup.exe"))
            .as(found)
            .containsAnyElementsOf(Tokens.terms(query, found));
      }
      assertThat(Tokens.terms(query, "Passwort Manager")).contains("passwort", "manag");
      assertThat(Tokens.terms(index, "Passwortmanager")).contains("passwort", "manag");
      assertThat(Tokens.terms(query, "Sicherheits-Lücke")).contains("sicherheit", "luck");
      assertThat(Tokens.terms(index, "Sicherheitslücke")).contains("sicherheit", "luck");
      assertThat(Tokens.terms(query, "Sommerkleid"))
          .doesNotContainAnyElementsOf(Tokens.terms(index, "Sommer"));
      assertThat(Tokens.terms(query, "Kasperskys")).containsExactly("kaspersky");
    }
  }

  /// The analyzer that the page's field type names, from its names and parameters alone.
  private static Analyzer ofSchema(String type) throws Exception {
    Element fieldType =
        DocumentBuilderFactory.newDefaultInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(block("xml").getBytes(StandardCharsets.UTF_8)))
            .getDocumentElement();
    CustomAnalyzer.Builder builder = CustomAnalyzer.builder();
    boolean isFound = false;
    for (Node each = fieldType.getFirstChild(); each != null; each = each.getNextSibling()) {
      if (each instanceof Element analyzer && type.equals(analyzer.getAttribute("type"))) {
        isFound = true;
        for (Node step = analyzer.getFirstChild(); step != null; step = step.getNextSibling()) {
          if (step instanceof Element element) {
            Map<String, String> arguments = arguments(element);
            String name = arguments.remove("name");
            switch (element.getTagName()) {
              case "tokenizer" -> builder.withTokenizer(name, arguments);
              case "filter" -> builder.addTokenFilter(name, arguments);
              default -> throw new AssertionError(element.getTagName());
            }
          }
        }
      }
    }
    assertThat(isFound).as(type).isTrue();
    return builder.build();
  }

  private static Map<String, String> arguments(Element element) {
    NamedNodeMap attributes = element.getAttributes();
    Map<String, String> arguments = new HashMap<>();
    for (int i = 0; i < attributes.getLength(); i++) {
      arguments.put(attributes.item(i).getNodeName(), attributes.item(i).getNodeValue());
    }
    return arguments;
  }

  private static String block(String language) throws IOException {
    Matcher block =
        Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
            .matcher(Files.readString(README));
    assertThat(block.find()).as(language).isTrue();
    return block.group(1);
  }
}
