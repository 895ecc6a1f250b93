package de.lupe.indexer.read;

/// The text of a piece of HTML that is an article and nothing else, such as the content of a feed's
/// entry.
final class HtmlText {

  private HtmlText() {}

  /// Clean paragraphs with a blank line between two.
  static String of(String htmlFragment) {
    return Paragraphs.body(Markup.shown(htmlFragment));
  }
}
