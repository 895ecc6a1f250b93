package de.lupe.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import de.lupe.analysis.GermanNewsTokenizer.Hyphenated;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Text that nobody writes must not take longer than in proportion to its length.
class LinearTimeTest {

  private static final int SMALL = 1 << 16;
  private static final int FACTOR = 8;
  // Eight times the text may take this many times as long on a busy machine.
  private static final int MOST = 5 * FACTOR;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x",
        "1",
        "-",
        ".",
        "a-",
        "a.",
        "ab.",
        "1.",
        "a_",
        "a'",
        "a:",
        "f:",
        "::",
        "a@",
        "%a",
        "\\a",
        "/a",
        "//",
        "a\\",
        "(",
        "[",
        "[.]",
        "[.",
        "[:]",
        "[at]",
        "x[.]",
        "\u0308",
        "\u00AD",
        "a\u0308",
        "a&",
        "CVE-",
        "av:n/",
        "http://",
        "C:\\",
        "xn--a.",
        "a+",
        "Nutzer:in",
        "Nutzer*innen",
        "1,",
        "/.1",
        "1.2.3/.4",
        "\uD835\uDC07",
        "hk",
        "HKLM\\a b",
        "abcdefab-",
        "a.com.",
        "~/",
        "In"
      })
  void timeIsLinear(String piece) throws IOException {
    String small = piece.repeat(SMALL / piece.length());
    String large = piece.repeat(FACTOR * SMALL / piece.length());
    long ofSmall = Math.max(20_000_000, fastest(small));
    long ofLarge = fastest(large);
    assertThat(ofLarge)
        .as("nanoseconds for half a megabyte of \"%s\"", piece)
        .isLessThan(MOST * ofSmall);
    assertThat(ofLarge).isLessThan(20_000_000_000L);
  }

  // A megabyte without a blank, through all filters.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "x",
        "sicherheits",
        "Lücken-",
        "ä",
        "ae",
        "a.b/",
        "Nutzer*innen",
        "1.",
        "\uD835\uDC07"
      })
  void timeOfTheWholeChainIsLinear(String piece) throws IOException {
    String large = piece.repeat(2 * FACTOR * SMALL / piece.length());
    String small = large.substring(0, 2 * SMALL);
    for (Analyzer analyzer : List.of(GermanNewsAnalyzer.matches(), GermanNewsAnalyzer.parts())) {
      long ofSmall = Math.max(20_000_000, fastest(analyzer, small));
      assertThat(fastest(analyzer, large)).as(piece).isLessThan(MOST * ofSmall);
    }
  }

  private static long fastest(Analyzer analyzer, String text) throws IOException {
    long fastest = Long.MAX_VALUE;
    for (int round = 0; round < 2; round++) {
      long start = System.nanoTime();
      try (TokenStream stream = analyzer.tokenStream("", text)) {
        stream.reset();
        while (stream.incrementToken()) {
          // Only the time counts.
        }
        stream.end();
      }
      fastest = Math.min(fastest, System.nanoTime() - start);
    }
    return fastest;
  }

  private static long fastest(String text) throws IOException {
    long fastest = Long.MAX_VALUE;
    for (int round = 0; round < 2; round++) {
      fastest = Math.min(fastest, nanos(text));
    }
    return fastest;
  }

  private static long nanos(String text) throws IOException {
    long start = System.nanoTime();
    try (Tokenizer tokenizer = new GermanNewsTokenizer(Hyphenated.JOINED_AND_WORDS)) {
      tokenizer.setReader(new StringReader(text));
      tokenizer.reset();
      while (tokenizer.incrementToken()) {
        // Only the time counts.
      }
      tokenizer.end();
    }
    return System.nanoTime() - start;
  }
}
