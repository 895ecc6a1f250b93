package de.lupe.indexer.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import de.lupe.schema.Article;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Feeds that are broken, or made to do harm.
@Timeout(20)
class FeedHostileTest {

  private static final String TWO_ITEMS =
      "<item><guid>1</guid><title>Eins</title></item>\n"
          + "<item><guid>2</guid><title>Zwei</title></item>";

  @TempDir Path folder;

  private List<String> lines(String feed) throws IOException {
    return Reading.lines(Reading.read(folder, "a.xml", feed));
  }

  private static String rss(String doctype, String items) {
    return "<?xml version=\"1.0\"?>\n"
        + doctype
        + "\n<rss version='2.0'><channel>"
        + items
        + "</channel></rss>";
  }

  @Test
  void whatStandsBeforeAFaultIsRead() throws IOException {
    List<String> lines = lines(rss("", TWO_ITEMS + "\n<item><title>Drei</titel></item>"));
    assertThat(lines).hasSize(3);
    assertThat(lines.get(0)).startsWith("+a-");
    assertThat(lines.get(2))
        .isEqualTo(
            "-a.xml is not well-formed XML (line 5, column 20: The element type \"title\" must be"
                + " terminated by the matching end-tag \"</title>\"); what stands before it was"
                + " read: 2 entries");
  }

  @Test
  void aFileThatWasCutOff() throws IOException {
    String whole = rss("", TWO_ITEMS);
    assertThat(lines(whole.substring(0, whole.indexOf("Zwei") + 2)))
        .hasSize(2)
        .last()
        .asString()
        .contains("not well-formed XML (line 4")
        .endsWith("what stands before it was read: 1 entry");
    assertThat(lines("<rss version='2.0'><channel><title>"))
        .singleElement()
        .asString()
        .startsWith("-a.xml is not well-formed XML (line 1");
    assertThat(lines("<rss")).singleElement().asString().startsWith("-a.xml is not well-formed");
  }

  @Test
  void theReasonIsEnglishWhereverItIsRead() throws IOException {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.GERMANY);
      assertThat(lines("<rss version='2.0'><channel></rss>").getFirst()).contains("must be");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void aBillionLaughs() throws IOException {
    StringBuilder doctype = new StringBuilder("<!DOCTYPE rss [<!ENTITY l0 \"haha\">");
    for (int i = 1; i < 10; i++) {
      doctype
          .append("<!ENTITY l")
          .append(i)
          .append(" \"")
          .append(("&l" + (i - 1) + ";").repeat(10))
          .append("\">");
    }
    List<String> lines = lines(rss(doctype + "]>", TWO_ITEMS + "<item><title>&l9;</title></item>"));
    assertThat(lines.getLast())
        .startsWith("-a.xml")
        .contains("it expands entities beyond what is safe");
  }

  /// The classic has a root of its own.
  @Test
  void aBillionLaughsThatIsNoFeed() throws IOException {
    String lolz =
        "<?xml version=\"1.0\"?><!DOCTYPE lolz [<!ENTITY lol \"lol\"><!ENTITY lol1 \""
            + "&lol;".repeat(3_000)
            + "\">]><lolz>&lol1;</lolz>";
    FeedReader reader = new FeedReader();
    byte[] bytes = lolz.getBytes(UTF_8);
    assertThat(reader.reads(FileSample.of("a.xml", bytes))).isTrue();
    assertThat(reader.reads(FileSample.of("a.svg", bytes))).isFalse();
    assertThat(lines(lolz))
        .singleElement()
        .asString()
        .contains("it expands entities beyond what is safe");
  }

  @Test
  void oneLongEntityManyTimes() throws IOException {
    String doctype = "<!DOCTYPE rss [<!ENTITY a \"" + "x".repeat(50_000) + "\">]>";
    assertThat(lines(rss(doctype, "<item><title>" + "&a;".repeat(1_000) + "</title></item>")))
        .singleElement()
        .asString()
        .contains("it expands entities beyond what is safe");
  }

