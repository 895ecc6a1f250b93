package de.lupe.indexer.read;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.lupe.schema.Article;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/// Files to read in tests, all of them last written on 16 September 2024, ten o'clock in Berlin.
final class Reading {

  static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  static final Instant MODIFIED = Instant.parse("2024-09-16T08:00:00Z");

  private Reading() {}

  /// Writes a file into the folder and reads it with the reader for its name.
  static List<ReadResult> read(Path folder, String name, byte[] content) throws IOException {
    Path location = Files.write(folder.resolve(name), content);
    InputFile file = new InputFile(location, name, content.length, MODIFIED);
    List<ReadResult> results = new ArrayList<>();
    ArticleReaders.standard(BERLIN)
        .readerFor(FileSample.of(file))
        .orElseThrow()
        .read(file, results::add);
    return results;
  }

  static List<ReadResult> read(Path folder, String name, String content) throws IOException {
    return read(folder, name, content.getBytes(UTF_8));
  }

  /// The one article of a file.
  static Article article(Path folder, String name, String content) throws IOException {
    return article(read(folder, name, content));
  }

  /// The one article of these results.
  static Article article(List<ReadResult> results) {
    if (results.size() == 1 && results.getFirst() instanceof ReadResult.Read(Article article)) {
      return article;
    }
    throw new AssertionError("not one article but " + results);
  }

  /// The results as short lines: `+id`, or `-where why`.
  static List<String> lines(List<ReadResult> results) {
    return results.stream()
        .map(
            result ->
                switch (result) {
                  case ReadResult.Read(Article article) -> "+" + article.id();
                  case ReadResult.Rejected(String where, String why) -> "-" + where + " " + why;
                  case ReadResult.Skipped(String suffix) -> "." + suffix;
                })
        .toList();
  }
}
