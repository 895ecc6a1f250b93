package de.lupe.analysis;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.synonym.SynonymGraphFilter;
import org.apache.lucene.analysis.synonym.SynonymMap;
import org.apache.lucene.tests.analysis.BaseTokenStreamTestCase;
import org.apache.lucene.tests.analysis.MockTokenizer;

/// Each filter by itself behind Lucene's mock tokenizer, whose tokens are no German, hold anything,
/// and come with random graphs and broken readers: what a filter expects it may not rely on.
public class FilterRandomTest extends BaseTokenStreamTestCase {

  private static final Path ARTICLES = Path.of("../corpus/articles");

  private static final SynonymMap SYNONYMS = synonyms();

  private static final Map<String, UnaryOperator<TokenStream>> FILTERS = filters();

  private static SynonymMap synonyms() {
    try {
      return SecurityThesaurus.standard().synonymMap();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static Map<String, UnaryOperator<TokenStream>> filters() {
    Map<String, UnaryOperator<TokenStream>> filters = new LinkedHashMap<>();
    filters.put("folding", GermanFoldingFilter::new);
    filters.put("spelling", GermanSpellingFilter::new);
    filters.put("security tokens", SecurityTokenFilter::new);
    filters.put("stems", GermanStemFilter::new);
    filters.put("stems beside words", input -> new GermanStemFilter(input, true, true));
    filters.put("stems in any case", input -> new GermanStemFilter(input, false, true));
    filters.put(
        "parts beside the whole",
        input -> new CompoundPartsFilter(input, CompoundPartsFilter.Whole.KEEP));
    filters.put(
        "parts alone", input -> new CompoundPartsFilter(input, CompoundPartsFilter.Whole.DROP));
    filters.put("thesaurus", input -> new SynonymGraphFilter(input, SYNONYMS, false));
    return filters;
  }

  public void testRandomText() throws IOException {
    for (UnaryOperator<TokenStream> filter : FILTERS.values()) {
      Analyzer analyzer = behindMockTokenizer(filter);
      checkRandomData(random(), analyzer, 100 * RANDOM_MULTIPLIER);
      checkRandomData(random(), analyzer, 10 * RANDOM_MULTIPLIER, 4000);
      analyzer.close();
    }
  }

  public void testRandomGermanWords() throws IOException {
    List<String> words = germanWords();
    Random random = random();
    for (Map.Entry<String, UnaryOperator<TokenStream>> filter : FILTERS.entrySet()) {
      Analyzer analyzer = behindMockTokenizer(filter.getValue());
      for (int round = 0; round < 100; round++) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(30); i >= 0; i--) {
          text.append(words.get(random.nextInt(words.size())));
          text.append(random.nextInt(4) == 0 ? "" : " ");
        }
        try {
          checkAnalysisConsistency(random, analyzer, false, text.toString());
        } catch (AssertionError e) {
          throw new AssertionError(filter.getKey() + ": " + text, e);
        }
      }
      analyzer.close();
    }
  }

  public void testEmptyTerm() throws IOException {
    for (UnaryOperator<TokenStream> filter : FILTERS.values()) {
      Analyzer analyzer =
          new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String fieldName) {
              Tokenizer tokenizer = new KeywordTokenizer();
              return new TokenStreamComponents(tokenizer, filter.apply(tokenizer));
            }
          };
      checkOneTerm(analyzer, "", "");
      analyzer.close();
    }
  }

  /// No filter may need a type of its own, or change the one that a token has.
  public void testTypesAreKept() throws IOException {
    Tokenizer tokenizer = new MockTokenizer(MockTokenizer.WHITESPACE, false);
    tokenizer.setReader(new StringReader("Verkaufsverbot setup.exe Lücke"));
    TokenStream stream =
        new GermanStemFilter(
            new CompoundPartsFilter(
                new SecurityTokenFilter(
                    new GermanSpellingFilter(new TypeFilter(tokenizer, "colour"))),
                CompoundPartsFilter.Whole.KEEP));
    assertTokenStreamContents(
        stream,
        new String[] {"verkaufsverbot", "verkauf", "verbot", "setup.exe", "setup", "luck"},
        new int[] {0, 0, 0, 15, 15, 25},
        new int[] {14, 14, 14, 24, 24, 30},
        new String[] {"colour", "colour", "colour", "colour", "colour", "colour"},
        new int[] {1, 0, 0, 1, 0, 1});
  }

  private static Analyzer behindMockTokenizer(UnaryOperator<TokenStream> filter) {
    return new Analyzer() {
      @Override
      protected TokenStreamComponents createComponents(String fieldName) {
        Tokenizer tokenizer = new MockTokenizer(MockTokenizer.WHITESPACE, false);
        return new TokenStreamComponents(tokenizer, filter.apply(new LowerCaseFilter(tokenizer)));
      }
    };
  }

  private static List<String> germanWords() throws IOException {
    try (Stream<Path> files = Files.walk(ARTICLES)) {
      StringBuilder text = new StringBuilder();
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        text.append(new String(Files.readAllBytes(file), StandardCharsets.UTF_8)).append('\n');
      }
      return Stream.of(text.toString().split("\\s+", -1)).filter(word -> !word.isEmpty()).toList();
    }
  }
}
