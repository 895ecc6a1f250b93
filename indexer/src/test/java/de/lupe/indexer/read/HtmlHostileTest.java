package de.lupe.indexer.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.lupe.schema.Article;
import de.lupe.schema.ArticleId;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Pages that want to cost time, memory or the stack.
class HtmlHostileTest {

  private static final String TEXT =
      "<p>Eine Lücke in der Verwaltung des Archivs lässt Fremde Befehle ausführen, heißt es.</p>";
  private static final int MANY = 100_000;

  private static String body(byte[] page) throws UnreadableException {
    HtmlPages.Origin origin =
        new HtmlPages.Origin(
            ArticleId.ofPath("a.html"),
            "a.html",
            Optional.empty(),
            Optional.empty(),
            Instant.EPOCH);
    return new HtmlPages(Reading.BERLIN).article(page, origin).body();
  }

  private static String read(byte[] page) {
    try {
      HtmlReader reader = new HtmlReader(Reading.BERLIN);
      reader.reads(FileSample.of("a.html", page));
      return body(page);
    } catch (UnreadableException e) {
      return "";
    }
  }

  /// Linear ways need a tenth of this, quadratic ones ten times as long.
  private static String inTime(String page) {
    return Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> read(page.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void moreTagsThanAnyPageHas() {
    byte[] page = ("<title>T</title>" + "<p>".repeat(250_000)).getBytes(StandardCharsets.UTF_8);
    assertThatThrownBy(() -> body(page))
        .isInstanceOf(UnreadableException.class)
        .hasMessage("has more than 250,000 tags");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div>",
        "<div class='a related b-c'>",
        "<b><i>",
        "<table>",
        "<blockquote><p>",
        "<a href=x><p>Ein Titel mit mehr als zwanzig Zeichen",
        "<h1>Ein anderer Titel</h1>",
        "<div class=date><time>gestern</time> Text</div>",
        "<time>gestern</time> Text ",
        "<meta name=author content='Anna Berg'>",
        "<span itemscope itemprop=author>",
        "x<br>",
        "<!-- a -->",
        "<!--",
        "<",
        "&",
        "<p>1.1.2024 ",
        "<div class=related><a href=x>Ein Titel mit mehr als zwanzig Zeichen</a></div>",
      })
  void manyTimes(String piece) {
    inTime("<html><body><h1>Lücke</h1>" + piece.repeat(MANY) + TEXT);
  }

  @Test
  void theTextBehindDeepNestingIsFound() {
    assertThat(inTime("<html><body>" + "<div>".repeat(MANY) + TEXT)).startsWith("Eine Lücke");
  }

  @Test
  void longTitlesClassesAndData() {
    inTime("<title>" + "a | ".repeat(MANY) + "</title><h2>Haus und Hof</h2>" + TEXT);
    inTime("<div class='" + "a ".repeat(MANY) + "'>" + TEXT);
    inTime("<script type='application/ld+json'>" + "[".repeat(MANY) + "</script>" + TEXT);
    inTime(
        "<script type='application/ld+json'>" + "{\"@graph\":[".repeat(MANY) + "</script>" + TEXT);
  }

  @Test
  void aLargePage() {
    String bulky = TEXT.replace("<p>", "<p data-picture='" + "x".repeat(620) + "'>");
    int paragraphs = Article.BODY_CHARS / TEXT.length();
    assertThat(bulky.length() * paragraphs).isBetween(14 << 20, TextDecoder.MAX_BYTES);
    assertThat(inTime("<html><body>" + bulky.repeat(paragraphs)))
        .hasSizeGreaterThan(Article.BODY_CHARS / 10 * 9);
  }

  @Test
  void randomBytes() {
    Random random = new Random(7);
    String[] pieces = {
      "<div>",
      "</div>",
      "<p>",
      TEXT,
      "<table>",
      "</a>",
      "<a href=",
      "\0",
      "\"",
      "<!--",
      "-->",
      "<script type=application/ld+json>",
      "{\"@type\":\"Article\",",
      "</script>",
      "\u00FC",
      "&#0;",
      "<svg>",
      "<math>",
      "<template>",
      "<select>",
      "<frameset>",
      "<title>",
      "<plaintext>"
    };
    for (int i = 0; i < 300; i++) {
      StringBuilder page = new StringBuilder("<html>");
      for (int j = 0; j < 60; j++) {
        page.append(pieces[random.nextInt(pieces.length)]);
      }
      byte[] bytes = page.toString().getBytes(StandardCharsets.UTF_8);
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      assertThat(read(bytes)).doesNotContain("\0");
    }
  }
}
