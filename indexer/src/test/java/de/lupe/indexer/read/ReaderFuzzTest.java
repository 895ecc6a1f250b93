package de.lupe.indexer.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever the bytes are, a reader answers with results and never with an exception.
class ReaderFuzzTest {

  private static final long SEED = 20_240_716L;
  private static final int ROUNDS = 250;
  private static final byte[] SAMPLE =
      """
      Kategorien: Router
      Datum: 16.07.2024
      Lücke im Router
      Von Anna Berg
      {"id": "a", "title": "Lücke", "body": "Text", "published": "2024-07-16", "author": ["A"]}
      [{"title": "a"}, {"@graph": [{"@type": "Article", "author": {"@id": "b"}}]}]
      Anna Berg
      Recent Posts
      Titel
      vor 3 Tagen
      """
          .getBytes(UTF_8);

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"a.txt", "a.json", "a.jsonl"})
  void randomBytesNeverThrow(String name) throws IOException {
    Random random = new Random(SEED);
    for (int round = 0; round < ROUNDS; round++) {
      byte[] bytes = new byte[random.nextInt(300)];
      random.nextBytes(bytes);
      check(name, bytes, round);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.txt", "a.json", "a.jsonl"})
  void damagedFilesNeverThrow(String name) throws IOException {
    Random random = new Random(SEED);
    for (int round = 0; round < ROUNDS; round++) {
      int from = random.nextInt(SAMPLE.length);
      byte[] bytes =
          Arrays.copyOfRange(SAMPLE, from, from + random.nextInt(SAMPLE.length - from) + 1);
      for (int i = random.nextInt(6); i > 0; i--) {
        bytes[random.nextInt(bytes.length)] = SAMPLE[random.nextInt(SAMPLE.length)];
      }
      check(name, bytes, round);
    }
  }

  /// Formats that are known by their content: what is damaged beyond recognition is for nobody.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<rss version='2.0'><channel><item><title>L</title><pubDate>Di, 16 Jul"
            + " 2024</pubDate></item>",
        "<feed xmlns='http://www.w3.org/2005/Atom'><entry><content type='xhtml'><p>T</p></content>",
        "---~title: L~tags: [a, b]~---~# L~~> *T* `x` [y](z)~~|a|b|~|-|-|~|c|d|",
        "{'document':{'csaf_version':'2.0','title':'L'},'product_tree':{'branches':[{'name':'V'}]}}"
      })
  void damagedFilesOfKnownFormatsNeverThrow(String sample) throws IOException {
    Random random = new Random(SEED);
    byte[] whole =
        (sample.startsWith("{") ? sample.replace('\'', '"') : sample)
            .replace('~', '\n')
            .getBytes(UTF_8);
    for (int round = 0; round < ROUNDS; round++) {
      byte[] bytes = Arrays.copyOf(whole, random.nextInt(whole.length) + 1);
      for (int i = random.nextInt(6); i > 0; i--) {
        bytes[random.nextInt(bytes.length)] = whole[random.nextInt(whole.length)];
      }
      check("a.md", bytes, round);
    }
  }

  private void check(String name, byte[] bytes, int round) throws IOException {
    List<ReadResult> results;
    try {
      results = Reading.read(folder, name, bytes);
    } catch (RuntimeException | StackOverflowError e) {
      throw new AssertionError("seed " + SEED + ", round " + round + ", " + name, e);
    }
    assertThat(results).as("seed %d, round %d", SEED, round).isNotEmpty();
  }
}
