package de.lupe.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import de.lupe.analysis.GermanNewsTokenizer.Hyphenated;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.synonym.SynonymGraphFilter;
import org.apache.lucene.analysis.synonym.SynonymMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// The thesaurus behind the stems of plain Lucene: a query may be typed in any case, and what it
/// becomes are the terms that a text has.
class SecurityThesaurusMapTest {

  @Test
  void whateverTheCaseOfAQueryItFindsTheTermsOfATextThatHasTheMember() throws IOException {
    SynonymMap map = SecurityThesaurus.standard().synonymMap();
    List<String> missed = new ArrayList<>();
    try (Analyzer texts = analyzer(null);
        Analyzer queries = analyzer(map)) {
      for (SynonymGroup group : SecurityThesaurus.standard().groups()) {
        String found = group.found().getLast();
        List<String> wanted = Tokens.terms(texts, found);
        for (String sought : group.sought()) {
          for (String typed :
              List.of(sought, sought.toLowerCase(Locale.ROOT), sought.toUpperCase(Locale.ROOT))) {
            if (!Tokens.terms(queries, typed).containsAll(wanted)) {
              missed.add(typed + " misses " + found);
            }
          }
        }
      }
    }
    assertThat(missed).isEmpty();
  }

  private static Analyzer analyzer(@Nullable SynonymMap synonyms) {
    return new Analyzer() {
      @Override
      protected TokenStreamComponents createComponents(String field) {
        Tokenizer tokenizer = new GermanNewsTokenizer(Hyphenated.WORDS);
        TokenStream stems = new GermanStemFilter(new GermanSpellingFilter(tokenizer));
        return new TokenStreamComponents(
            tokenizer, synonyms == null ? stems : new SynonymGraphFilter(stems, synonyms, false));
      }
    };
  }
}
