package de.lupe.indexer.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/// YAML as a tree of values in which each scalar is the text that stood there. It is made of the
/// parser's events: no tag makes an object, an alias is the value it names and no copy of it, and
/// what is nested deeply is left out.
final class Yaml {

  private static final int MAX_DEPTH = 20;
  private static final int MAX_VALUES = 20_000;
  private static final JsonValue NOTHING = new JsonValue.Nothing();
  private static final Set<String> NULLS = Set.of("", "~", "null", "Null", "NULL");

  private final Iterator<Event> events;
  private final Map<String, JsonValue> anchors = new HashMap<>();
  private int count;

  private Yaml(Iterator<Event> events) {
    this.events = events;
  }

  /// The object that a text is, with its keys in lower case.
  ///
  /// @return empty where the text is no YAML or another kind of value
  static Optional<JsonValue.Fields> object(String text) {
    LoadSettings settings = LoadSettings.builder().setUseMarks(false).build();
    try {
      Yaml yaml = new Yaml(new Parse(settings).parseString(text).iterator());
      while (yaml.events.hasNext()) {
        Event event = yaml.events.next();
        if (event instanceof NodeEvent node) {
          JsonValue value = yaml.value(node, 1);
          yaml.events.forEachRemaining(rest -> {});
          return value instanceof JsonValue.Fields fields ? Optional.of(fields) : Optional.empty();
        }
      }
      return Optional.empty();
    } catch (YamlEngineException e) {
      return Optional.empty();
    }
  }

  private JsonValue value(NodeEvent event, int depth) {
    if (++count > MAX_VALUES) {
      throw new YamlEngineException("more than " + MAX_VALUES + " values");
    }
    JsonValue value =
        switch (event.getEventId()) {
          case Scalar -> scalar((ScalarEvent) event);
          case Alias -> anchors.getOrDefault(((AliasEvent) event).getAlias().getValue(), NOTHING);
          case SequenceStart -> depth > MAX_DEPTH ? skipped() : list(depth);
          case MappingStart -> depth > MAX_DEPTH ? skipped() : map(depth);
          default -> NOTHING;
        };
    if (!(event instanceof AliasEvent)) {
      event.getAnchor().ifPresent(anchor -> anchors.put(anchor.getValue(), value));
    }
    return value;
  }

  private static JsonValue scalar(ScalarEvent event) {
    return event.isPlain() && NULLS.contains(event.getValue())
        ? NOTHING
        : new JsonValue.Text(event.getValue());
  }

  private JsonValue list(int depth) {
    List<JsonValue> values = new ArrayList<>();
    while (events.next() instanceof NodeEvent event) {
      values.add(value(event, depth + 1));
    }
    return new JsonValue.Items(values);
  }

  private JsonValue map(int depth) {
    Map<String, JsonValue> values = new LinkedHashMap<>();
    while (events.next() instanceof NodeEvent key) {
      JsonValue name = value(key, depth + 1);
      JsonValue value = value((NodeEvent) events.next(), depth + 1);
      if (name instanceof JsonValue.Text(String text)) {
        values.putIfAbsent(text.strip().toLowerCase(Locale.ROOT), value);
      }
    }
    return new JsonValue.Fields(values);
  }

  private JsonValue skipped() {
    for (int open = 1; open > 0; ) {
      switch (events.next().getEventId()) {
        case SequenceStart, MappingStart -> open++;
        case SequenceEnd, MappingEnd -> open--;
        default -> {
          // What stands in it is left out, too.
        }
      }
    }
    return NOTHING;
  }
}
