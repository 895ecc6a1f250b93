package de.lupe.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HighlightedTextTest {

  private static final Path HERE = Path.of("").toAbsolutePath();
  private static final Terminal PLAIN =
      new Terminal(
          new ByteArrayInputStream(new byte[0]),
          new ByteArrayOutputStream(),
          new ByteArrayOutputStream(),
          false,
          false,
          new Surroundings(Map.of(), HERE, HERE, "Linux", Clock.systemUTC()));

  private static List<String> lines(String text, int width) {
    return HighlightedText.plain(text).lines(width, PLAIN);
  }

  @Test
  void breaksBetweenWordsAndBehindHyphens() {
    assertThat(lines("Eine  Zero-Day-Lücke\nim Browser", 12))
        .containsExactly("Eine Zero-", "Day-Lücke", "im Browser");
  }

  @Test
  void breaksAWordThatFitsOnNoLine() {
    assertThat(lines("Donaudampfschiff", 6)).containsExactly("Donaud", "ampfsc", "hiff");
    assertThat(lines("x", 1)).containsExactly("x");
    assertThat(lines("漢字", 1)).containsExactly("漢", "字");
  }

  @Test
  void countsCombiningMarksAsNothingAndWideCharactersTwice() {
    assertThat(Glyphs.width("Lu\u0308cke")).isEqualTo(5);
    assertThat(Glyphs.width("漢字")).isEqualTo(4);
    assertThat(Glyphs.width("🔒")).isEqualTo(2);
    assertThat(Glyphs.cut("漢字漢字", 6)).isEqualTo("漢字…");
  }

  @Test
  void lettersAnArticleCannotSteerTheTerminalWith() {
    assertThat(lines("a\u001B[31mb\u202Ec", 80)).containsExactly("a [31mb c");
  }
}
