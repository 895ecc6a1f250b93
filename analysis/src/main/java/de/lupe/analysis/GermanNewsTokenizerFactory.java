package de.lupe.analysis;

import java.util.Map;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.TokenizerFactory;
import org.apache.lucene.util.AttributeFactory;

/// Makes a [GermanNewsTokenizer] where analyzers are put together by name, as in Solr:
///
///     <tokenizer name="germanNews" joinHyphenated="true"/>
///
/// With `joinHyphenated="false"` words at hyphens (`Zero-Day-Lücke`) are not joined to one token
/// besides; that suits a field for the parts of words.
public final class GermanNewsTokenizerFactory extends TokenizerFactory {

  /// The name it is found by.
  public static final String NAME = "germanNews";

  private final GermanNewsTokenizer.Hyphenated hyphenated;

  public GermanNewsTokenizerFactory(Map<String, String> args) {
    super(args);
    hyphenated =
        getBoolean(args, "joinHyphenated", true)
            ? GermanNewsTokenizer.Hyphenated.JOINED_AND_WORDS
            : GermanNewsTokenizer.Hyphenated.WORDS;
    if (!args.isEmpty()) {
      throw new IllegalArgumentException("unknown parameters: " + args);
    }
  }

  /// For Java's service loader alone, which wants it; throws.
  public GermanNewsTokenizerFactory() {
    throw defaultCtorException();
  }

  @Override
  public Tokenizer create(AttributeFactory factory) {
    return new GermanNewsTokenizer(factory, hyphenated);
  }
}
