package de.lupe.analysis;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenizerFactory;
import org.apache.lucene.tests.analysis.BaseTokenStreamTestCase;

/// What Lucene's own test bench holds against an analyzer: random text, broken readers, reuse,
/// several threads. Runs by JUnit 4, as that bench does.
public class GermanNewsTokenizerRandomTest extends BaseTokenStreamTestCase {

  private static final Path ARTICLES = Path.of("../corpus/articles");

  private static final List<String> PIECES =
      List.of(
          "CVE-2024-",
          "1234",
          "hxxp",
          "://",
          "example",
          "[.]",
          ".",
          "com",
          "\\",
          "C:",
          "-",
          "_",
          "Nutzer",
          ":innen",
          "*in",
          " ",
          "'s",
          "++",
          "@",
          "/",
          "%APPDATA%",
          "\u00AD",
          "a\u0308",
          "\uFB03",
          "\uD835\uDC07",
          "[at]",
          "::",
          "fe80",
          "HKLM",
          "AV:N/",
          "CVSS:3.1/",
          "(",
          ")",
          "\u2011",
          "&",
          "#",
          "v2.3",
          ".NET",
          "\u200B",
          "Lücke",
          ",5",
          "\n",
          "InnenIn",
          "\uD800");

  private static final List<Analyzer> ANALYZERS =
      List.of(
          Tokens.tokenizer(GermanNewsTokenizer.Hyphenated.JOINED_AND_WORDS),
          Tokens.tokenizer(GermanNewsTokenizer.Hyphenated.WORDS),
          GermanNewsAnalyzer.stems(),
          GermanNewsAnalyzer.words(),
          GermanNewsAnalyzer.parts(),
          GermanNewsAnalyzer.matches());

  public void testRandomText() throws IOException {
    for (Analyzer analyzer : ANALYZERS) {
      checkRandomData(random(), analyzer, 200 * RANDOM_MULTIPLIER);
      checkRandomData(random(), analyzer, 20 * RANDOM_MULTIPLIER, 4000);
    }
  }

  public void testRandomPieces() throws IOException {
    Random random = random();
    for (int round = 0; round < 1000; round++) {
      StringBuilder text = new StringBuilder();
      int pieces = random.nextInt(round % 50 == 0 ? 3000 : 30);
      for (int i = 0; i < pieces; i++) {
        text.append(PIECES.get(random.nextInt(PIECES.size())));
      }
      checkAnalysisConsistency(
          random, ANALYZERS.get(round % ANALYZERS.size()), false, text.toString());
    }
  }

  public void testGraph() throws IOException {
    assertAnalyzesTo(
        ANALYZERS.getFirst(),
        "IT-Lücke CVE 2024-1234",
        new String[] {"ITLücke", "IT", "Lücke", "cve-2024-1234"},
        new int[] {0, 0, 3, 9},
        new int[] {8, 2, 8, 22},
        new String[] {"word", "word", "word", "word"},
        new int[] {1, 0, 1, 1},
        new int[] {2, 1, 1, 1});
  }

  public void testPiecesOfRealTextGiveTheirTokenAgain() throws IOException {
    Analyzer analyzer = ANALYZERS.get(1);
    try (Stream<Path> files = Files.walk(ARTICLES)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        for (Tokens token : Tokens.of(analyzer, text)) {
          String piece = text.substring(token.start(), token.end());
          assertEquals(file + ": " + piece, List.of(token.term()), Tokens.terms(analyzer, piece));
        }
      }
    }
  }

  public void testFoundByName() throws IOException {
    assertTrue(
        TokenizerFactory.forName("germanNews", new HashMap<>())
            instanceof GermanNewsTokenizerFactory);
    assertTrue(
        TokenFilterFactory.forName("securityToken", new HashMap<>())
            instanceof SecurityTokenFilterFactory);
    assertTrue(
        TokenFilterFactory.forName("germanFolding", new HashMap<>())
            instanceof GermanFoldingFilterFactory);
    assertThrows(
        IllegalArgumentException.class,
        () -> new SecurityTokenFilterFactory(new HashMap<>(Map.of("unknown", "1"))));
  }
}
