package de.lupe.analysis;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.synonym.SynonymGraphFilter;
import org.apache.lucene.analysis.synonym.SynonymMap;
import org.apache.lucene.util.ResourceLoader;
import org.apache.lucene.util.ResourceLoaderAware;
import org.jspecify.annotations.Nullable;

/// Adds the synonyms of [SecurityThesaurus] in an analyzer for queries, behind the stemmer:
/// `ransomwar` gives itself, `erpressungstroja` and others.
///
/// ```java
/// CustomAnalyzer.builder()
///     // … tokenizer, lower case, folding and stems, as in GermanNewsAnalyzer …
///     .addTokenFilter("securityThesaurus", "synonyms", "eigene.txt")
/// ```
///
/// `synonyms` may be left out; it names a file with groups of one's own. All synonyms weigh as much
/// as the words themselves: where that is not wanted, ask [SecurityThesaurus#matches].
public final class SecurityThesaurusFilterFactory extends TokenFilterFactory
    implements ResourceLoaderAware {

  /// The name in analyzers.
  public static final String NAME = "securityThesaurus";

  private final @Nullable String synonyms;
  private @Nullable SynonymMap map;

  /// @param args `synonyms`, or nothing
  public SecurityThesaurusFilterFactory(Map<String, String> args) {
    super(args);
    this.synonyms = get(args, "synonyms");
    if (!args.isEmpty()) {
      throw new IllegalArgumentException(
          NAME + " has no parameter but synonyms (got " + args + ")");
    }
  }

  /// Exists for the service loader alone.
  public SecurityThesaurusFilterFactory() {
    throw defaultCtorException();
  }

  @Override
  public void inform(ResourceLoader loader) throws IOException {
    SecurityThesaurus thesaurus = SecurityThesaurus.standard();
    if (synonyms != null) {
      try (InputStream in = loader.openResource(synonyms)) {
        thesaurus = thesaurus.with(synonyms, in);
      }
    }
    map = thesaurus.synonymMap();
  }

  @Override
  public TokenStream create(TokenStream input) {
    if (map == null) {
      throw new IllegalStateException("inform must be called before create");
    }
    return new SynonymGraphFilter(input, map, false);
  }
}
