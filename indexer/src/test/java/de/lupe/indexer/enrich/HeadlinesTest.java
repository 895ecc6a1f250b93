package de.lupe.indexer.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import de.lupe.analysis.GermanNewsAnalyzer;
import de.lupe.schema.Product;
import de.lupe.schema.Topic;
import de.lupe.schema.Vendor;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// How much of what an editor would note beside a headline is found, and how much else.
class HeadlinesTest {

  private static final VendorExtractor VENDORS = new VendorExtractor(VendorList.standard());
  private static final TopicExtractor TOPICS =
      new TopicExtractor(Enricher.topicList(), GermanNewsAnalyzer.matches());
  private static final double FLOOR = 0.95;

  private static Set<String> named(String column, String kind) {
    return names(column.equals("-") ? Stream.empty() : Arrays.stream(column.split(", ")), kind);
  }

  private static Set<String> names(Stream<String> names, String kind) {
    return names.map(name -> kind + name).collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> union(Set<String> some, Set<String> others) {
    Set<String> all = new TreeSet<>(some);
    all.addAll(others);
    return all;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "headlines.txt",
        "headlines-2.txt",
        "headlines-3.txt",
        "headlines-4.txt",
        "headlines-5.txt"
      })
  void precisionAndRecall(String table) {
    Score vendors = new Score(table + ", vendors");
    Score products = new Score(table + ", products");
    Score named = new Score(table + ", vendors and products");
    Score topics = new Score(table + ", topics");
    for (String line : Tables.lines(table)) {
      String[] columns = line.split(" \\| ", -1);
      assertThat(columns).as(line).hasSize(4);
      VendorExtractor.Named found = VENDORS.extract(columns[0], "");
      Set<String> makers = names(found.vendors().stream().map(Vendor::name), "");
      Set<String> things = names(found.products().stream().map(Product::name), "product ");
      Set<String> wantedMakers = named(columns[1], "");
      Set<String> wantedThings = named(columns[2], "product ");
      vendors.add(columns[0], wantedMakers, makers);
      products.add(columns[0], wantedThings, things);
      named.add(columns[0], union(wantedMakers, wantedThings), union(makers, things));
      topics.add(
          columns[0],
          named(columns[3], ""),
          names(TOPICS.extract(columns[0], "", "").stream().map(Topic::name), ""));
    }
    System.out.printf(
        Locale.ROOT,
        "%s: vendors %.3f %.3f, products %.3f %.3f (precision, recall)%n%s%s",
        table,
        vendors.precision(),
        vendors.recall(),
        products.precision(),
        products.recall(),
        named,
        topics);
    for (Score score : List.of(named, topics)) {
      assertThat(score.precision()).as("precision of %s", score).isGreaterThanOrEqualTo(FLOOR);
      assertThat(score.recall()).as("recall of %s", score).isGreaterThanOrEqualTo(FLOOR);
    }
  }
}
