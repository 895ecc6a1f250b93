package de.lupe.indexer.read;

import de.lupe.schema.ArticleId;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.JacksonIOException;

/// Reads a `.json` file: one article, a list of them, or NewsAPI's `{"articles": [...]}`. One
/// article is in memory at a time.
///
/// The place of a list's element is `path[3]` for the third. Where an element is refused the next
/// one is read; where the JSON itself is broken the file ends.
final class JsonReader implements ArticleReader {

  private static final String ENVELOPE_KEY = "articles";
  private static final Set<String> ARTICLE_KEYS = Set.of("title", "headline", "body");

  @Override
  public boolean reads(FileSample sample) {
    return sample.suffix().equals("json");
  }

  @Override
  public void read(InputFile file, Consumer<ReadResult> results) throws IOException {
    JsonEntries entries = new JsonEntries(file, results);
    try (JsonParser parser = JsonSyntax.parser(new Utf8Reader(entries.open()))) {
      new FileContent(file.path(), parser, entries).read();
    } catch (UnreadableException e) {
      entries.reject(file.path(), e.why());
    }
  }

  /// The way through one file.
  private static final class FileContent {
    private final String path;
    private final JsonParser parser;
    private final JsonEntries entries;
    private String where;

    FileContent(String path, JsonParser parser, JsonEntries entries) {
      this.path = path;
      this.parser = parser;
      this.entries = entries;
      this.where = path;
    }

    void read() throws IOException {
      try {
        topLevel(parser.nextToken());
        if (parser.nextToken() != null) {
          entries.reject(
              path,
              "has more behind its end ("
                  + JsonSyntax.place(parser.currentTokenLocation(), false)
                  + ")");
        }
      } catch (JacksonIOException e) {
        if (!(e.getCause() instanceof MalformedUtf8Exception)) {
          throw e.getCause();
        }
        entries.reject(where, JsonSyntax.clause(e, false));
      } catch (JacksonException e) {
        entries.reject(where, JsonSyntax.clause(e, false));
      }
    }

    private void topLevel(JsonToken token) {
      if (token == JsonToken.START_ARRAY) {
        list();
      } else if (token == JsonToken.START_OBJECT) {
        object();
      } else if (token == null) {
        entries.reject(path, "holds only white space");
      } else {
        String type = new JsonValueReader(parser).scalar().typeName();
        entries.reject(path, "must be an object or a list of objects (got " + type + ")");
      }
    }

    private void list() {
      int number = 0;
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        number++;
        where = path + "[" + number + "]";
        int place = number;
        try {
          JsonValue value = new JsonValueReader(parser).read();
          entries.entry(value, where, () -> ArticleId.ofEntry(path, place));
        } catch (UnreadableException e) {
          entries.reject(where, e.why());
        }
      }
      where = path;
      if (number == 0) {
        entries.reject(path, "holds an empty list");
      }
    }

    /// An article, or an envelope around a list of them: that is told by its first keys.
    private void object() {
      boolean[] isEnvelope = {false};
      try {
        JsonValue value =
            new JsonValueReader(parser)
                .read(
                    (key, before) -> {
                      if (!startsList(key, before)) {
                        return false;
                      }
                      isEnvelope[0] = true;
                      list();
                      return true;
                    });
        if (!isEnvelope[0]) {
          entries.entry(value, path, () -> ArticleId.ofPath(path));
        }
      } catch (UnreadableException e) {
        entries.reject(path, e.why());
      }
    }

    private boolean startsList(String key, Map<String, JsonValue> before) {
      return key.equals(ENVELOPE_KEY)
          && parser.currentToken() == JsonToken.START_ARRAY
          && before.keySet().stream().noneMatch(ARTICLE_KEYS::contains);
    }
  }
}
