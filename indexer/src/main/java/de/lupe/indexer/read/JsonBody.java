package de.lupe.indexer.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// The text of an article among the keys that tools put it under.
final class JsonBody {

  /// NewsAPI cuts `content` and says by how much.
  private static final Pattern CUT = Pattern.compile("\\s*\\[\\+\\d+ chars\\]\\s*$");

  private static final int COMPARED_LENGTH = 40;

  private JsonBody() {}

  /// The raw text; empty where there is none.
  ///
  /// @throws UnreadableException if a key that should hold it holds something else
  static String of(JsonKeys keys) throws UnreadableException {
    if (keys.fields().get("body") instanceof JsonValue.Fields sections
        && sections.has("sections")) {
      Optional<String> plain = keys.text("plaintext");
      return plain.isPresent() ? plain.get() : fundus(keys, sections);
    }
    Optional<String> body = keys.passage("body", "articleBody", "plaintext", "text", "maintext");
    if (body.isPresent()) {
      return body.get();
    }
    Optional<String> content =
        keys.passage("content").map(text -> CUT.matcher(text).replaceFirst(""));
    Optional<String> lead = keys.text("description", "excerpt", "summary");
    if (content.isEmpty() || lead.isEmpty()) {
      return content.or(() -> lead).orElse("");
    }
    return repeats(content.get(), lead.get()) ? content.get() : lead.get() + "\n\n" + content.get();
  }

  /// True where the content begins as the description does.
  private static boolean repeats(String content, String lead) {
    String start = CleanText.line(lead);
    return CleanText.line(content)
        .startsWith(start.substring(0, Math.min(COMPARED_LENGTH, start.length())));
  }

  /// Fundus: `{"summary": [...], "sections": [{"headline": [...], "paragraphs": [...]}]}`.
  private static String fundus(JsonKeys keys, JsonValue.Fields body) {
    List<String> paragraphs = new ArrayList<>();
    collect(keys, body.get("summary"), paragraphs);
    collect(keys, body.get("sections"), paragraphs);
    return Paragraphs.join(paragraphs);
  }

  private static void collect(JsonKeys keys, JsonValue value, List<String> paragraphs) {
    switch (value) {
      case JsonValue.Text(String text) -> paragraphs.add(CleanText.line(keys.plain(text)));
      case JsonValue.Items list -> list.values().forEach(item -> collect(keys, item, paragraphs));
      case JsonValue.Fields section -> {
        collect(keys, section.get("headline"), paragraphs);
        collect(keys, section.get("paragraphs"), paragraphs);
      }
      case JsonValue.Amount number -> {}
      case JsonValue.Truth truth -> {}
      case JsonValue.Nothing nothing -> {}
    }
  }
}
