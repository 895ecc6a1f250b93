package de.lupe.indexer.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import de.lupe.schema.Article;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The example articles: each keeps its author, and its text ends where it did. The list beside
/// this class was written when every line of it had been read and found right: the file, its
/// authors, how many paragraphs its text has, how many teasers stand below, and the text's end.
class CorpusLayoutTest {

  private static final Path ARTICLES = Path.of("..", "corpus", "articles");
  private static final int END = 30;

  @Test
  void authorsAndEndsOfTheExampleArticlesStay() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(CorpusLayoutTest.class.getResourceAsStream("corpus-layout.tsv"))) {
      assertThat(found()).isEqualTo(new String(in.readAllBytes(), UTF_8));
    }
  }

  private static String found() throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(ARTICLES)) {
      files = all.filter(Files::isRegularFile).sorted().toList();
    }
    List<String> lines = new ArrayList<>();
    for (Path file : files) {
      lines.add(line(ARTICLES.relativize(file).toString().replace('\\', '/'), read(file)));
    }
    return lines.stream().collect(Collectors.joining("\n", "", "\n"));
  }

  private static Article read(Path file) throws IOException {
    List<ReadResult> results = new ArrayList<>();
    InputFile input = new InputFile(file, file.toString(), Files.size(file), Reading.MODIFIED);
    ArticleReaders.standard(Reading.BERLIN)
        .readerFor(FileSample.of(input))
        .orElseThrow()
        .read(input, results::add);
    return Reading.article(results);
  }

  private static String line(String path, Article article) {
    String body = article.body();
    return String.join(
        "\t",
        path,
        String.join(", ", article.authors()),
        Integer.toString(body.split("\n\n", -1).length),
        Integer.toString(article.teasers().size()),
        body.substring(body.length() - END));
  }
}
