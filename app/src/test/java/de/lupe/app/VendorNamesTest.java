package de.lupe.app;

import static org.assertj.core.api.Assertions.assertThat;

import de.lupe.analysis.GermanNewsAnalyzer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.junit.jupiter.api.Test;

/// Names of vendors and products that are one word come out of the analysis as they went in.
class VendorNamesTest {

  private static final Path VENDORS =
      LupeProcess.ROOT.resolve("indexer/src/main/resources/de/lupe/indexer/enrich/vendors.txt");
  private static final Path NAMES =
      LupeProcess.ROOT.resolve("analysis/src/main/resources/de/lupe/analysis/names.txt");
  private static final Pattern ONE_WORD = Pattern.compile("\\p{L}+");

  @Test
  void areNeitherStemmedNorSplit() throws IOException {
    TreeSet<String> listed = new TreeSet<>(Files.readAllLines(NAMES));
    List<String> checked = new ArrayList<>();
    for (String name : oneWordNames()) {
      List<String> folded = terms(GermanNewsAnalyzer.words(), name);
      if (listed.containsAll(folded)) {
        assertThat(terms(GermanNewsAnalyzer.stems(), name)).as(name).isEqualTo(folded);
        assertThat(terms(GermanNewsAnalyzer.parts(), name)).as(name).isEqualTo(folded);
        checked.add(name);
      }
    }
    // The others are German words as well, or people, places, and words of every language.
    assertThat(checked).hasSizeGreaterThan(1_300);
  }

  private static List<String> oneWordNames() throws IOException {
    return Files.readAllLines(VENDORS).stream()
        .filter(line -> !line.startsWith("#") && !line.isBlank())
        .flatMap(line -> Stream.of(line.strip().split(" = |, ")))
        .filter(name -> ONE_WORD.matcher(name).matches())
        .toList();
  }

  private static List<String> terms(Analyzer analyzer, String text) throws IOException {
    List<String> terms = new ArrayList<>();
    try (TokenStream stream = analyzer.tokenStream("", text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        terms.add(term.toString());
      }
      stream.end();
    }
    return terms;
  }
}
