package de.lupe.app.trec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QrelsTest {

  private static Qrels read(String text) throws IOException {
    return Qrels.read("qrels.tsv", new BufferedReader(new StringReader(text)));
  }

  @Test
  void keepsWhatIsRight() throws IOException {
    assertThat(read("\uFEFFq1 0 one 2\r\n\nq1\t0\ttwo\t1\nq1 0 wrong 0\nq2 Q0 spam -2\n").grades())
        .isEqualTo(Map.of("q1", Map.of("one", 2, "two", 1)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "q1 0 one       | qrels.tsv:1: must be a query's id, 0, a document's id and a grade"
            + " (got \"q1 0 one\")",
        "q1 0 one good  | qrels.tsv:1: must be a query's id, 0, a document's id and a grade"
            + " (got \"q1 0 one good\")",
        "q1 0 one 0     | qrels.tsv must judge a document as right (found none)"
      })
  void refusesWhatIsNoJudgement(String line, String sentence) {
    assertThatThrownBy(() -> read(line))
        .isInstanceOf(QrelsFormatException.class)
        .hasMessage(sentence);
  }

  @Test
  void refusesTwoJudgementsOfOneDocument() {
    assertThatThrownBy(() -> read("q1 0 one 2\nq2 0 one 1\nq1 0 one 1\n"))
        .isInstanceOf(QrelsFormatException.class)
        .hasMessage("qrels.tsv:3: one is judged twice for q1");
  }
}
