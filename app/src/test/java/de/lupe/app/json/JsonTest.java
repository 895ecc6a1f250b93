package de.lupe.app.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

class JsonTest {

  @Test
  void nothingSteersTheTerminalAndEveryValueStays() {
    String name = "\u001B[31m\u009B31m\u007F\u202Eä\u2066 €\uD83D\uDE00".repeat(2000);
    StringWriter line = new StringWriter();
    try (JsonGenerator json = Json.line(line)) {
      json.writeStartObject();
      json.writeStringProperty(name, name);
      json.writeEndObject();
    }
    StringWriter indented = new StringWriter();
    try (JsonGenerator json = Json.indented(indented)) {
      json.writeStartObject();
      json.writeStringProperty(name, name);
      json.writeEndObject();
    }
    for (String written : new String[] {line.toString(), indented.toString()}) {
      assertThat(written).doesNotContainPattern("[\\x00-\\x09\\x0B-\\x1F\\x7F-\\x9F\u202E\u2066]");
      assertThat(written).contains("ä", "€", "\\u009b", "\\u202e");
      assertThat(JsonMapper.shared().readTree(written).get(name).asString()).isEqualTo(name);
    }
  }
}
