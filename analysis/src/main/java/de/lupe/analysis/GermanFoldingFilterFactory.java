package de.lupe.analysis;

import java.util.Map;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;

/// Makes a [GermanFoldingFilter], which makes lower case and folds umlauts, `ß` and accents, where
/// analyzers are put together by name, as in Solr:
///
///     <filter name="germanFolding"/>
///
/// `Lücke` and `LUECKE` give `lucke`, `Straße` gives `strasse`. It has no parameters.
public final class GermanFoldingFilterFactory extends TokenFilterFactory {

  /// The name it is found by.
  public static final String NAME = "germanFolding";

  public GermanFoldingFilterFactory(Map<String, String> args) {
    super(args);
    if (!args.isEmpty()) {
      throw new IllegalArgumentException(NAME + " has no parameters (got " + args + ")");
    }
  }

  /// For Java's service loader alone, which wants it; throws.
  public GermanFoldingFilterFactory() {
    throw defaultCtorException();
  }

  @Override
  public TokenStream create(TokenStream input) {
    return new GermanFoldingFilter(input);
  }

  // Prefixes and the like are folded, too.
  @Override
  public TokenStream normalize(TokenStream input) {
    return create(input);
  }
}
