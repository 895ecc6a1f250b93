package de.lupe.indexer.read;

import org.jsoup.nodes.Element;

/// One paragraph, heading, list item or cell of a page, in the order of the page.
///
/// @param text clean, on one line; only preformatted text has several
/// @param linkText what of it stands in links
/// @param holder the innermost element that holds all of it
record PageBlock(String text, String linkText, Kind kind, Element holder) {

  /// What the block is, by the element around it.
  enum Kind {
    PARAGRAPH,
    HEADING,
    ITEM,
    CELL,
    CODE,
    QUOTE,
    OTHER
  }

  int length() {
    return text.length();
  }

  /// How much of it is links, from 0 to 1.
  double linkDensity() {
    return text.isEmpty() ? 0 : Math.min(1, (double) linkText.length() / text.length());
  }

  boolean isHeading() {
    return kind == Kind.HEADING;
  }

  /// True for running text: long enough, with sentences, and not made of links.
  boolean isProse() {
    if (isHeading() || linkDensity() > 0.4) {
      return false;
    }
    int enough = kind == Kind.PARAGRAPH || kind == Kind.QUOTE ? 40 : 60;
    return text.length() >= 140
        || (text.length() >= enough && (Paragraphs.endsSentence(text) || text.indexOf(',') >= 0));
  }
}
