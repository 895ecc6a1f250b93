package de.lupe.indexer.read;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Front matter as lines with a key and a value: Hugo's TOML, and what means to be YAML.
final class FrontMatterLines {

  private static final Pattern YAML =
      Pattern.compile("(?<key>[\\p{L}][\\w -]{0,40}):\\s+(?<value>.+)");
  private static final Pattern TOML =
      Pattern.compile("(?<key>[A-Za-z][\\w-]{0,40})\\s*=\\s*(?<value>.+)");
  private static final Pattern QUOTED = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*+)\"|'([^']*+)'");
  private static final Pattern ESCAPE = Pattern.compile("\\\\(.)");

  private FrontMatterLines() {}

  static JsonValue.Fields yaml(String head) {
    return read(head, YAML);
  }

  /// The keys above the first table.
  static JsonValue.Fields toml(String head) {
    return read(head.split("(?m)^\\[", 2)[0], TOML);
  }

  private static JsonValue.Fields read(String head, Pattern form) {
    Map<String, JsonValue> values = new LinkedHashMap<>();
    head.lines()
        .map(form::matcher)
        .filter(Matcher::matches)
        .forEach(
            line ->
                values.putIfAbsent(
                    line.group("key").toLowerCase(Locale.ROOT),
                    value(line.group("value").strip())));
    return new JsonValue.Fields(values);
  }

  private static JsonValue value(String text) {
    if (text.startsWith("[") && text.endsWith("]")) {
      List<JsonValue> items =
          QUOTED
              .matcher(text)
              .results()
              .<JsonValue>map(found -> new JsonValue.Text(unquoted(found.group())))
              .toList();
      return items.isEmpty()
          ? new JsonValue.Text(text.substring(1, text.length() - 1))
          : new JsonValue.Items(items);
    }
    return new JsonValue.Text(unquoted(text));
  }

  private static String unquoted(String text) {
    Matcher quoted = QUOTED.matcher(text);
    if (!quoted.lookingAt()) {
      return text;
    }
    return quoted.group(1) == null
        ? quoted.group(2)
        : ESCAPE.matcher(quoted.group(1)).replaceAll("$1");
  }
}
