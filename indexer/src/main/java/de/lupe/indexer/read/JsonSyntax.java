package de.lupe.indexer.read;

import java.io.Reader;
import java.util.Locale;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/// How Jackson is set up here, and what its errors say in one clause.
final class JsonSyntax {

  /// Jackson's parser does not recurse: what is this deep costs memory, but no stack.
  private static final int MAX_PARSER_DEPTH = 20_000;

  private static final int LONGEST_CLAUSE = 160;

  /// What Jackson adds for programmers.
  private static final Pattern DETAILS =
      Pattern.compile(
          " \\([^()]*from `StreamRead.*| ?\\([^()]*Feature[^()]*\\)|"
              + " ?\\((?:for \\S+ )?(?:start marker|starting) at .*|\\[Source: [^]]*]|"
              + "\\(`StreamReadConstraints[^)]*\\)|: enable `.*|: was expecting \\(JSON .*");

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(MAX_PARSER_DEPTH)
                  .maxStringLength(TextDecoder.MAX_BYTES)
                  .maxNumberLength(TextDecoder.MAX_BYTES)
                  .build())
          .build();

  /// Takes what people and templates write by hand, too.
  private static final JsonFactory LENIENT =
      FACTORY
          .rebuild()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_MISSING_VALUES)
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .build();

  private JsonSyntax() {}

  /// A parser that overlooks line ends in strings, commas too many, and comments.
  static JsonParser lenientParser(Reader characters) {
    return LENIENT.createParser(ObjectReadContext.empty(), characters);
  }

  /// A parser over characters; closing it closes them.
  static JsonParser parser(Reader characters) {
    return FACTORY.createParser(ObjectReadContext.empty(), characters);
  }

  /// What is wrong, and in which line and column, without Jackson's further lines.
  ///
  /// @param inOneLine true where the line is known already
  static String clause(JacksonException error, boolean inOneLine) {
    if (error instanceof JacksonIOException
        && error.getCause() instanceof MalformedUtf8Exception e) {
      return e.clause();
    }
    // Where a limit of the parser is exceeded, Jackson names no place.
    TokenStreamLocation at = error.getLocation();
    return "is not JSON (" + (at == null ? "" : place(at, inOneLine) + ": ") + message(error) + ")";
  }

  /// A place in the file for people.
  static String place(TokenStreamLocation at, boolean inOneLine) {
    return (inOneLine ? "" : "line " + at.getLineNr() + ", ") + "column " + at.getColumnNr();
  }

  private static String message(JacksonException error) {
    String first = CleanText.line(error.getOriginalMessage().lines().findFirst().orElse(""));
    if (first.startsWith("Document nesting depth")) {
      return String.format(Locale.ROOT, "nested deeper than %,d levels", MAX_PARSER_DEPTH);
    }
    if (first.startsWith("String value length")) {
      return "a string larger than " + TextDecoder.MAX_SIZE;
    }
    if (first.startsWith("Number value length")) {
      return "a number larger than " + TextDecoder.MAX_SIZE;
    }
    if (first.startsWith("Name length")) {
      return "a key longer than 50,000 characters";
    }
    String bare = DETAILS.matcher(first).replaceAll("");
    String lower =
        bare.isEmpty() ? "broken" : Character.toLowerCase(bare.charAt(0)) + bare.substring(1);
    return lower.length() <= LONGEST_CLAUSE ? lower : lower.substring(0, LONGEST_CLAUSE) + "…";
  }
}
