package de.lupe.app.json;

import java.io.Writer;
import java.util.Collection;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/// Generators for the two forms of JSON that are printed, and the properties that recur in them.
///
/// Closing a generator completes the text and leaves the writer open.
public final class Json {

  private static final JsonFactory FACTORY =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();
  private static final DefaultIndenter TWO_BLANKS = new DefaultIndenter("  ", "\n");

  private static final Separators SEPARATORS =
      Separators.createDefaultInstance()
          .withObjectNameValueSpacing(Separators.Spacing.AFTER)
          .withArrayEmptySeparator("")
          .withObjectEmptySeparator("");

  private Json() {}

  /// For one value on one line.
  public static JsonGenerator line(Writer writer) {
    return FACTORY.createGenerator(ObjectWriteContext.empty(), new EscapingWriter(writer));
  }

  /// For one value that people read, too: a line for each property, and for each object in a list.
  public static JsonGenerator indented(Writer writer) {
    return FACTORY.createGenerator(new Indenting(), new EscapingWriter(writer));
  }

  /// A list of texts.
  static void strings(JsonGenerator json, String name, Collection<?> values) {
    json.writeArrayPropertyStart(name);
    values.forEach(value -> json.writeString(value.toString()));
    json.writeEndArray();
  }

  /// A text, or null where there is none.
  static void stringOrNull(JsonGenerator json, String name, Optional<?> value) {
    if (value.isPresent()) {
      json.writeStringProperty(name, value.get().toString());
    } else {
      json.writeNullProperty(name);
    }
  }

  private static final class Indenting extends ObjectWriteContext.Base {
    @Override
    public PrettyPrinter getPrettyPrinter() {
      return new DefaultPrettyPrinter(SEPARATORS).withObjectIndenter(TWO_BLANKS);
    }

    @Override
    public boolean hasPrettyPrinter() {
      return true;
    }
  }
}
