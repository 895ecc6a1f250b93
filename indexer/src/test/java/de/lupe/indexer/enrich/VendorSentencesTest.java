package de.lupe.indexer.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import de.lupe.schema.Product;
import de.lupe.schema.Vendor;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Measures on sentences of which half speak of a vendor and half use the same words otherwise.
class VendorSentencesTest {

  private static final VendorExtractor EXTRACTOR = new VendorExtractor(VendorList.standard());

  private static List<String[]> rows(String resource) {
    try (InputStream in = VendorSentencesTest.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the resource " + resource + " is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Set<String> named(Stream<String> vendors, Stream<String> products) {
    Set<String> named = new TreeSet<>();
    vendors.map(name -> "vendor " + name).forEach(named::add);
    products.map(name -> "product " + name).forEach(named::add);
    return named;
  }

  private static Stream<String> column(String value) {
    return value.equals("-") ? Stream.empty() : Stream.of(value.split(", "));
  }

  private static List<String> missing(Set<String> from, Set<String> in, String sentence) {
    return from.stream()
        .filter(name -> !in.contains(name))
        .map(name -> name + " in: " + sentence)
        .toList();
  }

  @Test
  void precisionAndRecall() {
    List<String> missed = new ArrayList<>();
    List<String> wrong = new ArrayList<>();
    int wanted = 0;
    List<String[]> rows = rows("vendor-sentences.tsv");
    for (String[] row : rows) {
      VendorExtractor.Named found = EXTRACTOR.extract(row[0], "");
      Set<String> is =
          named(
              found.vendors().stream().map(Vendor::name),
              found.products().stream().map(Product::name));
      Set<String> should = named(column(row[1]), column(row[2]));
      wanted += should.size();
      missed.addAll(missing(should, is, row[0]));
      wrong.addAll(missing(is, should, row[0]));
    }
    double right = wanted - missed.size();
    double precision = right / (right + wrong.size());
    double recall = right / wanted;
    System.out.printf(
        Locale.ROOT,
        "%d sentences: precision %.3f, recall %.3f; missed %s; wrong %s%n",
        rows.size(),
        precision,
        recall,
        missed,
        wrong);
    assertThat(rows).hasSizeGreaterThanOrEqualTo(120);
    assertThat(precision).as("wrong: %s", wrong).isGreaterThanOrEqualTo(0.97);
    assertThat(recall).as("missed: %s", missed).isGreaterThanOrEqualTo(0.97);
  }

  @Test
  void whomAnArticleIsAbout() {
    List<String> wrong = new ArrayList<>();
    List<String[]> rows = rows("main-vendors.tsv");
    for (String[] row : rows) {
      String main = EXTRACTOR.extract(row[0], row[1]).main().map(Vendor::name).orElse("-");
      if (!main.equals(row[2])) {
        wrong.add(row[0] + ": " + main + " for " + row[2]);
      }
    }
    double accuracy = 1 - wrong.size() / (double) rows.size();
    System.out.printf(
        Locale.ROOT, "%d titles: accuracy %.3f; wrong %s%n", rows.size(), accuracy, wrong);
    assertThat(rows).hasSizeGreaterThanOrEqualTo(40);
    assertThat(accuracy).as("wrong: %s", wrong).isGreaterThanOrEqualTo(0.9);
  }
}
