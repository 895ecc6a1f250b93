package de.lupe.indexer.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HtmlTextTest {

  @Test
  void paragraphsOfAFragment() {
    assertThat(
            HtmlText.of(
                "<p>Eine <b>Lücke</b> im&nbsp;Archiv.</p><script>los()</script><ul><li>Eins</li>"
                    + "<li>Zwei</li></ul>Und<br>Schluss"))
        .isEqualTo("Eine Lücke im Archiv.\n\nEins\n\nZwei\n\nUnd\n\nSchluss");
  }
}
