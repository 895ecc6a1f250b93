package de.lupe.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.core.WhitespaceTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.junit.jupiter.api.Test;

class CompoundPartsFilterFactoryTest {

  @Test
  void isFoundByItsName() throws IOException {
    assertThat(terms(Map.of())).containsExactly("Verkaufsverbot", "Verkauf", "Verbot", "gilt");
    assertThat(terms(Map.of("whole", "drop"))).containsExactly("Verkauf", "Verbot", "gilt");
  }

  @Test
  void tellsWhatItDoesNotKnow() {
    assertThatThrownBy(() -> terms(Map.of("whole", "both")))
        .hasMessage("whole must be keep or drop (got both)");
  }

  private static List<String> terms(Map<String, String> arguments) throws IOException {
    WhitespaceTokenizer tokenizer = new WhitespaceTokenizer();
    tokenizer.setReader(new StringReader("Verkaufsverbot gilt"));
    List<String> terms = new ArrayList<>();
    TokenFilterFactory factory =
        TokenFilterFactory.forName(CompoundPartsFilterFactory.NAME, new HashMap<>(arguments));
    try (TokenStream stream = factory.create(tokenizer)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        terms.add(term.toString());
      }
      stream.end();
    }
    return terms;
  }
}
