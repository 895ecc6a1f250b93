package de.lupe.app;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import de.lupe.indexer.IndexingReport;
import de.lupe.indexer.read.ReadResult.Rejected;
import de.lupe.searcher.Hit;
import de.lupe.searcher.NewsSearch;
import de.lupe.searcher.SearchEngine;
import de.lupe.searcher.SearchRequest;
import de.lupe.searcher.lucene.LuceneSearchEngine;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// One folder with a file of every format, and with files that want to do harm: each good one is
/// found, each bad one is in the report, and the run comes to its end.
class EveryFormatTest {

  private static final int MEGABYTE = 1 << 20;

  @TempDir private Path folder = Path.of("");
  private Path news = Path.of("");

  @BeforeEach
  void go() throws IOException {
    news = Files.createDirectory(folder.resolve("news"));
  }

  private void write(String name, String content) throws IOException {
    Files.writeString(news.resolve(name), content);
  }

  private void write(String name, byte[] content) throws IOException {
    Files.write(news.resolve(name), content);
  }

  private static String page(String title) {
    return "<!doctype html><html lang=de><head><title>"
        + title
        + "</title></head><body><nav><a href=/>Start</a></nav><article><h1>"
        + title
        + "</h1><p>In der Seite steht ein Text, der lang genug ist, um der Inhalt zu sein, mit"
        + " Kommas, Sätzen und allem, was dazu gehört.</p><p>Ein zweiter Absatz folgt, wie es sich"
        + " für eine Meldung gehört, und er endet mit einem Punkt.</p></article></body></html>";
  }

  private static String text(String title) {
    return title + "\n\nDer Text dieser Meldung ist kurz, aber er ist da.\n";
  }

  private static String pdf(String line) {
    String content = "BT /F1 12 Tf 72 700 Td (" + line + ") Tj ET";
    return "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
        + "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
        + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R"
        + "/Resources<</Font<</F1 5 0 R>>>>>>endobj\n"
        + "4 0 obj<</Length "
        + content.length()
        + ">>stream\n"
        + content
        + "\nendstream endobj\n"
        + "5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\n"
        + "trailer<</Root 1 0 R>>\n%%EOF\n";
  }

  private static String warc(String title) {
    String block =
        "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + page(title);
    return "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://example.org/a\r\n"
        + "WARC-Date: 2024-07-20T08:30:00Z\r\n"
        + "WARC-Record-ID: <urn:uuid:11111111-2222-3333-4444-555555555555>\r\n"
        + "Content-Type: application/http; msgtype=response\r\nContent-Length: "
        + block.getBytes(UTF_8).length
        + "\r\n\r\n"
        + block
        + "\r\n\r\n";
  }

