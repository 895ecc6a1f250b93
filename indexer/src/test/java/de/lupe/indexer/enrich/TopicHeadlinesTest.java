package de.lupe.indexer.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import de.lupe.analysis.GermanNewsAnalyzer;
import de.lupe.schema.Topic;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How many of the topics that a newsroom would give headlines are given, and how many others.
class TopicHeadlinesTest {

  private static final TopicExtractor TOPICS =
      new TopicExtractor(Enricher.topicList(), GermanNewsAnalyzer.matches());

  @ParameterizedTest
  @CsvSource({"headlines-topics.tsv, 0.96, 0.96", "headlines-unseen.tsv, 0.95, 0.95"})
  void precisionAndRecall(String table, double precision, double recall) {
    Score score = new Score(table);
    for (String line : Tables.lines(table)) {
      String[] columns = line.split("\t", -1);
      Set<String> expected =
          Arrays.stream(columns[1].split(", ", -1)).collect(Collectors.toCollection(TreeSet::new));
      expected.remove("");
      Set<String> found =
          TOPICS.extract(columns[0], "", "").stream()
              .map(Topic::name)
              .collect(Collectors.toCollection(TreeSet::new));
      score.add(columns[0], expected, found);
    }
    System.out.print(score);
    assertThat(score.precision()).as("precision of %s", score).isGreaterThanOrEqualTo(precision);
    assertThat(score.recall()).as("recall of %s", score).isGreaterThanOrEqualTo(recall);
  }
}
