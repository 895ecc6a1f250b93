package de.lupe.indexer.read;

import static de.lupe.indexer.read.UnreadableException.quoted;

import de.lupe.schema.Article;
import de.lupe.schema.ArticleId;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// The objects of one file on their way to articles; it knows the ids that stood in the file so
/// far.
final class JsonEntries {

  private static final int MAGIC_LENGTH = 16;

  private final InputFile file;
  private final Consumer<ReadResult> results;
  private final Map<ArticleId, String> placeById = new HashMap<>();
  private boolean empty = true;

  JsonEntries(InputFile file, Consumer<ReadResult> results) {
    this.file = file;
    this.results = results;
  }

  /// Hands over what one value becomes.
  ///
  /// @param where the value's place, as the file's path and a line or number
  /// @param otherwise its id where it states none
  void entry(JsonValue value, String where, Supplier<ArticleId> otherwise) {
    try {
      if (!(value instanceof JsonValue.Fields object)) {
        throw new UnreadableException("must be an object (got " + value.typeName() + ")");
      }
      JsonArticleMapper mapper = new JsonArticleMapper(object, file.path());
      Optional<ArticleId> stated = mapper.statedId();
      if (stated.isPresent() && placeById.containsKey(stated.get())) {
        throw new UnreadableException(
            "id "
                + quoted(stated.get().value())
                + " stands twice in this file (first at "
                + placeById.get(stated.get())
                + ")");
      }
      Article article = mapper.article(otherwise);
      stated.ifPresent(id -> placeById.put(id, where));
      empty = false;
      results.accept(new ReadResult.Read(article));
    } catch (UnreadableException e) {
      reject(where, e.why());
    }
  }

  /// Hands over a rejection.
  void reject(String where, String why) {
    empty = false;
    results.accept(new ReadResult.Rejected(where, why));
  }

  /// True where nothing has been handed over yet.
  boolean isEmpty() {
    return empty;
  }

  /// The file's content.
  ///
  /// @throws UnreadableException if it is empty, or by its first bytes no text or no UTF-8
  InputStream open() throws IOException, UnreadableException {
    InputStream in = file.open();
    try {
      byte[] start = in.readNBytes(MAGIC_LENGTH);
      checkStart(start);
      return new SequenceInputStream(new ByteArrayInputStream(start), in);
    } catch (IOException | UnreadableException e) {
      in.close();
      throw e;
    }
  }

  private static void checkStart(byte[] start) throws UnreadableException {
    if (start.length == 0) {
      throw new UnreadableException("is empty");
    }
    Optional<BinaryFormat> format = BinaryFormat.of(start);
    if (format.isPresent()) {
      throw new UnreadableException("is not JSON but " + format.get().label());
    }
    if (isUtf16(start)) {
      throw new UnreadableException("is UTF-16: JSON must be UTF-8");
    }
  }

  /// By its byte order mark, or because JSON begins with ASCII, where UTF-16 has a zero byte.
  private static boolean isUtf16(byte[] start) {
    if (start.length < 2) {
      return false;
    }
    boolean hasMark =
        (start[0] == (byte) 0xFE && start[1] == (byte) 0xFF)
            || (start[0] == (byte) 0xFF && start[1] == (byte) 0xFE);
    return hasMark || start[0] == 0 || start[1] == 0;
  }
}
