package de.lupe.indexer.enrich;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The list of topics and of the words by which a text is given them, read from text.
///
/// `[Topic]` begins a topic. Below it stand lines that begin with a keyword: `words:` the entries,
/// separated by commas (`word`, `"words in a row"`, `"asWritten"`, `beginning*`), `not:` entries
/// with which the topic is not given, `yes:` and `no:` example texts that have the topic and that
/// have not. `#` begins a comment line.
///
/// ```
/// [Ransomware]
/// words: Ransomware, Erpressungstrojaner, "Daten verschlüsselt", lösegeld*
/// yes: Nach dem Angriff fordern die Täter Lösegeld.
/// no: Der Hersteller verschlüsselt die Daten auf dem Telefon.
/// ```
final class TopicList {

  /// One topic.
  ///
  /// @param name its label
  /// @param words the entries that give it
  /// @param not the entries that forbid it
  /// @param yes texts that have the topic
  /// @param no texts that have not
  record Definition(
      String name, List<String> words, List<String> not, List<String> yes, List<String> no) {

    Definition {
      words = List.copyOf(words);
      not = List.copyOf(not);
      yes = List.copyOf(yes);
      no = List.copyOf(no);
    }
  }

  private final String list;
  private final List<Definition> definitions = new ArrayList<>();
  private final Map<String, Integer> lineOfTopic = new HashMap<>();
  private final Set<String> entries = new HashSet<>();
  private final Map<String, List<String>> values = new HashMap<>();
  private String topic = "";

  private TopicList(String list) {
    this.list = list;
  }

  /// Reads a list.
  ///
  /// @param list how errors call it
  /// @throws WordListException if a line is not understood, or a topic or an entry stands twice
  static TopicList parse(String list, String text) {
    TopicList topics = new TopicList(list);
    int number = 0;
    for (String line : text.lines().map(String::strip).toList()) {
      number++;
      if (!line.isEmpty() && !line.startsWith("#")) {
        topics.add(line, number);
      }
    }
    topics.finish(number);
    return topics;
  }

  /// The topics in the list's order.
  List<Definition> definitions() {
    return List.copyOf(definitions);
  }

  private void add(String line, int number) {
    if (line.startsWith("[")) {
      begin(line, number);
      return;
    }
    int colon = line.indexOf(':');
    String keyword = colon < 0 ? line : line.substring(0, colon);
    String value = colon < 0 ? "" : line.substring(colon + 1).strip();
    if (topic.isEmpty()) {
      throw new WordListException(list, number, "a [Topic] must come before \"" + line + "\"");
    }
    if (value.isEmpty()) {
      throw new WordListException(list, number, "something must stand behind \"" + keyword + ":\"");
    }
    switch (keyword) {
      case "words", "not" -> addEntries(keyword, value, number);
      case "yes", "no" -> values(keyword).add(value);
      default ->
          throw new WordListException(
              list,
              number,
              "a line must begin with [Topic], words:, not:, yes: or no: (got \"" + line + "\")");
    }
  }

  private void begin(String line, int number) {
    finish(number);
    String name = line.endsWith("]") ? line.substring(1, line.length() - 1).strip() : "";
    if (name.isEmpty()) {
      throw new WordListException(
          list, number, "a topic must be written as [Topic] (got \"" + line + "\")");
    }
    Integer before = lineOfTopic.putIfAbsent(name, number);
    if (before != null) {
      throw new WordListException(list, number, "[" + name + "] stands already on line " + before);
    }
    topic = name;
  }

  private void addEntries(String keyword, String value, int number) {
    for (String part : value.split(",", -1)) {
      String entry = part.strip();
      boolean quoted = entry.startsWith("\"") || entry.endsWith("\"");
      boolean balanced = entry.matches("\"[^\"]*\"");
      int star = entry.indexOf('*');
      if (Words.lowerCase(entry).isEmpty()
          || (quoted && !balanced)
          || (star >= 0 && (star < entry.length() - 1 || entry.contains(" ")))) {
        throw new WordListException(
            list,
            number,
            "an entry must be a word, \"words in a row\" or beginning* (got \"" + entry + "\")");
      }
      if (!entries.add(entry)) {
        throw new WordListException(list, number, entry + " stands twice in [" + topic + "]");
      }
      values(keyword).add(entry);
    }
  }

  private List<String> values(String keyword) {
    return values.computeIfAbsent(keyword, k -> new ArrayList<>());
  }

  private void finish(int number) {
    if (!topic.isEmpty()) {
      if (values("words").isEmpty()) {
        throw new WordListException(list, number, "[" + topic + "] must have words");
      }
      definitions.add(
          new Definition(topic, values("words"), values("not"), values("yes"), values("no")));
    }
    values.clear();
    entries.clear();
  }
}
