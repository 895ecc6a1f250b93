package de.lupe.analysis;

import java.util.Locale;
import java.util.Map;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;

/// Makes [CompoundPartsFilter]s by name, for `CustomAnalyzer` and Solr:
///
/// ```java
/// CustomAnalyzer.builder()
///     .withTokenizer("standard")
///     .addTokenFilter("lowercase")
///     .addTokenFilter("germanFolding")
///     .addTokenFilter("germanCompoundParts", "whole", "keep")
///     .build();
/// ```
///
/// `whole` is `keep`, the default, or `drop`: whether the whole word stays beside its parts,
/// `verkaufsverbot` beside `verkauf` and `verbot`.
public final class CompoundPartsFilterFactory extends TokenFilterFactory {

  /// The name in a chain.
  public static final String NAME = "germanCompoundParts";

  private static final String WHOLE = "whole";

  private final CompoundPartsFilter.Whole whole;

  /// Called by Lucene.
  ///
  /// @throws IllegalArgumentException for another value of `whole`, or another argument
  public CompoundPartsFilterFactory(Map<String, String> arguments) {
    super(arguments);
    whole = whole(get(arguments, WHOLE, "keep"));
    if (!arguments.isEmpty()) {
      throw new IllegalArgumentException(
          NAME + " has no parameter but " + WHOLE + " (got " + arguments + ")");
    }
  }

  /// For the service loader alone, which needs the name and no filter.
  ///
  /// @throws UnsupportedOperationException always
  public CompoundPartsFilterFactory() {
    throw defaultCtorException();
  }

  @Override
  public TokenStream create(TokenStream input) {
    return new CompoundPartsFilter(input, whole);
  }

  private static CompoundPartsFilter.Whole whole(String name) {
    return switch (name) {
      case "keep" -> CompoundPartsFilter.Whole.KEEP;
      case "drop" -> CompoundPartsFilter.Whole.DROP;
      default ->
          throw new IllegalArgumentException(
              String.format(Locale.ROOT, "%s must be keep or drop (got %s)", WHOLE, name));
    };
  }
}
