package de.lupe.indexer.read;

import java.io.IOException;
import java.io.StringReader;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.jdom2.Document;
import org.jdom2.input.sax.SAXHandler;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.XMLFilterImpl;

/// Parses XML of unknown origin into a tree: nothing outside the file is read, entities may make up
/// little, and what is nested deeply is refused. A tree is there as far as the XML is well-formed.
final class SafeXml {

  private static final int MAX_DEPTH = 150;
  private static final int MAX_ELEMENTS = 250_000;
  private static final String SAX = "http://xml.org/sax/features/";
  private static final String XERCES = "http://apache.org/xml/";

  private SafeXml() {}

  /// What was parsed.
  ///
  /// @param document the tree, up to the fault where there is one
  /// @param complete how many of the counted elements were closed
  /// @param fault what is wrong, and where
  record Parsed(Document document, int complete, Optional<String> fault) {}

  /// Parses a text.
  ///
  /// @param counted the local names of the elements to count
  /// @throws UnreadableException if not even the beginning of a tree came of it
  static Parsed parse(String xml, Set<String> counted) throws UnreadableException, IOException {
    SAXHandler tree = new SAXHandler();
    Guard guard = new Guard(counted);
    guard.setContentHandler(tree);
    try {
      guard.setParent(reader());
      guard.parse(new InputSource(new StringReader(xml)));
      return new Parsed(tree.getDocument(), guard.complete, Optional.empty());
    } catch (SAXParseException e) {
      String fault =
          String.format(
              Locale.ROOT,
              "is not well-formed XML (line %d, column %d: %s)",
              e.getLineNumber(),
              e.getColumnNumber(),
              message(e));
      return partial(tree, guard.complete, fault);
    } catch (SAXException | ParserConfigurationException e) {
      return partial(tree, guard.complete, "cannot be parsed as XML (" + message(e) + ")");
    }
  }

  private static Parsed partial(SAXHandler tree, int complete, String fault)
      throws UnreadableException {
    Document document = tree.getDocument();
    if (document == null || !document.hasRootElement()) {
      throw new UnreadableException(fault);
    }
    return new Parsed(document, complete, Optional.of(fault));
  }

  private static String message(Exception e) {
    String line = CleanText.line(String.valueOf(e.getMessage()));
    if (line.startsWith("JAXP")) {
      return "it expands entities beyond what is safe";
    }
    return line.endsWith(".") ? line.substring(0, line.length() - 1) : line;
  }

  private static XMLReader reader() throws SAXException, ParserConfigurationException {
    SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    factory.setFeature(SAX + "external-general-entities", false);
    factory.setFeature(SAX + "external-parameter-entities", false);
    factory.setFeature(XERCES + "features/nonvalidating/load-external-dtd", false);
    factory.setXIncludeAware(false);
    XMLReader reader = factory.newSAXParser().getXMLReader();
    reader.setProperty("jdk.xml.entityExpansionLimit", "2000");
    reader.setProperty("jdk.xml.totalEntitySizeLimit", "100000");
    reader.setProperty("jdk.xml.maxGeneralEntitySizeLimit", "100000");
    reader.setProperty("jdk.xml.elementAttributeLimit", "1000");
    // The guard's limit comes first.
    reader.setProperty("jdk.xml.maxElementDepth", "1000");
    // Messages are part of what Lupe prints, which is English; asked for English the parser, having
    // nothing but a default, takes the user's language.
    reader.setProperty(XERCES + "properties/locale", Locale.ROOT);
    return reader;
  }

  /// Stands between the parser and the tree.
  private static final class Guard extends XMLFilterImpl {
    private final Set<String> counted;
    private int depth;
    private int elements;
    private int complete;
    private @Nullable Locator locator;

    Guard(Set<String> counted) {
      this.counted = counted;
    }

    @Override
    public InputSource resolveEntity(String publicId, String systemId) {
      return new InputSource(new StringReader(""));
    }

    @Override
    public void startElement(String uri, String local, String name, Attributes attributes)
        throws SAXException {
      if (++depth > MAX_DEPTH) {
        throw new SAXParseException("nested deeper than " + MAX_DEPTH + " levels", locator);
      }
      if (++elements > MAX_ELEMENTS) {
        throw new SAXParseException(
            String.format(Locale.ROOT, "more than %,d elements", MAX_ELEMENTS), locator);
      }
      super.startElement(uri, local, name, attributes);
    }

    @Override
    public void endElement(String uri, String local, String name) throws SAXException {
      super.endElement(uri, local, name);
      depth--;
      if (counted.contains(local)) {
        complete++;
      }
    }

    @Override
    public void setDocumentLocator(Locator place) {
      locator = place;
      super.setDocumentLocator(place);
    }
  }
}
