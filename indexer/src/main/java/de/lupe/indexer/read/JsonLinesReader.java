package de.lupe.indexer.read;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.lupe.schema.ArticleId;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;

/// Reads `.jsonl` and `.ndjson`: one article a line, as [JSON Lines](https://jsonlines.org) has it.
/// One line is in memory at a time; after a broken one the next is read as usual; blank ones are
/// ignored.
final class JsonLinesReader implements ArticleReader {

  private static final Set<String> SUFFIXES = Set.of("jsonl", "ndjson");

  @Override
  public boolean reads(FileSample sample) {
    return SUFFIXES.contains(sample.suffix());
  }

  @Override
  public void read(InputFile file, Consumer<ReadResult> results) throws IOException {
    JsonEntries entries = new JsonEntries(file, results);
    try (InputStream in = entries.open()) {
      LineSplitter lines = new LineSplitter(in, TextDecoder.MAX_BYTES);
      while (lines.next()) {
        line(lines, file.path(), entries);
      }
      if (entries.isEmpty()) {
        entries.reject(file.path(), "holds only white space");
      }
    } catch (UnreadableException e) {
      entries.reject(file.path(), e.why());
    }
  }

  private static void line(LineSplitter lines, String path, JsonEntries entries) {
    long number = lines.number();
    String where = path + ":" + number;
    try {
      Optional<JsonValue> value = value(lines);
      if (value.isPresent()) {
        entries.entry(value.get(), where, () -> ArticleId.ofEntry(path, number));
      }
    } catch (JacksonException e) {
      entries.reject(where, JsonSyntax.clause(e, true));
    } catch (UnreadableException e) {
      entries.reject(where, e.why());
    }
  }

  private static Optional<JsonValue> value(LineSplitter lines) throws UnreadableException {
    if (lines.isTooLong()) {
      throw new UnreadableException("is a line larger than " + TextDecoder.MAX_SIZE);
    }
    byte[] line = lines.bytes();
    if (new String(line, UTF_8).isBlank()) {
      return Optional.empty();
    }
    try (JsonParser parser = JsonSyntax.parser(new Utf8Reader(new ByteArrayInputStream(line)))) {
      if (parser.nextToken() == null) {
        return Optional.empty();
      }
      JsonValue value = new JsonValueReader(parser).read();
      if (parser.nextToken() != null) {
        throw new UnreadableException(
            "has more behind its end ("
                + JsonSyntax.place(parser.currentTokenLocation(), true)
                + ")");
      }
      return Optional.of(value);
    }
  }
}
