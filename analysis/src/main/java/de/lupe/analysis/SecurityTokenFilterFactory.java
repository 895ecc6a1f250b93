package de.lupe.analysis;

import java.util.Map;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;

/// Makes a [SecurityTokenFilter], which adds the parts of versions, addresses and paths, where
/// analyzers are put together by name, as in Solr:
///
///     <filter name="securityToken"/>
///
/// `setup.exe` gives `setup.exe`, `setup`; `info@example.com` gives itself, `info`, `example.com`,
/// `example`. It has no parameters.
public final class SecurityTokenFilterFactory extends TokenFilterFactory {

  /// The name it is found by.
  public static final String NAME = "securityToken";

  public SecurityTokenFilterFactory(Map<String, String> args) {
    super(args);
    if (!args.isEmpty()) {
      throw new IllegalArgumentException(NAME + " has no parameters (got " + args + ")");
    }
  }

  /// For Java's service loader alone, which wants it; throws.
  public SecurityTokenFilterFactory() {
    throw defaultCtorException();
  }

  @Override
  public TokenStream create(TokenStream input) {
    return new SecurityTokenFilter(input);
  }
}
