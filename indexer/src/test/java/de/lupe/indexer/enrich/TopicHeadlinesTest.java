package de.lupe.indexer.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import de.lupe.analysis.GermanNewsAnalyzer;
import de.lupe.schema.Topic;
import java.util.Arrays;
import java.util.Locale;
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
    int right = 0;
    int given = 0;
    int wanted = 0;
    StringBuilder differences = new StringBuilder();
    for (String line : Tables.lines(table)) {
      String[] columns = line.split("\t", -1);
      Set<String> expected =
          Arrays.stream(columns[1].split(", ", -1)).collect(Collectors.toCollection(TreeSet::new));
      expected.remove("");
      Set<String> found =
          TOPICS.extract(columns[0], "", "").stream()
              .map(Topic::name)
              .collect(Collectors.toCollection(TreeSet::new));
      Set<String> both = new TreeSet<>(found);
      both.retainAll(expected);
      right += both.size();
      given += found.size();
      wanted += expected.size();
      if (!found.equals(expected)) {
        differences.append(columns[0]).append('\n').append("  wanted ").append(expected);
        differences.append('\n').append("  given  ").append(found).append('\n');
      }
    }
    String figures =
        String.format(
            Locale.ROOT,
            "%s: precision %.3f, recall %.3f%n%s",
            table,
            (double) right / given,
            (double) right / wanted,
            differences);
    System.out.print(figures);
    assertThat((double) right / given).as(figures).isGreaterThanOrEqualTo(precision);
    assertThat((double) right / wanted).as(figures).isGreaterThanOrEqualTo(recall);
  }
}
