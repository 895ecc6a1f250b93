package de.lupe.indexer.read;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The first element of an XML file, as its beginning shows it without being parsed.
///
/// @param name its name without a prefix
/// @param tag all that stands between its angle brackets; the rest of the sample where the tag has
///   not ended, or a document type stands before it
record XmlRoot(String name, String tag) {

  private static final Pattern PROLOG =
      Pattern.compile("\\s*(?:<\\?[^>]*\\?>|<!--(?:[^-]|-(?!->)){0,8000}+-->)");
  private static final Pattern DOCTYPE =
      Pattern.compile("\\s*<!DOCTYPE\\s+(?<name>[\\w.-]+(?::[\\w.-]+)?)");
  private static final Pattern ELEMENT =
      Pattern.compile("\\s*<(?<name>[\\w.-]+(?::[\\w.-]+)?)(?<rest>[^>]*)");

  /// The root that a file's beginning shows.
  static Optional<XmlRoot> of(FileSample sample) {
    return of(sample.text().indexOf('\0') < 0 ? sample.text() : sample.text().replace("\0", ""));
  }

  private static Optional<XmlRoot> of(String text) {
    int at = 0;
    Matcher prolog = PROLOG.matcher(text);
    while (prolog.region(at, text.length()).lookingAt()) {
      at = prolog.end();
    }
    Matcher doctype = DOCTYPE.matcher(text).region(at, text.length());
    if (doctype.lookingAt()) {
      return Optional.of(new XmlRoot(local(doctype.group("name")), text.substring(doctype.end())));
    }
    Matcher element = ELEMENT.matcher(text).region(at, text.length());
    return element.lookingAt()
        ? Optional.of(new XmlRoot(local(element.group("name")), element.group("rest")))
        : Optional.empty();
  }

  private static String local(String name) {
    return name.substring(name.indexOf(':') + 1);
  }
}
