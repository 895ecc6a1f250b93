package de.lupe.indexer.read;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What stands above the text of a Markdown file, between two lines `---` as YAML, as Jekyll, Hugo
/// and Obsidian write it, or between two lines `+++` as TOML, as Hugo does, too.
///
/// @param values the keys, in lower case
/// @param text what stands below
record FrontMatter(JsonValue.Fields values, String text) {

  /// Longer ones are no front matter.
  private static final int MAX_LENGTH = 1 << 15;

  private static final Pattern OPENING = Pattern.compile("(?<fence>---|\\+\\+\\+)[ ]*\\n");
  private static final Pattern YAML_END = Pattern.compile("(?m)^(?:---|\\.\\.\\.)[ ]*$");
  private static final Pattern TOML_END = Pattern.compile("(?m)^\\+\\+\\+[ ]*$");
  private static final Pattern KNOWN_KEY =
      Pattern.compile("(?mi)^(?:title|date|published|author|tags|categories|source|url)[ ]*[:=]");

  /// True for text that begins with front matter in which a known key stands.
  static boolean begins(String text) {
    return head(text).filter(head -> KNOWN_KEY.matcher(head).find()).isPresent();
  }

  private static Optional<String> head(String text) {
    return end(text).map(end -> text.substring(0, end.start()));
  }

  private static Optional<Matcher> end(String text) {
    Matcher opening = OPENING.matcher(text);
    if (!opening.lookingAt()) {
      return Optional.empty();
    }
    Pattern closing = opening.group("fence").equals("---") ? YAML_END : TOML_END;
    Matcher end = closing.matcher(text).region(opening.end(), Math.min(text.length(), MAX_LENGTH));
    return end.find() ? Optional.of(end) : Optional.empty();
  }

  /// Divides a clean text. YAML that is none, as by a colon in a title, is read line by line.
  static FrontMatter of(String text) {
    Optional<Matcher> end = end(text);
    if (end.isEmpty()) {
      return new FrontMatter(new JsonValue.Fields(Map.of()), text);
    }
    String head = text.substring(text.indexOf('\n') + 1, end.get().start());
    String rest = text.substring(end.get().end());
    JsonValue.Fields values =
        text.startsWith("+")
            ? FrontMatterLines.toml(head)
            : Yaml.object(head).orElseGet(() -> FrontMatterLines.yaml(head));
    return new FrontMatter(values, rest);
  }
}