  private static byte[] zip(String name, byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, UTF_8)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(content);
      zip.closeEntry();
    }
    return bytes.toByteArray();
  }

  private static byte[] gzip(byte[] piece, int times) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(bytes)) {
      for (int i = 0; i < times; i++) {
        gzip.write(piece);
      }
    }
    return bytes.toByteArray();
  }

  /// @return the title of the article in each file
  private Map<String, String> writeGoodFiles() throws IOException {
    write("seite.html", page("Webseite über Alpha"));
    write(
        "feed.xml",
        "<rss version='2.0'><channel><title>Blatt</title><item><title>Feed über Beta</title>"
            + "<description>Kurz.</description></item></channel></rss>");
    write(
        "atom.xml",
        "<feed xmlns='http://www.w3.org/2005/Atom'><title>Blatt</title><entry><id>urn:1</id>"
            + "<title>Atom über Gamma</title><summary>Kurz.</summary></entry></feed>");
    write("notiz.md", "---\ntitle: Markdown über Delta\n---\n\nEin Text.\n");
    write("bericht.pdf", pdf("Bericht ueber Epsilon"));
    write(
        "hinweis.json",
        "{\"document\": {\"csaf_version\": \"2.0\", \"title\": \"Hinweis zu Zeta\","
            + " \"tracking\": {\"id\": \"X-2024-7\"}}}");
    write("artikel.json", "{\"title\": \"JSON zu Eta\", \"body\": \"Ein Text.\"}");
    write("zeilen.jsonl", "{\"title\": \"Zeile zu Theta\"}\n");
    write("text.txt", text("Text über Iota"));
    write("paket.zip", zip("innen.html", page("Paket mit Kappa").getBytes(UTF_8)));
    write("gepackt.txt.gz", gzip(text("Gepackt wie Lambda").getBytes(UTF_8), 1));
    write("crawl.warc.gz", gzip(warc("Crawl nach Omikron").getBytes(UTF_8), 1));
    Map<String, String> titles = new LinkedHashMap<>();
    titles.put("seite.html", "Webseite über Alpha");
    titles.put("feed.xml", "Feed über Beta");
    titles.put("atom.xml", "Atom über Gamma");
    titles.put("notiz.md", "Markdown über Delta");
    titles.put("bericht.pdf", "Bericht ueber Epsilon");
    titles.put("hinweis.json", "Hinweis zu Zeta");
    titles.put("artikel.json", "JSON zu Eta");
    titles.put("zeilen.jsonl", "Zeile zu Theta");
    titles.put("text.txt", "Text über Iota");
    titles.put("paket.zip!/innen.html", "Paket mit Kappa");
    titles.put("gepackt.txt.gz", "Gepackt wie Lambda");
    titles.put("crawl.warc.gz!/https://example.org/a", "Crawl nach Omikron");
    return titles;
  }

  private List<String> writeBadFiles() throws IOException {
    byte[] blanks = new byte[MEGABYTE];
    Arrays.fill(blanks, (byte) ' ');
    write("bombe.txt.gz", gzip(blanks, 200));
    write("bombe.zip", zip("a.jsonl.gz", gzip(blanks, 200)));
    StringBuilder lol = new StringBuilder("<?xml version='1.0'?><!DOCTYPE rss [<!ENTITY a0 'ha'>");
    for (int i = 1; i < 12; i++) {
      lol.append("<!ENTITY a").append(i).append(" '").append(("&a" + (i - 1) + ";").repeat(10));
      lol.append("'>");
    }
    write("lachen.xml", lol + "]><rss version='2.0'><channel><title>&a11;</title></channel></rss>");
    write(
        "fremd.xml",
        "<?xml version='1.0'?><!DOCTYPE rss [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>"
            + "<rss version='2.0'><channel><item>&x;</item></channel></rss>");
    byte[] line = new byte[40 * MEGABYTE];
    Arrays.fill(line, (byte) 'a');
    write("lang.jsonl", line);
    write("lang.txt", line);
    write("tief.json", "[".repeat(200_000));
    write("nul.txt", "Text\0mit\0NUL");
    write("falsch.json", "{\"title\": \"a\u00FF\"}".getBytes(ISO_8859_1));
    write("kaputt.pdf", "%PDF-1.7\n\0\0\0 nichts");
    write(
        "kreis.pdf",
        pdf("x").replace("/Kids[3 0 R]", "/Kids[2 0 R]").replace("/Type/Page/", "/Type/Pages/"));
    byte[] cut = gzip(text("Ganz").getBytes(UTF_8), 1);
    write("halb.txt.gz", Arrays.copyOf(cut, cut.length - 10));
    write("leer.html", "");
    return List.of(
        "bombe.txt.gz",
        "bombe.zip",
        "lachen.xml",
        "fremd.xml",
        "lang.jsonl",
        "lang.txt",
        "tief.json",
        "nul.txt",
        "falsch.json",
        "kaputt.pdf",
        "kreis.pdf",
        "halb.txt.gz");
  }

  @Test
  void goodOnesAreFoundAndBadOnesReported() throws IOException {
    Map<String, String> titles = writeGoodFiles();
    List<String> bad = writeBadFiles();
    write("tief.html", "<html><body>" + "<div>".repeat(100_000) + "Tief unten steht ein Text.");
    write("bild.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n'});
    Files.createSymbolicLink(news.resolve("kreis"), news);
    TestIndex index = new TestIndex(folder.resolve("index"));
    IndexingReport report = index.index(news);

    try (SearchEngine engine = LuceneSearchEngine.open(folder.resolve("index"))) {
      NewsSearch search = new NewsSearch(engine);
      for (Map.Entry<String, String> each : titles.entrySet()) {
        List<Hit> hits = search.search(SearchRequest.of('"' + each.getValue() + '"')).hits();
        assertThat(hits)
            .as(each.getValue())
            .singleElement()
            .extracting(hit -> hit.article().article().path())
            .isEqualTo(news + "/" + each.getKey());
      }
    }
    assertThat(report.skippedBySuffix()).containsEntry("png", 1L);
    List<String> rejected = report.rejected().stream().map(Rejected::where).toList();
    for (String name : bad) {
      assertThat(rejected).as(name).anyMatch(where -> where.contains("/" + name));
    }
  }
}
