package de.lupe.indexer.read;

import static org.assertj.core.api.Assertions.assertThat;

import de.lupe.schema.Article;
import de.lupe.schema.ArticleKind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every combination of the parts that a copied text may have, with and without blank lines.
class SeedLayoutPartsTest {

  private static final String TITLE = "Router der Musterfirma lassen sich übernehmen";
  private static final String LEAD =
      "In den Routern der Musterfirma steckt eine Lücke, die Angreifer bereits ausnutzen.";
  private static final String SUBHEADING = "Weitere Schritte";
  private static final String TEXT =
      "Wer ein solches Gerät betreibt, sollte die neue Fassung noch heute einspielen.";
  private static final String NAME = "Anna Berg";
  private static final String BIOGRAPHY =
      "Anna schreibt seit 2015 über Netzwerke. Vorher war sie in Köln Redakteurin.";

  /// A part of a text.
  enum Part {
    CATEGORIES,
    AUTHOR_LINE,
    TITLE,
    BODY,
    NAME,
    BIOGRAPHY,
    TEASERS
  }

  /// One text.
  record Sample(Set<Part> parts, boolean blankLines) {
    String text() {
      List<String> lines = new ArrayList<>();
      for (Part part : parts) {
        lines.addAll(
            switch (part) {
              case CATEGORIES -> List.of("Categories: Router, Netzwerk");
              case AUTHOR_LINE -> List.of("Autor: " + SeedLayoutPartsTest.NAME);
              case TITLE -> List.of(SeedLayoutPartsTest.TITLE);
              case BODY -> List.of(LEAD, SUBHEADING, SeedLayoutPartsTest.TEXT);
              case NAME -> List.of(SeedLayoutPartsTest.NAME);
              case BIOGRAPHY -> List.of(SeedLayoutPartsTest.BIOGRAPHY);
              case TEASERS ->
                  List.of("Recent Posts", "Andere Meldung", "Mehr dazu in…", "vor 2 Tagen");
            });
      }
      return String.join(blankLines ? "\n\n" : "\n", lines);
    }

    boolean has(Part part) {
      return parts.contains(part);
    }
  }

  @TempDir Path folder;

  static Stream<Sample> samples() {
    List<Set<Part>> subsets = new ArrayList<>(List.of(EnumSet.noneOf(Part.class)));
    for (Part part : Part.values()) {
      for (Set<Part> subset : List.copyOf(subsets)) {
        Set<Part> more = EnumSet.of(part);
        more.addAll(subset);
        subsets.add(more);
      }
    }
    return subsets.stream()
        .filter(parts -> !parts.isEmpty())
        // A biography without a name is a paragraph like others.
        .filter(parts -> !parts.contains(Part.BIOGRAPHY) || parts.contains(Part.NAME))
        .flatMap(parts -> Stream.of(new Sample(parts, true), new Sample(parts, false)));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void eachPartIsFoundWhateverElseIsMissing(Sample sample) throws IOException {
    List<ReadResult> results = Reading.read(folder, "a.txt", sample.text());
    boolean titleOrBody = sample.has(Part.TITLE) || sample.has(Part.BODY);
    if (!titleOrBody && sample.has(Part.TEASERS)) {
      assertThat(Reading.article(results).kind()).isEqualTo(ArticleKind.TEASER);
      return;
    }
    if (!titleOrBody && !sample.has(Part.NAME)) {
      assertThat(Reading.lines(results)).containsExactly("-a.txt has neither a title nor a text");
      return;
    }
    Article article = Reading.article(results);
    assertThat(article.categories())
        .isEqualTo(sample.has(Part.CATEGORIES) ? List.of("Router", "Netzwerk") : List.of());
    assertThat(article.teasers()).hasSize(sample.has(Part.TEASERS) ? 1 : 0);
    assertThat(article.title() + "\n" + article.body()).doesNotContain("Recent", "Andere", "Autor");
    if (!titleOrBody) {
      // A name and a biography alone are a text about that person.
      assertThat(article.title()).isEqualTo(NAME);
      return;
    }
    assertThat(article.title()).isEqualTo(sample.has(Part.TITLE) ? TITLE : "");
    assertThat(article.body())
        .isEqualTo(sample.has(Part.BODY) ? String.join("\n\n", LEAD, SUBHEADING, TEXT) : "");
    assertThat(article.authors())
        .isEqualTo(
            sample.has(Part.NAME) || sample.has(Part.AUTHOR_LINE) ? List.of(NAME) : List.of());
  }
}
