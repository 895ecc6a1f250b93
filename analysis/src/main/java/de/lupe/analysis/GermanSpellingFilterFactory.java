package de.lupe.analysis;

import java.util.Map;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;

/// Makes a [GermanSpellingFilter], which spells words in one way and keeps their umlauts and
/// capitals, where analyzers are put together by name, as in Solr:
///
///     <filter name="germanSpelling"/>
///
/// `Lücke` and `LUECKE` give `Lücke`, `Straße` gives `Strasse`. It has no parameters.
public final class GermanSpellingFilterFactory extends TokenFilterFactory {

  /// The name it is found by.
  public static final String NAME = "germanSpelling";

  public GermanSpellingFilterFactory(Map<String, String> args) {
    super(args);
    if (!args.isEmpty()) {
      throw new IllegalArgumentException(NAME + " has no parameters (got " + args + ")");
    }
  }

  /// For Java's service loader alone, which wants it; throws.
  public GermanSpellingFilterFactory() {
    throw defaultCtorException();
  }

  @Override
  public TokenStream create(TokenStream input) {
    return new GermanSpellingFilter(input);
  }

  // Prefixes and the like are compared with folded terms.
  @Override
  public TokenStream normalize(TokenStream input) {
    return new GermanFoldingFilter(input);
  }
}
