package de.lupe.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.stream.Stream;
import javax.management.JMException;
import javax.management.ObjectName;
import org.apache.lucene.analysis.TokenStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What a text costs in objects must not grow with its tokens.
class AllocationTest {

  private static final String SENTENCE =
      "Die Sicherheitslücke CVE-2024-1234 in Microsofts Exchange-Server 15.2.1258.12 gefährdet"
          + " Unternehmensnetzwerke: Angreifer:innen laden hxxps://mail.example[.]com/x/y.exe nach."
          + " ";
  private static final String SHORT = SENTENCE.repeat(10);
  private static final String LONG = SENTENCE.repeat(1_000);
  // What one text may cost, however long: readers, copies of the attributes.
  private static final long MOST = 16_384;

  static Stream<GermanNewsAnalyzer> analyzers() {
    return Stream.of(
        GermanNewsAnalyzer.words(),
        GermanNewsAnalyzer.stems(),
        GermanNewsAnalyzer.parts(),
        GermanNewsAnalyzer.matches());
  }

  @ParameterizedTest
  @MethodSource("analyzers")
  void noObjectsAreMadeForATokenAlreadySeen(GermanNewsAnalyzer analyzer)
      throws IOException, JMException {
    analyze(analyzer, SHORT);
    allocated();
    long before = allocated();
    analyze(analyzer, LONG);
    assertThat(allocated() - before).isLessThan(MOST);
  }

  /// The bytes of all objects that this thread has made.
  private static long allocated() throws JMException {
    return (Long)
        ManagementFactory.getPlatformMBeanServer()
            .getAttribute(
                new ObjectName(ManagementFactory.THREAD_MXBEAN_NAME),
                "CurrentThreadAllocatedBytes");
  }

  private static void analyze(GermanNewsAnalyzer analyzer, String text) throws IOException {
    try (TokenStream stream = analyzer.tokenStream("", text)) {
      stream.reset();
      while (stream.incrementToken()) {
        // Only what it costs is of interest.
      }
      stream.end();
    }
  }
}
