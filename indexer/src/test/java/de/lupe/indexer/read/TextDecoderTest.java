package de.lupe.indexer.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextDecoderTest {

  private static final String TEXT = "Größte Lücke: „Überlauf“ – 5 € Schaden…";

  @Test
  void readsEveryEncodingThatTextFilesHave() throws UnreadableException {
    assertThat(TextDecoder.decode(TEXT.getBytes(UTF_8))).isEqualTo(TEXT);
    assertThat(TextDecoder.decode(("\uFEFF" + TEXT).getBytes(UTF_8))).isEqualTo(TEXT);
    assertThat(TextDecoder.decode(("\uFEFF" + TEXT).getBytes(UTF_16LE))).isEqualTo(TEXT);
    assertThat(TextDecoder.decode(("\uFEFF" + TEXT).getBytes(UTF_16BE))).isEqualTo(TEXT);
    assertThat(TextDecoder.decode(TEXT.getBytes(Charset.forName("windows-1252")))).isEqualTo(TEXT);
    assertThat(TextDecoder.decode("Größe und Maß".getBytes(ISO_8859_1))).isEqualTo("Größe und Maß");
  }

  @Test
  void oneForeignByteDoesNotSpoilUtf8() throws UnreadableException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes("Lücken über Lücken, ".getBytes(UTF_8));
    bytes.writeBytes("Größe".getBytes(ISO_8859_1));
    assertThat(TextDecoder.decode(bytes.toByteArray())).isEqualTo("Lücken über Lücken, Größe");
  }

  @Test
  void bytesThatWindows1252LeavesUndefinedVanish() throws UnreadableException {
    assertThat(TextDecoder.decode("M\u0081a\u009Dß \u0080".getBytes(ISO_8859_1)))
        .isEqualTo("Maß €");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "is empty                                 , ``",
        "holds only white space                   , ` \t\r\n\u00A0 `",
        "is not text but a PDF file               , `%PDF-1.7 und so weiter`",
        "is not text but a ZIP file               , `PK\u0003\u0004abc`",
        "is not text (it holds NUL bytes)         , `Text\u0000Text`",
        "is not text (it holds 5 control bytes)   , `a\u0001b\u0002c\u0003d\u0004e\u0005`",
      })
  void refusesWhatIsNoText(String why, String content) {
    assertThatThrownBy(() -> TextDecoder.decode(content.getBytes(UTF_8)))
        .isInstanceOf(UnreadableException.class)
        .hasMessage(why);
  }

  @Test
  void aFewControlCharactersAreCleanedAway() throws UnreadableException {
    assertThat(TextDecoder.decode("Ein\u0007 \u001BText".getBytes(UTF_8))).isEqualTo("Ein Text");
  }

  @Test
  void refusesFilesThatAreTooLarge(@TempDir Path folder) {
    InputFile file = new InputFile(folder, "a.txt", (16L << 20) + 1, Reading.MODIFIED);
    assertThatThrownBy(() -> TextDecoder.read(file))
        .hasMessage("is larger than 16 MiB (got 17 MiB)");
  }
}
