package de.lupe.indexer.read;

import de.lupe.schema.Article;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.jdom2.Element;
import org.jdom2.Namespace;
import org.jspecify.annotations.Nullable;

/// Makes absolute addresses of what a feed links to: from `xml:base`, else from the feed's own
/// link.
///
/// @param feedLink the page that the feed belongs to
record FeedAddresses(Optional<String> feedLink) {

  /// The address of an entry.
  ///
  /// @return empty where the link is none, or none of the web
  Optional<String> resolve(@Nullable String link, Optional<Element> element) {
    if (link == null || link.isBlank()) {
      return Optional.empty();
    }
    String address = link.strip().replace("&amp;", "&");
    String absolute = JsonKeys.isAddress(address) ? address : resolved(base(element), address);
    return Optional.of(absolute)
        .filter(found -> JsonKeys.isAddress(found) && found.length() <= Article.ADDRESS_CHARS);
  }

  private String base(Optional<Element> element) {
    String base = feedLink.map(String::strip).orElse("");
    if (element.isEmpty()) {
      return base;
    }
    String inner = "";
    for (Element at = element.get(); at != null; at = at.getParentElement()) {
      String stated = at.getAttributeValue("base", Namespace.XML_NAMESPACE);
      inner = stated == null ? inner : resolved(stated.strip(), inner);
    }
    return resolved(base, inner);
  }

  private static String resolved(String base, String address) {
    if (base.isEmpty() || address.isEmpty() || JsonKeys.isAddress(address)) {
      return address.isEmpty() ? base : address;
    }
    try {
      return new URI(base).resolve(new URI(address)).toString();
    } catch (URISyntaxException e) {
      // An address with a blank or another character that none may have.
      return address;
    }
  }
}
