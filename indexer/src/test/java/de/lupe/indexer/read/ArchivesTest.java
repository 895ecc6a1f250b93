package de.lupe.indexer.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import de.lupe.indexer.read.ReadResult.Read;
import de.lupe.indexer.read.ReadResult.Rejected;
import de.lupe.indexer.read.ReadResult.Skipped;
import de.lupe.schema.Article;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Files in archives are read as if they lay in a folder, and no archive costs more than its
/// limits.
class ArchivesTest {

  private static final ReadLimits SMALL =
      new ReadLimits(64 << 20, 100, 2, 5, Duration.ofMinutes(1));

  @TempDir private Path folder = Path.of("");

  private static byte[] text(String title) {
    return (title + "\n\nDer Text von " + title + " sagt wenig.\n").getBytes(UTF_8);
  }

  private static Map<String, byte[]> files(Object... namesAndContents) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (int i = 0; i < namesAndContents.length; i += 2) {
      files.put((String) namesAndContents[i], (byte[]) namesAndContents[i + 1]);
    }
    return files;
  }

  private List<ReadResult> read(String name, byte[] content, ReadLimits limits) throws IOException {
    Path location = Files.write(folder.resolve(name), content);
    InputFile file = new InputFile(location, name, content.length, Reading.MODIFIED);
    List<ReadResult> results = new ArrayList<>();
    ArticleReaders.limited(Reading.BERLIN, limits)
        .readerFor(FileSample.of(file))
        .orElseThrow()
        .read(file, results::add);
    return results;
  }

  private List<String> lines(String name, byte[] content, ReadLimits limits) throws IOException {
    return read(name, content, limits).stream()
        .map(
            result ->
                switch (result) {
                  case Read(Article article) -> "+" + article.path() + " " + article.title();
                  case Rejected(String where, String why) -> "-" + where + " " + why;
                  case Skipped(String suffix) -> "." + suffix;
                })
        .toList();
  }

  private List<String> lines(String name, byte[] content) throws IOException {
    return lines(name, content, ReadLimits.standard());
  }

  @Test
  void aZipHoldsFilesOfEveryFormat() throws IOException {
    byte[] zip =
        Packed.zip(
            files(
                "2024/lücke.txt", text("Lücke im Router"),
                "liste.jsonl",
                    "{\"title\": \"Eins\"}\n{\"title\": \"Zwei\"}\nkaputt".getBytes(UTF_8),
                "bild.png", new byte[] {(byte) 0x89, 'P', 'N', 'G'},
                "innen.tar.gz", Packed.gzip(Packed.tar(files("a.txt", text("Ganz innen"))))));
    assertThat(lines("news.zip", zip))
        .hasSize(6)
        .contains(
            "+news.zip!/2024/lücke.txt Lücke im Router",
            "+news.zip!/liste.jsonl Eins",
            "+news.zip!/liste.jsonl Zwei",
            ".png",
            "+news.zip!/innen.tar.gz!/a.txt Ganz innen")
        .anyMatch(line -> line.startsWith("-news.zip!/liste.jsonl:3 is not JSON"));
  }

  @Test
  void theContentTellsWhatIsAnArchive() throws IOException {
    byte[] zip = Packed.zip(files("a.txt", text("Meldung")));
    assertThat(lines("ohne-endung", zip)).containsExactly("+ohne-endung!/a.txt Meldung");
    assertThat(ArticleReaders.standard(Reading.BERLIN).readerFor(FileSample.of("brief.docx", zip)))
        .as("a document of an office program is a ZIP archive, too")
        .isEmpty();
  }

  @Test
  void aGzippedFileIsReadAsWhatItHolds() throws IOException {
    assertThat(lines("a.txt.gz", Packed.gzip(text("Meldung"))))
        .containsExactly("+a.txt.gz Meldung");
    assertThat(lines("a.tgz", Packed.gzip(Packed.tar(files("x/b.txt", text("Meldung"))))))
        .containsExactly("+a.tgz!/x/b.txt Meldung");
    assertThat(lines("a.jsonl.gz", Packed.gzip("{\"title\": \"Eins\"}\nx".getBytes(UTF_8))))
        .contains("+a.jsonl.gz Eins")
        .anyMatch(line -> line.startsWith("-a.jsonl.gz:2 is not JSON"));
  }

  @Test
  void aWarcHoldsWhatAServerAnswered() throws IOException {
    String warc =
        Packed.record("warcinfo", "", "application/warc-fields", "software: test\r\n")
            + Packed.record(
                "request",
                "https://example.org/a",
                "application/http; msgtype=request",
                "GET / HTTP/1.1\r\n\r\n")
            + Packed.record(
                "response",
                "https://example.org/2024/a.txt",
                "application/http; msgtype=response",
                Packed.http(200, "text/plain; charset=utf-8", "Meldung\n\nDer Text der Meldung.\n"))
            + Packed.record(
                "response",
                "https://example.org/b",
                "application/http; msgtype=response",
                Packed.http(404, "text/plain", "Nicht gefunden\n\nHier ist nichts.\n"))
            + Packed.record(
                "response",
                "https://example.org/c.png",
                "application/http; msgtype=response",
                Packed.http(200, "image/png", "PNG"))
            + Packed.record(
                "resource", "https://example.org/d", "text/plain", "Zweite\n\nIhr Text.\n");
    List<String> expected =
        List.of("https://example.org/2024/a.txt Meldung", ".png", "https://example.org/d Zweite");
    assertThat(lines("crawl.warc", warc.getBytes(UTF_8)))
        .containsExactlyElementsOf(
            expected.stream()
                .map(line -> line.startsWith(".") ? line : "+crawl.warc!/" + line)
                .toList());
    assertThat(lines("crawl.warc.gz", Packed.gzip(warc.getBytes(UTF_8)))).hasSize(3);
    Article first = ((Read) read("crawl.warc", warc.getBytes(UTF_8), SMALL).getFirst()).article();
    assertThat(first.retrieved()).hasValue(Instant.parse("2024-07-20T08:30:00Z"));
  }

  /// One answer that cannot be unpacked does not cost those behind it.
  @Test
  @Timeout(20)
  void aWarcHoldsAnswersThatArePacked() throws IOException {
    // A stream of one piece that is not compressed, RFC 7932 section 9.2: 33 characters, then the
    // end.
    String brotli = "\0\2\u0010" + "Meldung\n\nDer Text dieser Meldung." + "\3";
    StringBuilder warc = new StringBuilder();
    for (String packed :
        List.of("br|" + brotli, "br|xyz", "gzip|xyz", "zstd|xyz", "deflate|xyz", "gzip, br|xyz")) {
      String encoding = packed.substring(0, packed.indexOf('|'));
      warc.append(
          Packed.record(
              "response",
              "https://example.org/" + encoding + packed.length(),
              "application/http; msgtype=response",
              Packed.http(200, "text/plain", encoding, packed.substring(packed.indexOf('|') + 1))));
    }
    warc.append(Packed.record("resource", "https://example.org/d", "text/plain", "Letzte"));
    assertThat(lines("a.warc", warc.toString().getBytes(UTF_8)))
        .hasSize(7)
        .startsWith("+a.warc!/https://example.org/br40 Meldung")
        .endsWith("+a.warc!/https://example.org/d Letzte")
        .filteredOn(line -> line.startsWith("-"))
        .hasSize(5)
        .allMatch(line -> line.contains(" cannot be unpacked ("));
  }

  /// Tools that make archives reproducible write the beginning of their calendar.
  @Test
  void aTimeBeforeTheWebIsTheArchives() throws IOException {
    Map<String, byte[]> files = files("a.txt", text("Eins"));
    Instant written = Instant.parse("2024-03-02T10:00:00Z");
    assertThat(retrieved("a.tar", Packed.tar(files, Instant.EPOCH))).isEqualTo(Reading.MODIFIED);
    assertThat(retrieved("b.tar", Packed.tar(files, written))).isEqualTo(written);
    assertThat(retrieved("a.zip", Packed.zip(files, Instant.parse("1980-02-01T00:00:00Z"))))
        .isEqualTo(Reading.MODIFIED);
  }

  private Instant retrieved(String name, byte[] archive) throws IOException {
    return ((Read) read(name, archive, SMALL).getFirst()).article().retrieved().orElseThrow();
  }

  @Test
  void aDamagedArchiveKeepsWhatWasReadBefore() throws IOException {
    byte[] zip = Packed.zip(files("a.txt", text("Eins"), "b.txt", text("Zwei")));
    assertThat(lines("a.zip", Arrays.copyOf(zip, zip.length / 2)))
        .contains("+a.zip!/a.txt Eins")
        .anyMatch(line -> line.startsWith("-a.zip"));
    byte[] gzip = Packed.gzip(text("Eins"));
    assertThat(lines("a.txt.gz", Arrays.copyOf(gzip, gzip.length - 12)))
        .singleElement()
        .asString()
        .startsWith("-a.txt.gz is damaged");
    assertThat(lines("a.warc", "WARC/1.0\r\nunsinn".getBytes(UTF_8)))
        .singleElement()
        .asString()
        .startsWith("-a.warc is damaged");
  }

  @Test
  void aBombIsGivenUp() throws IOException {
    assertThat(lines("bombe.txt.gz", Packed.bomb(60 << 20), SMALL))
        .containsExactly("-bombe.txt.gz unpacks to more than 100 times its size");
    byte[] manyBombs =
        Packed.zip(files("a.jsonl.gz", Packed.bomb(60 << 20), "b.txt", text("Danach")));
    assertThat(lines("bombe.zip", manyBombs, SMALL))
        .containsExactly("-bombe.zip unpacks to more than 100 times its size");
    byte[] noise = new byte[2 << 20];
    new java.util.Random(1).nextBytes(noise);
    assertThat(
            lines(
                "viel.zip",
                Packed.zip(files("a.dat", noise, "b.json", noise)),
                new ReadLimits(1 << 20, 100, 2, 5, Duration.ofMinutes(1))))
        .contains("-viel.zip unpacks to more than 1 MiB");
  }

  @Test
  void archivesInsideArchivesEndSomewhere() throws IOException {
    byte[] content = text("Innen");
    String name = "a.txt";
    for (int i = 0; i < 3; i++) {
      content = Packed.zip(files(name, content));
      name = "z" + i + ".zip";
    }
    assertThat(lines("tief.zip", content, SMALL))
        .containsExactly("-tief.zip lies in more than 2 archives");
  }

  @Test
  void anArchiveHasNotAnyNumberOfEntries() throws IOException {
    Map<String, byte[]> many = new LinkedHashMap<>();
    for (int i = 0; i < 7; i++) {
      many.put(i + ".txt", text("Meldung " + i));
    }
    assertThat(lines("viele.zip", Packed.zip(many), SMALL))
        .hasSize(6)
        .endsWith("-viele.zip has more than 5 entries");
  }

  @Test
  void noPathLeavesTheArchive() throws IOException {
    byte[] tar = Packed.tar(files("../../etc/passwd.txt", text("Aus"), "/x/./b.txt", text("Zwei")));
    assertThat(lines("a.tar", tar))
        .containsExactly("+a.tar!/etc/passwd.txt Aus", "+a.tar!/x/b.txt Zwei");
    byte[] zip = Packed.zip(files("..\\..\\c.txt", text("Windows")));
    assertThat(lines("a.zip", zip)).containsExactly("+a.zip!/c.txt Windows");
    assertThat(Optional.of(folder.resolve("etc")).filter(Files::exists)).isEmpty();
  }
}
