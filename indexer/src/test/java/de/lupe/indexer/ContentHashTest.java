package de.lupe.indexer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class ContentHashTest {

  @Test
  @Timeout(20)
  void aFileThatGrowsWhileItIsReadComesToAnEnd() throws IOException {
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            return 'a';
          }
        };
    assertThat(ContentHash.of(endless, 3))
        .isEqualTo(ContentHash.of(new ByteArrayInputStream("aaa".getBytes(UTF_8)), 3))
        .hasSize(64);
  }
}