  @Test
  void filesAreNotRead() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "geheim");
    String doctype =
        "<!DOCTYPE rss [<!ENTITY xxe SYSTEM \""
            + secret.toUri()
            + "\"><!ENTITY % p SYSTEM \""
            + secret.toUri()
            + "\">%p;<!ENTITY ok \"harmlos\">]>";
    Article article =
        Reading.article(folder, "a.xml", rss(doctype, "<item><title>Ist &xxe; da</title></item>"));
    assertThat(article.title()).isEqualTo("Ist da");
  }

  @Test
  void aHarmlessDocumentTypeIsRead() throws IOException {
    Article article =
        Reading.article(
            folder,
            "a.xml",
            rss(
                "<!DOCTYPE rss [<!ENTITY haus \"Beispielblatt &amp; Söhne\">]>",
                "<item><title>Neues von &haus;</title></item>"));
    assertThat(article.title()).isEqualTo("Neues von Beispielblatt & Söhne");
  }

  @Test
  void nobodyIsAskedOverTheNetwork() throws IOException {
    try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      String address = "http://127.0.0.1:" + server.getLocalPort() + "/";
      String doctype =
          "<!DOCTYPE rss PUBLIC \"-//x//EN\" \""
              + address
              + "a.dtd\" [<!ENTITY xxe SYSTEM \""
              + address
              + "b\">]>";
      String include =
          "<i:include xmlns:i='http://www.w3.org/2001/XInclude' href='" + address + "'/>";
      assertThat(
              lines(
                  rss(
                      doctype,
                      "<item><title>A &xxe;</title>"
                          + include
                          + "</item>"
                          + "<item><title>B</title><link>"
                          + address
                          + "</link></item>")))
          .hasSize(2)
          .allMatch(line -> line.startsWith("+"));
      server.setSoTimeout(100);
      Assertions.assertThrows(SocketTimeoutException.class, server::accept);
    }
  }

  @Test
  void ampersandsOfCarelessProgramsAreMended() throws IOException {
    Article article =
        Reading.article(
            folder,
            "a.xml",
            rss(
                "",
                "<item><title>AT&T: L&uuml;cke&nbsp;hier &amp; da &unbekannt; &#8364;</title>"
                    + "<description><![CDATA[<p>R&amp;D & mehr</p>]]></description></item>"));
    assertThat(article.title()).isEqualTo("AT&T: Lücke hier & da &unbekannt; €");
    assertThat(article.body()).isEqualTo("R&D & mehr");
  }

  private static String rssOf(String html) {
    return rss(
        "", "<item><title>T</title><description><![CDATA[" + html + "]]></description></item>");
  }

  @Test
  void deepNesting() throws IOException {
    int levels = 100_000;
    String deep = "<a>".repeat(levels) + "</a>".repeat(levels);
    assertThat(lines(rss("", TWO_ITEMS + "<item>" + deep + "</item>")))
        .hasSize(3)
        .last()
        .asString()
        .contains("nested deeper than 150 levels");
    String html = "<div>".repeat(levels) + "Tief" + "</div>".repeat(levels);
    Article article = Reading.article(folder, "a.xml", rssOf(html));
    assertThat(article.title()).isEqualTo("T");
  }

  @Test
  void moreElementsThanAnyFeedHas() throws IOException {
    assertThat(lines(rss("", TWO_ITEMS + "<item>" + "<a/>".repeat(250_000) + "</item>")))
        .hasSize(3)
        .last()
        .asString()
        .contains("more than 250,000 elements");
  }

  /// A tree of them would take a gigabyte.
  @Test
  void moreTagsThanAnyEntryHas() throws IOException {
    String html = "<b>ein</b> ".repeat(250_000) + "Ende";
    Article article = Reading.article(folder, "a.xml", rssOf(html));
    assertThat(article.body()).startsWith("ein ein").endsWith("ein Ende").doesNotContain("<");
  }

  @Test
  void aLargeFeed() throws IOException {
    StringBuilder items = new StringBuilder();
    String text = "Angreifer nutzen die Lücke. ".repeat(40);
    for (int i = 0; i < 5_000; i++) {
      items.append("<item><title>Meldung ").append(i).append("</title><description>");
      items.append("&lt;p>").append(text).append("&lt;/p></description></item>");
    }
    List<ReadResult> results =
        Reading.read(folder, "a.xml", rss("", items.toString()).getBytes(UTF_8));
    assertThat(results).hasSize(5_000).allMatch(ReadResult.Read.class::isInstance);
  }
}
