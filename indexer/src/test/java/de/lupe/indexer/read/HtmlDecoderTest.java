package de.lupe.indexer.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlDecoderTest {

  private static String decoded(String html, String charset, Optional<String> sent) {
    return HtmlDecoder.decode(html.getBytes(Charset.forName(charset)), sent);
  }

  @ParameterizedTest
  @CsvSource({
    "<meta charset=utf-8>, UTF-8",
    "<meta charset=iso-8859-1>, UTF-8",
    "<meta charset=iso-8859-1>, windows-1252",
    "<meta http-equiv=Content-Type content='text/html; charset=ISO-8859-15'>, ISO-8859-15",
    "<?xml version='1.0' encoding='windows-1250'?>, windows-1250",
    "<meta charset=utf-8>, windows-1252",
    "<p>, UTF-8",
    "<p>, windows-1252",
    "<meta charset=unbekannt-7>, windows-1252",
  })
  void declaredOrNot(String head, String charset) {
    String html = head + "Lücke für € 5";
    assertThat(decoded(html, charset, Optional.empty())).isEqualTo(html);
  }

  @Test
  void theServerComesFirst() {
    String html = "<meta charset=windows-1252>Žluťoučký";
    assertThat(decoded(html, "ISO-8859-2", Optional.of("ISO-8859-2"))).isEqualTo(html);
  }

  @Test
  void aByteOrderMarkDecides() {
    String html = "\uFEFF<meta charset=windows-1252>Lücke";
    for (String charset : new String[] {"UTF-8", "UTF-16LE", "UTF-16BE"}) {
      assertThat(decoded(html, charset, Optional.empty())).isEqualTo(html.substring(1));
    }
  }

  @Test
  void whatIsNoneBecomesWindows1252() {
    byte[] mixed = "<p>Lücke ü ö ä ß X".getBytes(StandardCharsets.UTF_8);
    mixed[mixed.length - 1] = (byte) 0xFC;
    assertThat(HtmlDecoder.decode(mixed, Optional.empty())).isEqualTo("<p>Lücke ü ö ä ß ü");
    assertThat(HtmlDecoder.decode("a\0b".getBytes(StandardCharsets.UTF_8), Optional.empty()))
        .isEqualTo("ab");
  }
}
