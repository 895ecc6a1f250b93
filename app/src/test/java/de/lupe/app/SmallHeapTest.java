package de.lupe.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A folder of any size goes through a small heap.
class SmallHeapTest {

  private static final int HEAP_MEGABYTES = 160;
  private static final int LINES = 19_000;
  private static final int FILES = 1_000;

  @TempDir private Path folder = Path.of("");

  @Test
  void aFolderOfTwiceTheHeapIsIndexed() throws Exception {
    Path news = Files.createDirectory(folder.resolve("news"));
    // What a crawler keeps beside the text: it is read, and is no part of the article.
    String page = ", \"html\": \"" + "<p>Angreifer nutzen eine Lücke.</p>".repeat(600) + "\"}";
    Path list = news.resolve("list.jsonl");
    write(list, page);
    for (int number = LINES; number < LINES + FILES; number++) {
      Files.writeString(
          news.resolve(number + ".txt"),
          GeneratedNews.page(number, GeneratedNews.body(number, 40), number + 1));
    }
    assertThat(Files.size(list)).isGreaterThan((2L * HEAP_MEGABYTES) << 20);
    String report = index(news, "-Xmx" + HEAP_MEGABYTES + "m", "-XX:+ExitOnOutOfMemoryError");
    assertThat(report).contains("\"articles\": " + (LINES + FILES), "\"rejectedCount\": 0");
    assertThat(new TestIndex(folder.resolve("index")).documents())
        .hasSizeGreaterThanOrEqualTo(LINES + FILES);
  }

  /// What `lupe` gives two threads.
  @Test
  void theGreatestFilesAreIndexed() throws Exception {
    Path news = Files.createDirectory(folder.resolve("news"));
    for (int number = 0; number < 2; number++) {
      StringBuilder text = new StringBuilder("Titel " + number + "\n\n");
      for (int word = 0; text.length() < 1_900_000; word++) {
        text.append("wort").append(number).append('x').append(word % 100_000);
        text.append(word % 80 == 0 ? ".\n\n" : " ");
      }
      Files.writeString(news.resolve(number + ".txt"), text);
      Files.writeString(
          news.resolve(number + ".html"),
          "<title>Seite</title><body><article>" + "<p class='a'>W" + "<p>W".repeat(240_000));
      Files.writeString(
          news.resolve(number + ".json"),
          "{\"title\": \"T\", \"x\": [" + "\"wert\", ".repeat(490_000) + "1]}");
    }
    String report = index(news, "-Xmx320m", "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError");
    assertThat(report).contains("\"articles\": 6", "\"rejectedCount\": 0");
  }

  private String index(Path news, String... flags) throws Exception {
    return ChildJvm.run(
        ChildJvm.process(
            List.of(flags),
            Main.class,
            List.of(
                "index",
                news.toString(),
                "--json",
                "--index",
                folder.resolve("index").toString())));
  }

  private static void write(Path list, String page) throws IOException {
    try (BufferedWriter lines = Files.newBufferedWriter(list)) {
      for (int number = 0; number < LINES; number++) {
        String line = GeneratedNews.json(number);
        lines.write(line.substring(0, line.length() - 1) + page + "\n");
      }
    }
  }
}
