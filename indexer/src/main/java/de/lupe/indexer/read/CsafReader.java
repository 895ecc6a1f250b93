package de.lupe.indexer.read;

import java.io.IOException;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.JacksonIOException;

/// Reads security advisories in the [Common Security Advisory Framework
/// 2.0](https://docs.oasis-open.org/csaf/csaf/v2.0/os/csaf-v2.0-os.html), as the BSI and many
/// makers publish them: one advisory a file.
///
/// Of the tree of products, which may be larger than all the rest, only vendors and product names
/// are kept. Every part may be missing or of another type: then it is passed over.
final class CsafReader implements ArticleReader {

  private static final Pattern START = Pattern.compile("\\s*\\{");
  private static final Pattern VERSION = Pattern.compile("\"csaf_version\"\\s*:\\s*\"");

  @Override
  public boolean reads(FileSample sample) {
    return START.matcher(sample.text()).lookingAt() && VERSION.matcher(sample.text()).find();
  }

  @Override
  public void read(InputFile file, Consumer<ReadResult> results) throws IOException {
    JsonEntries entries = new JsonEntries(file, results);
    try (JsonParser parser = JsonSyntax.parser(new Utf8Reader(entries.open()))) {
      CsafAdvisory advisory = new CsafAdvisory(file.path());
      parts(parser, advisory);
      results.accept(new ReadResult.Read(advisory.article()));
    } catch (JacksonIOException e) {
      if (!(e.getCause() instanceof MalformedUtf8Exception)) {
        throw e.getCause();
      }
      entries.reject(file.path(), JsonSyntax.clause(e, false));
    } catch (JacksonException e) {
      entries.reject(file.path(), JsonSyntax.clause(e, false));
    } catch (UnreadableException e) {
      entries.reject(file.path(), e.why());
    }
  }

  private static void parts(JsonParser parser, CsafAdvisory advisory) throws UnreadableException {
    if (parser.nextToken() != JsonToken.START_OBJECT) {
      throw new UnreadableException("must be an object");
    }
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String key = parser.currentName();
      JsonToken token = parser.nextToken();
      if (key.equals("document") && token == JsonToken.START_OBJECT) {
        if (new JsonValueReader(parser).read() instanceof JsonValue.Fields document) {
          advisory.document(document);
        }
      } else if (key.equals("product_tree") && token == JsonToken.START_OBJECT) {
        advisory.products(CsafProductTree.read(parser));
      } else if (key.equals("vulnerabilities") && token == JsonToken.START_ARRAY) {
        vulnerabilities(parser, advisory);
      } else {
        parser.skipChildren();
      }
    }
  }

  /// One vulnerability is in memory at a time, without the lists of the products it is in.
  private static void vulnerabilities(JsonParser parser, CsafAdvisory advisory)
      throws UnreadableException {
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      if (parser.currentToken() != JsonToken.START_OBJECT) {
        parser.skipChildren();
        continue;
      }
      JsonValue value =
          new JsonValueReader(parser)
              .read(
                  (key, before) -> {
                    boolean skips = CsafVulnerability.isUnused(key);
                    if (skips) {
                      parser.skipChildren();
                    }
                    return skips;
                  });
      if (value instanceof JsonValue.Fields fields) {
        advisory.vulnerability(CsafVulnerability.of(fields));
      }
    }
  }
}
