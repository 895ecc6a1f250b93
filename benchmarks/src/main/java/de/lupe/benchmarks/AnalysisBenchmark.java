package de.lupe.benchmarks;

import de.lupe.analysis.GermanNewsAnalyzer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// The time that each form of the analysis takes for the example corpus, in milliseconds, beside
/// Lucene's `GermanAnalyzer` on the same text.
///
///     ./mvnw -q package -pl benchmarks -am -Dmaven.test.skip=true
///     java -cp 'benchmarks/target/*:benchmarks/target/lib/*' org.openjdk.jmh.Main AnalysisBenchmark
///
/// With `-prof gc` behind it, JMH counts what is allocated for one pass over the corpus.
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class AnalysisBenchmark {

  /// Which analyzer: Lucene's, or a form of Lupe's.
  @Param({"lucene", "words", "stems", "parts", "matches"})
  public String form = "";

  private List<String> texts = List.of();
  private Analyzer analyzer = new GermanAnalyzer();

  /// Reads the articles of the example corpus; the few in other encodings get marks of replacement.
  @Setup
  public void read() throws IOException {
    texts = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of("corpus", "articles"))) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        texts.add(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
      }
    }
    analyzer =
        switch (form) {
          case "lucene" -> new GermanAnalyzer();
          case "words" -> GermanNewsAnalyzer.words();
          case "stems" -> GermanNewsAnalyzer.stems();
          case "parts" -> GermanNewsAnalyzer.parts();
          case "matches" -> GermanNewsAnalyzer.matches();
          default -> throw new IllegalArgumentException("there is no form " + form);
        };
  }

  /// Analyses every article once.
  ///
  /// @return the letters of all terms, so that nothing is optimised away
  @Benchmark
  public long analyse() throws IOException {
    long letters = 0;
    for (String text : texts) {
      try (TokenStream stream = analyzer.tokenStream("body", text)) {
        CharTermAttribute term = stream.getAttribute(CharTermAttribute.class);
        stream.reset();
        while (stream.incrementToken()) {
          letters += term.length();
        }
        stream.end();
      }
    }
    return letters;
  }
}
