package de.lupe.analysis;

import java.util.Locale;
import java.util.Map;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.TokenizerFactory;
import org.apache.lucene.util.AttributeFactory;

/// Makes a [GermanNewsTokenizer] where analyzers are put together by name, as in Solr:
///
///     <tokenizer name="germanNews" joinHyphenated="true"/>
///
/// `Zero-Day-Lücke` gives `ZeroDayLücke`, `Zero`, `Day`, `Lücke`; with `joinHyphenated="false"` it
/// gives `Zero`, `Day`, `Lücke`, which suits a field for the parts of words.
public final class GermanNewsTokenizerFactory extends TokenizerFactory {

  /// The name it is found by.
  public static final String NAME = "germanNews";

  private static final String JOIN_HYPHENATED = "joinHyphenated";

  private final GermanNewsTokenizer.Hyphenated hyphenated;

  public GermanNewsTokenizerFactory(Map<String, String> args) {
    super(args);
    hyphenated = hyphenated(get(args, JOIN_HYPHENATED, "true"));
    if (!args.isEmpty()) {
      throw new IllegalArgumentException(
          NAME + " has no parameter but " + JOIN_HYPHENATED + " (got " + args + ")");
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

  private static GermanNewsTokenizer.Hyphenated hyphenated(String value) {
    return switch (value) {
      case "true" -> GermanNewsTokenizer.Hyphenated.JOINED_AND_WORDS;
      case "false" -> GermanNewsTokenizer.Hyphenated.WORDS;
      default ->
          throw new IllegalArgumentException(
              String.format(
                  Locale.ROOT, "%s must be true or false (got %s)", JOIN_HYPHENATED, value));
    };
  }
}
