package de.lupe.app;

import static org.assertj.core.api.Assertions.assertThat;

import de.lupe.analysis.GermanNewsAnalyzer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.junit.jupiter.api.Test;

/// Holds the stems above those of CISTEM, over classes of words that share a stem: its precision
/// and recall, and more than its F1. Skipped where [EvaluationData] finds none.
class StemFloorTest {

  private static final String FILE = "goldstandard1.txt";

  private final GermanNewsAnalyzer analyzer = GermanNewsAnalyzer.stems();

  @Test
  void stemsBetterThanByRuleAlone() throws IOException {
    Path folder = EvaluationData.folder("stems", "precision and recall of stems", FILE);
    List<List<String>> classes =
        Files.readAllLines(folder.resolve(FILE)).stream()
            .filter(line -> !line.isBlank())
            .map(line -> List.of(line.strip().split(" +")))
            .toList();
    Map<String, String> stems = new HashMap<>();
    Map<String, Integer> everywhere = new HashMap<>();
    for (List<String> words : classes) {
      for (String word : words) {
        everywhere.merge(stems.computeIfAbsent(word, this::stem), 1, Integer::sum);
      }
    }
    double right = 0;
    double missed = 0;
    double wrong = 0;
    for (List<String> words : classes) {
      Map<String, Integer> own = new HashMap<>();
      for (String word : words) {
        own.merge(stems.getOrDefault(word, word), 1, Integer::sum);
      }
      Map.Entry<String, Integer> main =
          own.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow();
      right += main.getValue();
      missed += words.size() - main.getValue();
      wrong += everywhere.getOrDefault(main.getKey(), 0) - main.getValue();
    }
    double precision = right / (right + wrong);
    double recall = right / (right + missed);
    assertThat(precision).as("precision").isGreaterThanOrEqualTo(0.86);
    assertThat(recall).as("recall").isGreaterThanOrEqualTo(0.60);
    assertThat(2 * precision * recall / (precision + recall))
        .as("F1")
        .isGreaterThanOrEqualTo(0.735);
  }

  private String stem(String word) {
    StringBuilder stem = new StringBuilder();
    try (TokenStream stream = analyzer.tokenStream("", word)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        stem.append(stem.isEmpty() ? "" : " ").append(term);
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException("a word in memory cannot be read", e);
    }
    return stem.isEmpty() ? word : stem.toString();
  }
}
