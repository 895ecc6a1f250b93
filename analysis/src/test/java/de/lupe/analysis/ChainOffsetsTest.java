package de.lupe.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Every token of every article of the example corpus, through the whole chain: the text at its
/// offsets is what it came from, and its position is the one of that text's word.
class ChainOffsetsTest {

  private static final Path ARTICLES = Path.of("../corpus/articles");

  @Test
  void theTextAtTheOffsetsGivesTheTokenAgain() throws IOException {
    for (GermanNewsAnalyzer analyzer :
        List.of(
            GermanNewsAnalyzer.stems(),
            GermanNewsAnalyzer.parts(),
            GermanNewsAnalyzer.words(),
            GermanNewsAnalyzer.matches())) {
      Map<String, Set<String>> known = new HashMap<>();
      int seen = 0;
      for (String text : texts()) {
        for (Tokens token : Tokens.of(analyzer, text)) {
          String piece = text.substring(token.start(), token.end());
          Set<String> terms =
              known.computeIfAbsent(piece, _ -> new HashSet<>(Tokens.terms(analyzer, piece)));
          assertThat(terms).as("from \"%s\"", piece).contains(token.term());
          assertThat(piece).as("of %s", token).isEqualTo(piece.strip()).isNotEmpty();
          seen++;
        }
      }
      assertThat(seen).isGreaterThan(10_000);
    }
  }

  @Test
  void offsetsAndPositionsGrowTogether() throws IOException {
    for (String text : texts()) {
      Map<Integer, Integer> startOfPosition = new HashMap<>();
      int position = -1;
      int start = -1;
      for (Tokens token : Tokens.of(GermanNewsAnalyzer.matches(), text)) {
        assertThat(token.position()).as("%s", token).isBetween(position, position + 1);
        assertThat(token.start()).as("%s", token).isBetween(Math.max(start, 0), text.length());
        assertThat(token.end()).as("%s", token).isBetween(token.start() + 1, text.length());
        Integer before = startOfPosition.putIfAbsent(token.position(), token.start());
        assertThat(before == null || before == token.start()).as("%s", token).isTrue();
        position = token.position();
        start = token.start();
      }
    }
  }

  @Test
  void wholeWordsHaveTheSamePositionsInEveryForm() throws IOException {
    for (String text : texts()) {
      Map<Integer, Integer> positions = new HashMap<>();
      Tokens.of(GermanNewsAnalyzer.words(), text)
          .forEach(word -> positions.put(word.start(), word.position()));
      for (GermanNewsAnalyzer analyzer :
          List.of(GermanNewsAnalyzer.stems(), GermanNewsAnalyzer.matches())) {
        for (Tokens token : Tokens.of(analyzer, text)) {
          assertThat(positions).as("%s", token).containsEntry(token.start(), token.position());
        }
      }
    }
  }

  private static List<String> texts() throws IOException {
    try (Stream<Path> files = Files.walk(ARTICLES)) {
      return files
          .filter(Files::isRegularFile)
          .sorted()
          .map(
              file -> {
                try {
                  return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
                } catch (IOException e) {
                  throw new AssertionError(e);
                }
              })
          .toList();
    }
  }
}
