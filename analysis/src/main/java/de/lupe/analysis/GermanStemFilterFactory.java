package de.lupe.analysis;

import java.util.Map;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;

/// Makes [GermanStemFilter] where an analyzer is put together by names, as in Solr:
///
/// ```xml
/// <filter name="lupeGermanStem" preserveOriginal="false" anyCase="false"/>
/// ```
///
/// With `preserveOriginal` a word stays, marked as a keyword, with its stem behind it at the same
/// position. With `anyCase`, for queries, a word that begins small may also be a noun: `macht`
/// becomes `mach` and `macht`.
public final class GermanStemFilterFactory extends TokenFilterFactory {

  /// The name by which the filter is found.
  public static final String NAME = "lupeGermanStem";

  private final boolean preserveOriginal;
  private final boolean anyCase;

  public GermanStemFilterFactory(Map<String, String> args) {
    super(args);
    preserveOriginal = getBoolean(args, "preserveOriginal", false);
    anyCase = getBoolean(args, "anyCase", false);
    if (!args.isEmpty()) {
      throw new IllegalArgumentException(
          NAME + " has no parameters but preserveOriginal and anyCase (got " + args + ")");
    }
  }

  /// For the service loader alone.
  public GermanStemFilterFactory() {
    throw defaultCtorException();
  }

  @Override
  public TokenStream create(TokenStream input) {
    return new GermanStemFilter(input, preserveOriginal, anyCase);
  }
}
