package de.lupe.indexer.enrich;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The list of topics and of the queries by which a text is given them, read from text.
///
/// `[Topic]` begins a topic. Below it stand lines that begin with a keyword: `query:` a query for
/// sentences that speak for the topic, `not:` one for sentences with which it is not given, `yes:`
/// and `no:` example texts that have the topic and that have not. Several `query:` lines are
/// alternatives. `#` begins a comment line.
///
/// ```
/// [Ransomware]
/// query: Ransomware, Erpressungstrojaner, lösegeld*, Daten NEAR verschlüsselt
/// not: Geiselnahme
/// yes: Nach dem Angriff fordern die Täter Lösegeld.
/// no: Der Hersteller verschlüsselt die Daten auf dem Telefon.
/// ```
final class TopicList {

  /// An example text.
  ///
  /// @param line where it stands in the list
  record Example(String text, int line) {}

  /// One topic.
  ///
  /// @param name its label
  /// @param query what speaks for it
  /// @param not what forbids it
  /// @param yes texts that have the topic
  /// @param no texts that have not
  record Definition(
      String name,
      TopicQuery query,
      Optional<TopicQuery> not,
      List<Example> yes,
      List<Example> no) {

    Definition {
      yes = List.copyOf(yes);
      no = List.copyOf(no);
    }
  }

  private final String list;
  private final List<Definition> definitions = new ArrayList<>();
  private final Map<String, Integer> lineOfTopic = new HashMap<>();
  private final Set<String> entries = new HashSet<>();
  private final Map<String, List<TopicQuery>> queries = new HashMap<>();
  private final Map<String, List<Example>> examples = new HashMap<>();
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

  /// This list with the topics of another one, which replace those of the same name and else follow
  /// them.
  TopicList with(TopicList other) {
    Map<String, Definition> byName = new LinkedHashMap<>();
    definitions.forEach(topic -> byName.put(topic.name(), topic));
    other.definitions.forEach(topic -> byName.put(topic.name(), topic));
    TopicList both = new TopicList(list);
    both.definitions.addAll(byName.values());
    return both;
  }

  /// The topics in the list's order.
  List<Definition> definitions() {
    return List.copyOf(definitions);
  }

  /// How errors call it.
  String name() {
    return list;
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
      case "query", "not" -> addQuery(keyword, value, number);
      case "yes", "no" ->
          examples.computeIfAbsent(keyword, k -> new ArrayList<>()).add(new Example(value, number));
      default ->
          throw new WordListException(
              list,
              number,
              "a line must begin with [Topic], query:, not:, yes: or no: (got \"" + line + "\")");
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

  private void addQuery(String keyword, String value, int number) {
    TopicQuery query;
    try {
      query = TopicQueryParser.parse(value);
    } catch (IllegalArgumentException e) {
      throw new WordListException(list, number, String.valueOf(e.getMessage()));
    }
    if (query instanceof TopicQuery.Any(List<TopicQuery> alternatives)) {
      alternatives.forEach(alternative -> checkNew(alternative, number));
    } else {
      checkNew(query, number);
    }
    queries.computeIfAbsent(keyword, k -> new ArrayList<>()).add(query);
  }

  private void checkNew(TopicQuery alternative, int number) {
    if (alternative instanceof TopicQuery.Entry(String entry) && !entries.add(entry)) {
      throw new WordListException(list, number, entry + " stands twice in [" + topic + "]");
    }
  }

  private Optional<TopicQuery> any(String keyword) {
    List<TopicQuery> all = queries.getOrDefault(keyword, List.of());
    return all.isEmpty() ? Optional.empty() : Optional.of(new TopicQuery.Any(all));
  }

  private void finish(int number) {
    if (!topic.isEmpty()) {
      TopicQuery query =
          any("query")
              .orElseThrow(
                  () -> new WordListException(list, number, "[" + topic + "] must have a query:"));
      definitions.add(
          new Definition(
              topic,
              query,
              any("not"),
              examples.getOrDefault("yes", List.of()),
              examples.getOrDefault("no", List.of())));
    }
    queries.clear();
    examples.clear();
    entries.clear();
  }
}
