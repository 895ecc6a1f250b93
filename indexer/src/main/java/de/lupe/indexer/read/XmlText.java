package de.lupe.indexer.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Entities;

/// Bytes of an XML file become characters that a parser takes: in the encoding that a byte order
/// mark or the XML declaration names, without control characters, and with the ampersands mended
/// that careless programs write (`AT&T`, `&nbsp;`).
final class XmlText {

  private static final int DECLARATION_LENGTH = 200;
  private static final Pattern ENCODING =
      Pattern.compile(
          "^\\s*<\\?xml[^>]*?\\sencoding\\s*=\\s*[\"'](?<name>[A-Za-z][\\w.:-]{0,40})[\"']");
  private static final Pattern AMPERSAND =
      Pattern.compile(
          "<!\\[CDATA\\[.*?]]>|&(?:#\\d+;|#x[0-9a-fA-F]+;|(?<name>[A-Za-z_][\\w.-]{0,60});)?",
          Pattern.DOTALL);

  private XmlText() {}

  /// Reads a whole file.
  ///
  /// @throws UnreadableException if it is too large, empty, or no text
  static String read(InputFile file) throws IOException, UnreadableException {
    return mended(decode(TextDecoder.bytes(file)).strip());
  }

  private static String decode(byte[] bytes) throws UnreadableException {
    Optional<Charset> charset = charset(bytes);
    return charset.isPresent()
        ? CleanText.of(new String(bytes, charset.get()))
        : TextDecoder.decode(bytes);
  }

  /// Empty where the bytes are to tell: UTF-8 or what is taken for it.
  private static Optional<Charset> charset(byte[] bytes) throws UnreadableException {
    if (bytes.length >= 4 && bytes[0] == 0 && bytes[1] == '<') {
      return Optional.of(UTF_16BE);
    }
    if (bytes.length >= 4 && bytes[0] == '<' && bytes[1] == 0) {
      return Optional.of(UTF_16LE);
    }
    Matcher declared =
        ENCODING.matcher(
            new String(bytes, 0, Math.min(bytes.length, DECLARATION_LENGTH), ISO_8859_1));
    if (!declared.find()) {
      return Optional.empty();
    }
    try {
      Charset charset = Charset.forName(declared.group("name"));
      if (charset.equals(UTF_8) || charset.name().startsWith("UTF-")) {
        return Optional.empty();
      }
      BinaryFormat.check(bytes);
      return Optional.of(charset);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw new UnreadableException(
          "is in an encoding that is not known ("
              + UnreadableException.quoted(declared.group("name"))
              + ")");
    }
  }

  /// Where a document type declares entities of its own, their names are for the parser.
  private static String mended(String xml) {
    if (xml.indexOf('&') < 0 || xml.contains("<!ENTITY")) {
      return xml;
    }
    return AMPERSAND.matcher(xml).replaceAll(found -> Matcher.quoteReplacement(mended(found)));
  }

  private static String mended(MatchResult found) {
    String text = found.group();
    String name = found.group("name");
    if (text.equals("&")) {
      return "&amp;";
    }
    return switch (name) {
      case null -> text;
      case "amp", "lt", "gt", "quot", "apos" -> text;
      default ->
          Entities.isNamedEntity(name) ? Entities.getByName(name) : "&amp;" + text.substring(1);
    };
  }
}
