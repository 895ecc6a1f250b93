package de.lupe.analysis;

import java.util.Map;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;

/// Makes [GermanStemFilter] where an analyzer is put together by names, as in Solr:
///
/// ```xml
/// <filter name="lupeGermanStem"/>
/// ```
///
/// It has no parameters.
public final class GermanStemFilterFactory extends TokenFilterFactory {

  /// The name by which the filter is found.
  public static final String NAME = "lupeGermanStem";

  /// Takes the parameters, of which there are none.
  public GermanStemFilterFactory(Map<String, String> args) {
    super(args);
    if (!args.isEmpty()) {
      throw new IllegalArgumentException(NAME + " has no parameters (got " + args + ")");
    }
  }

  /// For the service loader alone.
  public GermanStemFilterFactory() {
    throw defaultCtorException();
  }

  @Override
  public TokenStream create(TokenStream input) {
    return new GermanStemFilter(input);
  }
}
