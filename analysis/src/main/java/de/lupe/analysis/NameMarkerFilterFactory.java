package de.lupe.analysis;

import java.util.Map;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;

/// Makes [NameMarkerFilter] where an analyzer is put together by names, as in Solr:
///
/// ```xml
/// <filter name="lupeNameMarker"/>
/// ```
///
/// It has no parameters.
public final class NameMarkerFilterFactory extends TokenFilterFactory {

  /// The name by which the filter is found.
  public static final String NAME = "lupeNameMarker";

  /// Takes the parameters, of which there are none.
  public NameMarkerFilterFactory(Map<String, String> args) {
    super(args);
    if (!args.isEmpty()) {
      throw new IllegalArgumentException(NAME + " has no parameters (got " + args + ")");
    }
  }

  /// For the service loader alone.
  public NameMarkerFilterFactory() {
    throw defaultCtorException();
  }

  @Override
  public TokenStream create(TokenStream input) {
    return new NameMarkerFilter(input);
  }
}
