package de.lupe.indexer.read;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import de.lupe.schema.Article;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The texts of `layouts.txt`, each beside the article that it is, in every spelling of a file.
class LayoutsTest {

  /// One text, each line with what is to become of it.
  record Layout(String name, List<Line> lines) {

    List<String> all(String kind) {
      return lines.stream().filter(line -> line.kind.equals(kind)).map(Line::text).toList();
    }

    List<String> text() {
      return lines.stream().filter(line -> !"ac".contains(line.kind)).map(Line::text).toList();
    }

    /// Titles, each with its text behind it.
    List<String> teasers() {
      List<String> teasers = new ArrayList<>();
      for (Line line : lines) {
        if (line.kind.equals("x")) {
          teasers.add(line.text);
        } else if (line.kind.equals("y")) {
          teasers.add(teasers.removeLast() + " | " + line.text);
        }
      }
      return teasers;
    }

    @Override
    public String toString() {
      return name;
    }
  }

  /// A line of the file `layouts.txt`.
  record Line(String kind, String text) {}

  @TempDir Path folder;

  static Stream<Layout> layouts() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(LayoutsTest.class.getResourceAsStream("layouts.txt"))) {
      String[] parts = new String(in.readAllBytes(), UTF_8).split("\n== ", -1);
      return Stream.of(parts).skip(1).map(LayoutsTest::layout);
    }
  }

  private static Layout layout(String part) {
    List<String> lines = part.lines().toList();
    return new Layout(
        lines.getFirst(),
        lines.stream()
            .skip(1)
            .filter(line -> !line.isEmpty())
            .map(line -> new Line(line.substring(0, 1), line.substring(2)))
            .toList());
  }

  @ParameterizedTest
  @MethodSource("layouts")
  void theArticleIsToldFromWhatStandsAroundIt(Layout layout) throws IOException {
    assertArticle(layout, String.join("\n\n", layout.text()).getBytes(UTF_8));
  }

  @ParameterizedTest
  @MethodSource("layouts")
  void spellingsOfTheFileChangeNothing(Layout layout) throws IOException {
    String text = String.join("\n\n", layout.text());
    assertArticle(layout, text.replace("\n", "\r\n").getBytes(UTF_16));
    assertArticle(layout, ("\uFEFF\n\n" + text.replace("\n\n", "\r\n")).getBytes(UTF_8));
    Charset western = Charset.forName("windows-1252");
    if (western.newEncoder().canEncode(text)) {
      assertArticle(layout, (text.replace("\n\n", "\n \n\t\n") + "\n\n").getBytes(western));
    }
  }

  private void assertArticle(Layout layout, byte[] content) throws IOException {
    Article article = Reading.article(Reading.read(folder, "a.txt", content));
    Map<String, List<String>> expected =
        Map.of("b", layout.all("b"), "a", layout.all("a"), "c", layout.all("c"));
    Map<String, List<String>> found =
        Map.of(
            "b", article.body().isEmpty() ? List.of() : List.of(article.body().split("\n\n", -1)),
            "a", article.authors(),
            "c", article.categories());
    assertThat(found).isEqualTo(expected);
    assertThat(article.title()).isEqualTo(String.join("", layout.all("t")));
    assertThat(article.teasers().stream().map(LayoutsTest::line).collect(Collectors.toList()))
        .isEqualTo(layout.teasers());
  }

  private static String line(Article teaser) {
    return teaser.title() + (teaser.body().isEmpty() ? "" : " | " + teaser.body());
  }
}
